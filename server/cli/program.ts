import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import type { CheckOptions } from './check';
import { dayOf } from './day';
import type { Io } from './io';

/** How a command tells its exit status. */
type Done = (status: number) => void;

/** The command line: what may be written, and which command does it. Commands load when they run. */
export function programOf(io: Io, done: Done): Command {
  const program = new Command('copydesk')
    .description(
      'The attribution desk for news copy: who is named, who said what and when,\nand which statements nobody stands behind.',
    )
    .version(version)
    .configureOutput({ outputError: (message, write) => write(oneLine(message)) })
    .exitOverride()
    .showSuggestionAfterError();
  addCheck(program.command('check'), io, done);
  addAnnotate(program.command('annotate'), io, done);
  addRules(program.command('rules'), io, done);
  addLsp(program.command('lsp'));
  return program;
}

function addCheck(command: Command, io: Io, done: Done): void {
  command
    .description('print what a copy editor should look at')
    .argument('<files...>', 'articles; - is standard input')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 at this severity or above')
        .choices(['error', 'warning', 'information', 'hint', 'never'])
        .default('warning'),
    )
    .addOption(dateOption())
    .option('--excerpt', 'show the words at fault (on a terminal: always)')
    .option('--no-excerpt', 'one line a finding, also on a terminal')
    .option('-q, --quiet', 'print findings only: no summary, no progress', false)
    .addHelpText('after', EXIT_HELP)
    .action(async (files: string[], options: CheckOptions) => {
      const { checkCommand } = await import('./check');
      done(await checkCommand(files, options, io));
    });
}

function addAnnotate(command: Command, io: Io, done: Done): void {
  command
    .description('print names, dates, claims and findings as JSON, one line an article')
    .argument('[files...]', 'articles; - is standard input')
    .option('--jsonl', 'read lines {"id", "text", "date"?} on standard input instead')
    .addOption(dateOption())
    .action(async (files: string[], { jsonl, date }: { jsonl?: true; date?: string }) => {
      if (jsonl === true) {
        if (files.length > 0)
          command.error('error: --jsonl reads standard input; leave out the files', USAGE);
        const { jsonLinesCommand } = await import('./json-lines');
        return done(await jsonLinesCommand(date, io));
      }
      if (files.length === 0)
        command.error('error: no files given; name some, or use - or --jsonl', USAGE);
      const { annotateCommand } = await import('./annotate');
      done(await annotateCommand(files, date, io));
    });
}

function addRules(command: Command, io: Io, done: Done): void {
  command.description('list the rules with their severities').action(async () => {
    const { rulesCommand } = await import('./rules');
    done(await rulesCommand(io));
  });
}

function addLsp(command: Command): void {
  command
    .description('serve an editor through the Language Server Protocol')
    .requiredOption('--stdio', 'speak over standard input and output')
    .action(async () => {
      const { startStdioServer } = await import('../stdio');
      startStdioServer();
    });
}

const USAGE = { exitCode: 2, code: 'copydesk.usage' } as const;

const EXIT_HELP = `
Exit status: 0 nothing at or above --fail-on, 1 findings, 2 something could not be done.`;

function dateOption(): Option {
  return new Option('--date <YYYY-MM-DD>', "the article's date, where it holds none").argParser(
    (value: string) => {
      const day = dayOf(value);
      if (day === null) throw new InvalidArgumentError('It is not a day written YYYY-MM-DD.');
      return day;
    },
  );
}

/** commander's message as one line that says what to do. */
function oneLine(message: string): string {
  const text = message
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
  return `copydesk: ${text}${/[.)?!]$/.test(text) ? '' : '.'} See copydesk --help\n`;
}

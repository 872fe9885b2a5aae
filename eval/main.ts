import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MissingData } from './corpora/missing';
import { SECTIONS } from './measures/figure';
import { type EvalOptions, readOptions, USAGE } from './options';
import { markdownOf, withFigures } from './report/markdown';
import { textErrors, textTable } from './report/table';
import { type Outcome, runEvaluation } from './run';

const EXIT = { done: 0, missing: 1, failed: 2, cancelled: 130 } as const;

const PAGE = join('docs', 'accuracy.md');

/** `npm run eval`: measures, prints one table, and answers the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.log(USAGE);
    return EXIT.done;
  }
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return EXIT.failed;
  }
  const cancelling = new AbortController();
  process.on('SIGINT', () => cancelling.abort());
  try {
    const outcome = await runEvaluation(options, process.stderr, cancelling.signal);
    report(outcome, options);
    return outcome.missing.length > 0 ? EXIT.missing : EXIT.done;
  } catch (error) {
    console.error(cancelling.signal.aborted ? '\nCancelled.' : messageOf(error));
    return cancelling.signal.aborted ? EXIT.cancelled : EXIT.failed;
  }
}

function report({ measured, missing }: Outcome, { errors, json, markdown }: EvalOptions): void {
  if (measured.length > 0) console.log(textTable(measured));
  if (errors !== null) console.log(`\n${textErrors(measured)}`);
  for (const each of missing) console.error(`\n${complaint(each)}`);
  if (json !== null) writeFileSync(json, `${JSON.stringify(measured.map(bare), null, 2)}\n`);
  if (markdown) renewPage(measured);
}

function complaint({ place, reason, form }: MissingData): string {
  return `Not measured: ${place} ${reason}.\n  What should be there: ${form}.\n  Another place: --data FOLDER for corpora, --desk FOLDER for desk articles.`;
}

/** What may be kept: figures and counts, none of the texts. */
function bare({ section, title, figures, errors }: Outcome['measured'][number]): object {
  return { section, title, figures, errors: errors.map(({ name, count }) => ({ name, count })) };
}

function renewPage(measured: Outcome['measured']): void {
  let page = readFileSync(PAGE, 'utf8');
  for (const section of SECTIONS) {
    const parts = measured.filter((each) => each.section === section);
    if (parts.length === 0) continue;
    const renewed = withFigures(page, section, markdownOf(parts));
    if (renewed === null) throw new Error(`${PAGE} has no place for the figures of ${section}`);
    page = renewed;
  }
  writeFileSync(PAGE, page);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main(process.argv.slice(2));

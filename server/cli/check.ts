import { checkText } from './article';
import { EXIT } from './exit-status';
import { complaint } from './failure';
import { type Input, labelOf, readInputs } from './input';
import { type Io, wantsColour } from './io';
import { type PrettyOptions, prettyFindings } from './pretty';
import { progressOf } from './progress';
import { addFile, addUnread, EMPTY_TALLY, type FailOn, fails, summary, type Tally } from './tally';

/** The options of `copydesk check`. */
export interface CheckOptions {
  readonly failOn: FailOn;
  /** `YYYY-MM-DD`, for articles that hold no date. */
  readonly date?: string;
  /** Only the findings; no summary, no progress. */
  readonly quiet: boolean;
  /** Shows the words at fault; on a terminal unless said otherwise. */
  readonly excerpt?: boolean;
}

/** `copydesk check`: prints the findings of each input and returns the exit status. */
export async function checkCommand(
  names: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  const pretty = { colour: wantsColour(io), excerpt: options.excerpt ?? io.stdout.isTTY };
  const progress = progressOf(options.quiet ? 0 : names.length, io.stderr, Date.now);
  let result: Result = { tally: EMPTY_TALLY, status: EXIT.clean };
  for await (const input of readInputs(names, io)) {
    await progress.step(result.tally.files + result.tally.unread, labelOf(input.name));
    const outcome = checkInput(input, options, pretty);
    if (outcome.printed !== '' || outcome.failures.length > 0) await progress.clear();
    await report(input, outcome, io);
    result = add(result, outcome);
  }
  await progress.clear();
  if (!options.quiet && result.tally.files > 0) await io.stdout.write(`${summary(result.tally)}\n`);
  return result.status;
}

interface Result {
  readonly tally: Tally;
  readonly status: number;
}

/** What became of one input. */
interface Outcome {
  readonly printed: string;
  readonly failures: readonly string[];
  readonly status: number;
  readonly count: (tally: Tally) => Tally;
}

function checkInput(input: Input, options: CheckOptions, pretty: PrettyOptions): Outcome {
  if ('failure' in input) return unread(input.failure);
  const checked = checkText(input.text, options.date);
  if ('failure' in checked) return unread(checked.failure);
  const { findings, failures } = checked;
  const failing = findings.some((finding) => fails(finding, options.failOn));
  return {
    printed: prettyFindings(labelOf(input.name), input.text, findings, pretty),
    failures,
    status: failures.length > 0 ? EXIT.failed : failing ? EXIT.findings : EXIT.clean,
    count: (tally) => addFile(tally, findings),
  };
}

function unread(failure: string): Outcome {
  return { printed: '', failures: [failure], status: EXIT.failed, count: addUnread };
}

async function report(input: Input, { printed, failures }: Outcome, io: Io): Promise<void> {
  if (printed !== '') await io.stdout.write(printed);
  for (const failure of failures) await io.stderr.write(complaint(labelOf(input.name), failure));
}

function add({ tally, status }: Result, outcome: Outcome): Result {
  return { tally: outcome.count(tally), status: Math.max(status, outcome.status) };
}

import { toAnnotation } from '../formats/annotation';
import { checkText } from './article';
import { EXIT } from './exit-status';
import { complaint } from './failure';
import { type Input, labelOf, readInputs } from './input';
import type { Io } from './io';

/** `copydesk annotate FILE…`: one line of JSON for each article; returns the exit status. */
export async function annotateCommand(
  names: readonly string[],
  date: string | undefined,
  io: Io,
): Promise<number> {
  let status: number = EXIT.clean;
  for await (const input of readInputs(names, io)) {
    const { line, failures } = annotateInput(input, date);
    if (line !== null) await io.stdout.write(`${line}\n`);
    for (const failure of failures) await io.stderr.write(complaint(labelOf(input.name), failure));
    if (failures.length > 0) status = EXIT.failed;
  }
  return status;
}

interface Annotated {
  readonly line: string | null;
  readonly failures: readonly string[];
}

function annotateInput(input: Input, date: string | undefined): Annotated {
  if ('failure' in input) return { line: null, failures: [input.failure] };
  const checked = checkText(input.text, date);
  if ('failure' in checked) return { line: null, failures: [checked.failure] };
  const { article, findings, failures } = checked;
  return { line: JSON.stringify(toAnnotation(input.name, article, findings)), failures };
}

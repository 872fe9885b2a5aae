import { toAnnotation } from '../formats/annotation';
import { checkText } from './article';
import { dayOf } from './day';
import { decodeText } from './decode';
import { EXIT } from './exit-status';
import { complaint, messageOf } from './failure';
import type { Io } from './io';
import { byteLines } from './lines';

/**
 * `copydesk annotate --jsonl`: answers each line `{"id", "text", "date"?}` of standard input with
 * one line, in order; blank lines are passed over. A line that cannot be read is answered by
 * `{"id"?, "error"}`, and the run ends with status 1.
 */
export async function jsonLinesCommand(date: string | undefined, io: Io): Promise<number> {
  let status: number = EXIT.clean;
  for await (const bytes of byteLines(io.stdin)) {
    const answer = answerLine(bytes, date);
    if (answer === null) continue;
    if ('error' in answer) status = EXIT.findings;
    await io.stdout.write(`${JSON.stringify('error' in answer ? answer : answer.annotation)}\n`);
    for (const failure of answer.failures ?? [])
      await io.stderr.write(complaint('<stdin>', failure));
  }
  return status;
}

interface Failed {
  readonly id?: string | number;
  readonly error: string;
  readonly failures?: never;
}

interface Annotated {
  readonly annotation: object;
  readonly failures: readonly string[];
}

interface Request {
  readonly id: string | number;
  readonly text: string;
  readonly date?: string | undefined;
}

function answerLine(bytes: Uint8Array, date: string | undefined): Annotated | Failed | null {
  const decoded = decodeText(bytes);
  if ('failure' in decoded) return { error: 'the line is not UTF-8 text' };
  const line = decoded.text.replace(/^\uFEFF/, '');
  if (line.trim() === '') return null;
  const request = readRequest(line);
  if ('error' in request) return request;
  return annotate(request, date);
}

function annotate({ id, text, date }: Request, fallback: string | undefined): Annotated | Failed {
  const checked = checkText(text, date ?? fallback);
  if ('failure' in checked) return { id, error: checked.failure };
  const { article, findings, failures } = checked;
  return { annotation: toAnnotation(id, article, findings), failures };
}

function readRequest(line: string): Request | Failed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `the line is not JSON (${messageOf(error)})` };
  }
  if (!isRecord(value)) return { error: 'the line is not a JSON object {"id", "text", "date"?}' };
  return requestOf(value);
}

function requestOf({ id, text, date }: Readonly<Record<string, unknown>>): Request | Failed {
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { error: '"id" is missing, or neither a string nor a number' };
  }
  if (typeof text !== 'string') return { id, error: '"text" is missing, or not a string' };
  if (date === undefined || date === null) return { id, text };
  const day = typeof date === 'string' ? dayOf(date) : null;
  if (day === null) return { id, error: '"date" is not a day written YYYY-MM-DD' };
  return { id, text, date: day };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

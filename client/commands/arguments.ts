/**
 * Checks on what commands are given. Hovers' links and keybindings can pass anything, so nothing
 * is taken on trust.
 */

/** A zero-based place in a document, in UTF-16 characters, as LSP has it. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Where `copydesk.goto` leads to. */
export interface Target {
  readonly uri: string;
  readonly start: Place;
  readonly end: Place;
}

/** The target that the arguments of `copydesk.goto` name, or undefined when they name none. */
export function targetOf(uri: unknown, range: unknown): Target | undefined {
  if (typeof uri !== 'string' || uri === '' || !isRecord(range)) return undefined;
  const { start, end } = range;
  const [from, to] = [placeOf(start), placeOf(end)];
  return from && to && { uri, start: from, end: to };
}

/** The id of a rule, or undefined when the value cannot be one: it becomes part of a path. */
export function ruleOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(value) ? value : undefined;
}

function placeOf(value: unknown): Place | undefined {
  if (!isRecord(value)) return undefined;
  const { line, character } = value;
  return isIndex(line) && isIndex(character) ? { line, character } : undefined;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

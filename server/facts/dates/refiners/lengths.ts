import type { Lexeme } from '../lexemes';
import type { Draft } from '../scan';

/** three years and six months, an hour and 40 minutes, two hours, three minutes: one length. */
export function joinLengths(
  drafts: readonly Draft[],
  lexemes: readonly Lexeme[],
): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const both = before === undefined ? null : join(before, draft, lexemes);
    if (both === null) joined.push(draft);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

const LENGTH = /^P(T?)(\d+)([YMWDHS])$/;
const UNITS = 'YMWD';
const SHORT_UNITS = 'HMS';

function join(first: Draft, second: Draft, lexemes: readonly Lexeme[]): Draft | null {
  if (first.type !== 'DURATION' || second.type !== 'DURATION') return null;
  if (second.from !== first.to + 1 || !/^(?:and|,)$/.test(lexemes[first.to]?.lower ?? ''))
    return null;
  const value = sum(valueOfLength(first), valueOfLength(second));
  return value === null ? null : { ...first, to: second.to, reading: { kind: 'value', value } };
}

function valueOfLength({ reading }: Draft): string {
  return reading.kind === 'value' ? reading.value : '';
}

/** The two values as one, where the second is of a finer unit. */
function sum(first: string, second: string): string | null {
  const [, shortA, , unitA] = LENGTH.exec(first) ?? [];
  const [, shortB, countB, unitB] = LENGTH.exec(second) ?? [];
  if (unitA === undefined || unitB === undefined || countB === undefined) return null;
  if (shortA === 'T')
    return finer(SHORT_UNITS, unitA, unitB) && shortB === 'T' ? first + countB + unitB : null;
  if (shortB === 'T') return `${first}T${countB}${unitB}`;
  return finer(UNITS, unitA, unitB) ? first + countB + unitB : null;
}

function finer(order: string, a: string, b: string): boolean {
  return order.indexOf(a) >= 0 && order.indexOf(a) < order.indexOf(b);
}

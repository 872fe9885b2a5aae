import type { Lexeme } from '../lexemes';
import type { Draft } from '../scan';
import { CONNECTORS } from './ranges';

/** "March to May 2022", "June 3 and 4, 2024": the first is of the year that follows the second. */
export function shareYears(drafts: readonly Draft[], lexemes: readonly Lexeme[]): readonly Draft[] {
  const shared: Draft[] = [];
  for (const draft of drafts.toReversed()) shared.push(withYearOf(draft, shared.at(-1), lexemes));
  return shared.toReversed();
}

/** "March to May 2022": the first month is of the year that follows the second. */
function withYearOf(draft: Draft, next: Draft | undefined, lexemes: readonly Lexeme[]): Draft {
  const a = draft.reading;
  const b = next?.reading;
  if (next === undefined || a.kind !== 'calendar' || b?.kind !== 'calendar') return draft;
  const joined = next.from === draft.to + 1 && CONNECTORS.has(lexemes[draft.to]?.lower ?? '');
  const alike = (a.day === null) === (b.day === null) && a.month !== null && b.month !== null;
  if (!joined || !alike || a.year !== null || a.shift !== null || a.month > b.month) return draft;
  return { ...draft, reading: { ...a, year: b.year, yearShift: a.yearShift ?? b.yearShift } };
}

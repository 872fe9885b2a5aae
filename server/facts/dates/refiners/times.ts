import type { DayReading, TimeReading } from '../../../model/date-reading';
import type { Lexeme } from '../lexemes';
import type { Draft } from '../scan';

/** A time beside a day is of that day; with no preposition between, the two are one expression. */
export function joinTimes(drafts: readonly Draft[], lexemes: readonly Lexeme[]): readonly Draft[] {
  const refined: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    const next = drafts[i + 1];
    if (draft === undefined) break;
    const joined = next === undefined ? null : join(draft, next, lexemes);
    refined.push(...(joined ?? [draft]));
    if (joined !== null) i++;
  }
  return refined;
}

function join(first: Draft, second: Draft, lexemes: readonly Lexeme[]): readonly Draft[] | null {
  const between = lexemes.slice(first.to, second.from).map(({ lower }) => lower);
  if (between.length > 2) return null;
  const time = timeOf(first) ?? timeOf(second);
  const day = dayOf(first) ?? dayOf(second);
  if (time === null || day === null || (timeOf(first) !== null && timeOf(second) !== null))
    return null;
  const reading: TimeReading = { ...time, day };
  if (between.every((word) => word === ',')) {
    return [
      { ...first, type: 'TIME', reading, weekday: first.weekday ?? second.weekday, to: second.to },
    ];
  }
  if (!/^,? ?(?:on|at|around|about|by|from|until|of)$/.test(between.join(' '))) return null;
  return timeOf(first) === null ? [first, { ...second, reading }] : [{ ...first, reading }, second];
}

function timeOf({ reading }: Draft): TimeReading | null {
  return reading.kind === 'time' && reading.day === null ? reading : null;
}

function dayOf({ reading }: Draft): DayReading | null {
  if (reading.kind === 'calendar')
    return reading.day !== null || reading.weekday !== null ? reading : null;
  if (reading.kind === 'offset') return reading.unit === 'day' ? reading : null;
  return reading.kind === 'numeric' || reading.kind === 'holiday' ? reading : null;
}

import type { CalendarReading } from '../../../model/date-reading';
import { calendar, date, expression } from '../expression';
import type { Lexeme } from '../lexemes';
import { dayOfMonth, fullYear } from '../numbers';
import type { Draft } from '../scan';

/** What joins the two ends of a range or the parts of a list. */
export const CONNECTORS: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  'to',
  'and',
  'or',
  'through',
  'until',
  'till',
  ',',
]);
const ENDS = new Set(
  'to and or in at for with when as by from of on was were is are will would the before after'.split(
    ' ',
  ),
);

/** May 26–28; 26 and 27 May; 2019-22; 10 to 4 p.m.: the end that lacks something borrows it. */
export function completeRanges(
  drafts: readonly Draft[],
  lexemes: readonly Lexeme[],
): readonly Draft[] {
  const refined: Draft[] = [];
  drafts.forEach((draft, i) => {
    const limit = refined.at(-1)?.to ?? 0;
    if (draft.from < limit) return;
    refined.push(...before(draft, lexemes, limit), draft);
    refined.push(...after(draft, lexemes, drafts[i + 1]?.from ?? lexemes.length));
  });
  return refined;
}

function isDayOfMonth(draft: Draft): CalendarReading | null {
  const { reading } = draft;
  return reading.kind === 'calendar' && reading.day !== null && reading.month !== null
    ? reading
    : null;
}

/** The day that follows a day: "28" of "May 26–28", "22" of "2019-22". */
function after(draft: Draft, lexemes: readonly Lexeme[], limit: number): readonly Draft[] {
  const connector = lexemes[draft.to];
  if (connector === undefined || !CONNECTORS.has(connector.lower) || draft.to + 1 >= limit)
    return [];
  const from = draft.to + 1;
  const reading = isDayOfMonth(draft);
  if (reading !== null) return nextDay(draft, reading, lexemes, from);
  return shortYear(draft, lexemes, from);
}

function nextDay(
  draft: Draft,
  reading: CalendarReading,
  lexemes: readonly Lexeme[],
  from: number,
): readonly Draft[] {
  const day = dayOfMonth.read(lexemes, from);
  if (lexemes[draft.to - 1]?.text.length === 4 || day === null) return [];
  const hasYear =
    lexemes[day.to]?.text === ','
      ? fullYear.read(lexemes, day.to + 1)
      : fullYear.read(lexemes, day.to);
  const to = hasYear?.to ?? day.to;
  if (hasYear === null && !endsPhrase(lexemes[to])) return [];
  const year = hasYear?.value ?? reading.year;
  return [{ ...date(calendar({ ...reading, weekday: null, day: day.value, year })), from, to }];
}

function endsPhrase(next: Lexeme | undefined): boolean {
  return next === undefined || ENDS.has(next.lower) || !/[\p{L}\p{N}%$£€:-]/u.test(next.text);
}

function shortYear(draft: Draft, lexemes: readonly Lexeme[], from: number): readonly Draft[] {
  const first = lexemes[draft.to - 1];
  const second = lexemes[from];
  const { reading } = draft;
  if (reading.kind !== 'calendar' || reading.year === null || reading.month !== null) return [];
  if (first?.text !== String(reading.year) || second === undefined) return [];
  if (
    !second.tight ||
    !/^\d\d$/.test(second.text) ||
    !/^[-–/]$/.test(lexemes[from - 1]?.text ?? '')
  )
    return [];
  const year = Math.floor(reading.year / 100) * 100 + Number(second.text);
  return year > reading.year && year < reading.year + 50
    ? [{ ...date(calendar({ year })), from, to: from + 1 }]
    : [];
}

/** The day or hour before: "26" of "26 and 27 May", "10" of "10 to 4 p.m.". */
function before(draft: Draft, lexemes: readonly Lexeme[], limit: number): readonly Draft[] {
  const connector = lexemes[draft.from - 1];
  const from = draft.from - 2;
  if (connector === undefined || from < limit || !CONNECTORS.has(connector.lower)) return [];
  if (connector.text === ',') return [];
  const reading = isDayOfMonth(draft);
  const opens = lexemes[draft.from]?.figures === true;
  const first = lexemes[from];
  if (!opens || first?.figures !== true) return [];
  if (reading !== null && reading.weekday === null) {
    const day = dayOfMonth.read(lexemes, from);
    if (day === null || day.to !== draft.from - 1) return [];
    return [{ ...date(calendar({ ...reading, day: day.value })), from, to: from + 1 }];
  }
  return hourBefore(draft, lexemes, from);
}

const FROM = new Set(['from', 'between']);

function hourBefore(draft: Draft, lexemes: readonly Lexeme[], from: number): readonly Draft[] {
  const { reading } = draft;
  const first = lexemes[from];
  if (reading.kind !== 'time' || first === undefined || !/^(?:[1-9]|1[0-2])$/.test(first.text))
    return [];
  if (!FROM.has(lexemes[from - 1]?.lower ?? '') && lexemes[from + 1]?.tight !== true) return [];
  const hour = Number(first.text) % 12;
  const end = Number(reading.time.slice(1, 3));
  const start = hour + 12 < end || (end >= 12 && hour + 12 <= end) ? hour + 12 : hour;
  const time = `T${String(start).padStart(2, '0')}:00`;
  return [{ ...expression('TIME', { ...reading, time }), from, to: from + 1 }];
}

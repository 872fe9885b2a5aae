import type { Span } from './span';

/** Place, date and agency before a story's first words: `KYIV, May 24 (Reuters) —`. Relative to the paragraph. */
export interface Dateline extends Span {
  readonly place: Span;
  /** A second place ("Ohio" in `COLUMBUS, Ohio —`). */
  readonly region: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,? \\d{4})?';
const DATE = `(?:${WEEKDAY},? )?(?:${MONTH} ${DAY}|${DAY} ${MONTH})${YEAR}|${WEEKDAY}|\\d{4}-\\d{2}-\\d{2}`;
const CAPITALS =
  "\\p{Lu}[\\p{Lu}\\p{M}’'.-]+(?: (?:[dD][eE][lL]?|\\p{Lu}[\\p{Lu}\\p{M}’'.-]*)){0,3}";
const REGION = "(?:\\p{Lu}[\\p{L}\\p{M}’'.-]{0,20}(?: \\p{Lu}[\\p{L}\\p{M}’'.-]{0,20}){0,2})";
const AGENCY = '\\([^()\\n]{2,40}\\)';
const DASH = '(?:\\s?[—–―]\\s?|\\s--?\\s|:\\s|_\\s)';

const DATELINE = new RegExp(
  `^(${CAPITALS})(, (?!(?:${DATE})(?![\\p{L}]))${REGION})?(,? (?:${DATE}))?,?( ?${AGENCY})?(${DASH})`,
  'u',
);
const LONGEST = 120;
const SLUG =
  /^(?:ALERT|ANALYSIS|BREAKING|CORRECT(?:ED|ION)|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FLASH|LIVE|NEWS|OBITUARY|OPINION|PROFILE|UPDATED?|URGENT|WATCH|WRAPUP)\b/;
/** What follows a bare place: the first word of a story, never the middle of a sentence. */
const FIRST_WORD = /^["'“‘«(]{0,2}[\p{Lu}\p{N}$€£₹]/u;

/**
 * Reads a dateline at the start of a paragraph's plain text (spaces already normalised), from
 * `from` on. Wire style wants the place in capitals; that keeps "Kyiv — a city" out.
 */
export function readDateline(plain: string, from: number): Dateline | null {
  const match = DATELINE.exec(plain.slice(from, from + LONGEST));
  if (match === null) return null;
  const [all, place = '', region, date, agency, dash = ''] = match;
  if (dash.startsWith(':') && date === undefined) return null;
  if (SLUG.test(place)) return null;
  const bare = region === undefined && date === undefined && agency === undefined;
  if (bare && !FIRST_WORD.test(plain.slice(from + all.length))) return null;
  let at = from + place.length;
  const part = (text: string | undefined): Span | null => {
    if (text === undefined) return null;
    const lead = /^[\s,]*/.exec(text)?.[0].length ?? 0;
    const span = { start: at + lead, end: at + text.length };
    at += text.length;
    return span;
  };
  return {
    place: { start: from, end: from + place.length },
    region: part(region),
    date: part(date),
    agency: part(agency),
    start: from,
    end: from + all.length,
  };
}

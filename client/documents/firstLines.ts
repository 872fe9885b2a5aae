/**
 * Recognises news copy by the way it opens. Only unmistakable forms count: a file whose type is
 * changed by mistake annoys more than one that the user has to mark by hand.
 */

/** The sign by which a document was recognised. */
export type NewsSign = 'date header' | 'dateline' | 'dateline in front matter';

/** How many lines at the head of a document {@link newsSign} looks at. */
export const HEAD_LINES = 40;

/** Lines of body copy after the front matter among which a dateline counts. */
const OPENING_LINES = 6;

const DATE_HEADER = /^\s?date:?\s+\d{4}-\d{2}-\d{2}(?!\d)/;
const FRONT_MATTER_DATELINE = /^dateline:\s*\S/;
const FENCE = /^---\s*$/;
const FENCE_END = /^(?:---|\.\.\.)\s*$/;

/** KYIV, NEW DELHI, RIO DE JANEIRO, ST. JOHN’S: words in capitals, 60 characters at most. */
const PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}'’ʼ.-]+(?: [\p{Lu}\p{M}'’ʼ.-]+){0,3}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}{0,6}\.?`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH}|${WEEKDAY})(?:,? \d{4})?`;
/** Ohio, N.C., South Africa: a region in title case. */
const REGION = String.raw`\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2}`;
/** (Reuters), (AP), (BBC Monitoring). */
const AGENCY = String.raw`\(\p{Lu}[\p{L}\p{N} .&/-]{1,30}\)`;
const DASH = '[-–—―]{1,2}';

/**
 * A dateline needs a place in capitals and, beside it, a date, a region or an agency: `TODO — …` is
 * none. The bare form `RIZE — …` is understood by the analysis, but it is too weak a sign here.
 */
const DATELINE = new RegExp(
  `^${PLACE}(?:` +
    `(?:, ${REGION})?,? ${DAY},?(?: ?${AGENCY})? ?(?:${DASH} ?|: )\\S` +
    `|, ${REGION},?(?: ?${AGENCY})? ?${DASH} \\S` +
    `|,? ?${AGENCY} ?(?:${DASH} ?|: )\\S` +
    `|, ${DAY},? ?${AGENCY} ?\\S)`,
  'u',
);

const NOT_A_PLACE =
  /^(?:TODO|FIXME|NOTES?|WARNING|CAUTION|IMPORTANT|README|CHANGELOG|CHAPTER|PART|SECTION|APPENDIX|INT|EXT)\b/;

/** The index of the first line of copy: after front matter, if there is any; -1 when it never ends. */
function bodyStart(lines: readonly string[]): number {
  if (!FENCE.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, at) => at > 0 && FENCE_END.test(line));
  return end < 0 ? -1 : end + 1;
}

/** A line's head without emphasis marks: `**KYIV, May 24** — …` opens with a dateline too. */
function plain(line: string): string {
  return line
    .slice(0, 200)
    .replaceAll('*', '')
    .replace(/^\uFEFF/, '');
}

/** True when `line` opens with a wire dateline that has a date, a region or an agency. */
export function opensWithDateline(line: string): boolean {
  const head = plain(line).replaceAll('\u00A0', ' ').trimStart();
  return DATELINE.test(head) && !NOT_A_PLACE.test(head);
}

/**
 * The sign of news copy in a document's first lines, or undefined. YAML front matter is no sign by
 * itself: every kind of document has it; its key `dateline` is one.
 *
 * @param lines the document's first lines without line ends; {@link HEAD_LINES} are enough
 */
export function newsSign(lines: readonly string[]): NewsSign | undefined {
  if (DATE_HEADER.test(plain(lines[0] ?? ''))) return 'date header';
  const start = bodyStart(lines);
  if (start < 0) return undefined;
  if (lines.slice(0, start).some((line) => FRONT_MATTER_DATELINE.test(line))) {
    return 'dateline in front matter';
  }
  const opening = lines.slice(start).filter((line) => line.trim() !== '');
  return opening.slice(0, OPENING_LINES).some(opensWithDateline) ? 'dateline' : undefined;
}

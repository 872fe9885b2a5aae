import { type Span, trim } from './span';

/**
 * Splits a paragraph's plain text into sentences, from `from` on. Spans are relative to the
 * text, trimmed, in order, and cover every character that is not white space.
 * A mark of ending counts when what follows looks like a beginning and what precedes is not an
 * abbreviation; a speech tag after a quoted question stays with the question.
 * None is longer than 1,000 characters: what has no ending for so long is a list or no prose at
 * all, and is cut at a space. So work that grows with a sentence stays linear in the text.
 */
export function splitSentences(plain: string, from = 0): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const match of plain.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    if (match.index < start || !isBoundary(plain, match.index, end)) continue;
    push(spans, plain, start, end);
    start = end;
  }
  push(spans, plain, start, plain.length);
  return spans;
}

function push(spans: Span[], plain: string, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const cut = cutAfter(plain, at, end);
    const span = trim(plain, { start: at, end: cut });
    if (span.end > span.start) spans.push(span);
    at = cut;
  }
}

const LONGEST = 1000;

/** Where a sentence from `start` is cut: at its end, else at the last space, else between characters. */
function cutAfter(plain: string, start: number, end: number): number {
  const limit = start + LONGEST;
  if (end <= limit) return end;
  const space = plain.slice(start, limit).lastIndexOf(' ');
  if (space > 0) return start + space;
  const low = plain.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}

const ENDING = /[.!?…]{1,4}["'”’»)\]]{0,3}(?=\s)/gu;
const BEGINNING =
  /^\s+["'“”‘’«„([]{0,3}[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£₹¥@#—–\p{Extended_Pictographic}]/u;
const ALWAYS =
  /(?:^|[\s("'“‘[–—-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Fr|Sr|Sra|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Adm|Brig|Sen|Rep|Gov|Pres|Amb|Supt|Insp|Det|Messrs|St|Mt|Ft|vs|v|cf|e\.g|i\.e|approx|ca|c)\.$/;
const NUMBERED = /(?:^|[\s("'“‘[])(?:[Nn]os?|Art|Fig)\.$/;
const CITED = /\sal\.$/;
const HOURS = /(?:^|[\s\d])[ap]\.?m\.$/i;
const AFTER_HOUR =
  /^\s+(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b|[A-Z]{2,4}\b|[A-Z][a-z]+ [Tt]ime\b)/;
const MONTHS = /(?:^|\s)(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;
const USUALLY =
  /(?:^|[\s("'“‘[])(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|Ave|Blvd|Rd|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|U\.S|U\.K|U\.N|E\.U|D\.C|etc)\.$/i;
const INITIAL = /(?:^|[\s("'“‘.])\p{Lu}\.$/u;
const STARTER =
  /^\s+["'“‘(]{0,2}(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|This|That|These|Those|His|Her|Its|Their|As|For|If|When|While|After|Before|Since|With|From|By|To|Of|There|According|Meanwhile|However|Also|Some|Many|Most|No|Not|Asked|What|Who|Why|How|Earlier|Later)\b/;
const TAG =
  /^\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,4}(?:said|says|asked|asks|told|wrote|writes|added|adds|replied|shouted|cried|tweeted|posted)\b/u;

function isBoundary(plain: string, mark: number, end: number): boolean {
  const after = plain.slice(end, end + 80);
  if (!BEGINNING.test(after)) return false;
  const punctuation = plain.slice(mark, end);
  if (/[!?]/.test(punctuation)) return !(/["'”’»]/.test(punctuation) && TAG.test(after));
  if (punctuation !== '.') return true;
  return !isAbbreviation(plain.slice(Math.max(0, mark - 12), mark + 1), after);
}

function isAbbreviation(before: string, after: string): boolean {
  if (NUMBERED.test(before)) return /^\s+(?:\d|[IVX]{1,5}\b)/.test(after);
  if (CITED.test(before)) return !STARTER.test(after);
  if (ALWAYS.test(before)) return true;
  if (MONTHS.test(before)) return /^\s+\d/.test(after);
  if (HOURS.test(before)) return AFTER_HOUR.test(after);
  if (USUALLY.test(before)) return !STARTER.test(after) && !/^\s+["“‘]/.test(after);
  return INITIAL.test(before) && !STARTER.test(after);
}

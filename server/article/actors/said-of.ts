import { PERSON_NOUNS } from '../../facts/names/lexicon';
import { isBodyNoun } from '../../facts/names/nominals';
import { singular } from '../../facts/names/singular';
import type { Span } from '../../text/span';

/** What the words round a name say of who bears it. */
export interface SaidOf {
  /** Age in years; null for none. */
  readonly age: number | null;
  /** What it is said to be, beside its role: by "is a …", in apposition, behind "ex-". */
  readonly phrases: readonly string[];
  /** What its deeds make of it: "winner", "witness". */
  readonly deeds: readonly string[];
  /** Somebody "told" it something, as newsrooms are told. */
  readonly told: boolean;
}

/** Reads the words round a name; `span` is the name's place in `text`, its paragraph's. */
export function saidOf(text: string, { start, end }: Span): SaidOf {
  const { age, role } = factsBehind(text, end);
  const phrases = [role, apposed(text, end), onceBefore(text, start), bodyBefore(text, start)];
  return {
    age,
    phrases: phrases.filter((phrase) => phrase !== ''),
    deeds: deedBehind(text, end),
    told: /\b(?:told|tells) (?:the )?$/i.test(text.slice(Math.max(0, start - 10), start)),
  };
}

/** How far behind a name its age or "is a …" may stand, in UTF-16 units. */
const NEAR = 200;

/** "…, who has died, was a signal engineer": the predicate that says what somebody is. */
const PREDICATE =
  /^(?:, [^.;:!?"“”]{1,100},)? (?:is|was|are|were|became|remains) (?:an?|the) ((?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+)(?=[.,;:]| (?:of|for|in|at|on|from|with|by|to|who|whose|which|that|and|when)\b)/u;

/** Age and predicate behind a name that ends at `end`. */
function factsBehind(
  text: string,
  end: number,
): { readonly age: number | null; readonly role: string } {
  const behind = text.slice(end, end + NEAR);
  const age = /^(?:,? (?:aged )?|, | \()(\d{1,3})(?=[,.;)]| who\b)/.exec(behind)?.[1];
  return { age: age === undefined ? null : Number(age), role: PREDICATE.exec(behind)?.[1] ?? '' };
}

const APPOSED =
  /^, (?:an?|the|one of the) ((?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+)(?=[,.;]| (?:of|for|in|at|on|from|with|who|whose)\b)/u;

/** "Chief Mrs X, a retired judge,": what stands behind a name that has a title too. */
function apposed(text: string, end: number): string {
  const phrase = APPOSED.exec(text.slice(end, end + NEAR))?.[1] ?? '';
  return PERSON_NOUNS.has(singular(phrase.split(' ').at(-1)?.toLowerCase() ?? '')) ? phrase : '';
}

/** "Ex-president X", "then-mayor X": the office without its prefix. */
function onceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const office = /(?:^|[\s“"(])(?:ex|then)-(\p{L}+(?: \p{L}+)?) $/iu.exec(before)?.[1] ?? '';
  return PERSON_NOUNS.has(office.split(' ').at(-1)?.toLowerCase() ?? '') ? office : '';
}

const BODY_BEFORE = /(?:^|[\s“"‘(])([\p{Ll}-]+),? $/u;

/** "The haulier, X", "the ferry operator X": what a body is said to be right before its name. */
function bodyBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 48), start);
  const [, noun = ''] = BODY_BEFORE.exec(before) ?? [];
  if (!isBodyNoun(noun) || PERSON_NOUNS.has(noun)) return '';
  return before.endsWith(', ') && !/\b(?:an?|the|its|their) [^,]*, $/.test(before) ? '' : noun;
}

const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:, [^.;:!?"“”]{1,80},)? (?:has |had )?(?:won|wins)\b/, 'winner'],
  [/^(?:, [^.;:!?"“”]{1,80},)? (?:has |had )?(?:lost|loses)\b/, 'loser'],
  [
    /^(?:, [^.;:!?"“”]{1,80},)? (?:testified|tells? the (?:[\p{L}'’-]+ ){0,3}?(?:court|inquiry|jury|tribunal|inquest|hearing|committee|commission)\b|told the (?:[\p{L}'’-]+ ){0,3}?(?:court|inquiry|jury|tribunal|inquest|hearing|committee|commission)\b)/iu,
    'witness',
  ],
];

/** What a deed makes of the one who did it: "X has won by 40 votes", "X told the inquest". */
function deedBehind(text: string, end: number): readonly string[] {
  const behind = text.slice(end, end + NEAR);
  return DEEDS.flatMap(([deed, noun]) => (deed.test(behind) ? [noun] : []));
}

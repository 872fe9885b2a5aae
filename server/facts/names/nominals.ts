import type { ActorKind } from '../../model/actor';
import type { NameCandidate, NominalCandidate } from '../../model/facts';
import type { Token } from '../../model/token';
import type { Span } from '../../text/span';
import type { ParagraphView } from '../paragraph-facts';
import { wordSet } from './front-code';
import { isDemonym } from './gazetteer';
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from './lexicon';
import { singular } from './singular';

const LONGEST = 6;

/**
 * Finds descriptions that may stand for an actor, used on their own: "the Turkish politician",
 * "the company", "The Russian side". Indefinite ones ("a nurse") are reported with
 * `definite: false`: nobody named, but somebody whom the next "she" may mean.
 */
export function findNominals(
  { language }: ParagraphView,
  names: readonly NameCandidate[],
): readonly NominalCandidate[] {
  const { tokens } = language;
  const beside = neighboursOf(names, language.plain);
  const found: NominalCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const nominal = nominalAt(tokens, at);
    if (nominal !== null && !beside(nominal)) found.push(nominal);
  }
  return found;
}

/**
 * Tells of a span whether it overlaps a name or a role, or stands beside a name: "the minister Ana
 * Ruiz", "Ana Ruiz, the minister,". Spans must be asked for in text order.
 */
function neighboursOf(names: readonly NameCandidate[], plain: string): (span: Span) => boolean {
  const sure = names.filter(({ tentative }) => tentative !== true);
  const starts = new Set(sure.map(({ start }) => start));
  const ends = new Set(sure.map(({ end }) => end));
  const taken = [...sure, ...sure.flatMap(({ role }) => (role === null ? [] : [role]))].sort(
    (a, b) => a.start - b.start,
  );
  let at = 0;
  return ({ start, end }) => {
    while ((taken[at]?.end ?? Infinity) <= start) at++;
    if ((taken[at]?.start ?? Infinity) < end) return true;
    if (starts.has(end + 1) || (plain[end] === ',' && starts.has(end + 2))) return true;
    return plain[start - 2] === ',' && ends.has(start - 2);
  };
}

const ARTICLES = wordSet('the this that a an one another');
const DEFINITE = wordSet('the this that');

function nominalAt(tokens: readonly Token[], at: number): NominalCandidate | null {
  const article = tokens[at];
  if (article === undefined || !ARTICLES.has(article.lower)) return null;
  const to = phraseEnd(tokens, at + 1);
  const head = tokens[to - 1];
  if (head === undefined || to === at + 1) return null;
  const noun = singular(head.lower);
  const kinds = kindsOf(noun);
  if (kinds.length === 0 || goesOn(tokens, to)) return null;
  return {
    start: article.start,
    end: head.end,
    head: noun,
    modifiers: tokens.slice(at + 1, to - 1).map(({ lower }) => lower),
    kinds,
    plural: noun !== head.lower,
    definite: DEFINITE.has(article.lower),
    sentence: article.sentence,
  };
}

/** Index after the nouns and adjectives that follow an article. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + LONGEST) {
    const token = tokens[to];
    if (token === undefined || token.sentence !== tokens[from - 1]?.sentence) break;
    if (!isInPhrase(token)) break;
    to++;
  }
  return to;
}

function isInPhrase(token: Token): boolean {
  if (/^(?:noun|adjective)$/.test(token.pos) || isDemonym(token.lower)) return true;
  if (token.text === '-' || kindsOf(singular(token.lower)).length > 0) return true;
  return (
    token.tags.includes('Hyphenated') || (token.pos === 'number' && token.tags.includes('Ordinal'))
  );
}

/** What follows makes it another thing: "the mayor of Izmir", "the minister who …". */
function goesOn(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined) return false;
  return /^(?:of|for|who|whose|whom|which|-)$/.test(next.lower) || next.pos === 'properNoun';
}

function kindsOf(noun: string): readonly ActorKind[] {
  const kinds: ActorKind[] = [];
  if (PERSON_NOUNS.has(noun)) kinds.push('person');
  if (ORGANIZATION_NOUNS.has(noun)) kinds.push('organization');
  if (PLACE_NOUNS.has(noun) || noun === 'side') kinds.push('place');
  return kinds;
}

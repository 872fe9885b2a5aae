import type { ActorKind } from '../../model/actor';
import type { NameCandidate, NominalCandidate } from '../../model/facts';
import type { Token } from '../../model/token';
import { oncePerText } from '../../text/once';
import type { ParagraphView } from '../paragraph-facts';
import { wordSet } from './front-code';
import { isDemonym } from './gazetteer';
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, SPEECH_VERBS } from './lexicon';
import { neighboursOf } from './neighbours';
import { singular } from './singular';

/** No description has more tokens behind its article. */
const LONGEST = 9;

/**
 * Finds descriptions that may stand for an actor, used on their own: "the Turkish politician",
 * "the company", "The Russian side", "the 34-year-old". Those that are indefinite, possessed or go on ("a nurse",
 * "his lawyer", "the man who left") are reported with `definite: false`: nobody named, but somebody whom the next
 * "she" may mean.
 */
export function findNominals(
  { language }: ParagraphView,
  names: readonly NameCandidate[],
): readonly NominalCandidate[] {
  const { tokens } = language;
  const beside = neighboursOf(names, language.plain);
  const found: NominalCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!STARTS.has(tokens[at]?.lower ?? '')) continue;
    const nominal = nominalAt(tokens, at) ?? somebodyAt(tokens, at);
    if (nominal !== null && !beside(nominal, nominal.kinds.includes('person'))) found.push(nominal);
  }
  return found;
}

const ARTICLES = wordSet('the this that a an one another');
const DEFINITE = wordSet('the this that');
const OWNERS = wordSet("his her their its my our 's ’s ʼs");
const SOMEBODY = wordSet('one another someone somebody');
/** The words that a description may start with. */
const STARTS: ReadonlySet<string> = new Set([...ARTICLES, ...OWNERS, ...SOMEBODY]);

function nominalAt(tokens: readonly Token[], at: number): NominalCandidate | null {
  const article = tokens[at];
  if (article === undefined) return null;
  const owned = OWNERS.has(article.lower);
  if (!owned && !ARTICLES.has(article.lower)) return null;
  const to = phraseEnd(tokens, at + 1);
  const words = compounds(tokens, at + 1, to);
  const last = words.at(-1);
  if (last === undefined) return null;
  const age = ageIn(last);
  const [head, noun] = age === null ? headOf(last) : [last, last];
  const kinds: readonly ActorKind[] = age === null ? kindsOf(noun) : ['person'];
  if (kinds.length === 0 || isTitleOfNext(tokens, to)) return null;
  if (owned && !kinds.includes('person')) return null;
  if (isNational(noun) && /^(?:and|or|-|–)$/.test(tokens[to]?.lower ?? '')) return null;
  return {
    start: (owned ? tokens[at + 1] : article)?.start ?? article.start,
    end: tokens[to - 1]?.end ?? article.end,
    head: noun,
    modifiers: words.slice(0, -1),
    kinds,
    plural: noun !== head,
    definite: DEFINITE.has(article.lower) && !goesOn(tokens, at, to, kinds),
    sentence: article.sentence,
    age: age ?? words.map(ageIn).find((each) => each !== null) ?? null,
  };
}

/** "One of them said", "another said", "someone said": a person without a name. */
function somebodyAt(tokens: readonly Token[], at: number): NominalCandidate | null {
  const [token, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || !SOMEBODY.has(token.lower)) return null;
  const ofThem = next?.lower === 'of' && last?.lower === 'them';
  if (!ofThem && !SPEECH_VERBS.has(next?.lower ?? '')) return null;
  return {
    start: token.start,
    end: (ofThem ? last : token).end,
    head: token.lower,
    modifiers: [],
    kinds: ['person'],
    plural: false,
    definite: false,
    sentence: token.sentence,
    age: null,
  };
}

/** Index after the nouns and adjectives that follow an article. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + LONGEST) {
    const token = tokens[to];
    if (token === undefined || token.sentence !== tokens[from - 1]?.sentence) break;
    if (!isInPhrase(token) && !isHyphen(tokens[to + 1], token)) break;
    to++;
  }
  return to;
}

function isInPhrase(token: Token): boolean {
  if (token.pos === 'noun' || token.pos === 'adjective' || isDemonym(token.lower)) return true;
  if (NATIONALS.test(token.lower)) return true;
  if (token.text === '-' || kindsOf(singular(token.lower)).length > 0) return true;
  return (
    token.tags.includes('Hyphenated') || (token.pos === 'number' && token.tags.includes('Ordinal'))
  );
}

function isHyphen(token: Token | undefined, before: Token | undefined): boolean {
  return token?.text === '-' && token.start === before?.end;
}

/** Lower-case words of the tokens `[from, to)`, joined where a hyphen joins them: "34-year-old". */
function compounds(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const words: string[] = [];
  let joined = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const hyphen = isHyphen(token, tokens[at - 1]);
    if ((joined || hyphen) && words.length > 0) words.push(`${words.pop()}${token.lower}`);
    else words.push(token.lower);
    joined = hyphen;
  }
  return words;
}

/** "then-minister": the head as written and as a singular. */
function headOf(word: string): readonly [string, string] {
  const whole = singular(word);
  if (kindsOf(whole).length > 0) return [word, whole];
  const part = word.slice(word.lastIndexOf('-') + 1);
  return [part, singular(part)];
}

function ageIn(word: string): number | null {
  const age = /^(\d{1,3})-years?-old$/.exec(word)?.[1];
  return age === undefined ? null : Number(age);
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "the minister Ana Ruiz"; a day is nobody. */
function isTitleOfNext(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next?.text === '-' || (next?.pos === 'properNoun' && !DAYS.test(next.lower));
}

/** What follows makes it another thing: "the mayor of Izmir", "the minister who …". */
function goesOn(
  tokens: readonly Token[],
  at: number,
  to: number,
  kinds: readonly ActorKind[],
): boolean {
  const next = tokens[to]?.lower ?? '';
  const verb = tokens[at - 1]?.lower ?? '';
  if (next === 'for') return kinds.includes('person') && !FOR_VERBS.test(verb);
  return next === 'of' ? !OF_VERBS.test(verb) : /^(?:who|whose|whom|which)$/.test(next);
}

/** "Accused the operator of lying", "thanked the minister for the boats": the verb takes the preposition. */
const OF_VERBS =
  /^(?:accus|suspect|warn|inform|notif|assur|convinc|remind|depriv|strip|acquit|convict|advis)(?:e|es|ed|ing|s|y|ies|ied|ped|ping|ted|ting)?$/;
const FOR_VERBS =
  /^(?:thank|prais|blam|criticis|criticiz|condemn|attack|fault|sue|fin|applaud|commend|mock|punish|arrest|pa(?:y|id)|ask)(?:e|es|ed|d|s|ing)?$/;

/** What a singular noun may describe. */
const kindsOf = oncePerText((noun): readonly ActorKind[] => {
  const kinds: ActorKind[] = [];
  if (PERSON_NOUNS.has(noun) || isDoer(noun) || isNational(noun)) kinds.push('person');
  if (isBodyNoun(noun)) {
    kinds.push('organization');
  }
  if (PLACE_NOUNS.has(noun) || noun === 'side') kinds.push('place');
  return kinds;
});

/** Bodies by trade or office that are no part of their names, or whose nouns mean other things too. */
const MORE_BODIES = wordSet(
  `body paper rescuer insurer haulier wholesaler distributor importer exporter dealer
   dealership auctioneer caterer freighter trader shipper foundry sawmill dairy cannery winery
   distillery nursery farm builder designer installer recycler courier franchise franchisee landlord
    cinema circus vendor seller buyer processor packer printer`,
);

/** Whether a singular noun may describe a body. */
export function isBodyNoun(noun: string): boolean {
  return ORGANIZATION_NOUNS.has(noun) || MORE_BODIES.has(noun);
}

/** "The Norwegian", "the Dutchwoman": a person of the nation; "the Chinese" may be all of them. */
function isNational(noun: string): boolean {
  return NATIONALS.test(noun) || (isDemonym(noun) && !/(?:ese|sh|ch|ss|s)$/.test(noun));
}

const NATIONALS = /^(?:dutch|english|french|irish|scots|welsh|cornish)(?:wo)?man$/;

/** "unionist", "cellist": who does what the rest of the word says. */
function isDoer(noun: string): boolean {
  return (
    /^\p{L}{3,}ist$/u.test(noun) &&
    !/^(?:exist|persist|consist|resist|assist|insist|checklist|waitlist|shortlist|twist|wrist|waist|moist)$/.test(
      noun,
    )
  );
}

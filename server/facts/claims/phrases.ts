import type { TokenRange } from '../../model/token';
import { type BasePhrase, baseBefore, isHead, isLink } from './base-phrases';
import { isFiniteVerb, type WordClass, type Words } from './words';

/** A noun phrase without its relative clauses and appositions. */
export interface Phrase extends TokenRange {
  /** The base noun phrase that carries the meaning ("a report" of "a report by the council"). */
  readonly base: BasePhrase;
}

/** How many parts a phrase may have; nobody's title has more. */
const MOST_PARTS = 8;

/** The noun phrase that ends right before token `to`, with prepositional parts and "and". */
export function phraseBefore(words: Words, to: number, floor: number): Phrase | null {
  const last = baseBefore(words, to, floor);
  if (last === null) return null;
  let phrase: Phrase = { ...last, to, base: last };
  for (let part = 1; part < MOST_PARTS; part++) {
    const longer = wider(words, phrase, floor);
    if (longer === null) break;
    phrase = longer;
  }
  return hangs(words, phrase, floor) ? nameAtEnd(words, phrase) : phrase;
}

/** The phrase with the base that it hangs on. */
function wider(words: Words, phrase: Phrase, floor: number): Phrase | null {
  const { classes, tokens } = words;
  const link = phrase.from - 1;
  if (link < floor) return null;
  const kind = classes[link];
  if (kind === 'preposition' || kind === 'to') return governing(words, phrase, link, floor);
  if (/^(?:and|or|&)$/.test(tokens[link]?.lower ?? '')) {
    return coordinated(words, phrase, link, floor);
  }
  return isFiniteVerb(kind) || kind === 'base' ? antecedent(words, link, floor) : null;
}

/** "a report by the council", "figures released by the council". */
function governing(words: Words, phrase: Phrase, link: number, floor: number): Phrase | null {
  const verb = words.classes[link - 1];
  const participle = verb === 'finite' || verb === 'ing';
  const base = baseBefore(words, participle ? link - 1 : link, floor);
  if (base !== null) return { from: base.from, to: phrase.to, base };
  return participle ? antecedent(words, link - 1, floor) : null;
}

function coordinated(words: Words, phrase: Phrase, link: number, floor: number): Phrase | null {
  const base = baseBefore(words, link, floor);
  if (base === null) return null;
  const governed = base.from > floor && words.classes[base.from - 1] === 'preposition';
  if (!governed && !startsClause(words, base.from, floor)) return null;
  return { from: base.from, to: phrase.to, base };
}

/** How far before its verb a relative pronoun may stand. */
const RELATIVE_REACH = 12;

/** "the man who led the raid": the phrase before "who" stands for the whole. */
function antecedent(words: Words, verb: number, floor: number): Phrase | null {
  const { classes, tokens } = words;
  for (let i = verb; i > floor && verb - i < RELATIVE_REACH; i--) {
    const kind = classes[i];
    if (kind === 'comma' || kind === 'quote' || kind === 'stop') return null;
    if (!/^(?:who|which|that)$/.test(tokens[i]?.lower ?? '')) continue;
    const base = baseBefore(words, i, floor);
    return base === null ? null : { ...base, base };
  }
  return null;
}

const CLAUSE_OPENERS: ReadonlySet<WordClass> = new Set([
  'comma',
  'quote',
  'stop',
  'colon',
  'dash',
  'conjunction',
  'that',
  'wh',
  'close',
  'adverb',
  'date',
]);

/** Whether a clause can begin at the token: nothing, punctuation or a conjunction stands before. */
export function startsClause({ classes, tokens }: Words, at: number, floor: number): boolean {
  if (at <= floor) return true;
  if (!CLAUSE_OPENERS.has(classes[at - 1] ?? 'stop')) return false;
  const coordinates = /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '');
  return !(coordinates && isHead(classes[at - 2]));
}

/** The phrase is the object of a preposition that opens the clause. */
function hangs({ classes }: Words, phrase: Phrase, floor: number): boolean {
  return phrase.from > floor && isLink(classes[phrase.from - 1]);
}

/** "In Berlin Okoro said": the name alone, when the phrase ends in one. */
function nameAtEnd({ named }: Words, { to }: Phrase): Phrase | null {
  const name = named[to - 1] ?? -1;
  if (name < 0) return null;
  let from = to - 1;
  while (named[from - 1] === name) from--;
  return { from, to, base: { from, to } };
}

import { DOCUMENTS } from '../../facts/claims/lexicon/nouns';
import { PERSON_NOUNS } from '../../facts/names/lexicon';
import { singular } from '../../facts/names/singular';
import type { Actor } from '../../model/actor';
import type { SourceType } from '../../model/claim';
import type { Span } from '../../text/span';
import { firstFrom, type Placed, within } from './placed';
import { isCounsel, isGroup, type NounSort, sortOfNoun } from './source-nouns';
import { type PhraseWord, readPhrase, type SourcePhrase } from './source-phrase';

/** Who speaks for a source, and what sort of source it is. */
export interface SourceReading {
  /** Id of the actor who speaks; null when the words name nobody. */
  readonly actor: string | null;
  readonly type: SourceType;
}

const NO_SOURCE: SourceReading = { actor: null, type: 'none' };

/**
 * Reads any source of the article, however long its span: a name, a description, a pronoun, a
 * relative pronoun, or a noun phrase with its title, appositions and clauses. The spans of one
 * source are tried in order.
 * - A mention that heads the phrase speaks for itself: "Turkish Foreign Minister X", "X, a
 *   lawyer from Y", "the minister", "he". So does a name in apposition: "the mayor, X,".
 * - A spokesperson, an office, a document or an institution speaks for the body that the phrase
 *   names: "a spokesperson for X", "X's parliament", "a poll by X", "Y City figures". A person is
 *   spoken for by a voice, an office or a document only, not by "X's family".
 * - "an official at X", "a filing with X", "his lawyer": nobody named speaks.
 *
 * `named` is any source that an actor speaks through as a mention, and a name that is not known;
 * `collective` an institution, a group, or who speaks for one; `unnamed` somebody without a name,
 * a pronoun that means nobody known, and a spokesperson who does not want to be named; `none` an
 * empty source. No spans, or spans without a word, give `none` and null.
 */
export function sourcesIn(
  text: string,
  actors: readonly Actor[],
): (spans: readonly Span[]) => SourceReading {
  const mentions = actors
    .flatMap(({ id, kind, mentions: all }) =>
      all.map(({ start, end, form }): Placed => ({ start, end, form, actor: id, kind })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (spans) => {
    const readings = spans.map((span) => readSource(text, span, mentions));
    return readings.find(({ actor }) => actor !== null) ?? readings[0] ?? NO_SOURCE;
  };
}

/** {@link sourcesIn} for one span and mentions in text order. */
export function readSource(text: string, span: Span, mentions: readonly Placed[]): SourceReading {
  const words = text.slice(span.start, span.end);
  if (/^\s*(?:who|whom|which|that)\s*$/i.test(words)) return antecedent(text, span, mentions);
  const phrase = readPhrase(text, span, within(mentions, span));
  const head = phrase.words[phrase.head];
  if (head === undefined) return NO_SOURCE;
  if (head.mention !== null) {
    const body = signedFor(text, span, phrase, head.mention);
    return { actor: (body ?? head.mention).actor, type: 'named' };
  }
  const apposed = appositionOf(phrase, head) ?? behind(text, span, phrase, head, mentions);
  if (apposed !== null) return { actor: apposed.actor, type: 'named' };
  return { actor: ownerOf(phrase, head), type: typeOf(phrase, head, words) };
}

/** "In a letter signed by its secretary, [X, the Y Union (YU),] said": the body that the letter is of. */
function signedFor(
  text: string,
  { start }: Span,
  { words, end }: SourcePhrase,
  signer: Placed,
): Placed | null {
  if (signer.kind !== 'person' || !SIGNED.test(text.slice(Math.max(0, start - REACH), start))) {
    return null;
  }
  const [mark, first, second] = words.slice(end);
  const named = (first?.lower === 'the' ? second : first)?.mention ?? null;
  return mark?.text === ',' && named?.kind === 'organization' ? named : null;
}

const SIGNED = /\b(?:signed|issued|read out|read|released|published|sent) by [^.;!?]*,\s$/u;

/** How far before a relative pronoun its antecedent may start, in UTF-16 units. */
const REACH = 160;

/** "X, who said", "X, a lawyer who said", "a lawyer who said": what stands right before "who". */
function antecedent(text: string, { start }: Span, mentions: readonly Placed[]): SourceReading {
  const last = mentions[firstFrom(mentions, start) - 1];
  const between = last === undefined ? '' : text.slice(last.end, start);
  const near = last !== undefined && start - last.end < REACH;
  const apposed = /^,\s(?:an?|the|one|his|her|its|their)\s[^,.;:!?"“”]*$/i.test(between);
  if (near && (/^(?:\s?\([^()]{1,20}\))?[,\s]*$/.test(between) || apposed))
    return { actor: last.actor, type: 'named' };
  const [noun = ''] = /[\p{L}-]+(?=[,\s]*$)/u.exec(text.slice(start - 40, start)) ?? [];
  return { actor: null, type: typeOfNoun(noun, false) };
}

/** "the mayor, X", "a spokesman for Y, Dr X", "the operator, X": whom the head describes. */
function appositionOf({ words, end }: SourcePhrase, head: PhraseWord): Placed | null {
  const mark = words.findIndex(
    ({ text, lower }, i) => i >= end && (/^[,(–—]$/.test(text) || CLAUSE.test(lower)),
  );
  if (mark < 0 || CLAUSE.test(words[mark]?.lower ?? '')) return null;
  const rest = words.slice(mark + 1);
  const at = rest.findIndex(({ mention }) => mention !== null);
  const named = rest[at]?.mention ?? null;
  if (named === null || named.form !== 'name' || at > 4) return null;
  if (
    rest
      .slice(0, at)
      .some(({ text }) => /^(?:[,;:()–—]|\p{Ll}+)$/u.test(text) && sortOfNoun(text) === 'other')
  )
    return null;
  const sort = sortOfNoun(head.lower);
  if (sort === 'body') {
    const called = sortOfNoun(rest[at - 1]?.lower ?? '') === 'person';
    const either = (called || PERSON_NOUNS.has(singular(head.lower))) && named.kind === 'person';
    return either || (mark === end && named.kind === 'organization') ? named : null;
  }
  return sort !== 'document' && named.kind === 'person' ? named : null;
}

/** "[Its chairman], Chief X, said": the apposition stands outside the span. */
function behind(
  text: string,
  { end }: Span,
  { words, end: core }: SourcePhrase,
  head: PhraseWord,
  mentions: readonly Placed[],
): Placed | null {
  const next = mentions[firstFrom(mentions, end)];
  if (core < words.length || next === undefined || next.start - end > REACH_AHEAD) return null;
  if (next.form !== 'name' || next.kind !== 'person') return null;
  if (!/^(?:voice|person)$/.test(sortOfNoun(head.lower))) return null;
  const between = text.slice(end, next.start);
  return /^,\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(between) && /^[,.:]/.test(text.slice(next.end))
    ? next
    : null;
}

/** How far behind a source its apposition may start, in UTF-16 units. */
const REACH_AHEAD = 40;

const CLAUSE = /^(?:who|whom|which|whose|and|or|that)$/;

const NO_NAME =
  /\b(?:not to be (?:named|identified)|anonym\w+|declined to be (?:named|identified))/;

function typeOf(phrase: SourcePhrase, head: PhraseWord, words: string): SourceType {
  if (NO_NAME.test(words)) return 'unnamed';
  const proper = /^\p{Lu}/u.test(head.text) && phrase.head > 0;
  const type = typeOfNoun(head.text, proper || /^\p{Lu}\p{Ll}+$/u.test(words.trim()));
  const counted = phrase.words
    .slice(0, phrase.head)
    .some(({ lower }) => /^(?:an?|one|two|three|four|five|another|some|several|few)$/.test(lower));
  return counted && type === 'collective' && isGroup(head.lower) ? 'unnamed' : type;
}

/** `proper`: a capital that no sentence opens with says that it is a name, if of nobody known. */
function typeOfNoun(noun: string, proper: boolean): SourceType {
  const lower = noun.toLowerCase();
  if (isGroup(lower)) return 'collective';
  switch (sortOfNoun(lower)) {
    case 'voice':
    case 'office':
    case 'body':
      return 'collective';
    case 'document':
      return 'document';
    case 'person':
    case 'people':
      return 'unnamed';
    case 'other':
      return proper && !PRONOUN.test(lower) ? 'named' : 'unnamed';
  }
}

const PRONOUN =
  /^(?:he|she|it|they|we|you|i|him|her|them|us|me|his|hers|its|their|our|my|your|this|that|these|those|one|some|many|most|others|another|both|all|none|few|several|nobody|everyone|someone|anyone|who)$/;

/** Prepositions after which the owner of a report, a poll or an office stands. */
const OWNING = /^(?:by|of|for|from)$/;
const FOR = /^for$/;

/** The actor whom the head speaks for: "X's …", "X figures", "… for X", "… released by X". */
function ownerOf(phrase: SourcePhrase, head: PhraseWord): string | null {
  const sort = sortOfNoun(head.lower);
  const pleads = isCounsel(head.lower);
  if (!pleads && (sort === 'person' || sort === 'people' || sort === 'other')) return null;
  const owner = before(phrase, sort) ?? after(phrase, pleads ? FOR : OWNING);
  if (owner === null) return null;
  const paper = DOCUMENTS.has(head.lower);
  if (owner.kind === 'person' && (pleads || (sort === 'body' && !paper))) return null;
  return owner.actor;
}

/** The mention before the head that owns it or, without "’s", names the body it belongs to. */
function before({ words, head }: SourcePhrase, sort: NounSort): Placed | null {
  const lead = words.slice(0, head);
  const last = lead.findLast(({ mention }) => mention !== null);
  if (last?.mention == null) return null;
  if (last.end > last.mention.end) return null; // "London-based"
  if (last.owns || last.mention.form === 'pronoun') return last.mention;
  return last.mention.kind === 'person' && sort !== 'voice' ? null : last.mention;
}

/** "[By] the council’s general manager, X": the one who holds the office. */
function holderOf(words: readonly PhraseWord[]): Placed | null {
  const comma = words.findIndex(({ text }) => !/^[\p{L}\p{N}’'ʼ-]+$/u.test(text));
  const office = words[comma - 1];
  const name = words.slice(comma + 1, comma + 4).find(({ mention }) => mention !== null)?.mention;
  if (words[comma]?.text !== ',' || office === undefined || name == null) return null;
  if (office.mention !== null || sortOfNoun(office.lower) !== 'person') return null;
  return name.kind === 'person' && name.form === 'name' ? name : null;
}

/** The first mention behind "by", "of", "for" or "from"; another preposition ends the search. */
function after({ words, end }: SourcePhrase, owning: RegExp): Placed | null {
  let link = '';
  for (const [i, { lower, text, mention }] of words.slice(end).entries()) {
    if (owning.test(lower)) {
      const holder = holderOf(words.slice(end + i + 1));
      if (holder !== null) return holder;
    }
    if (mention !== null) return owning.test(link) ? mention : null;
    if (/^(?:,|who|which|whose|where)$/.test(text)) return null;
    if (/^(?:by|of|for|from|at|with|in|on|to|near|about|against|into)$/.test(lower)) link = lower;
  }
  return null;
}

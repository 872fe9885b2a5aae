import type { Span } from '../../text/span';
import { baseBefore } from './base-phrases';
import { type Phrase, phraseBefore, startsClause } from './phrases';
import { phraseAfter } from './phrases-ahead';
import type { Site } from './sites';
import { isNamed, sourceSpan } from './source-span';
import { isDocument } from './sources';
import { speechAt } from './units';
import type { Words } from './words';

/** Who speaks at a site, and where the phrase that says so lies. */
export interface Subject {
  /** The source as the annotation format wants it: the name alone, else the noun phrase. */
  readonly source: readonly Span[];
  readonly phrase: Phrase;
  /** First token of everything that belongs to the subject. */
  readonly from: number;
  /** After the last token of it, appositions and all. */
  readonly to: number;
  readonly place: 'before' | 'after' | 'shared';
}

/** The subject right before a verb group, also across an apposition or a relative clause. */
export function subjectBefore(words: Words, site: Site, floor: number): Subject | null {
  const { classes } = words;
  const end = subjectEnd(words, site.from, floor);
  const last = end - 1;
  if (last < floor) return null;
  const kind = classes[last];
  if (kind === 'comma' || kind === 'dash' || kind === 'close') {
    const far = acrossCommas(words, last, floor);
    if (far !== null || kind !== 'close') return far;
  }
  if (kind === 'wh' || kind === 'that') return relativeSubject(words, last, floor);
  const phrase = phraseBefore(words, end, floor);
  if (phrase === null || isTime(words, phrase) || !sameVoice(words, phrase, site)) return null;
  return subjectOf(words, phrase, phrase.from, site.from, 'before');
}

/** Where the subject ends, times, adverbs and a bare participle passed over ("A document filed Thursday says"). */
function subjectEnd(words: Words, from: number, floor: number): number {
  const { classes } = words;
  let end = beforeTime(words, from, floor);
  while (end > floor + 1 && classes[end - 1] === 'adverb') end--;
  const bare =
    end < from && classes[end - 1] === 'finite' && baseBefore(words, end - 1, floor) !== null;
  return bare ? end - 1 : end;
}

/** Passes over a time between subject and verb: "The firm on Thursday said", "and at the same time demanded". */
export function beforeTime(words: Words, end: number, floor: number): number {
  const { classes } = words;
  const base = baseBefore(words, end, floor);
  if (classes[end - 1] === 'date') {
    const at = classes[end - 2] === 'preposition' ? end - 2 : end - 1;
    return at > floor && classes[at - 1] !== 'comma' ? at : end;
  }
  if (base === null || !isTime(words, { ...base, base })) return end;
  const at = classes[base.from - 1] === 'preposition' ? base.from - 1 : base.from;
  return at > floor && classes[at - 1] !== 'comma' ? at : end;
}

/** Subject and verb both stand in the narrator's words, or both in one quotation. */
function sameVoice({ quoted }: Words, phrase: Phrase, site: Site): boolean {
  return quoted[phrase.base.to - 1] === quoted[site.head];
}

/** "the man who said": the antecedent speaks. */
function relativeSubject(words: Words, at: number, floor: number): Subject | null {
  if (!/^(?:who|which|that)$/.test(words.tokens[at]?.lower ?? '')) return null;
  const end = words.classes[at - 1] === 'comma' ? at - 1 : at;
  const phrase = phraseBefore(words, end, floor);
  if (phrase === null || isTime(words, phrase)) return null;
  return subjectOf(words, phrase, phrase.from, at, 'before');
}

/** "NP, the mayor of X, said": the leftmost phrase that opens a clause and is followed by a comma. */
function acrossCommas(words: Words, closing: number, floor: number): Subject | null {
  const { classes } = words;
  let best: { phrase: Phrase; comma: number } | null = null;
  for (let i = closing - 1; i > floor && closing - i < 60; i--) {
    const kind = classes[i];
    if (kind === 'stop' || kind === 'colon' || speechAt(words, i) >= 0) break;
    if (kind !== (classes[closing] === 'close' ? 'open' : classes[closing])) continue;
    const phrase = phraseBefore(words, i, floor);
    if (phrase === null || isTime(words, phrase)) continue;
    if (words.quoted[phrase.from] !== words.quoted[closing]) continue;
    if (startsClause(words, phrase.from, floor) && classes[phrase.from - 1] !== 'adverb')
      best = { phrase, comma: i };
  }
  if (best === null) return null;
  const { phrase, comma } = best;
  const named = isNamed(words, phrase);
  const hung = phrase.to > phrase.base.to && isDocument(words, phrase);
  const apposed = named || hung ? null : nameBetween(words, comma + 1, closing);
  return subjectOf(words, apposed ?? phrase, phrase.from, closing + 1, 'before');
}

/** An apposition that is nothing but a name. */
function nameBetween(words: Words, from: number, to: number): Phrase | null {
  const name = words.named[from] ?? -1;
  if (name < 0) return null;
  for (let i = from; i < to; i++) {
    if (
      words.named[i] !== name &&
      words.classes[i] !== 'open' &&
      words.classes[i] !== 'close' &&
      words.classes[i] !== 'comma' &&
      words.classes[i] !== 'number'
    )
      return null;
  }
  let end = from;
  while (words.named[end] === name) end++;
  return { from, to: end, base: { from, to: end } };
}

/** "his daughter, Rosa, who": the name that an apposition is, up to its comma. */
function nameAfter(words: Words, from: number, limit: number): Phrase | null {
  let comma = from;
  while (comma < limit && words.classes[comma] === 'name') comma++;
  const ends = comma === limit || words.classes[comma] === 'comma';
  return ends ? nameBetween(words, from, comma) : null;
}

/** The subject right after the cue: "…," said NP. */
export function subjectAfter(words: Words, site: Site, limit: number): Subject | null {
  const phrase = phraseAfter(words, site.to, limit);
  if (phrase === null) return null;
  const to = endOfApposition(words, phrase.to, limit);
  const comma = words.classes[phrase.to] === 'comma' && !isNamed(words, phrase);
  const apposed = comma ? nameAfter(words, phrase.to + 1, to) : null;
  return subjectOf(words, apposed ?? phrase, site.to, to, 'after');
}

/** "said X, who led the fieldwork," and "said X, 61, a baker": up to what goes on after it. */
function endOfApposition(words: Words, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (speechAt(words, i) >= 0 || words.classes[i] === 'stop') return i;
  }
  return limit;
}

/** A noun phrase that speaks, and the tokens `[from, to)` that it takes with all that belongs to it. */
export function subjectOf(
  words: Words,
  phrase: Phrase,
  from: number,
  to: number,
  place: Subject['place'],
): Subject {
  return { source: [sourceSpan(words, phrase)], phrase, from, to, place };
}

const TIME =
  /^(?:day|days|week|weeks|month|months|year|years|hour|hours|morning|afternoon|evening|night|weekend|spring|summer|autumn|fall|winter|time|moment|today|yesterday|tomorrow|minutes)$/;

function isTime({ classes, tokens }: Words, { base }: Phrase): boolean {
  const head = base.to - 1;
  const lower = tokens[head]?.lower ?? '';
  if (classes[base.from] === 'date' && classes[head] === 'number') return true;
  return classes[head] === 'date' || TIME.test(tokens[head]?.text ?? '') || /^\d{4}$/.test(lower);
}

/** The phrase can speak: it is no date and no stretch of time. */
export function isTimeless(words: Words, phrase: Phrase): boolean {
  return !isTime(words, phrase);
}

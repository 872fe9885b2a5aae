import type { TokenRange } from '../../model/token';
import type { Draft } from './draft';
import { type Phrase, phraseBefore } from './phrases';
import { phraseAfter } from './phrases-ahead';
import { sourceSpan } from './source-span';
import { speechAt, type Unit } from './units';
import { isFiniteVerb, type Words } from './words';

/** Nouns of saying and thinking that take a "that" clause (Levin 37.7; NomBank). */
export const CUE_NOUNS =
  /^(?:account|estimate|finding|assessment|rumour|rumor|claim|allegation|accusation|assertion|statement|warning|suggestion|announcement|argument|promise|pledge|vow|threat|declaration|conclusion|prediction|admission|insistence|contention|complaint|report|remark|denial|assurance|confession|acknowledgement|acknowledgment|testimony|belief|fear|hope|view|conviction|demand)s?$/;

/** "Okoro's claim that C" and "a warning by Okoro that C". */
export function nominalClaims(words: Words, unit: Unit): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let i = unit.from; i + 2 < unit.end; i++) {
    if (!CUE_NOUNS.test(words.tokens[i]?.lower ?? '') || speechAt(words, i) >= 0) continue;
    const draft = nominalAt(words, unit, i);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function nominalAt(words: Words, unit: Unit, i: number): Draft | null {
  const { classes, tokens } = words;
  const by = /^(?:by|from)$/.test(tokens[i + 1]?.lower ?? '');
  const author = by ? phraseAfter(words, i + 2, unit.end) : null;
  const phrase = author ?? possessor(words, unit, i);
  const that = author === null ? i + 1 : author.to;
  if (classes[that] !== 'that' || classes[that + 1] === 'be') return null;
  const end = clauseEnd(words, that + 1, unit.end);
  if (phrase === null) return madeBy(words, unit, i, { from: that + 1, to: end });
  return {
    source: [sourceSpan(words, phrase)],
    phrase,
    cue: [{ from: i, to: i + 1 }],
    lemma: tokens[i]?.lower ?? null,
    content: [{ from: that + 1, to: end }],
    act: /^(?:belief|fear|hope|view|conviction)/.test(tokens[i]?.lower ?? '') ? 'mind' : 'speech',
    hand: 'first',
    points: null,
    confidence: 0.7,
  };
}

/**
 * "His warning that children will swim drew applause": the clause ends before the verb whose subject
 * the noun is, a second finite verb that nothing in between announces.
 */
function clauseEnd({ classes, tokens }: Words, from: number, limit: number): number {
  let verbs = 0;
  let inVerb: 'open' | 'past' | null = null;
  for (let at = from; at < limit; at++) {
    const kind = classes[at];
    if (/^(?:comma|that|wh|conjunction|quote|colon|dash)$/.test(kind ?? '')) return limit;
    const verb = isFiniteVerb(kind) && !(kind === 'finite' && tokens[at]?.tag === 'VBN');
    const anew = !inVerb || (isFiniteVerb(kind) && kind !== 'finite' && inVerb === 'past');
    if (verb && anew && ++verbs === 2) return at;
    if (kind === 'finite' && inVerb) inVerb = 'past';
    else if (verb) inVerb = kind === 'finite' ? 'past' : 'open';
    else if (kind !== 'adverb' && kind !== 'base' && kind !== 'finite') inVerb = null;
  }
  return limit;
}

const MADE = /^(?:made|raised|issued|voiced|repeated|published|posted|denied|rejected|confirmed)$/;

/** "Claims that C were made by X". */
function madeBy(words: Words, unit: Unit, noun: number, content: TokenRange): Draft | null {
  const { tokens } = words;
  let verb = content.to;
  while (verb < content.to + 3 && !MADE.test(tokens[verb]?.lower ?? '')) verb++;
  if (noun !== unit.from || content.to >= unit.end || tokens[verb + 1]?.lower !== 'by') return null;
  const phrase = phraseAfter(words, verb + 2, unit.end);
  if (phrase === null) return null;
  return {
    source: [sourceSpan(words, phrase)],
    phrase,
    cue: [{ from: content.to, to: verb + 2 }],
    lemma: 'make',
    content: [content],
    act: 'speech',
    hand: 'first',
    points: null,
    confidence: 0.9,
  };
}

/** Whose claim it is: "Okoro's", "his". */
function possessor(words: Words, unit: Unit, i: number): Phrase | null {
  const { classes, tokens } = words;
  let at = i - 1;
  while (at > unit.from && classes[at] === 'adjective') at--;
  if (/^(?:his|her|their|its)$/.test(tokens[at]?.lower ?? '')) {
    const range = { from: at, to: at + 1 };
    return { ...range, base: range };
  }
  return classes[at] === 'possessive' ? phraseBefore(words, at, unit.from) : null;
}

import type { Draft } from './draft';
import { NEWS_MEDIA } from './lexicon/nouns';
import { phraseAfter } from './phrases-ahead';
import { isNamed, sourceSpan } from './source-span';
import { isDocument } from './sources';
import type { Unit } from './units';
import { spanOfTokens, type Words } from './words';

const CITING = /^(?:citing|quoting)$/;
const REFERENCE = ['with', 'reference', 'to'];

/** Who passes on what a document says, and does not argue with it: "the daily wrote, citing a memo". */
function isNewsroom(words: Words, { phrase, lemma, points }: Draft): boolean {
  if (phrase === null) return false;
  const head = words.named[phrase.base.to - 1] ?? -1;
  const { start, end } = spanOfTokens(words, phrase.from, phrase.to);
  if (NEWS_MEDIA.test(words.plain.slice(start, end))) return true;
  const name = words.names[head];
  const person = name !== undefined && name.evidence.person > name.evidence.organization;
  return head >= 0 && !person && (/^(?:report|write)$/.test(lemma ?? '') || points !== null);
}

/**
 * "X, citing Y, reported C": Y is the source of the same content, and X passes it on.
 * A speaker who cites a document in his own statement remains the only source.
 */
export function citingClaims(words: Words, unit: Unit, claims: readonly Draft[]): readonly Draft[] {
  const at = indexOfCue(words, unit);
  const host = claims.find(({ cue }) => cue[0]?.from !== at && cue.length > 0);
  if (at < 0 || host === undefined) return claims;
  const others = claims.filter(({ cue }) => cue[0]?.from !== at);
  const size = words.tokens[at]?.lower === 'with' ? REFERENCE.length : 1;
  const phrase = phraseAfter(words, at + size, unit.end);
  if (phrase === null) return others;
  const document = isDocument(words, phrase) && !isNamed(words, phrase);
  if (document && !isNewsroom(words, host)) return others;
  const cited: Draft = {
    ...host,
    source: [sourceSpan(words, phrase)],
    phrase,
    cue: [{ from: at, to: at + size }],
    lemma: 'cite',
    hand: 'second',
    confidence: 0.85,
  };
  return [
    ...others.map((each) => (each === host ? { ...each, hand: 'second' as const } : each)),
    cited,
  ];
}

function indexOfCue({ tokens, quoted }: Words, { from, end }: Unit): number {
  for (let i = from; i < end; i++) {
    if ((quoted[i] ?? -1) >= 0) continue;
    if (CITING.test(tokens[i]?.lower ?? '')) return i;
    if (REFERENCE.every((word, k) => tokens[i + k]?.lower === word)) return i;
  }
  return -1;
}

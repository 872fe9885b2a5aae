import type { Draft } from './draft';
import { phraseAfter } from './phrases-ahead';
import { isNamed, sourceSpan } from './source-span';
import { isDocument } from './sources';
import type { Unit } from './units';
import type { Words } from './words';

const CITING = /^(?:citing|quoting)$/;

/**
 * "X, citing Y, reported C": Y is the source of the same content, and X passes it on.
 * A speaker who cites a document in his own statement remains the only source.
 */
export function citingClaims(words: Words, unit: Unit, claims: readonly Draft[]): readonly Draft[] {
  const at = indexOfCue(words, unit);
  const host = claims.find(({ cue }) => cue[0]?.from !== at && cue.length > 0);
  if (at < 0 || host === undefined) return claims;
  const others = claims.filter(({ cue }) => cue[0]?.from !== at);
  const reference = words.tokens[at]?.lower === 'reference' ? 2 : 1;
  const phrase = phraseAfter(words, at + reference, unit.end);
  if (phrase === null || (isDocument(words, phrase) && !isNamed(words, phrase))) return others;
  const cited: Draft = {
    ...host,
    source: [sourceSpan(words, phrase)],
    phrase,
    cue: [{ from: at, to: at + 1 }],
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
    if (CITING.test(tokens[i]?.lower ?? '') && (quoted[i] ?? -1) < 0) return i;
  }
  return -1;
}

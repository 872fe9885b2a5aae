import type { Draft } from './draft';
import { NEWS_MEDIA } from './lexicon/nouns';
import type { Phrase } from './phrases';
import { phraseAfter } from './phrases-ahead';
import { isNamed, sourceSpan } from './source-span';
import { isDocument, sourceTypeOf } from './sources';
import type { Unit } from './units';
import { spanOfTokens, type Words } from './words';

const CITING = /^(?:citing|quoting)$/;

/** The cue of passing on: where it begins, and the token behind it. */
interface Cue {
  readonly from: number;
  readonly to: number;
}

/**
 * "X, citing Y, reported C": Y is the source of the same content, and X passes it on.
 * A speaker who cites a document in his own statement remains the only source.
 */
export function citingClaims(words: Words, unit: Unit, claims: readonly Draft[]): readonly Draft[] {
  const at = cueOf(words, unit);
  const host = claims.find(({ cue }) => cue[0]?.from !== at?.from && cue.length > 0);
  if (at === null || host === undefined) return claims;
  const others = claims.filter(({ cue }) => cue[0]?.from !== at.from);
  const phrase = phraseAfter(words, at.to, unit.end);
  if (phrase === null || isOwnPaper(words, host, phrase)) return others;
  const cited: Draft = {
    ...host,
    source: [sourceSpan(words, phrase)],
    phrase,
    cue: [at],
    lemma: 'cite',
    hand: 'second',
    confidence: 0.85,
  };
  return [
    ...others.map((each) => (each === host ? { ...each, hand: 'second' as const } : each)),
    cited,
  ];
}

/** A person who cites a writing in his own statement, against a newsroom that passes it on. */
function isOwnPaper(words: Words, host: Draft, phrase: Phrase): boolean {
  if (!isDocument(words, phrase) || isNamed(words, phrase)) return false;
  const speaker = host.phrase;
  if (speaker === null || host.points !== null) return false;
  const { start, end } = spanOfTokens(words, speaker.from, speaker.to);
  if (NEWS_MEDIA.test(words.plain.slice(start, end))) return false;
  const name = words.names[words.named[speaker.base.to - 1] ?? -1];
  if (name !== undefined) return name.evidence.person > name.evidence.organization;
  return sourceTypeOf(words, speaker) === 'unnamed';
}

/** "citing", "quoting", "with reference to", outside quotations. */
function cueOf({ tokens, quoted }: Words, { from, end }: Unit): Cue | null {
  for (let i = from; i < end; i++) {
    const lower = tokens[i]?.lower ?? '';
    if ((quoted[i] ?? -1) >= 0) continue;
    if (CITING.test(lower)) return { from: i, to: i + 1 };
    const refers = lower === 'with' && tokens[i + 1]?.lower === 'reference';
    if (refers && tokens[i + 2]?.lower === 'to') return { from: i, to: i + 3 };
  }
  return null;
}

import type { Claim } from '../../model/claim';
import type { ClaimCandidate } from '../../model/facts';
import type { TokenRange } from '../../model/token';
import type { Span } from '../../text/span';
import type { Phrase } from './phrases';
import { sourceTypeOf } from './sources';
import { spanOfTokens, type Words } from './words';

/** A claim while its unit is read. */
export interface Draft {
  readonly source: readonly Span[];
  /** The whole noun phrase of the source; null for none. */
  readonly phrase: Phrase | null;
  readonly cue: readonly TokenRange[];
  /** The cue's verb or noun in its base form. */
  readonly lemma: string | null;
  readonly content: readonly TokenRange[];
  readonly act: Claim['act'];
  readonly hand: Claim['hand'];
  readonly points: ClaimCandidate['points'];
  readonly confidence: number;
}

/** A draft as the candidate it becomes. */
export function candidateOf(words: Words, draft: Draft): ClaimCandidate {
  const content = draft.content.filter(({ from, to }) => to > from);
  return {
    kind: kindOf(words, content),
    source: draft.source,
    sourceType: sourceTypeOf(words, draft.phrase),
    cue: draft.cue.map(({ from, to }) => spanOfTokens(words, from, to)),
    lemma: draft.lemma,
    content: content.map(({ from, to }) => spanOfTokens(words, from, to)),
    hand: draft.hand,
    act: draft.act,
    points: draft.points,
    confidence: draft.confidence,
  };
}

/** Direct when every word is quoted, mixed when some are. */
export function kindOf(words: Words, content: readonly TokenRange[]): Claim['kind'] {
  const inside = countIn(words.quotedBefore, content);
  if (inside === 0) return 'indirect';
  return countIn(words.toldBefore, content) === 0 ? 'direct' : 'mixed';
}

function countIn(before: readonly number[], ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + (before[to] ?? 0) - (before[from] ?? 0), 0);
}

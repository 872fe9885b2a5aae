import type { Span } from '../text/span';

export type ClaimKind = 'direct' | 'indirect' | 'mixed';

/**
 * `named`: a name, or a description or pronoun that means an actor; `unnamed`: somebody without a
 * name; `collective`: an institution, a group, or who speaks for one; `none`: the copy names no source.
 */
export type SourceType = 'named' | 'unnamed' | 'collective' | 'document' | 'none';

/** An attribution: a source says, through a cue, a content. All spans into the article, in text order. */
export interface Claim {
  /** `c1`, `c2` … in order of first content. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** Empty when the text names no source ("It is alleged"). */
  readonly source: readonly Span[];
  readonly sourceType: SourceType;
  /** Id of the actor who speaks, also through a pronoun, a spokesperson or a document; else null. */
  readonly actor: string | null;
  readonly cue: readonly Span[];
  /** The cue's verb or noun in its base form, e.g. "say", "call for", "warning"; null for others. */
  readonly lemma?: string | null;
  readonly content: readonly Span[];
  /** `second` when the source passes on what another said ("citing", "told CNN"). */
  readonly hand: 'first' | 'second';
  /** Speech and writing, or a state of mind (wish, belief, intention). */
  readonly act: 'speech' | 'mind';
  /** The cue points back at ("This is reported by …") or ahead to a sentence or paragraph. */
  readonly anaphoric: boolean;
  /** Between 0 and 1. */
  readonly confidence: number;
}

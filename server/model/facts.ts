import type { Span } from '../text/span';
import type { ActorKind } from './actor';
import type { ClaimKind, SourceType } from './claim';
import type { TimexType } from './date';
import type { DateReading } from './date-reading';
import type { Quotation } from './quotation';
import type { Signal } from './signal';
import type { Sentence, Token } from './token';

/** A name found in a paragraph, before the article decides who it is. */
export interface NameCandidate extends Span {
  /** Evidence for each kind, 0 to 1; the article weighs it over all mentions. */
  readonly evidence: Readonly<Record<ActorKind, number>>;
  /** Title or description written beside the name. */
  readonly role: Span | null;
  readonly gender: 'female' | 'male' | null;
  /** Index of the sentence in the paragraph. */
  readonly sentence: number;
  /** An everyday word with a capital: a name only if the article uses it as one elsewhere. */
  readonly tentative?: boolean;
  /** The name of a town that means its team here: an actor of its own, beside the town. */
  readonly team?: boolean;
}

/** "the Turkish politician", "the company", "the 34-year-old", "a nurse": a description that may stand for an actor. */
export interface NominalCandidate extends Span {
  /** Lower-case head noun, e.g. "politician"; "34-year-old" where the age is all that is said. */
  readonly head: string;
  /** Lower-case modifiers, e.g. ["turkish", "surat-based"]. */
  readonly modifiers: readonly string[];
  readonly kinds: readonly ActorKind[];
  readonly plural: boolean;
  /** Years that the description gives; null for none. */
  readonly age: number | null;
  /** False for "a nurse" and "his lawyer": it stands for nobody named, but a pronoun after it may mean it. */
  readonly definite: boolean;
  readonly sentence: number;
}

/** A third-person pronoun that may refer. */
export interface PronounCandidate extends Span {
  readonly gender: 'female' | 'male' | 'neuter' | null;
  readonly plural: boolean;
  readonly possessive: boolean;
  readonly subject: boolean;
  readonly sentence: number;
}

/** A date expression, parsed but not resolved; `reading` is what the words say. */
export interface DateCandidate extends Span {
  readonly type: TimexType;
  readonly reading: DateReading;
  readonly mod: string | null;
  /** The weekday beside a full date, where it is written; null when there is none. */
  readonly weekday: Span | null;
  /** True when the expression opens its clause, as a frame for it: "In 2022, …". */
  readonly frame: boolean;
  /** The lower-case preposition before the expression ("since", "in"); null when there is none. */
  readonly preposition: string | null;
  readonly sentence: number;
  /** Tense of the nearest verb of its clause, which decides weekdays and dates with no year. */
  readonly tense: 'past' | 'present' | 'future' | null;
}

/** A source, a cue and a content as they stand in one paragraph. */
export interface ClaimCandidate {
  readonly kind: ClaimKind;
  readonly source: readonly Span[];
  readonly sourceType: SourceType;
  readonly cue: readonly Span[];
  /** The cue's verb or noun in its base form; null for "according to" and the like. */
  readonly lemma?: string | null;
  /** Empty when the content lies outside (an anaphoric attribution). */
  readonly content: readonly Span[];
  readonly hand: 'first' | 'second';
  readonly act: 'speech' | 'mind';
  /** Which way an anaphoric attribution points; null for others. */
  readonly points: 'back' | 'ahead' | null;
  readonly confidence: number;
}

/** What one paragraph tells by itself. All offsets are relative to the paragraph's start. */
export interface ParagraphFacts {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameCandidate[];
  readonly nominals: readonly NominalCandidate[];
  readonly pronouns: readonly PronounCandidate[];
  readonly dates: readonly DateCandidate[];
  readonly quotations: readonly Quotation[];
  /** Closing quotation marks that close nothing. */
  readonly strayMarks?: readonly Span[];
  readonly claims: readonly ClaimCandidate[];
  readonly signals: readonly Signal[];
}

import type { NewsDocument, Paragraph } from '../text/document';
import type { Span } from '../text/span';
import type { Actor, Reference } from './actor';
import type { Claim } from './claim';
import type { ArticleDate, DateMention } from './date';
import type { ParagraphFacts } from './facts';
import type { Quotation } from './quotation';
import type { Signal } from './signal';

/** How a sentence is stood behind. */
export type Coverage =
  | { readonly by: 'claim'; readonly claim: string }
  | { readonly by: 'anaphora'; readonly claim: string }
  | { readonly by: 'continuation'; readonly claim: string }
  | { readonly by: 'nobody' };

/** A sentence of the article, in absolute offsets. */
export interface ArticleSentence extends Span {
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /** Index into the paragraph's `facts.sentences`. */
  readonly index: number;
  readonly question: boolean;
  readonly coverage: Coverage;
  readonly signals: readonly ArticleSignal[];
}

/** A signal at its place in the article. */
export interface ArticleSignal extends Signal {
  /** Id of the claim whose content the words lie in; null in the narrator's own voice. */
  readonly inContent: string | null;
}

/** A paragraph with what was found in it; `facts` are relative to `paragraph.start`. */
export interface AnalysedParagraph {
  readonly paragraph: Paragraph;
  readonly facts: ParagraphFacts;
}

/** Everything that is known of one text. All offsets are UTF-16 code units into `text`. */
export interface Article {
  readonly text: string;
  readonly document: NewsDocument;
  readonly date: ArticleDate | null;
  readonly paragraphs: readonly AnalysedParagraph[];
  /** Sentences of body paragraphs, list items and captions, in text order. */
  readonly sentences: readonly ArticleSentence[];
  readonly actors: readonly Actor[];
  /** Descriptions that mean an actor, and third-person pronouns with whom they may mean; in text order. */
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly claims: readonly Claim[];
}

import type { Article, ArticleSentence } from '../../model/article';
import type { Signal, Trigger } from '../../model/signal';

/** Below this a signal says too little by itself: what the standard profile reports. */
export const STANDARD_CONFIDENCE = 0.5;

/** A signal at its place in the article. */
export interface PlacedSignal {
  readonly signal: Signal;
  readonly sentence: ArticleSentence;
}

/** The signals of some triggers that are sure enough, in text order. */
export function* signalsOf(
  article: Article,
  triggers: readonly Trigger[],
): Generator<PlacedSignal> {
  for (const sentence of article.sentences) {
    for (const signal of sentence.signals) {
      if (signal.confidence >= STANDARD_CONFIDENCE && triggers.includes(signal.trigger)) {
        yield { signal, sentence };
      }
    }
  }
}

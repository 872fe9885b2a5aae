import type { ArticleSentence } from '../../model/article';
import type { Signal, Trigger } from '../../model/signal';
import { STANDARD_CONFIDENCE } from './signals';
import type { Voices } from './voice';

/** The triggers of `unattributed-statement`, gravest first: the first found names the finding. */
export const STATEMENT_TRIGGERS = [
  'wrongdoing',
  'cause',
  'evaluation',
  'mind',
  'prediction',
  'finding',
] as const satisfies readonly Trigger[];

export type StatementTrigger = (typeof STATEMENT_TRIGGERS)[number];

/** A signal with a trigger that makes a statement need a source. */
export interface Verdict {
  readonly trigger: StatementTrigger;
  readonly signal: Signal;
}

/**
 * Why a sentence needs a source that it has not; null when it needs none. Only words in the
 * narrator's own voice count, and those that the running attribution does not excuse.
 */
export function verdictOn(sentence: ArticleSentence, voices: Voices): Verdict | null {
  if (sentence.question || sentence.coverage.by === 'anaphora') return null;
  const own = sentence.signals.filter(
    (signal) =>
      signal.confidence >= STANDARD_CONFIDENCE &&
      !voices.others.touch(signal) &&
      !isExcused(sentence, signal),
  );
  for (const trigger of STATEMENT_TRIGGERS) {
    const signal = own.find((each) => each.trigger === trigger);
    if (signal !== undefined) return { trigger, signal };
  }
  return null;
}

const SURE = 0.7;
const LIKELY = 0.65;

/**
 * A source in the sentence, or one that carries over, answers for plain facts and figures; not for
 * a judgement, a motive, a prophecy or an accusation in the narrator's words.
 */
function isExcused({ coverage }: ArticleSentence, { trigger, confidence }: Signal): boolean {
  if (coverage.by === 'nobody') return false;
  if (trigger === 'finding') return true;
  if (trigger === 'prediction') return coverage.by === 'claim' || confidence < LIKELY;
  if (trigger === 'cause') return confidence < SURE;
  return coverage.by === 'claim' && confidence < SURE;
}

import type { Span } from '../text/span';

/** Why a sentence may need attribution: the triggers of the attribution policy. */
export type Trigger =
  | 'evaluation'
  | 'mind'
  | 'prediction'
  | 'cause'
  | 'wrongdoing'
  | 'finding'
  | 'vague'
  | 'impersonal'
  | 'superlative';

/** Words that trigger the policy, with how sure it is (0 to 1). */
export interface Signal extends Span {
  readonly trigger: Trigger;
  readonly confidence: number;
}

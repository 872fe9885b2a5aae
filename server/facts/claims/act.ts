import type { Claim } from '../../model/claim';
import type { TokenRange } from '../../model/token';
import { CUE_VERBS } from './lexicon/lexicon';
import { MIND_CUES } from './lexicon/mind-cues';
import type { Words } from './words';

/** What a cue says of its claim: the base form of its verb or noun, and whether it is speech or a state of mind. */
export interface CueSense {
  /** Null for cues of no verb or noun that is known ("according to", a colon). */
  readonly lemma: string | null;
  readonly act: Claim['act'];
}

const SPEECH: CueSense = { lemma: null, act: 'speech' };

/**
 * The sense of any cue, from its last word that has one: "has said", "plans to", "were confident".
 * A cue with no word that is known counts as speech, which is what most cues are.
 */
export function senseOfCue({ tokens }: Words, { from, to }: TokenRange): CueSense {
  for (let at = to - 1; at >= from; at--) {
    const sense = senseOfWord(tokens[at]?.lower ?? '');
    if (sense !== null) return sense;
  }
  return SPEECH;
}

function senseOfWord(lower: string): CueSense | null {
  const verb = CUE_VERBS.get(lower)?.verbs.findLast(({ particles }) => particles.length === 0);
  if (verb !== undefined) return { lemma: verb.lemma, act: verb.act };
  const mind = MIND_CUES.get(lower);
  return mind === undefined ? null : { lemma: mind, act: 'mind' };
}

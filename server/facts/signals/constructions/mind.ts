import { pattern } from '../../../language/language';
import type { Token, TokenRange } from '../../../model/token';
import { anyOf, type Construction, hintOf } from './construction';

/** Effects on people that are a motive when the narrator gives them as the purpose of an act. */
const EFFECTS = `
  appease bully coerce confuse cow deceive discredit distract embarrass flatter frighten humiliate
  impress intimidate mollify pacify placate please provoke punish scare shame silence smear spite
  undermine unnerve unsettle weaken
`;

/** What people avoid when they look to themselves. */
const EVASIONS = pattern(
  `to #Adverb? (avoid|escape|dodge|deflect|duck|evade) #Determiner? #Adjective? ${anyOf('blame criticism embarrassment scrutiny questions responsibility accountability scandal shame humiliation')}`,
);

/** Motives, wishes and refusals of will that a construction ascribes. */
export const MIND_CONSTRUCTIONS: readonly Construction[] = [
  {
    hint: hintOf(EFFECTS),
    pattern: pattern(`to #Adverb? ${anyOf(EFFECTS)}`),
    confidence: 0.65,
    spares: isComplement,
  },
  {
    hint: /\bto .{0,20}(?:avoid|escape|dodge|deflect|duck|evade)\b/,
    pattern: EVASIONS,
    confidence: 0.6,
    spares: isComplement,
  },
  {
    hint: /\bto (?:save face|cover (?:its|his|her|their) tracks|win over|buy time)\b/,
    pattern: pattern('to (save face|cover (its|his|her|their) tracks|win over|buy time)'),
    confidence: 0.6,
    spares: isComplement,
  },
  {
    hint: /\bwould\b.{1,12}\b(?:rather|sooner)\b/,
    pattern: pattern('would #Adverb? (rather|sooner) #Infinitive'),
    confidence: 0.7,
  },
  {
    hint: /\b(?:intention|desire|interest|wish|appetite)\b/,
    pattern: pattern(
      '(has|have|had) (never|not) had (the|any|a) #Adjective? (intention|desire|interest|wish|appetite)',
    ),
    confidence: 0.75,
  },
  {
    hint: /\bfor fear\b/,
    pattern: pattern('for fear (of|that)'),
    confidence: 0.75,
  },
  {
    hint: /\bin the\b.{0,20}\bhope\b/,
    pattern: pattern('in the #Adjective? hope (of|that)'),
    confidence: 0.75,
  },
];

/** Nouns and verbs that announce what follows: "a plan to punish", "voted to punish", "the power to". */
const ANNOUNCED =
  /^(?:ability|able|agree|agreed|agrees|aim|aimed|aims|allow|allowed|asked|attempt|authority|began|begin|bill|bills|call|called|calls|campaign|chance|continue|continued|decided|decision|decisions|demand|demands|enough|failed|failure|free|going|have|helped|jury|law|laws|legislation|likely|measure|measures|mechanism|motion|need|needed|needs|order|orders|plan|planned|plans|pledge|pledged|pledges|policy|power|powers|pressure|promise|promised|proposal|proposals|ready|refusal|refused|request|resolution|right|rule|rules|seek|seeks|something|sought|threat|threatened|threats|time|tool|tools|tried|urged|used|vote|voted|votes|vowed|want|wanted|wants|way|ways|willing)$/;
/** What an act ends in before its purpose: an object, a place, a time. */
const BEHIND = new Set(['noun', 'properNoun', 'pronoun', 'number', 'adverb', 'adposition']);

const DENIED = /^(?:not|n['’]t|never|if|whether|could|would|might|may|should|must|can|cannot)$/;

/** Someone's plan, law or power to do so is no guess at a motive; neither is a conditional or denied one. */
function isComplement(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (/^(?:his|her|their)$/.test(tokens[to]?.lower ?? '')) return true;
  const before = tokens[from - 1];
  if (ANNOUNCED.test(before?.lower ?? '') || !BEHIND.has(before?.pos ?? '')) return true;
  const sentence = tokens[from]?.sentence;
  let at = from - 1;
  let acted = false;
  while (at >= 0 && tokens[at]?.sentence === sentence && from - at < 12) {
    if (DENIED.test(tokens[at]?.lower ?? '')) return true;
    acted ||= tokens[at]?.pos === 'verb';
    at--;
  }
  return !acted;
}

import type { ClaimCandidate } from '../../model/facts';
import { contains, type Span } from '../../text/span';
import { CUE_NOUNS } from './nominal';
import { rangeOf } from './ranges';
import { isOther, touch } from './same-content';
import type { TaggedClaim } from './tagger/tagged-claims';
import type { Words } from './words';

/** Rules as sure as this are heard where the tagger sees no claim with that content. */
export const SURE_RULE = 0.9;
/** Within the turn of a transcript, whose sentences others are quoted in, less is enough. */
export const SURE_IN_TURN = 0.8;

/** Of the rules' claims that the tagger does not share, those that stand all the same. */
export function standsAlone(
  words: Words,
  rule: ClaimCandidate,
  tagged: readonly TaggedClaim[],
  least: number,
): boolean {
  const untouched = !tagged.some(
    ({ cue, content }) => touch(cue, rule.content) || touch(content, rule.content),
  );
  if (untouched && (rule.kind === 'direct' || rule.sourceType === 'none')) return true;
  const sure = rule.confidence >= least || isPlain(rule);
  if (isAccording(words, rule) && !tagged.some(({ cue }) => touch(cue, rule.cue))) return true;
  if (isNounOfOthers(words, rule) && isNested(rule, tagged)) return true;
  const speaks = rule.act === 'speech' && rule.source.length > 0 && sure;
  return (
    speaks &&
    (isNested(rule, tagged) || tagged.every((each) => isOther(rule.content, each.content)))
  );
}

/**
 * Constructions that articles on politics, from which the tagger learnt, hold few of: figures ("puts
 * the cost at 2.1 billion"), documents that state, demands and promises of bodies and people with names.
 */
function isPlain(rule: ClaimCandidate): boolean {
  const { sourceType, confidence } = rule;
  const lemma = rule.lemma ?? '';
  if (lemma === 'put') return true;
  if (sourceType === 'document') return STATES.test(lemma) || FIGURES.test(lemma) || isTagged(rule);
  if (sourceType === 'unnamed' || sourceType === 'none') return false;
  return DEMANDS.test(lemma) || (FIGURES.test(lemma) && confidence >= SURE_IN_TURN);
}

const FIGURES = /^(?:list|measure|record|register|trace)$/;
const STATES = /^(?:say|state|allege|warn|note|claim|argue|conclude|recommend)$/;
const DEMANDS = /^(?:emphasi[sz]e|stress|demand|threaten|promise|pledge|recommend|deny|urge)$/;

/** "C, according to NP", beside whatever C itself reports. */
function isAccording({ plain }: Words, { cue: [cue], confidence }: ClaimCandidate): boolean {
  if (cue === undefined || confidence < SURE_RULE) return false;
  return /^according to$/i.test(plain.slice(cue.start, cue.end));
}

/** "C, the log shows": the content stands before the cue. */
function isTagged({ content: [first], cue: [cue] }: ClaimCandidate): boolean {
  return first !== undefined && cue !== undefined && first.end <= cue.start;
}

/** "rejected the company's claim that C": the company claims it. */
function isNounOfOthers(words: Words, { act, lemma, content, source }: ClaimCandidate): boolean {
  const [first] = content;
  const [speaker] = source;
  if (act !== 'speech' || first === undefined || speaker === undefined) return false;
  const { from } = rangeOf(words, speaker);
  return (
    CUE_NOUNS.test(lemma ?? '') &&
    words.classes[from] !== 'possessive' &&
    words.classes[from] !== 'pronoun' &&
    isNounCue(words, lemma ?? '', first)
  );
}

/** The noun stands right before the "that" of the content. */
function isNounCue(words: Words, lemma: string, content: Span): boolean {
  const { tokens } = words;
  const that = rangeOf(words, content).from - 1;
  return tokens[that]?.lower === 'that' && tokens[that - 1]?.lower === lemma;
}

/** A claim that is made within the content of another. */
function isNested({ kind, cue, content }: ClaimCandidate, tagged: readonly TaggedClaim[]): boolean {
  if (kind === 'mixed' || cue.length === 0) return false;
  return tagged.some((outer) =>
    outer.content.some((span) => [...cue, ...content].every((each) => contains(span, each))),
  );
}

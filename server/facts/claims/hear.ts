import type { ClaimCandidate } from '../../model/facts';
import type { TokenRange } from '../../model/token';
import { senseOfCue } from './act';
import { kindOf } from './draft';
import { mendTagged, wholeQuotation } from './mend-tagged';
import { rangeOf } from './ranges';
import { isOther, touch } from './same-content';
import { SURE_IN_TURN, SURE_RULE, standsAlone } from './stands-alone';
import type { TaggedClaim } from './tagger/tagged-claims';
import { isTurn } from './transcript';
import type { Words } from './words';

/** A claim that no rule proposed needs at least this confidence; others have passed the tagger's own bar. */
const LEAST_ALONE = 0.42;
/** One whose cue is no word that is known to report needs more. */
const LEAST_UNKNOWN = 0.48;
/** One whose cue tells of a deed needs still more. */
const LEAST_CONDUCT = 0.6;
/** Below this, a tagger that reads the content of a rule's claim otherwise is not heard on it. */
const LEAST_AGAINST_RULES = 0.55;

/**
 * The claims of a paragraph from both witnesses. The trained tagger, which has weighed what the
 * rules say, decides what is a claim and where it begins and ends. The rules tell what it does not
 * learn (hand, base form of the cue), and keep what they alone can read: attributions that point
 * at another sentence, what a source cites, claims within claims, and quotations that no cue of
 * the paragraph introduces. The bounds were chosen with PolNeAR's development articles and articles
 * of the desk's kind in view, so that figures on those are a little kind.
 */
export function hearTagger(
  words: Words,
  rules: readonly ClaimCandidate[],
  tagged: readonly TaggedClaim[],
): readonly ClaimCandidate[] {
  const own = rules.filter((rule) => isRulesOwn(words, rule));
  const turn = own.find((rule) => isTurn(words, rule)) ?? null;
  const least = turn === null ? SURE_RULE : SURE_IN_TURN;
  const bound = withoutLabel(tagged, turn).map((claim) => withRule(rules, claim));
  const { mended, freed } = mendTagged(words, rules, bound, turn);
  const heard = mended.filter(
    (claim) =>
      (claim.rule >= 0 || claim.confidence >= leastOf(words, claim)) &&
      !own.some((rule) => touch(rule.cue, claim.cue)),
  );
  const shared = new Set(heard.map(({ rule }) => rule));
  const kept = rules.filter(
    (rule, index) =>
      own.includes(rule) ||
      (!shared.has(index) && (freed.has(rule) || standsAlone(words, rule, heard, least))),
  );
  const whole = kept.map((rule) => ({
    ...rule,
    content: rule.content.map((span) => wholeQuotation(words, span)),
  }));
  const joint = heard.map((claim) => joined(words, claim, rules[claim.rule] ?? null));
  return [...joint, ...whole].sort((a, b) => startOf(a) - startOf(b));
}

/**
 * The claim with the rule that reads its content, where several rules share its cue: what is said
 * there, and the quotation that goes on in the next sentence.
 */
function withRule(rules: readonly ClaimCandidate[], claim: TaggedClaim): TaggedClaim {
  if (claim.rule < 0) return claim;
  const same = rules.findIndex(
    ({ cue, content }) => touch(cue, claim.cue) && !isOther(content, claim.content),
  );
  return same < 0 ? claim : { ...claim, rule: same };
}

/** Tagged claims within a turn, without the label of who has the word: "HARLAN: The minister, X,". */
function withoutLabel(
  tagged: readonly TaggedClaim[],
  turn: ClaimCandidate | null,
): readonly TaggedClaim[] {
  const from = turn?.content[0]?.start ?? 0;
  return tagged.map((claim) => ({
    ...claim,
    source: claim.source.flatMap(({ start, end }) =>
      end <= from ? [] : [{ start: Math.max(start, from), end }],
    ),
  }));
}

/** Doings that annotators of speech sometimes mark and a desk does not: a vote, a filing, an arrest. */
const CONDUCT =
  /\b(?:fil(?:e|es|ed|ing)|sign(?:s|ed|ing)?|vot(?:e|es|ed|ing)|pass(?:es|ed|ing)?|submit(?:s|ted|ting)?|convict(?:s|ed)?|acquit(?:s|ted)?|seiz(?:e|es|ed)|award(?:s|ed)?|launch(?:es|ed)?|sue[sd]?|arrest(?:s|ed)?|fine[sd]?|adjourn(?:s|ed)?)$/i;

function leastOf(words: Words, { cue }: TaggedClaim): number {
  const text = words.plain.slice(cue[0]?.start, cue[0]?.end);
  if (CONDUCT.test(text)) return LEAST_CONDUCT;
  const { lemma } = senseOfCue(words, rangeOf(words, cue[0]));
  const colon = text.endsWith(':');
  return lemma === null && !colon ? LEAST_UNKNOWN : LEAST_ALONE;
}

function joined(words: Words, tagged: TaggedClaim, rule: ClaimCandidate | null): ClaimCandidate {
  const { confidence, content } = tagged;
  if (rule !== null && confidence < LEAST_AGAINST_RULES && isOther(rule.content, content)) {
    return { ...rule, confidence };
  }
  if (rule !== null && rule.confidence >= SURE_RULE) {
    if (mistakes(tagged, rule) || breaksOff(words, tagged)) return rule;
  }
  const cue = rangeOf(words, tagged.cue[0]);
  const source = tagged.source.length > 0 ? tagged.source : (rule?.source ?? []);
  return {
    kind: kindOf(
      words,
      content.map((span) => rangeOf(words, span)),
    ),
    source,
    sourceType: source.length === 0 ? 'none' : (rule?.sourceType ?? 'unnamed'),
    cue: tagged.cue,
    ...(rule === null ? senseOfCue(words, cue) : { lemma: rule.lemma ?? null, act: rule.act }),
    content,
    hand: rule?.hand ?? (isCiting(words, cue) ? 'second' : 'first'),
    points: null,
    confidence,
  };
}

/** The tagger took what is said for a part of who says it or how, or the other way round. */
function mistakes({ source, content }: TaggedClaim, rule: ClaimCandidate): boolean {
  if (rule.content.length === 0 || rule.source.length === 0) return false;
  if (touch(source, rule.content) || touch(content, rule.cue)) return true;
  return source.length === 0 && touch(content, rule.source);
}

/** The content ends in the middle of a clause: "He is", "talks with the". */
function breaksOff(words: Words, { content }: TaggedClaim): boolean {
  const last = content.at(-1);
  if (content.length !== 1 || last === undefined) return false;
  const { to } = rangeOf(words, last);
  const next = words.classes[to] ?? 'stop';
  return HALF.test(words.classes[to - 1] ?? 'stop') && !/^(?:comma|quote|stop|dash)$/.test(next);
}

const HALF = /^(?:be|auxiliary|to|preposition|determiner|that)$/;

/** Sorts of claims that the tagger does not know. */
function isRulesOwn(words: Words, claim: ClaimCandidate): boolean {
  const { points, lemma, hand } = claim;
  return points !== null || (lemma === 'cite' && hand === 'second') || isTurn(words, claim);
}

function isCiting({ tokens }: Words, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === 'citing' || lower === 'quoting');
}

function startOf({ cue, content }: ClaimCandidate): number {
  return cue[0]?.start ?? content[0]?.start ?? 0;
}

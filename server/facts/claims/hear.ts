import type { ClaimCandidate } from '../../model/facts';
import type { TokenRange } from '../../model/token';
import { contains, overlaps, type Span } from '../../text/span';
import { senseOfCue } from './act';
import { kindOf } from './draft';
import { mendTagged, wholeQuotation } from './mend';
import { firstEndingAfter } from './tagger/rule-marks';
import type { TaggedClaim } from './tagger/tagged-claims';
import type { Words } from './words';

/** A claim that no rule proposed needs at least this confidence; others have passed the tagger's own bar. */
const LEAST_ALONE = 0.42;
/** Below this, a tagger that reads the content of a rule's claim otherwise is not heard on it. */
const LEAST_AGAINST_RULES = 0.55;
/** Contents that share less (Jaccard index, in UTF-16 units) are other contents. */
const SAME_CONTENT = 0.5;
/** Rules as sure as this are heard where the tagger sees no claim with that content. */
const SURE_RULE = 0.9;

/**
 * The claims of a paragraph from both witnesses. The trained tagger, which has weighed what the
 * rules say, decides what is a claim and where it begins and ends. The rules tell what it does not
 * learn (hand, base form of the cue), and keep what they alone can read: attributions that point
 * at another sentence, what a source cites, claims within claims, and quotations that no cue of
 * the paragraph introduces. The bounds were chosen with PolNeAR's development articles and articles
 * of the desk's kind in view, so that figures on those are a little kind. `turn`: the rules' claim
 * that is the whole paragraph, a turn of a transcript.
 */
export function hearTagger(
  words: Words,
  rules: readonly ClaimCandidate[],
  tagged: readonly TaggedClaim[],
  turn: ClaimCandidate | null = null,
): readonly ClaimCandidate[] {
  const own = rules.filter((rule) => rule === turn || isRulesOwn(rule));
  const mended = turn === null ? mendTagged(words, rules, tagged) : { tagged, freed: NONE };
  const heard = mended.tagged.filter(
    (claim) =>
      (claim.rule >= 0 || claim.confidence >= LEAST_ALONE) &&
      !isReticent(words, claim) &&
      !isConduct(words, claim) &&
      !own.some((rule) => touch(rule.cue, claim.cue)),
  );
  const shared = new Set(heard.map(({ rule }) => rule));
  const kept = rules.filter(
    (rule, index) =>
      own.includes(rule) ||
      (!shared.has(index) && (mended.freed.has(rule) || standsAlone(words, rule, heard))),
  );
  const joint = heard.map((claim) => joined(words, claim, rules[claim.rule] ?? null));
  const whole = kept.map((rule) => ({
    ...rule,
    content: rule.content.map((span) => wholeQuotation(words, span)),
  }));
  return [...joint, ...whole].sort((a, b) => startOf(a) - startOf(b));
}

function joined(words: Words, tagged: TaggedClaim, rule: ClaimCandidate | null): ClaimCandidate {
  const { confidence, content } = tagged;
  if (rule !== null && touch(rule.source, content) && touch(rule.content, tagged.source)) {
    return { ...rule, confidence };
  }
  if (rule !== null && confidence < LEAST_AGAINST_RULES && isOther(rule.content, content)) {
    return { ...rule, confidence };
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

/** "Declined to comment", "asked not to be named": what a source does not say is no statement. */
function isReticent({ plain }: Words, { content: [first] }: TaggedClaim): boolean {
  if (first === undefined) return false;
  return /^(?:to comment|(?:not )?to be (?:named|identified|quoted)|anonymity)\b/.test(
    plain.slice(first.start, first.start + 24),
  );
}

/** Doings that annotators of speech sometimes mark and a desk does not: a vote, a filing, a plea. */
const CONDUCT =
  /\b(?:fil(?:e|es|ed|ing)|sign(?:s|ed|ing)?|vot(?:e|es|ed|ing)|pass(?:es|ed|ing)?|submit(?:s|ted|ting)?|pump(?:s|ed|ing)?|plead(?:s|ed|ing)?|pled|convict(?:s|ed)?|acquit(?:s|ted)?|seiz(?:e|es|ed)|award(?:s|ed)?|launch(?:es|ed)?|sue[sd]?|arrest(?:s|ed)?|fine[sd]?|adjourn(?:s|ed)?)$|\b(?:plead(?:s|ed)?|pled) (?:not )?guilty$/i;
/** Above this confidence even those are heard. */
const SURE_OF_CONDUCT = 0.6;

function isConduct({ plain }: Words, { cue: [cue], confidence, rule }: TaggedClaim): boolean {
  if (cue === undefined || rule >= 0 || confidence >= SURE_OF_CONDUCT) return false;
  return CONDUCT.test(plain.slice(cue.start, cue.end));
}

const NONE: ReadonlySet<ClaimCandidate> = new Set();

/** Sorts of claims that the tagger does not know. */
function isRulesOwn({ points, lemma, hand }: ClaimCandidate): boolean {
  return points !== null || (lemma === 'cite' && hand === 'second');
}

/** Of the rules' claims that the tagger does not share, those that stand all the same. */
function standsAlone(words: Words, rule: ClaimCandidate, tagged: readonly TaggedClaim[]): boolean {
  const untouched = !tagged.some(
    ({ cue, content }) => touch(cue, rule.content) || touch(content, rule.content),
  );
  if (untouched && (rule.kind === 'direct' || rule.sourceType === 'none')) return true;
  const sure = rule.confidence >= SURE_RULE || isMeasured(words, rule) || isPromised(words, rule);
  const speaks = rule.act === 'speech' && rule.source.length > 0 && sure;
  return (
    speaks &&
    (isNested(rule, tagged) || tagged.every((each) => isOther(rule.content, each.content)))
  );
}

/** "The weather bureau recorded 33 degrees": a body's measurement. */
function isMeasured({ plain }: Words, { lemma, sourceType, content }: ClaimCandidate): boolean {
  if (!/^(?:measure|record|log|register)$/.test(lemma ?? '')) return false;
  const figure = content.some(({ start, end }) => /\d/.test(plain.slice(start, end)));
  return figure && (sourceType === 'named' || sourceType === 'collective');
}

/** "The ministry pledged 40 buses", "demanded an inquiry": an act of speech by its very name. */
function isPromised({ plain }: Words, { lemma, confidence, content }: ClaimCandidate): boolean {
  const [first] = content;
  if (first === undefined || plain.startsWith('to ', first.start)) return false;
  return confidence >= LEAST_PROMISE && /^(?:pledge|promise|demand|put)$/.test(lemma ?? '');
}

const LEAST_PROMISE = 0.7;

/** A claim that is made within the content of another. */
function isNested({ kind, cue, content }: ClaimCandidate, tagged: readonly TaggedClaim[]): boolean {
  if (kind === 'mixed' || cue.length === 0) return false;
  return tagged.some((outer) =>
    outer.content.some((span) => [...cue, ...content].every((each) => contains(span, each))),
  );
}

function touch(these: readonly Span[], those: readonly Span[]): boolean {
  return these.some((one) => those.some((other) => overlaps(one, other)));
}

function isOther(these: readonly Span[], those: readonly Span[]): boolean {
  if (these.length === 0) return false;
  let common = 0;
  for (const one of these) {
    for (const other of those) {
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return common < SAME_CONTENT * (sizeOf(these) + sizeOf(those) - common);
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isCiting({ tokens }: Words, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === 'citing' || lower === 'quoting');
}

function rangeOf({ tokens }: Words, span: Span | undefined): TokenRange {
  if (span === undefined) return { from: 0, to: 0 };
  return {
    from: firstEndingAfter(tokens, span.start),
    to: firstEndingAfter(tokens, span.end - 1) + 1,
  };
}

function startOf({ cue, content }: ClaimCandidate): number {
  return cue[0]?.start ?? content[0]?.start ?? 0;
}

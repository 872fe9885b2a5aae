import type { ClaimCandidate } from '../../model/facts';
import type { TokenRange } from '../../model/token';
import { overlaps, type Span } from '../../text/span';
import { senseOfCue } from './act';
import { kindOf } from './draft';
import { firstEndingAfter } from './tagger/rule-marks';
import type { TaggedClaim } from './tagger/tagged-claims';
import type { Words } from './words';

/**
 * The claims of a paragraph from both witnesses. The trained tagger, which has weighed what the
 * rules say, decides what is a claim and where it begins and ends; the rules tell what the tagger
 * does not learn (hand, base form of the cue), and keep what they alone can read: attributions
 * that point at another sentence, and contents that no cue of the paragraph introduces.
 */
export function hearTagger(
  words: Words,
  rules: readonly ClaimCandidate[],
  tagged: readonly TaggedClaim[],
): readonly ClaimCandidate[] {
  const heard = tagged.map((claim) => joined(words, claim, rules[claim.rule] ?? null));
  const taken = new Set(tagged.map(({ rule }) => rule));
  const kept = rules.filter((rule, index) => !taken.has(index) && standsAlone(rule, tagged));
  return [...heard, ...kept].sort((a, b) => startOf(a) - startOf(b));
}

function joined(words: Words, tagged: TaggedClaim, rule: ClaimCandidate | null): ClaimCandidate {
  const cue = rangeOf(words, tagged.cue[0]);
  const content = tagged.content.map((span) => rangeOf(words, span));
  const source = tagged.source.length > 0 ? tagged.source : (rule?.source ?? []);
  return {
    kind: kindOf(words, content),
    source,
    sourceType: source.length === 0 ? 'none' : (rule?.sourceType ?? 'unnamed'),
    cue: tagged.cue,
    ...(rule === null ? senseOfCue(words, cue) : { lemma: rule.lemma ?? null, act: rule.act }),
    content: tagged.content,
    hand: rule?.hand ?? (isCiting(words, cue) ? 'second' : 'first'),
    points: null,
    confidence: tagged.confidence,
  };
}

/** Of the claims that the tagger does not share, those that it has no means to see. */
function standsAlone(rule: ClaimCandidate, tagged: readonly TaggedClaim[]): boolean {
  if (rule.points !== null) return true;
  const touched = tagged.some(({ cue, content }) =>
    [...cue, ...content].some((span) => rule.content.some((each) => overlaps(each, span))),
  );
  return !touched && rule.kind === 'direct';
}

function isCiting({ tokens }: Words, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === 'citing' || lower === 'quoting');
}

function rangeOf({ tokens }: Words, span: Span | undefined): TokenRange {
  if (span === undefined) return { from: 0, to: 0 };
  const from = firstEndingAfter(tokens, span.start);
  const to = firstEndingAfter(tokens, span.end - 1) + 1;
  return { from, to };
}

function startOf({ cue, content }: ClaimCandidate): number {
  return cue[0]?.start ?? content[0]?.start ?? 0;
}

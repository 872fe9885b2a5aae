import type { AnalysedParagraph, ArticleSentence, Coverage } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { Signal } from '../../model/signal';
import { isCopy } from '../../text/paragraph';
import { contains, lengthOf, type Span } from '../../text/span';
import { type ClaimPart, partsInOrder, partsOf } from './contents';

const NOBODY: Coverage = { by: 'nobody' };

/** The share of a sentence that must lie in a claim's content for the claim to stand behind it. */
const MOST = 0.5;

/**
 * Says of every sentence of the copy who stands behind it, and which signals it shows.
 * A claim covers the sentences that its content fills or that hold its cue. "This is reported by …"
 * covers the sentences before it, back to the paragraph's start or through the paragraph before.
 * What then is left over goes on with the account of the sentence before it in the paragraph.
 */
export function coverSentences(
  paragraphs: readonly AnalysedParagraph[],
  claims: readonly Claim[],
): readonly ArticleSentence[] {
  const parts = partsInOrder(partsOf(claims));
  const own = paragraphs.flatMap((each, index) => coverParagraph(each, index, parts));
  return continueAccounts(coverBack(own, claims));
}

function coverParagraph(
  { paragraph, facts }: AnalysedParagraph,
  index: number,
  partsIn: (span: Span) => readonly ClaimPart[],
): readonly ArticleSentence[] {
  if (!isCopy(paragraph.kind)) return [];
  let next = 0;
  return facts.sentences.map((sentence, i) => {
    const offset = paragraph.start;
    const span = { start: sentence.start + offset, end: sentence.end + offset };
    const parts = partsIn(span);
    const from = next;
    while (next < facts.signals.length && (facts.signals[next]?.start ?? 0) < sentence.end) next++;
    return {
      start: span.start,
      end: span.end,
      paragraph: index,
      index: i,
      question: sentence.question,
      coverage: coverageOf(span, parts),
      signals: facts.signals.slice(from, next).map((each) => placeSignal(each, offset, parts)),
    };
  });
}

function placeSignal(
  { start, end, trigger, confidence }: Signal,
  offset: number,
  parts: readonly ClaimPart[],
): ArticleSentence['signals'][number] {
  const span = { start: start + offset, end: end + offset };
  const around = parts.find((part) => part.part === 'content' && contains(part, span));
  return {
    start: span.start,
    end: span.end,
    trigger,
    confidence,
    inContent: around?.claim.id ?? null,
  };
}

function coverageOf(span: Span, parts: readonly ClaimPart[]): Coverage {
  const filled = new Map<Claim, number>();
  for (const { claim, part, start, end } of parts) {
    const common = Math.min(span.end, end) - Math.max(span.start, start);
    const weight = part === 'cue' ? lengthOf(span) : common;
    filled.set(claim, (filled.get(claim) ?? 0) + weight);
  }
  let best: Claim | null = null;
  let most = lengthOf(span) * MOST;
  for (const [claim, share] of filled) {
    if (share <= most) continue;
    best = claim;
    most = share;
  }
  if (best === null) return NOBODY;
  return { by: best.anaphoric && !holdsCue(span, best) ? 'anaphora' : 'claim', claim: best.id };
}

function holdsCue(span: Span, { cue }: Claim): boolean {
  return cue.some((each) => contains(span, each));
}

/** Spreads an anaphoric claim over the uncovered sentences before the one that it points at. */
function coverBack(
  sentences: readonly ArticleSentence[],
  claims: readonly Claim[],
): readonly ArticleSentence[] {
  const anaphoric = new Set(claims.filter((claim) => claim.anaphoric).map(({ id }) => id));
  if (anaphoric.size === 0) return sentences;
  const covered = [...sentences];
  for (let i = covered.length - 2; i >= 0; i--) {
    const here = covered[i];
    const next = covered[i + 1];
    if (here?.coverage.by !== 'nobody' || next?.coverage.by !== 'anaphora') continue;
    if (here.paragraph === next.paragraph) covered[i] = { ...here, coverage: next.coverage };
  }
  return covered;
}

function continueAccounts(sentences: readonly ArticleSentence[]): readonly ArticleSentence[] {
  let account: { readonly paragraph: number; readonly claim: string } | null = null;
  return sentences.map((sentence) => {
    const { coverage, paragraph, question } = sentence;
    if (coverage.by !== 'nobody') {
      account = { paragraph, claim: coverage.claim };
      return sentence;
    }
    if (question || account?.paragraph !== paragraph) return sentence;
    return { ...sentence, coverage: { by: 'continuation', claim: account.claim } };
  });
}

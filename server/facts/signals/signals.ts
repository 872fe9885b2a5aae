import type { ClaimCandidate } from '../../model/facts';
import type { Quotation } from '../../model/quotation';
import type { Signal, Trigger } from '../../model/signal';
import { bySpan, overlaps, type Span } from '../../text/span';
import type { ParagraphView } from '../paragraph-facts';
import { CAUSES } from './cause';
import { findConstructions } from './constructions';
import { EVALUATION } from './evaluation';
import { type Finder, startsByFinder } from './finder';
import { FINDINGS } from './finding';
import { IMPERSONAL } from './impersonal';
import { MIND } from './mind';
import { PREDICTIONS } from './prediction';
import { statements, type Words } from './sentence';
import { VAGUE } from './vague';
import { WRONGDOING } from './wrongdoing';

const FINDERS: readonly Finder[] = [
  EVALUATION,
  MIND,
  PREDICTIONS,
  CAUSES,
  WRONGDOING,
  FINDINGS,
  VAGUE,
  IMPERSONAL,
];

/**
 * Finds words that trigger the attribution policy, each with how sure it is, in text order. Words
 * in quotation marks are somebody else's and give none; whether the others stand inside an
 * attributed claim is for the article to say.
 */
export function findSignals(
  view: ParagraphView,
  quotations: readonly Quotation[],
  _claims: readonly ClaimCandidate[],
): readonly Signal[] {
  const quoted = quotations.map((quotation) => quotedSpan(view, quotation));
  const found = [...statements(view).flatMap(signalsIn), ...findConstructions(view)];
  return joined(
    found.filter((signal) => !quoted.some((span) => overlaps(span, signal))).sort(bySpan),
  );
}

const startsOf = startsByFinder(FINDERS);

function signalsIn(words: Words): readonly Signal[] {
  const starts = startsOf(words);
  return FINDERS.flatMap(({ starts: needed, find }, finder) => {
    const own = starts[finder] ?? [];
    return needed !== null && own.length === 0 ? [] : find(words, own);
  });
}

/** A word and the construction that it stands in are one signal: the longer, as sure as the surer. */
function joined(signals: readonly Signal[]): readonly Signal[] {
  const kept: Signal[] = [];
  const last = new Map<Trigger, number>();
  for (const signal of signals) {
    const at = last.get(signal.trigger);
    const before = at === undefined ? undefined : kept[at];
    if (at === undefined || before === undefined || !overlaps(before, signal)) {
      last.set(signal.trigger, kept.push(signal) - 1);
      continue;
    }
    const longer = signal.end - signal.start > before.end - before.start ? signal : before;
    kept[at] = { ...longer, confidence: Math.max(before.confidence, signal.confidence) };
  }
  return kept.sort(bySpan);
}

/** A quotation that never closes is taken to end with its sentence, unless it opens the paragraph. */
function quotedSpan({ language: { sentences } }: ParagraphView, quotation: Quotation): Span {
  const opens = (sentences[0]?.start ?? 0) >= quotation.start;
  if (quotation.closed || opens) return quotation.inner;
  const sentence = sentences.find(({ end }) => end > quotation.start);
  return { start: quotation.inner.start, end: sentence?.end ?? quotation.inner.end };
}

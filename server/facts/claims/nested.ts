import type { ClaimCandidate } from '../../model/facts';
import type { Quotation } from '../../model/quotation';
import type { Sentence } from '../../model/token';
import { candidateOf, type Draft } from './draft';
import { findSites } from './sites';
import { speechAt, type Unit } from './units';
import { verbalClaims } from './verbal';
import { quotedWords, type Words } from './words';

/** Claims that are made inside a quotation: “My husband told me, ‘Wait,’” she said. */
export function nestedClaims(
  words: Words,
  sentences: readonly Sentence[],
): readonly ClaimCandidate[] {
  if (!words.quotations.some(({ extent }) => extent === 'full')) return [];
  const inner = insideOf(words);
  return sentences.flatMap((sentence) =>
    stretchesIn(words, inner, sentence).flatMap((unit) => {
      const sites = findSites(inner, unit).filter(({ verb }) => verb.act === 'speech');
      return verbalClaims(inner, unit, sites)
        .filter((draft) => isOthers(inner, draft))
        .map((draft) => candidateOf(inner, draft));
    }),
  );
}

/** What others said, when it is told or quoted; "I said" is the quotation's own talk. */
function isOthers({ tokens, quoted }: Words, { phrase, content, cue }: Draft): boolean {
  if (phrase === null || /^(?:i|we|you|it)$/.test(tokens[phrase.from]?.lower ?? '')) return false;
  if (content.some(({ from }) => (quoted[from] ?? -1) >= 0)) return true;
  return cue.some(({ to }) => /^(?:tell|tells|told)$/.test(tokens[to - 1]?.lower ?? ''));
}

/** The words as the quoted speaker says them: only quotations in quotations count. */
function insideOf(words: Words): Words {
  const nested = words.quotations.flatMap((quotation) =>
    (quotation.nested ?? []).map((span): Quotation => {
      const inner = { start: span.start + 1, end: span.end - 1 };
      return { ...quotation, ...span, inner, closed: true, extent: 'full', nested: [] };
    }),
  );
  const voices = quotedWords(words.tokens, words.classes, nested);
  return { ...words, quotations: nested, ...voices };
}

/** The parts of a sentence that lie in full quotations, without the marks. */
function stretchesIn(words: Words, inner: Words, sentence: Sentence): readonly Unit[] {
  const units: Unit[] = [];
  let from = -1;
  for (let i = sentence.from; i <= sentence.to; i++) {
    const inside = i < sentence.to && speechAt(words, i) >= 0;
    if (inside && from < 0) from = i;
    if (inside || from < 0) continue;
    units.push(unitIn(words, inner, from, i));
    from = -1;
  }
  return units;
}

/** A quotation in the quotation that the sentence's end cuts belongs to it as a whole. */
function pastQuotation({ quoted, quotationEnds }: Words, stop: number): number {
  const index = quoted[stop] ?? -1;
  return index >= 0 && index === quoted[stop - 1] ? (quotationEnds[index] ?? stop) : stop;
}

function unitIn(words: Words, inner: Words, start: number, stop: number): Unit {
  const { classes, quoted, quotations, tokens } = words;
  const to = pastQuotation(inner, stop);
  const mark = quotations[quoted[start] ?? -1]?.start === tokens[start]?.start;
  const from = mark ? start + 1 : start;
  let end = to;
  while (end > from && /^(?:quote|stop|comma)$/.test(classes[end - 1] ?? '')) end--;
  return { from, to, end, question: false };
}

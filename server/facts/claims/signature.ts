import type { TokenRange } from '../../model/token';
import type { Draft } from './draft';
import { sourceSpan } from './source-span';
import { speechAt, type Unit } from './units';
import type { Words } from './words';

/** No signature's name has more tokens. */
const LONGEST = 6;

/** “We will stay.” – Lina Torres, economist: a name behind a quotation and a dash signs it. */
export function signatureClaims(words: Words, unit: Unit): readonly Draft[] {
  const { classes, named } = words;
  const content = signedIn(words, unit);
  if (content === null || classes[content.to] !== 'dash') return [];
  const from = content.to + 1;
  let to = from;
  while (to < unit.end && to < from + LONGEST && (named[to] ?? -1) >= 0) to++;
  if (to === from || (to < unit.end && !/^(?:comma|open)$/.test(classes[to] ?? ''))) return [];
  const range = { from, to };
  const phrase = { ...range, base: range };
  return [
    {
      source: [sourceSpan(words, phrase)],
      phrase,
      cue: [{ from: content.to, to: from }],
      lemma: null,
      content: [content],
      act: 'speech',
      hand: 'first',
      points: null,
      confidence: 0.9,
    },
  ];
}

/** The quotation that opens the unit, or that ends right before it. */
function signedIn(words: Words, { from }: Unit): TokenRange | null {
  const { quoted, quotationStarts, quotationEnds } = words;
  const at = speechAt(words, from) >= 0 ? from : from - 1;
  if (at < 0 || speechAt(words, at) < 0) return null;
  const index = quoted[at] ?? -1;
  const [start, end] = [quotationStarts[index], quotationEnds[index]];
  return start === undefined || end === undefined ? null : { from: start, to: end };
}

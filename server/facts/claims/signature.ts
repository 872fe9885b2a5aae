import type { Draft } from './draft';
import { sourceSpan } from './source-span';
import { speechAt, type Unit } from './units';
import type { Words } from './words';

/** No signature's name has more tokens. */
const LONGEST = 6;

/** “We will stay.” – Lina Torres, economist: a name behind a quotation and a dash signs it. */
export function signatureClaims(words: Words, { from, end }: Unit): readonly Draft[] {
  const { classes, named, quoted, quotationEnds } = words;
  if (speechAt(words, from) < 0) return [];
  const dash = quotationEnds[quoted[from] ?? -1] ?? end;
  if (classes[dash] !== 'dash' || dash + 1 >= end) return [];
  let to = dash + 1;
  while (to < end && to <= dash + LONGEST && (named[to] ?? -1) >= 0) to++;
  if (to === dash + 1 || (to < end && classes[to] !== 'comma' && classes[to] !== 'open')) return [];
  const range = { from: dash + 1, to };
  const phrase = { ...range, base: range };
  return [
    {
      source: [sourceSpan(words, phrase)],
      phrase,
      cue: [{ from: dash, to: dash + 1 }],
      lemma: null,
      content: [{ from, to: dash }],
      act: 'speech',
      hand: 'first',
      points: null,
      confidence: 0.9,
    },
  ];
}

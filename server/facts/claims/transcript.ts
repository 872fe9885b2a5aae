import type { Draft } from './draft';
import { sourceSpan } from './source-span';
import type { Unit } from './units';
import type { Words } from './words';

/** "WALLACE: Is that right?": a speaker's name and a colon open the paragraph. */
export function transcriptClaim(words: Words, units: readonly Unit[]): readonly Draft[] {
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return [];
  const { classes, tokens } = words;
  const colon = classes.indexOf('colon', first.from);
  if (colon < 1 || colon - first.from > 5 || colon + 1 >= last.end) return [];
  const name = tokens.slice(first.from, colon);
  const capitals = name.every(({ text }) => /^[\p{Lu}.'’-]{2,}$/u.test(text));
  if (!capitals || name.length === 0 || (words.named[colon - 1] ?? -1) < 0) return [];
  const range = { from: first.from, to: colon };
  const phrase = { ...range, base: range };
  return [
    {
      source: [sourceSpan(words, phrase)],
      phrase,
      cue: [{ from: colon, to: colon + 1 }],
      lemma: null,
      content: [{ from: colon + 1, to: last.to }],
      act: 'speech',
      hand: 'first',
      points: null,
      confidence: 0.8,
    },
  ];
}

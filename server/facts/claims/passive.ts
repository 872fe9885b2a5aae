import type { Draft } from './draft';
import { phraseAfter } from './phrases-ahead';
import type { Site } from './sites';
import { sourceSpan } from './source-span';
import type { Unit } from './units';
import type { Words } from './words';

/** "This is reported by X", "C, it was reported by X", "It was reported by X that C". */
export function passiveClaims(words: Words, unit: Unit, sites: readonly Site[]): readonly Draft[] {
  return sites.flatMap((site) => {
    const draft = site.form === 'passive' ? passiveAt(words, unit, site) : null;
    return draft === null ? [] : [draft];
  });
}

/** "It was confirmed by X": what the sentence before says. */
const IT_IS = /^(?:confirm|report|say|state|deny)$/;

function passiveAt(words: Words, unit: Unit, site: Site): Draft | null {
  const { tokens, classes } = words;
  if (tokens[site.to]?.lower !== 'by') return null;
  const phrase = phraseAfter(words, site.to + 1, unit.end);
  if (phrase === null) return null;
  const subject = tokens[site.from - 1]?.lower ?? '';
  const that = classes[phrase.to] === 'that' && subject === 'it';
  const opens = site.from - 1 === unit.from;
  const it = subject === 'it' && !that && IT_IS.test(site.verb.lemma);
  const back = opens && (/^(?:this|that|these)$/.test(subject) || it);
  const before = subject === 'it' && classes[site.from - 2] === 'comma' ? site.from - 2 : -1;
  if (!back && !that && before < 0) return null;
  const content = that
    ? [{ from: phrase.to + 1, to: unit.end }]
    : before > 0
      ? [{ from: unit.from, to: before }]
      : [];
  return {
    source: [sourceSpan(words, phrase)],
    phrase,
    cue: [{ from: site.from, to: site.to + 1 }],
    lemma: site.verb.lemma,
    content,
    act: 'speech',
    hand: 'first',
    points: back ? 'back' : null,
    confidence: 0.9,
  };
}

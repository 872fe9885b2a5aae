import type { Draft } from './draft';
import { phraseAfter } from './phrases-ahead';
import { sourceSpan } from './source-span';
import { isDocument } from './sources';
import type { Unit } from './units';
import type { Words } from './words';

const EVIDENT =
  /^(?:alleged|claimed|believed|understood|thought|reported|said|rumoured|rumored|feared|hoped|known|expected|estimated|assumed|clear|evident|obvious|apparent|plain|likely|suspected|argued|acknowledged|accepted|agreed)$/;

/** "It is alleged that C", with no source; "From this draft, it is clear that C" has the draft. */
export function impersonalClaims(words: Words, unit: Unit): readonly Draft[] {
  const { tokens, classes } = words;
  const drafts: Draft[] = [];
  for (let i = unit.from; i + 3 < unit.end; i++) {
    if (tokens[i]?.lower !== 'it' || (words.quoted[i] ?? -1) >= 0) continue;
    let at = i + 1;
    while (classes[at] === 'be' || classes[at] === 'auxiliary' || classes[at] === 'adverb') at++;
    if (at === i + 1 || !EVIDENT.test(tokens[at]?.lower ?? '') || classes[at + 1] !== 'that')
      continue;
    drafts.push(impersonalAt(words, unit, i, at));
  }
  return drafts;
}

function impersonalAt(words: Words, unit: Unit, it: number, head: number): Draft {
  const from =
    words.tokens[unit.from]?.lower === 'from' ? phraseAfter(words, unit.from + 1, it) : null;
  const phrase = from !== null && isDocument(words, from) ? from : null;
  return {
    source: phrase === null ? [] : [sourceSpan(words, phrase)],
    phrase,
    cue: [{ from: it, to: head + 1 }],
    lemma: null,
    content: [{ from: head + 2, to: unit.end }],
    act: 'speech',
    hand: 'first',
    points: null,
    confidence: 0.8,
  };
}

import type { Sentence, TokenRange } from '../../model/token';
import type { Words } from './words';

/** A stretch of tokens `[from, to)` that stands for one sentence of the narrator. */
export interface Unit {
  readonly from: number;
  /** After the last token. */
  readonly to: number;
  /** After the last token that is not the closing punctuation of the narrator's sentence. */
  readonly end: number;
  readonly question: boolean;
}

/** The narrator's sentences: a quotation of several sentences does not cut the one it stands in. */
export function readUnits(words: Words, sentences: readonly Sentence[]): readonly Unit[] {
  const units: Unit[] = [];
  let from = 0;
  sentences.forEach((sentence, i) => {
    if (i < sentences.length - 1 && goesThrough(words, sentence.to)) return;
    if (sentence.to > from) units.push(unitOf(words, from, sentence.to, sentence.question));
    from = sentence.to;
  });
  return units;
}

/** A closed quotation holds both the token before and the one after. */
function goesThrough({ quoted, quotations }: Words, at: number): boolean {
  const here = quoted[at - 1] ?? -1;
  return here >= 0 && here === quoted[at] && quotations[here]?.closed === true;
}

function unitOf(words: Words, from: number, to: number, question: boolean): Unit {
  let end = to;
  while (end > from && isFinal(words, end - 1)) end--;
  return { from, to, end, question };
}

function isFinal({ classes, quoted, quotations }: Words, i: number): boolean {
  if (classes[i] !== 'stop') return false;
  const quotation = quotations[quoted[i] ?? -1];
  return quotation === undefined || !quotation.closed;
}

/** The quotation of a sentence or more that holds the token, as its index; −1 for none. */
export function speechAt({ quoted, quotations }: Words, i: number): number {
  const index = quoted[i] ?? -1;
  return index >= 0 && quotations[index]?.extent === 'full' ? index : -1;
}

/** The part of the quotation at token `i` that lies in the unit; one left open ends with the sentence. */
export function quotationAt(words: Words, unit: Unit, i: number): TokenRange {
  const closed = words.quotations[words.quoted[i] ?? -1]?.closed === true;
  const limit = closed ? unit.to : unit.end;
  return { from: i, to: Math.min(words.quotationEnds[words.quoted[i] ?? -1] ?? i, limit) };
}

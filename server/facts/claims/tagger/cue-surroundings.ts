import { type ClaimWords, QUOTE } from './claim-words';
import { STRONG_GRADE } from './grades';
import { join } from './keys';
import { ROLE } from './penn';

/** What lies farther off from each token, in numbers to make features of. */
export interface CueSurroundings {
  /** Tokens from the sentence's start and to its end, up to 3; quotation marks do not count. */
  readonly opening: Uint8Array;
  readonly closing: Uint8Array;
  /** Tokens of the quotation so far, in steps; 0 outside. */
  readonly length: Uint8Array;
  readonly paragraphQuotes: number;
  /** Grade and distance of the nearest likely cue in the sentence. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** Nearest punctuation and its distance. */
  readonly markLeft: Int32Array;
  readonly markRight: Int32Array;
  /** Last noun or pronoun before in the sentence: word, role with distance, group of like words. */
  readonly subject: Int32Array;
  readonly subjectRole: Int32Array;
  readonly subjectFine: Int32Array;
  /** What follows once adverbs and weekdays are passed over. */
  readonly object: Int32Array;
  /** Stem of the verb before in the sentence. */
  readonly verbLeft: Int32Array;
}

/** Distances in steps that widen. */
export function step(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 7) return 4;
  if (distance < 12) return 5;
  return distance < 25 ? 6 : 7;
}

/** Reads the surroundings of a paragraph's tokens in two passes. */
export function cueSurroundings(words: ClaimWords): CueSurroundings {
  const { length: size } = words;
  const numbers = () => new Int32Array(size);
  const around = {
    opening: new Uint8Array(size),
    closing: new Uint8Array(size),
    length: new Uint8Array(size),
    paragraphQuotes: words.text.quotations.length > 0 ? 1 : 0,
    cueLeft: numbers(),
    cueRight: numbers(),
    markLeft: numbers(),
    markRight: numbers(),
    subject: numbers(),
    subjectRole: numbers(),
    subjectFine: numbers(),
    object: numbers(),
    verbLeft: numbers(),
  };
  lookLeft(words, around);
  lookRight(words, around);
  return around;
}

function lookLeft(words: ClaimWords, around: CueSurroundings): void {
  const { length: size, grade, role, word, fine, stem, from, quote } = words;
  let [cue, mark, subject, verb, inside] = [-1, -1, -1, -1, 0];
  for (let at = 0; at < size; at++) {
    const start = from[at] ?? 0;
    inside = quote[at] === QUOTE.outside ? 0 : quote[at] === QUOTE.opens ? 1 : inside + 1;
    around.length[at] = step(inside);
    around.opening[at] = Math.min(3, at - start);
    around.cueLeft[at] = cue < start ? 0 : join(grade[cue] ?? 0, step(at - cue));
    around.markLeft[at] = mark < start ? 0 : join(word[mark] ?? 0, step(at - mark));
    around.subject[at] = subject < start ? 0 : (word[subject] ?? 0);
    around.subjectRole[at] = subject < start ? 0 : join(role[subject] ?? 0, step(at - subject));
    around.subjectFine[at] = subject < start ? 0 : (fine[subject] ?? 0) + 2;
    around.verbLeft[at] = verb < start ? 0 : (stem[verb] ?? 0);
    const kind = role[at] ?? 0;
    if ((grade[at] ?? 0) >= STRONG_GRADE) cue = at;
    if (kind >= ROLE.comma && kind <= ROLE.bracket) mark = at;
    if (kind === ROLE.nominal || kind === ROLE.pronoun) subject = at;
    if (kind === ROLE.finite || kind === ROLE.nonfinite) verb = at;
  }
}

function lookRight(words: ClaimWords, around: CueSurroundings): void {
  const { length: size, grade, role, word, tag, to } = words;
  let [cue, mark, object] = [size, size, 0];
  for (let at = size - 1; at >= 0; at--) {
    const end = to[at] ?? size;
    around.closing[at] = Math.min(3, end - 1 - at);
    around.cueRight[at] = cue >= end ? 0 : join(grade[cue] ?? 0, step(cue - at));
    around.markRight[at] = mark >= end ? 0 : join(word[mark] ?? 0, step(mark - at));
    around.object[at] = at + 1 >= end ? 0 : object;
    const kind = role[at] ?? 0;
    if ((grade[at] ?? 0) >= STRONG_GRADE) cue = at;
    if (kind >= ROLE.comma && kind <= ROLE.bracket) mark = at;
    if (kind !== ROLE.adverb) {
      const closed = kind >= ROLE.to && kind !== ROLE.conjunction;
      object = join(kind, closed ? (word[at] ?? 0) : (tag[at] ?? 0));
    }
  }
}

import type { TokenRange } from '../../../model/token';
import { type ClaimWords, QUOTE } from './claim-words';
import { step } from './cue-surroundings';
import { STRONG_GRADE } from './grades';
import { join } from './keys';
import { ROLE } from './penn';

/** Which side of the cue a token stands on. */
export const SIDE = { left: 0, cue: 1, right: 2 } as const;

/** Tokens of a paragraph as seen from one cue; what is counted is counted outward from the cue. */
export interface RoleSurroundings {
  readonly side: Uint8Array;
  /** Side, distance in steps and offset of the sentence in one number. */
  readonly place: Int32Array;
  /** Side and offset of the sentence, from −2 to 2. */
  readonly zone: Int32Array;
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly cues: Uint8Array;
  readonly phrases: Uint8Array;
  readonly clauses: Uint8Array;
  readonly quotations: Uint8Array;
  /** Hash of the marks passed on the way: punctuation, verbs, conjunctions, other cues. */
  readonly path: Int32Array;
  /** The last two of them. */
  readonly tail: Int32Array;
}

const LONGEST_PATH = 7;

/** Looks out from the cue to both ends of the window. */
export function roleSurroundings(
  words: ClaimWords,
  cue: TokenRange,
  window: TokenRange,
  cueStarts: Uint8Array,
): RoleSurroundings {
  const size = words.length;
  const bytes = () => new Uint8Array(size);
  const numbers = () => new Int32Array(size);
  const around: RoleSurroundings = {
    side: bytes().fill(SIDE.cue),
    place: numbers(),
    zone: numbers(),
    commas: bytes(),
    verbs: bytes(),
    cues: bytes(),
    phrases: bytes(),
    clauses: bytes(),
    quotations: bytes(),
    path: numbers(),
    tail: numbers(),
  };
  walk(words, cue, { start: cue.from - 1, end: window.from - 1, by: -1 }, cueStarts, around);
  walk(words, cue, { start: cue.to, end: window.to, by: 1 }, cueStarts, around);
  return around;
}

interface Walk {
  readonly start: number;
  readonly end: number;
  readonly by: 1 | -1;
}

function walk(
  words: ClaimWords,
  cue: TokenRange,
  { start, end, by }: Walk,
  cueStarts: Uint8Array,
  around: RoleSurroundings,
): void {
  const side = by < 0 ? SIDE.left : SIDE.right;
  const home = words.sentence[cue.from] ?? 0;
  let [commas, verbs, cues, phrases, clauses, quotations] = [0, 0, 0, 0, 0, 0];
  let [path, last, before, steps] = [0, 0, 0, 0];
  let phrase = 0;
  for (let at = start; at !== end; at += by) {
    const own = words.phrase[at] ?? 0;
    if (own !== 0 && own !== phrase) phrases++;
    phrase = own;
    const offset = Math.max(-2, Math.min(2, (words.sentence[at] ?? 0) - home));
    around.side[at] = side;
    around.zone[at] = side * 8 + offset + 2;
    around.place[at] = (side * 8 + offset + 2) * 8 + step(Math.abs(at - start) + 1);
    around.commas[at] = Math.min(3, commas);
    around.verbs[at] = Math.min(3, verbs);
    around.cues[at] = Math.min(2, cues);
    around.phrases[at] = Math.min(4, phrases);
    around.clauses[at] = Math.min(2, clauses);
    around.quotations[at] = Math.min(3, quotations);
    around.path[at] = path;
    around.tail[at] = join(before, last);
    const role = words.role[at] ?? 0;
    const mark = markOf(words, at, by, cueStarts);
    if (mark === 0) continue;
    if (role === ROLE.comma) commas++;
    if (role === ROLE.finite) verbs++;
    if (role === ROLE.wh || role === ROLE.that) clauses++;
    if (cueStarts[at] === 1) cues++;
    if (role === ROLE.quote && words.quote[at] === (by < 0 ? QUOTE.closes : QUOTE.opens)) {
      quotations++;
    }
    if (mark === last && mark === ROLE.finite) continue;
    [before, last] = [last, mark];
    if (steps++ < LONGEST_PATH) path = join(path, mark);
  }
}

/** What a token adds to the path; 0 for nothing. */
function markOf(words: ClaimWords, at: number, by: number, cueStarts: Uint8Array): number {
  if (cueStarts[at] === 1) return 30 + Math.min(1, (words.grade[at] ?? 0) >= STRONG_GRADE ? 1 : 0);
  const role = words.role[at] ?? 0;
  if (role === ROLE.quote) {
    const state = words.quote[at] ?? 0;
    return 40 + (state === QUOTE.outside ? 0 : state) * 2 + (by < 0 ? 1 : 0);
  }
  const counts =
    role === ROLE.finite ||
    role === ROLE.to ||
    (role >= ROLE.conjunction && role !== ROLE.adverb && role <= ROLE.that) ||
    (role === ROLE.preposition && words.phrase[at + 1] === 0);
  return counts ? role : 0;
}

import type { TokenRange } from '../../../model/token';
import type { ClaimWords } from './claim-words';
import { join, NONE } from './keys';
import { ROLE } from './penn';
import { stemHash } from './stems';

/** What a cue is like, in numbers to cross features with. */
export interface CueProfile extends TokenRange {
  /** Hash of the stem of the word that carries the meaning. */
  readonly stem: number;
  /** Tag of that word, and whether the cue is a passive or an infinitive. */
  readonly kind: number;
  /** Hash of its last word. */
  readonly last: number;
  /** What stands right before and right after: a hash of roles, punctuation told apart. */
  readonly before: number;
  readonly after: number;
  readonly quotation: number;
  readonly sentence: number;
}

/** Sums up a cue. */
export function cueProfile(words: ClaimWords, { from, to }: TokenRange): CueProfile {
  const head = headOf(words, from, to);
  const tag = words.tag[head] ?? 0;
  return {
    from,
    to,
    stem: words.stem[head] ?? 0,
    kind: join(tag, formOf(words, from, head)),
    last: words.word[to - 1] ?? 0,
    before: join(outside(words, from - 1, from), outside(words, from - 2, from)),
    after: join(outside(words, to, from), outside(words, to + 1, from)),
    quotation: words.quotation[head] ?? -1,
    sentence: words.sentence[head] ?? 0,
  };
}

/** The word with the highest grade; the last of equals. */
function headOf({ grade }: ClaimWords, from: number, to: number): number {
  let head = to - 1;
  for (let at = to - 2; at >= from; at--) if ((grade[at] ?? 0) > (grade[head] ?? 0)) head = at;
  return head;
}

/** 1 behind a form of "be" that stands in the cue or right before it, 2 behind "to", else 0. */
function formOf({ role, stem }: ClaimWords, from: number, head: number): number {
  for (let at = head - 1; at >= from - 2 && at >= 0 && head - at < 4; at--) {
    if (role[at] === ROLE.to) return 2;
    if (stem[at] === BE) return 1;
  }
  return 0;
}

function outside({ role, word, sentence, tag }: ClaimWords, at: number, cue: number): number {
  if (at < 0 || sentence[at] !== sentence[cue]) return NONE;
  const kind = role[at] ?? 0;
  const closed = kind >= ROLE.to;
  return join(kind, closed ? (word[at] ?? 0) : (tag[at] ?? 0));
}

/** Hash of the stem "be"; `stemHash` gives it for all its forms. */
const BE = stemHash('be') | 0;

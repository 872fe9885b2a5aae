import { oncePer } from '../text/once';

/** A term of compromise, as far as the plain parts of a pattern look at it. */
export interface Term {
  readonly text: string;
  readonly normal: string;
  readonly machine?: string | null;
  readonly root?: string | null;
  readonly implicit?: string | null;
  readonly switch?: string;
  readonly alias?: readonly string[];
  readonly tags?: ReadonlySet<string>;
}

/** One part of a parsed pattern of compromise. */
export interface Part {
  readonly word?: string;
  readonly tag?: string;
  readonly switch?: string;
  readonly fastOr?: ReadonlySet<string>;
}

/** What a part may have that is one word, one tag or a choice of words, and must be there once. */
const PLAIN = new Set(
  'word tag switch fastOr operator group groupStart groupEnd groupType'.split(' '),
);

/** More parts tell little more. */
const MOST_PARTS = 3;

/**
 * False when a pattern can match nowhere in the terms, because its first parts stand nowhere in a
 * row. Much cheaper than compromise's own attempt at each term.
 */
export function mayStart(pattern: readonly Part[], terms: readonly Term[]): boolean {
  const start = startOf(pattern);
  if (start.length === 0) return true;
  for (let at = 0; at + start.length <= terms.length; at++) {
    if (standsAt(start, terms, at)) return true;
  }
  return false;
}

/** The plain parts that a pattern begins with, worked out once for each pattern. */
const startOf = oncePer((pattern: readonly Part[]): readonly Part[] => {
  const end = pattern.findIndex((part) => !isPlain(part));
  return pattern.slice(0, Math.min(MOST_PARTS, end < 0 ? pattern.length : end));
});

function isPlain(part: Part): boolean {
  return Object.keys(part).every((key) => PLAIN.has(key)) && conditionsOf(part) === 1;
}

function conditionsOf({ word, tag, switch: either, fastOr }: Part): number {
  return [word, tag, either, fastOr].filter((each) => each !== undefined).length;
}

function standsAt(parts: readonly Part[], terms: readonly Term[], from: number): boolean {
  for (const [i, part] of parts.entries()) {
    const term = terms[from + i];
    if (term === undefined || !fits(part, term)) return false;
    // A contraction may count as one term or as two.
    if (term.implicit) return true;
  }
  return true;
}

/** As compromise compares a term with such a part. */
function fits({ word, tag, fastOr, switch: either }: Part, term: Term): boolean {
  if (tag !== undefined) return term.tags?.has(tag) === true;
  if (word !== undefined) {
    const { text, normal, machine, alias } = term;
    return word === normal || word === text || word === machine || alias?.includes(word) === true;
  }
  if (fastOr !== undefined) {
    const { text, normal, machine, root, implicit } = term;
    return fastOr.has(root || implicit || machine || normal) || fastOr.has(text);
  }
  return term.switch === either;
}

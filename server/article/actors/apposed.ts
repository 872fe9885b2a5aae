import type { Position } from './discourse';

/** How many tokens "of the county hospital" behind a description may have, and a title before a name. */
const BEHIND = 10;
const TITLE = 6;

/**
 * Where the name starts that stands in apposition to a description: "her brother, the trainer X",
 * "the director of Kisumu Hospital, X". Offset into the article of the first capital word behind the
 * comma; null for none.
 */
export function apposedFrom({ tokens, to, offset }: Position): number | null {
  const sentence = tokens[to - 1]?.sentence;
  const comma = commaFrom(tokens, to);
  if (comma === null) return null;
  for (let at = comma + 1; at < comma + 1 + TITLE; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || !TITLES.test(token.pos)) return null;
    if (/^\p{Lu}/u.test(token.text)) return token.start + offset;
  }
  return null;
}

const TITLES = /^(?:noun|adjective|properNoun|determiner|other)$/;
const LINKS = /^(?:noun|adjective|properNoun|determiner|number|other)$/;

/** The comma right behind a description or behind its "of" and "at". */
function commaFrom(tokens: Position['tokens'], to: number): number | null {
  const linked = /^(?:of|at|for)$/.test(tokens[to]?.lower ?? '');
  for (let at = to; at < to + (linked ? BEHIND : 1); at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[to - 1]?.sentence) return null;
    if (token.text === ',') return at;
    const links = LINKS.test(token.pos) || /^(?:of|at|for|the|and|&|\.)$/.test(token.lower);
    if (!links) return null;
  }
  return null;
}

import { oncePer } from '../text/once';
import { mayStart, type Part, type Term } from './pattern-start';

/** A parsed pattern, with words and tags that a clause must have for it to match. */
interface Match {
  readonly match: string;
  readonly regs: readonly Part[];
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly ifNo?: readonly string[];
  readonly minWords: number;
}

/** Patterns by the words and tags that call for them; `always` holds those that nothing calls for. */
export interface Net {
  readonly hooks: Readonly<Record<string, readonly Match[]>>;
  readonly always: readonly Match[];
}

type Clause = readonly Term[];
type Pointer = [clause: number, from: number, to: number];

/** compromise's own methods that the search needs. */
export interface Methods {
  readonly one: {
    readonly cacheDoc: (clauses: readonly Clause[]) => readonly ReadonlySet<string>[];
    readonly match: (
      clauses: readonly Clause[],
      match: Match,
    ) => { readonly ptrs: readonly Pointer[] };
  };
}

/** A pattern where it matches. */
export interface Found extends Match {
  readonly pointer: Pointer;
}

/**
 * Finds all patterns of a net in a document's clauses, like compromise's method of this name and
 * in its order, which decides whose tag stands. compromise asks for each of the net's two thousand
 * words whether the clause has it; here each word of the clause is asked for in the net.
 */
export function bulkMatch(
  clauses: readonly Clause[],
  net: Net,
  methods: Methods,
  options: { readonly matchOne?: boolean } = {},
): readonly Found[] {
  const ranks = ranksOf(net);
  const words = methods.one.cacheDoc(clauses);
  const found: Found[] = [];
  for (const [clause, terms] of clauses.entries()) {
    const has = words[clause] ?? new Set<string>();
    for (const match of candidates(net, ranks, has)) {
      if (terms.length < match.minWords || !mayStart(match.regs, terms)) continue;
      for (const [, from, to] of methods.one.match([terms], match).ptrs) {
        found.push({ ...match, pointer: [clause, from, to] });
        if (options.matchOne === true) return found;
      }
    }
  }
  return found;
}

/** The place of each calling word in a net, worked out once for each net. */
const ranksOf = oncePer(
  (net: Net): ReadonlyMap<string, number> =>
    new Map(Object.keys(net.hooks).map((word, rank) => [word, rank])),
);

/** The patterns that a clause with these words may match, each once. */
function candidates(
  net: Net,
  ranks: ReadonlyMap<string, number>,
  has: ReadonlySet<string>,
): readonly Match[] {
  const calling = [...has].filter((word) => ranks.has(word));
  calling.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  const seen = new Set<string>();
  const fitting: Match[] = [];
  for (const word of calling) {
    for (const match of net.hooks[word] ?? []) {
      if (seen.has(match.match)) continue;
      seen.add(match.match);
      if (mayMatch(match, has)) fitting.push(match);
    }
  }
  fitting.push(...net.always);
  return fitting;
}

function mayMatch({ needs, wants, minWant, ifNo }: Match, has: ReadonlySet<string>): boolean {
  for (const word of needs) if (!has.has(word)) return false;
  if (ifNo?.some((word) => has.has(word)) === true) return false;
  if (wants.length === 0) return true;
  let wanted = 0;
  for (const word of wants) if (has.has(word)) wanted++;
  return wanted >= minWant;
}

import type { PennTag } from '../model/penn';
import type { Token } from '../model/token';
import { oncePer } from '../text/once';
import { compromise as nlp } from './library';

/** A pattern in compromise's match language, parsed once. */
export type Pattern = ReturnType<typeof nlp.parseMatch>;

/** Parses a pattern of compromise's match language, e.g. `#Determiner #Adjective+ [minister]`. */
export function pattern(source: string): Pattern {
  return nlp.parseMatch(source);
}

/** A term of compromise, as far as its match language looks at it. */
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}

/** A sentence as compromise's match language sees it: words alone, each with our tags. */
export interface Terms {
  readonly terms: readonly Term[];
  /** Index of each term's first token, and the number of tokens. */
  readonly first: readonly number[];
  /** Words and tags (`#Noun`) of all terms, for patterns that need some of them. */
  readonly holds: ReadonlySet<string>;
}

/** Makes terms of a sentence's tokens; contracted words are written out, possessives stay in one. */
export function termsOf(tokens: readonly Token[]): Terms {
  const terms: Term[] = [];
  const first: number[] = [];
  tokens.forEach((token, at) => {
    const last = terms.at(-1);
    if (token.tag === 'POS' && last !== undefined) {
      terms[terms.length - 1] = { ...last, tags: new Set([...last.tags, 'Possessive']) };
    } else if (token.pos !== 'punctuation') {
      const normal = writtenOut(token, tokens[at + 1]?.tag);
      terms.push({ text: token.text, normal, pre: '', post: ' ', tags: setOf(token.tags) });
      first.push(at);
    }
  });
  first.push(tokens.length);
  return { terms, first, holds: heldBy(terms) };
}

/** Tokens of a kind share their list of tags, so that few sets are made. */
const setOf = oncePer((tags: readonly string[]): ReadonlySet<string> => new Set(tags));

const marked = oncePer((tags: ReadonlySet<string>) => [...tags].map((tag) => `#${tag}`));

function heldBy(terms: readonly Term[]): ReadonlySet<string> {
  const holds = new Set<string>();
  const kinds = new Set(terms.map(({ tags }) => tags));
  for (const { normal } of terms) holds.add(normal);
  for (const tags of kinds) for (const tag of marked(tags)) holds.add(tag);
  return holds;
}

const FULL: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'s": 'is',
  "'d": 'would',
  ca: 'can',
  wo: 'will',
};

function writtenOut({ lower, tag }: Token, next: PennTag | undefined): string {
  const plain = lower.replace('’', "'");
  if (plain === "'d" && tag !== 'MD') return 'had';
  if (plain === "'s" && next === 'VBN') return 'has';
  const full = FULL[plain];
  return full !== undefined && Object.hasOwn(FULL, plain) ? full : plain;
}

/** Ranges of tokens `[from, to)` where the pattern matches, in order. */
export function matchTerms(
  { terms, first, holds }: Terms,
  wanted: Pattern,
): readonly { readonly from: number; readonly to: number }[] {
  if (terms.length === 0) return [];
  const { ptrs } = matcher()([terms], { regs: wanted }, [holds]);
  return ptrs.map(([, from, to]) => ({ from: first[from] ?? 0, to: first[to] ?? 0 }));
}

type Match = (
  sentences: readonly (readonly Term[])[],
  wanted: { readonly regs: Pattern },
  holds: readonly ReadonlySet<string>[],
) => {
  readonly ptrs: readonly (readonly [sentence: number, from: number, to: number])[];
};

/** compromise's own search for a pattern. */
function matcher(): Match {
  const methods: unknown = nlp.methods();
  return (methods as { readonly one: { readonly match: Match } }).one.match;
}

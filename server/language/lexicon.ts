import { compromise as nlp } from './library';

/** What compromise knows of single words and of its tags. */
export interface Lexicon {
  /** The tag or tags that its lexicon gives a lower-case word. */
  tagsOf(lower: string): string | readonly string[] | undefined;
  /** The tags that a tag implies: `City` is a `Place`. */
  parentsOf(tag: string): readonly string[];
}

/** compromise's own lexicon, as its model holds it; words that it only guesses at are not in it. */
export const lexicon: Lexicon = readLexicon();

function readLexicon(): Lexicon {
  const { lexicon: words, tagSet } = modelOf(nlp.model());
  return {
    tagsOf: (lower) => (Object.hasOwn(words, lower) ? words[lower] : undefined),
    parentsOf: (tag) => tagSet[tag]?.parents ?? [],
  };
}

interface Model {
  readonly lexicon: Readonly<Record<string, string | readonly string[]>>;
  readonly tagSet: Readonly<Record<string, { readonly parents?: readonly string[] } | undefined>>;
}

/** The part of compromise's model that is read here; its types do not tell. */
function modelOf(model: unknown): Model {
  const one = typeof model === 'object' && model !== null && 'one' in model ? model.one : null;
  return { lexicon: {}, tagSet: {}, ...(one as Partial<Model> | null) };
}

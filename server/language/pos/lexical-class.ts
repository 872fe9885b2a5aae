import { lexicon } from '../lexicon';
import { hashText } from '../tagger/hash';

/** A number for what compromise's lexicon says of a lower-case word; 0 when it has nothing. */
export const lexicalClass = makeLexicalClass();

function makeLexicalClass(): (lower: string) => number {
  /** Hashes of what the lexicon says; it says the same of many words. */
  const hashes = new Map<string | readonly string[], number>();
  return (lower) => {
    const entry = lexicon.tagsOf(lower);
    if (entry === undefined) return 0;
    const known = hashes.get(entry);
    if (known !== undefined) return known;
    const hash = hashText([entry].flat().join(' '));
    hashes.set(entry, hash);
    return hash;
  };
}

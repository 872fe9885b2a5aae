import type { SourceType } from '../../model/claim';
import type { TokenRange } from '../../model/token';
import { COLLECTIVES, DOCUMENTS } from './lexicon/nouns';
import type { Phrase } from './phrases';
import type { Pieces, Scope } from './scope';
import { isFiniteVerb, type Words } from './words';

/** What kind of source a noun phrase names; a pronoun counts as unnamed until it is resolved. */
export function sourceTypeOf(words: Words, phrase: Phrase | null): SourceType {
  if (phrase === null) return 'none';
  const { tokens, named } = words;
  const head = phrase.base.to - 1;
  if ((named[head] ?? -1) >= 0) return 'named';
  const lower = tokens[head]?.lower ?? '';
  if (DOCUMENTS.has(lower)) return 'document';
  if (COLLECTIVES.has(lower)) return 'collective';
  const proper = phrase.base.to - phrase.base.from > 1 && /^\p{Lu}/u.test(tokens[head]?.text ?? '');
  return proper ? 'named' : 'unnamed';
}

/** The phrase is a writing, a figure or a finding. */
export function isDocument(words: Words, phrase: Phrase): boolean {
  return sourceTypeOf(words, phrase) === 'document';
}

/** Who finds or shows a bare thing must be a document or an institution; anyone may find "that". */
export function mayFind({ words, site }: Scope, phrase: Phrase, [first]: Pieces): boolean {
  if (
    !site.verb.finding ||
    first === undefined ||
    (/c/i.test(site.verb.frames) && isClause(words, first))
  ) {
    return true;
  }
  const type = sourceTypeOf(words, phrase);
  const name = words.names[words.named[phrase.base.to - 1] ?? -1];
  const institution = name !== undefined && name.evidence.organization >= name.evidence.person;
  return type === 'document' || type === 'collective' || institution;
}

function isClause({ classes }: Words, { from, to }: TokenRange): boolean {
  return classes[from - 1] === 'that' || classes.slice(from, to).some(isFiniteVerb);
}

import type { Token } from '../model/token';
import type { Term } from './compromise';
import { partOfSpeech } from './pos';

/** A token before it knows its sentence. */
export type BareToken = Omit<Token, 'sentence'>;

/** A token before its part of speech is known. */
export type UntaggedToken = Omit<BareToken, 'tag'>;

const POSSESSIVE = /(?:['’]s|(?<=[sSzZxX])['’])$/u;
const NEGATION = /n['’]t$/i;
const CLITIC = /['’](?:ll|re|ve|d|m|s)$/i;

/**
 * Turns compromise's terms into tokens: possessive endings and contracted words stand alone
 * ("Ankara" + "’s", "did" + "n't"), and so does every punctuation character.
 * `first[i]` is the index of the first token of term `i`; it has one entry more than terms.
 */
export function tokensOf(
  plain: string,
  terms: readonly Term[],
  offset: number,
): { readonly tokens: readonly UntaggedToken[]; readonly first: readonly number[] } {
  const tokens: UntaggedToken[] = [];
  const first: number[] = [];
  terms.forEach((term, i) => {
    punctuation(plain, offset + term.before, offset + term.start, tokens);
    first.push(tokens.length);
    words(plain, term, contractedWith(terms[i + 1]), offset, tokens);
    punctuation(plain, offset + term.end, offset + term.after, tokens);
  });
  first.push(tokens.length);
  return { tokens, first };
}

function contractedWith(next: Term | undefined): Term | null {
  return next !== undefined && next.start === next.end && next.implicit !== null ? next : null;
}

function words(
  plain: string,
  term: Term,
  part: Term | null,
  offset: number,
  out: UntaggedToken[],
): void {
  if (term.start === term.end) return;
  const start = offset + term.start;
  const end = offset + term.end;
  const clitic = cliticOf(term.text, part !== null);
  const cut = end - clitic.length;
  if (cut > start) out.push(word(plain, start, cut, without(term.tags, 'Possessive')));
  if (clitic === '') return;
  if (part !== null) out.push(word(plain, cut, end, part.tags));
  else out.push({ ...word(plain, cut, end, ['Possessive']), pos: 'particle' });
}

function cliticOf(text: string, contracted: boolean): string {
  const shape = contracted ? (NEGATION.exec(text) ?? CLITIC.exec(text)) : POSSESSIVE.exec(text);
  return shape?.[0] ?? '';
}

function without(tags: readonly string[], tag: string): readonly string[] {
  return tags.includes(tag) ? tags.filter((each) => each !== tag) : tags;
}

function word(plain: string, start: number, end: number, tags: readonly string[]): UntaggedToken {
  const text = plain.slice(start, end);
  const lower = text.toLowerCase();
  const pos = /[\p{L}\p{N}]/u.test(text) ? partOfSpeech(lower, tags) : 'punctuation';
  return { start, end, text, lower, pos, tags };
}

function punctuation(plain: string, start: number, end: number, out: UntaggedToken[]): void {
  for (let at = start; at < end; ) {
    const width = (plain.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const text = plain.slice(at, at + width);
    if (text.trim() !== '') {
      out.push({ start: at, end: at + width, text, lower: text, pos: 'punctuation', tags: [] });
    }
    at += width;
  }
}

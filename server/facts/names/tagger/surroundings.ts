import type { Token } from '../../../model/token';
import { fold } from '../fold';
import { isKnownOrganization, placeSort } from '../gazetteer';

/** What the paragraph says of each token: runs of capitals, sentences, well-known phrases. */
export interface Surroundings {
  /** First and last token of the run of capitalised words that a token stands in. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** 1: first word of a sentence, 2: of a quotation or after a colon; 0 elsewhere. */
  readonly opening: Uint8Array;
  /** 1 in sentences whose capitals tell nothing: headlines in Title Case or CAPITALS. */
  readonly caseless: Uint8Array;
  /** Well-known phrase: 0 none, 1–2 place (first, later word), 3–4 body. */
  readonly phrase: Uint8Array;
  /** Bits: the word stands elsewhere in the paragraph without (1), with a telling capital (2). */
  readonly elsewhere: Uint8Array;
  /** Bits: no space before (1), after (2). */
  readonly glued: Uint8Array;
}

const LONGEST_RUN = 6;

/** Reads what surrounds each token; time is linear in the number of tokens. */
export function surroundingsOf(tokens: readonly Token[]): Surroundings {
  const capital = Uint8Array.from(tokens, ({ text }) => (/^\p{Lu}/u.test(text) ? 1 : 0));
  const opening = openings(tokens);
  const caseless = caselessTokens(tokens, capital);
  return {
    ...runs(tokens, capital),
    opening,
    caseless,
    phrase: phrases(tokens, capital),
    elsewhere: elsewhereOf(tokens, capital, opening, caseless),
    glued: Uint8Array.from(tokens, ({ start, end }, at) => {
      const before = tokens[at - 1]?.end === start ? 1 : 0;
      return before + (tokens[at + 1]?.start === end ? 2 : 0);
    }),
  };
}

function openings(tokens: readonly Token[]): Uint8Array {
  const opening = new Uint8Array(tokens.length);
  let open = 1;
  tokens.forEach(({ sentence, pos, text }, at) => {
    if (at > 0 && sentence !== tokens[at - 1]?.sentence) open = 1;
    opening[at] = open;
    if (pos !== 'punctuation') open = 0;
    else if (open === 0 && /^["“”«„:;([—–!?….]$/.test(text)) open = 2;
  });
  return opening;
}

function caselessTokens(tokens: readonly Token[], capital: Uint8Array): Uint8Array {
  const tallies = new Map<number, { words: number; capitals: number }>();
  tokens.forEach(({ sentence, text }, at) => {
    if (text.length < 4 || !/\p{L}/u.test(text)) return;
    const tally = tallies.get(sentence) ?? { words: 0, capitals: 0 };
    tally.words++;
    tally.capitals += capital[at] ?? 0;
    tallies.set(sentence, tally);
  });
  return Uint8Array.from(tokens, ({ sentence }) => {
    const { words, capitals } = tallies.get(sentence) ?? { words: 0, capitals: 0 };
    return words >= 3 && capitals >= words * 0.8 ? 1 : 0;
  });
}

const LINKS = /^(?:of|for|and|the|de|al|van|bin|la|&|-)$/;

function runs(
  tokens: readonly Token[],
  capital: Uint8Array,
): { readonly runStart: Int32Array; readonly runEnd: Int32Array } {
  const runStart = new Int32Array(tokens.length);
  const runEnd = new Int32Array(tokens.length);
  const goesOn = (at: number): boolean =>
    capital[at + 1] === 1 || (capital[at + 2] === 1 && LINKS.test(tokens[at + 1]?.lower ?? ''));
  for (let at = 0; at < tokens.length; at++) {
    const start = at > 0 ? (runStart[at - 1] ?? 0) : 0;
    const joined = at > 0 && at - start < LONGEST_RUN && capital[at - 1] === 1;
    runStart[at] = joined ? start : at;
    let end = at;
    while (end - at < LONGEST_RUN && goesOn(end)) end++;
    runEnd[at] = end;
  }
  return { runStart, runEnd };
}

function phrases(tokens: readonly Token[], capital: Uint8Array): Uint8Array {
  const phrase = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    if (capital[at] !== 1) continue;
    let text = fold(tokens[at]?.text ?? '');
    for (let to = at + 1; to < Math.min(tokens.length, at + 4); to++) {
      const glued = tokens[to]?.start === tokens[to - 1]?.end;
      text += `${glued ? '' : ' '}${fold(tokens[to]?.text ?? '')}`;
      const sort = placeSort(text) !== null ? 1 : isKnownOrganization(text) ? 3 : 0;
      if (sort === 0) continue;
      phrase.fill(sort + 1, at, to + 1);
      phrase[at] = sort;
    }
  }
  return phrase;
}

function elsewhereOf(
  tokens: readonly Token[],
  capital: Uint8Array,
  opening: Uint8Array,
  caseless: Uint8Array,
): Uint8Array {
  const seen = new Map<string, number>();
  const bitOf = (at: number): number =>
    capital[at] === 0 ? 1 : opening[at] === 0 && caseless[at] === 0 ? 2 : 0;
  tokens.forEach(({ lower }, at) => {
    seen.set(lower, (seen.get(lower) ?? 0) | bitOf(at));
  });
  return Uint8Array.from(tokens, ({ lower }, at) =>
    capital[at] === 1 ? (seen.get(lower) ?? 0) & ~bitOf(at) : 0,
  );
}

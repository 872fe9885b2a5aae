import type { ClaimCandidate } from '../../../model/facts';
import type { Quotation } from '../../../model/quotation';
import type { Sentence, Token } from '../../../model/token';
import { oncePer } from '../../../text/once';
import { ClaimLexicon, type WordKnowledge } from './claim-lexicon';
import { ROLE } from './penn';

/** What the taggers of claims read: a paragraph's words, and what is known of them already. */
export interface ClaimText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** What the rules found; their verdict is a feature. */
  readonly rules: readonly ClaimCandidate[];
}

/** Where a token stands in a quotation. */
export const QUOTE = { outside: 0, opens: 1, inside: 2, closes: 3 } as const;

/** A paragraph's words in columns: one number for each token and kind of knowledge. */
export interface ClaimWords {
  readonly length: number;
  /** Hashes of the lower-case word, its stem, and its last two and three letters. */
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  /** Case and sort of letters, 0 to 5. */
  readonly shape: Uint8Array;
  readonly tag: Uint8Array;
  readonly role: Uint8Array;
  readonly grade: Uint8Array;
  /** Group of like words, fine and coarse; −1 for none. */
  readonly fine: Int16Array;
  readonly coarse: Int16Array;
  /** Index of the sentence, its first token and the one after its last. */
  readonly sentence: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** A value of {@link QUOTE}, and the index of the quotation or −1. */
  readonly quote: Uint8Array;
  readonly quotation: Int32Array;
  /** 1 where the token's sentence holds a quotation. */
  readonly quotes: Uint8Array;
  /** Number of the noun phrase that the token belongs to, and the hash of its last word; 0 for none. */
  readonly phrase: Int32Array;
  readonly head: Int32Array;
  readonly text: ClaimText;
}

/** Reads the columns of a paragraph. Time is linear in its tokens. */
export function readClaimWords(text: ClaimText, knowledge: WordKnowledge): ClaimWords {
  const lexicon = lexiconOf(knowledge);
  const { tokens } = text;
  const length = tokens.length;
  const words = emptyWords(text);
  tokens.forEach((token, at) => {
    const word = lexicon.wordOf(token);
    words.word[at] = word.word;
    words.stem[at] = word.stem;
    words.suffix2[at] = word.suffix2;
    words.suffix3[at] = word.suffix3;
    words.shape[at] = word.shape;
    words.tag[at] = word.tag;
    words.role[at] = word.role;
    words.grade[at] = word.grade;
    words.fine[at] = word.fine;
    words.coarse[at] = word.coarse;
  });
  text.sentences.forEach(({ from, to }, sentence) => {
    words.sentence.fill(sentence, from, to);
    words.from.fill(from, from, to);
    words.to.fill(to, from, to);
  });
  markQuotations(words);
  markPhrases(words, length);
  return words;
}

const lexiconOf = oncePer((knowledge: WordKnowledge) => new ClaimLexicon(knowledge));

function emptyWords(text: ClaimText): ClaimWords {
  const length = text.tokens.length;
  const numbers = () => new Int32Array(length);
  const bytes = () => new Uint8Array(length);
  return {
    length,
    word: numbers(),
    stem: numbers(),
    suffix2: numbers(),
    suffix3: numbers(),
    shape: bytes(),
    tag: bytes(),
    role: bytes(),
    grade: bytes(),
    fine: new Int16Array(length),
    coarse: new Int16Array(length),
    sentence: numbers(),
    from: numbers(),
    to: numbers(),
    quote: bytes(),
    quotation: numbers().fill(-1),
    quotes: bytes(),
    phrase: numbers(),
    head: numbers(),
    text,
  };
}

function markQuotations(words: ClaimWords): void {
  const { tokens, quotations } = words.text;
  let at = 0;
  quotations.forEach((quotation, index) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quotation.start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.end) {
      words.quotation[at] = index;
      words.quote[at] = QUOTE.inside;
      words.quotes.fill(1, words.from[at] ?? 0, words.to[at] ?? 0);
      at++;
    }
    if (at > first) words.quote[first] = QUOTE.opens;
    if (at - 1 > first && quotation.closed) words.quote[at - 1] = QUOTE.closes;
  });
}

/** Noun phrases as runs of nominal tags; an article, a pronoun or a possessive opens a new one. */
function markPhrases({ role, word, phrase, head, sentence }: ClaimWords, length: number): void {
  let number = 0;
  for (let at = 0; at < length; ) {
    if (!isNominal(role[at] ?? 0)) {
      at++;
      continue;
    }
    const from = at++;
    const pronoun = role[from] === ROLE.pronoun;
    while (at < length && !pronoun && goesOn(role[at] ?? 0, role[at - 1] ?? 0)) {
      if (sentence[at] !== sentence[from]) break;
      at++;
    }
    phrase.fill(++number, from, at);
    head.fill(word[at - 1] ?? 0, from, at);
  }
}

function isNominal(role: number): boolean {
  return role >= ROLE.nominal && role <= ROLE.modifier;
}

function goesOn(role: number, before: number): boolean {
  if (role === ROLE.pronoun) return false;
  if (role === ROLE.opener) return before === ROLE.opener;
  return isNominal(role);
}

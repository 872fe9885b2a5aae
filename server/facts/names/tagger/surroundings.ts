import type { Token } from '../../../model/token';
import { isKnownOrganization, phraseLength, placeSort } from '../gazetteer';
import { linesOf } from './lines';
import { type Repeats, repeatsOf } from './repeats';
import { type Run, runsOf } from './token-runs';
import type { WordFacts } from './word-facts';

/** What the paragraph says of each token: runs of capitals, sentences, lines, well-known phrases. */
export interface Surroundings extends Run, Repeats {
  /** 1: first word of a sentence, 2: of a quotation or after a colon; 0 elsewhere. */
  readonly opening: Uint8Array;
  /** 1 in sentences whose capitals tell nothing: headlines in Title Case or CAPITALS. */
  readonly caseless: Uint8Array;
  /** Well-known phrase: 0 none, 1–2 place (first, later word), 3–4 body. */
  readonly phrase: Uint8Array;
  /** Bits: no space before (1), after (2). */
  readonly glued: Uint8Array;
  /** A new line before the token: 0 none, 1 after a full line, 2 after a short one. */
  readonly line: Uint8Array;
  /** 1–2 in a quotation that looks like a title, like speech; + 3 in brackets. */
  readonly marks: Uint8Array;
}

/** Reads what surrounds each token; time is linear in the number of tokens. */
export function surroundingsOf(
  tokens: readonly Token[],
  text: string,
  facts: readonly WordFacts[],
): Surroundings {
  const opening = openings(tokens);
  const caseless = caselessTokens(tokens, facts);
  const runs = runsOf(tokens, facts);
  return {
    ...runs,
    ...repeatsOf(facts, runs, opening, caseless),
    opening,
    caseless,
    phrase: phrases(tokens, facts),
    glued: gluedOf(tokens),
    ...linesOf(tokens, text, facts),
  };
}

function gluedOf(tokens: readonly Token[]): Uint8Array {
  const glued = new Uint8Array(tokens.length);
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at - 1]?.end !== tokens[at]?.start) continue;
    glued[at - 1] = (glued[at - 1] ?? 0) | 2;
    glued[at] = 1;
  }
  return glued;
}

const OPENS = /^["“”«„:;([—–!?….]$/;

function openings(tokens: readonly Token[]): Uint8Array {
  const opening = new Uint8Array(tokens.length);
  let open = 1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > 0 && token.sentence !== tokens[at - 1]?.sentence) open = 1;
    opening[at] = open;
    if (token.pos !== 'punctuation') open = 0;
    else if (open === 0 && OPENS.test(token.text)) open = 2;
  }
  return opening;
}

const LONG_WORD = 4;

function caselessTokens(tokens: readonly Token[], facts: readonly WordFacts[]): Uint8Array {
  const caseless = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length; ) {
    const sentence = tokens[from]?.sentence;
    let [to, words, capitals] = [from, 0, 0];
    for (; tokens[to]?.sentence === sentence && to < tokens.length; to++) {
      const token = tokens[to];
      if (token === undefined || token.text.length < LONG_WORD || !/\p{L}/u.test(token.text)) {
        continue;
      }
      words++;
      if (facts[to]?.capital) capitals++;
    }
    if (words >= 3 && capitals >= words * 0.8) caseless.fill(1, from, to);
    from = to;
  }
  return caseless;
}

/** Whether a known phrase starts with the word, or what is glued to it may make one. */
function mayStartPhrase(
  tokens: readonly Token[],
  facts: readonly WordFacts[],
  at: number,
): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start || phraseLength(facts[at]?.folded ?? '') > 0;
}

const LONGEST_PHRASE = 4;

function phrases(tokens: readonly Token[], facts: readonly WordFacts[]): Uint8Array {
  const phrase = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    if (!facts[at]?.capital || !mayStartPhrase(tokens, facts, at)) continue;
    let text = facts[at]?.folded ?? '';
    for (let to = at + 1; to < Math.min(tokens.length, at + LONGEST_PHRASE); to++) {
      const glued = tokens[to]?.start === tokens[to - 1]?.end;
      text += `${glued ? '' : ' '}${facts[to]?.folded ?? ''}`;
      if (!facts[to]?.capital) continue;
      const sort = placeSort(text) !== null ? 1 : isKnownOrganization(text) ? 3 : 0;
      if (sort === 0) continue;
      phrase.fill(sort + 1, at, to + 1);
      phrase[at] = sort;
    }
  }
  return phrase;
}

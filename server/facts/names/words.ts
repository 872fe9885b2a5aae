import type { PartOfSpeech, Token } from '../../model/token';
import type { Span } from '../../text/span';
import { fold } from './fold';
import { wordSet } from './front-code';
import { isCommon, placeSort } from './gazetteer';
import { type Casing, type Lexeme, lexemeOf } from './lexeme';

/**
 * A word as names are read: hyphenated and abbreviated words are whole ("Jean-Claude", "al-Sisi",
 * "St."), possessive endings are taken off and remembered.
 */
export interface Word extends Span {
  readonly text: string;
  /** See `fold`. */
  readonly folded: string;
  readonly casing: Casing;
  /** What lists say of it. */
  readonly lexeme: Lexeme;
  readonly pos: PartOfSpeech;
  readonly tags: readonly string[];
  readonly sentence: number;
  /** First word of its sentence, of a quotation or after a colon: capitals tell nothing there. */
  readonly initial: boolean;
  readonly possessive: boolean;
  /** Lower-case word that hangs on by a hyphen: "based" of "Surat-based". */
  readonly tail: string | null;
  /** Part of a compound that begins in lower case ("anti-" of "anti-Putin"). */
  readonly prefixed: boolean;
}

const TAILS = wordSet(
  `based backed led born style era like run owned linked controlled made wide area held occupied
   appointed funded aligned bound listed trained educated mediated brokered sponsored imposed
   speaking friendly only affiliated supported registered installed minded related approved flagged
   born built bred winning dominated supplied allied designed driven branded inspired focused ish
   versus turned themed area affected ravaged mandated`,
);
const ABBREVIATIONS = wordSet(
  `st mt ft jr sr inc corp co ltd bros dr mr mrs ms mx prof gen lt col sen rep gov maj capt sgt rev
   hon cpl adm brig pres supt fr ste pte sens reps del`,
);
/** States as the AP shortens them after a comma: "Ashton, Md.". */
const STATES: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
   Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que`.split(/\s+/),
);
const PREFIXES_OF_NAMES = wordSet('al el as ash ad an ar at az ud ul abu ibn d l');

/** Reads tokens as words. One pass; time is linear in the number of tokens. */
export function wordsOf(tokens: readonly Token[], text: string): readonly Word[] {
  const words: Word[] = [];
  let initial = true;
  let sentence = -1;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.sentence !== sentence || startsRow(tokens, text, at)) initial = true;
    sentence = token.sentence;
    const end = joinedEnd(tokens, at);
    const word = makeWord(tokens, at, end, initial);
    at = end + (word.possessive ? 1 : 0) + (word.tail === null ? 0 : 2);
    words.push(word);
    initial = opensAgain(word, initial);
  }
  return words;
}

/** Lines shorter than this were ended by whoever wrote them: rows of tables, items of lists. */
const SHORT_LINE = 50;

/** Whether a new line begins before the token, after a short one. */
function startsRow(tokens: readonly Token[], text: string, at: number): boolean {
  const [end, start] = [tokens[at - 1]?.end, tokens[at]?.start];
  if (end === undefined || start === undefined || start === end) return false;
  if (start === end + 1 && text[end] === ' ') return false;
  if (!text.slice(end, start).includes('\n')) return false;
  return end < SHORT_LINE || text.slice(end - SHORT_LINE, end).includes('\n');
}

/** After an opening mark or a colon a capital tells nothing; other marks leave that as it was. */
function opensAgain(word: Word, initial: boolean): boolean {
  if (word.pos !== 'punctuation') return false;
  return initial || /^["“”‘«„:([—–!?.…]$/.test(word.text);
}

/** Index after the last token that belongs to the word which starts at `at`. */
function joinedEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (;;) {
    const mark = tokens[end];
    const last = tokens[end - 1];
    if (mark === undefined || last === undefined || !glued(last, mark)) return end;
    if (isPeriodOf(tokens[end - 2], last, mark, tokens[end + 1])) return end + 1;
    const next = tokens[end + 1];
    if (next === undefined) return end;
    if (endsInApostrophe(tokens, end)) return end + 1;
    if (!glued(mark, next) || !joins(tokens, at, end, last, mark, next)) return end;
    end += 2;
  }
}

/** "Achieng' Odero": an apostrophe that ends a name within a name, where no single quotation is open. */
function endsInApostrophe(tokens: readonly Token[], at: number): boolean {
  const [name, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (name === undefined || mark === undefined || next === undefined) return false;
  if (!/^['’]$/.test(mark.text) || mark.tags.includes('Possessive')) return false;
  if (!/^\p{Lu}.*[^sz]$/u.test(name.text) || !isCapital(next.text)) return false;
  if (next.start !== mark.end + 1 || next.sentence !== mark.sentence) return false;
  return !tokens
    .slice(Math.max(0, at - 60), at)
    .some((token) => token.sentence === mark.sentence && /^['‘]$/.test(token.text));
}

function glued(a: Token, b: Token): boolean {
  return a.end === b.start && a.sentence === b.sentence;
}

function isPeriodOf(
  before: Token | undefined,
  word: Token,
  mark: Token,
  next: Token | undefined,
): boolean {
  if (mark.text !== '.') return false;
  if (/^\p{Lu}$/u.test(word.text)) return true;
  if (STATES.has(word.text) && /^[,(]$/.test(before?.text ?? '')) return true;
  return (
    ABBREVIATIONS.has(word.lower) && /^\p{Lu}/u.test(word.text) && next?.sentence === word.sentence
  );
}

function joins(
  tokens: readonly Token[],
  at: number,
  end: number,
  last: Token,
  mark: Token,
  next: Token,
): boolean {
  if (/^['’]$/.test(mark.text)) return isWordText(last) && isWordText(next);
  if (mark.text === '&') return isUpper(last.text) && isUpper(next.text);
  if (!/^[-‑]$/.test(mark.text) || !isWordText(last) || !isWordText(next)) return false;
  const whole = fold(
    tokens
      .slice(at, end + 2)
      .map((token) => token.text)
      .join(''),
  );
  if (placeSort(whole) !== null) return true;
  if (isCapital(last.text) && isCapital(next.text)) {
    return placeSort(fold(last.text)) === null || placeSort(fold(next.text)) === null;
  }
  if (isCapital(next.text)) {
    return PREFIXES_OF_NAMES.has(last.lower) || (end > at + 1 && isCapital(tokens[at]?.text ?? ''));
  }
  return isCapital(last.text) && joinsLower(next);
}

/** "Ki-moon", "Jong-un" go together; "Surat-based", "Trump-era" do not. */
function joinsLower(next: Token): boolean {
  if (TAILS.has(next.lower) || /\d/.test(next.text)) return false;
  return next.lower.length <= 5 || !isCommon(next.lower);
}

function makeWord(tokens: readonly Token[], from: number, to: number, initial: boolean): Word {
  const [head, last] = [tokens[from], tokens[to - 1]];
  let text = head?.text ?? '';
  for (let at = from + 1; at < to; at++) text += tokens[at]?.text ?? '';
  const lexeme = lexemeOf(text);
  const start = head?.start ?? 0;
  const end = last?.end ?? start;
  const after = tokens[to];
  const possessive = after !== undefined && after.start === end && isPossessive(after, tokens, to);
  return {
    start,
    end,
    text,
    folded: lexeme.folded,
    casing: lexeme.casing,
    lexeme,
    pos: to - from > 1 ? 'properNoun' : (head?.pos ?? 'other'),
    tags: head?.tags ?? [],
    sentence: head?.sentence ?? 0,
    initial,
    possessive,
    tail: possessive ? null : tailOf(tokens, to, text),
    prefixed: isPrefixed(tokens, from),
  };
}

function isPossessive(token: Token, tokens: readonly Token[], at: number): boolean {
  if (/^['’]s$/i.test(token.text)) return true;
  if (!/^['’]$/.test(token.text)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const spaced = next !== undefined && next.start > token.end && isWordText(next);
  return token.tags.includes('Possessive') || (spaced && /s$/i.test(before?.text ?? ''));
}

function tailOf(tokens: readonly Token[], at: number, text: string): string | null {
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (mark === undefined || next === undefined || tokens[at - 1]?.end !== mark.start) return null;
  const hangs = glued(mark, next) && /^[-‑]$/.test(mark.text) && isCapital(text);
  return hangs && isWordText(next) && !isCapital(next.text) ? next.lower : null;
}

function isPrefixed(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  const before = tokens[at - 2];
  const here = tokens[at];
  if (mark === undefined || before === undefined || here === undefined) return false;
  return (
    glued(mark, here) &&
    glued(before, mark) &&
    /^[-‑]$/.test(mark.text) &&
    !isCapital(before.text) &&
    !/^(?:then|ex|vice|now|co|former)$/.test(before.lower)
  );
}

function isWordText(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function isUpper(text: string): boolean {
  return /^\p{Lu}+$/u.test(text);
}

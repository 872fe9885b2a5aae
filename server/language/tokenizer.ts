import type { Span } from '../text/span';

/** A token's place in the text that was split, and whether it has a letter or digit. */
export interface Piece extends Span {
  readonly word: boolean;
}

/** What stands inside a word: letters, digits, their marks, and what joins them unseen. */
const INNER = String.raw`[\p{L}\p{N}\p{M}\p{Sc}_\u00AD\u200B-\u200D\u2060]`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s"“”<>]*[\p{L}\p{N}/]`;
const ACRONYM = String.raw`\p{L}(?:\.\p{L})+\.(?!${INNER})(?:['’]s(?!${INNER}))?`;
const WORD = [
  String.raw`[#@]?[\p{L}\p{N}\p{Sc}](?:${INNER}`,
  String.raw`[.&/@+'’-](?=[\p{L}\p{N}])`,
  String.raw`(?<=\p{N})[,:–](?=\p{N}))*(?:[%°º]|(?<=\p{N})\+)?`,
].join('|');
const PIECE = new RegExp(`${ADDRESS}|${ACRONYM}|${WORD}|[^\\s\\p{Cf}]`, 'gu');

/**
 * Splits a stretch of plain text into words and marks of punctuation. Words keep what belongs to
 * them ("U.S.", "3.5%", "O’Brien", "and/or"); compounds fall apart at hyphens, and endings that
 * are words of their own stand alone ("did" + "n’t", "Ankara" + "’s"). Offsets count from the
 * start of `text`; time is linear in its length.
 */
export function splitTokens(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const next = new RegExp(PIECE);
  for (let at = 0; at < text.length; ) {
    const plain = plainEnd(text, at);
    if (plain > at) {
      pieces.push({ start: at, end: plain, word: true });
      at = plain + 1;
      continue;
    }
    next.lastIndex = at;
    const piece = next.exec(text)?.[0];
    if (piece === undefined) break;
    at = next.lastIndex;
    pushPiece(piece, at - piece.length, pieces);
  }
  return pieces;
}

/** End of the Latin letters from `at` on, where a space follows them: most words; else `at`. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isLatin(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === SPACE ? end : at;
}

const SPACE = 32;

function isLatin(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function pushPiece(piece: string, start: number, out: Piece[]): void {
  const end = start + piece.length;
  if (/^[a-z]+$/i.test(piece)) out.push({ start, end, word: true });
  else if (!/[\p{L}\p{N}]/u.test(piece)) out.push({ start, end, word: false });
  else pushCompound(piece, start, out);
}

/** Beginnings and endings that are no words of their own. */
const PREFIX =
  /^(?:\p{L}|anti|bi|co|contra|de|ex|extra|infra|inter|intra|macro|micro|mis|mono|multi|out|peri|pre|pro|proto|pseudo|re|sub|supra|trans|tri|un)$/iu;
const SUFFIX = /^(?:like|ish|less|able|elect|type|designate)$/;

function pushCompound(word: string, start: number, out: Piece[]): void {
  const parts = word.includes('-') ? partsOf(word) : [word];
  let at = start;
  for (const part of parts) {
    if (at > start) out.push({ start: at, end: ++at, word: false });
    pushWord(part, at, out);
    at += part.length;
  }
}

/** A compound's words: "third-quarter" has two, "co-founder", "2015-16" and addresses have one. */
function partsOf(word: string): readonly string[] {
  const parts = word.split('-');
  const [first = '', second = ''] = parts;
  const whole =
    PREFIX.test(first) ||
    SUFFIX.test(second) ||
    /^[\p{N}\p{Sc}-]+$/u.test(word) ||
    /[/@_]/.test(word);
  return whole ? [word] : parts;
}

const ENDING = /(?:n['’]t|['’](?:ll|re|ve|d|m|s))$/i;

function pushWord(word: string, start: number, out: Piece[]): void {
  const end = start + word.length;
  const ending = ENDING.exec(word.slice(-4))?.[0] ?? '';
  const cut = end - ending.length;
  if (cut > start) out.push({ start, end: cut, word: true });
  if (ending !== '') out.push({ start: cut, end, word: true });
}

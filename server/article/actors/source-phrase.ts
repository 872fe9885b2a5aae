import type { Span } from '../../text/span';
import type { Placed } from './placed';
import { sortOfNoun } from './source-nouns';

/** A word of a source phrase. Offsets into the article. */
export interface PhraseWord extends Span {
  readonly lower: string;
  readonly text: string;
  /** "Lumex’s", "ministers’". */
  readonly owns: boolean;
  /** The mention that the word is a part of. */
  readonly mention: Placed | null;
}

/** A source phrase, read for its head. */
export interface SourcePhrase {
  readonly words: readonly PhraseWord[];
  /** Index of the head: the last word of the noun phrase proper, appositions and clauses left out; −1 for none. */
  readonly head: number;
  /** Index after the noun phrase proper; what follows belongs to it or stands in apposition. */
  readonly end: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-.&/'’ʼ](?=[\p{L}\p{N}]))*|[^\s]/gu;

/** Longest source phrase that is read, in UTF-16 units; what follows adds nothing to its head. */
const LONGEST = 400;

/**
 * Reads a noun phrase of any length ("a spokesman for the party, who asked not to be named"):
 * which word is its head, and which mentions lie in it (in text order, not overlapping).
 */
export function readPhrase(text: string, span: Span, mentions: readonly Placed[]): SourcePhrase {
  const words = wordsOf(text, span, mentions);
  const from = openingOf(words);
  const core = endOfCore(words, from);
  const titled = titledName(words, core);
  const end = titled < 0 ? core : titled + 1;
  return { words, head: titled < 0 ? headOf(words, from, core) : titled, end };
}

const OFFICES_OF =
  /^(?:minister|secretary|president|director|head|chief|chair(?:man|woman|person)?|mayor|governor|commissioner|premier|leader|ambassador|chancellor|attorney|inspector|superintendent|commander|speaker|dean|rector|member|state|counsel|registrar|comptroller)$/;

/** "Minister of Energy X", "President of Ukraine X": index of the last word of the name behind the office; −1 for none. */
function titledName(words: readonly PhraseWord[], core: number): number {
  if (words[core]?.lower !== 'of' || !OFFICES_OF.test(words[core - 1]?.lower ?? '')) return -1;
  const at = words.findIndex(
    ({ mention, text }, i) =>
      i > core && (mention?.kind === 'person' || !/^(?:\p{Lu}.*|of|the|and|for|&)$/u.test(text)),
  );
  const name = words[at]?.mention ?? null;
  if (name === null || name.form !== 'name') return -1;
  const last = words.findLastIndex(({ mention }) => mention === name);
  return words[last]?.owns === true || /^\p{L}/u.test(words[last + 1]?.text ?? '') ? -1 : last;
}

function wordsOf(text: string, span: Span, mentions: readonly Placed[]): readonly PhraseWord[] {
  let at = 0;
  const part = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  return [...part.matchAll(WORD)].flatMap((match) => {
    const start = span.start + match.index;
    const owner = /['’ʼ]s$/i.exec(match[0]);
    const bare = owner === null ? match[0] : match[0].slice(0, -2);
    const end = start + bare.length;
    if (/^['’ʼ]$/.test(bare) && /\p{L}/u.test(text[start - 1] ?? '')) return [];
    while ((mentions[at]?.end ?? Infinity) <= start) at++;
    const mention = mentions[at];
    const inside = mention !== undefined && mention.start <= start;
    const plural = /s$/i.test(bare) && /^['’ʼ]\s/.test(text.slice(end, end + 2));
    return [
      {
        start,
        end,
        text: bare,
        lower: bare.toLowerCase(),
        owns: owner !== null || plural,
        mention: inside ? mention : null,
      },
    ];
  });
}

const PARTITIVE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*|some|many|most|all|none|each|both|several|few|dozens|hundreds|thousands|percent|half|majority|number|handful|pair|couple|third|quarter|lot|any|either|neither|%)$/;

/** "one of the officials": the phrase proper begins behind "of". */
function openingOf(words: readonly PhraseWord[]): number {
  let from = 0;
  while (words[from] !== undefined && !/^[\p{L}\p{N}]/u.test(words[from]?.text ?? '')) from++;
  for (let at = from; at < from + 5; at++) {
    if (words[at + 1]?.lower !== 'of' || words[at]?.mention != null) continue;
    const next = words[at + 2];
    return PARTITIVE.test(words[at]?.lower ?? '') && next !== undefined ? at + 2 : from;
  }
  return from;
}

const LINKS =
  /^(?:of|for|in|at|on|from|with|without|by|to|near|about|against|among|amid|inside|outside|within|behind|close|over|under|across|around|between|through|into|during|after|before|as|like|including|who|whom|which|whose|that|where|when|while|and|or|but|than|not)$/;

function endOfCore(words: readonly PhraseWord[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.mention !== null) continue;
    if (!/^[\p{L}\p{N}$£€#@%]/u.test(word.text)) {
      if (/^["“”'‘’*_]$/.test(word.text) || isAbbreviated(words, at)) continue;
      return at;
    }
    if (at > from && LINKS.test(word.lower)) return at;
  }
  return words.length;
}

/** The full stop of "Sen. X", "U.S. officials". */
function isAbbreviated(words: readonly PhraseWord[], at: number): boolean {
  const [before, stop, next] = [words[at - 1], words[at], words[at + 1]];
  if (stop?.text !== '.' || before?.end !== stop.start || next === undefined) return false;
  return /^\p{Lu}[\p{L}.]{0,5}$/u.test(before.text);
}

const AFTER_NAME =
  /^(?:himself|herself|itself|themselves|also|too|then|now|jr|sr|\d+|\w+ing|\w+ed|\w+ly|[^\p{L}]+)$/u;

/**
 * The last word that can head a noun phrase: a mention, unless a noun follows it ("Putin aide"); a
 * noun that is known to speak ("officials familiar"); a name that is not known.
 */
function headOf(words: readonly PhraseWord[], from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) {
    const word = words[at];
    if (word === undefined || word.owns) break;
    if (word.mention !== null) {
      const follows = words.slice(at + 1, end).every(({ lower }) => AFTER_NAME.test(lower));
      if (follows) return at;
      break;
    }
    const proper = at > from && /^\p{Lu}\p{Ll}/u.test(word.text);
    if (proper || sortOfNoun(word.lower) !== 'other') return at;
  }
  return words.slice(0, end).findLastIndex(({ lower }) => /[\p{L}\p{N}]/u.test(lower));
}

import { afterInsertion, introduces, skipAdjuncts } from './adjuncts';
import {
  beginsClause,
  blames,
  contentFrom,
  describes,
  isInfinitive,
  objectOf,
  ratesAt,
  saysNothing,
} from './frames';
import { baseAfter, phraseAfter } from './phrases-ahead';
import type { Pieces, Scope } from './scope';
import { quotationAt, speechAt, type Unit } from './units';
import type { Words } from './words';

/** The content that follows a cue; null when the verb's frames allow none of what follows. */
export function contentAfter(scope: Scope): Pieces | null {
  const { words, unit, site } = scope;
  const { frames } = site.verb;
  const plain = afterInsertion(words, skipAdjuncts(words, site.to, unit.end), unit.end);
  const direct = introduced(scope, plain);
  if (direct !== null || saysNothing(words, plain)) return direct;
  if (/t/.test(frames) && isInfinitive(words, plain)) {
    return words.tokens[plain + 1]?.lower === 'comment' ? null : contentFrom(scope, plain);
  }
  const told = /[ap]/.test(frames) ? toldContent(scope, plain) : null;
  if (told !== null) return told;
  if (/c/.test(frames) && beginsClause(scope, plain)) return contentFrom(scope, plain);
  const judged =
    (/s/.test(frames) && describes(scope)) ||
    (/f/.test(frames) && blames(scope)) ||
    (/n/.test(frames) && ratesAt(scope));
  if (judged) return contentFrom(scope, site.to);
  return /o/.test(frames) ? objectOf(scope) : null;
}

/** What "that", a colon, a question word or a quotation introduces. */
function introduced(scope: Scope, at: number): Pieces | null {
  const { words, unit, site } = scope;
  if (at >= unit.end || !introduces(words, at, unit.end)) return null;
  const { classes } = words;
  const from = classes[at] === 'comma' ? at + 1 : at;
  const speech = classes[from] === 'colon' ? from + 1 : from;
  if (speechAt(words, speech) >= 0) return [quotationAt(words, unit, speech)];
  if (!/[cCpaot]/.test(site.verb.frames)) return null;
  switch (classes[from]) {
    case 'that':
      return contentFrom(scope, isPronoun(words, from) ? from : from + 1);
    case 'colon':
      return contentFrom(scope, from + 1);
    case 'quote':
      return site.verb.act === 'speech' && /[cCao]/.test(site.verb.frames)
        ? contentFrom(scope, from)
        : null;
    default:
      return contentFrom(scope, from);
  }
}

/** "He says that wasn't the first": "that" is a pronoun, and part of the content. */
function isPronoun({ classes, tokens }: Words, at: number): boolean {
  const next = classes[at + 1];
  return next === 'be' || next === 'auxiliary' || /^['’]s$/.test(tokens[at + 1]?.lower ?? '');
}

/** "told reporters that C", "urged them to C". */
function toldContent(scope: Scope, at: number): Pieces | null {
  const { words, unit, site } = scope;
  const after = afterAddressee(words, unit, at);
  if (after === null) return null;
  const { frames } = site.verb;
  const told = introduced(scope, after);
  if (told !== null) return told;
  const asked = /p/.test(frames) && isInfinitive(words, after);
  return asked || (/a/.test(frames) && beginsClause(scope, after))
    ? contentFrom(scope, after)
    : null;
}

function afterAddressee(words: Words, unit: Unit, at: number): number | null {
  const phrase = phraseAfter(words, at, unit.end);
  if (phrase === null) return null;
  const begins = (i: number): boolean => introduces(words, i, unit.end) || isInfinitive(words, i);
  const near = skipPlaces(words, skipAdjuncts(words, phrase.base.to, unit.end), unit.end);
  if (begins(near)) return near;
  const far = skipAdjuncts(words, phrase.to, unit.end);
  return begins(far) ? far : near;
}

/** "told reporters in Ankara on Tuesday": one more phrase of place, then any adjuncts. */
function skipPlaces(words: Words, at: number, limit: number): number {
  if (!/^(?:in|at|outside|near|inside|aboard)$/.test(words.tokens[at]?.lower ?? '')) return at;
  const place = baseAfter(words, at + 1, limit);
  return place === null ? at : skipAdjuncts(words, place.to, limit);
}

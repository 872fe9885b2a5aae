import { skipAdjuncts } from './adjuncts';
import { phraseBefore, startsClause } from './phrases';
import { baseAfter } from './phrases-ahead';
import { REACH, type Scope } from './scope';
import type { Site } from './sites';
import { canTag, endsTag } from './tags';
import { speechAt, type Unit } from './units';
import { isFiniteVerb, type Words } from './words';

/** Where the content that begins at `from` ends: another speaker, a tag, or the unit's end. */
export function contentEnd({ words, unit, site, sites }: Scope, from: number): number {
  const subordinate = site.from === unit.from || opensSubordinate(words, unit, site);
  const limit = Math.min(unit.end, from + REACH);
  let next = site.index + 1;
  for (let i = from; i < limit; i++) {
    while (next < sites.length && (sites[next]?.from ?? limit) < i) next++;
    const cut =
      i > from &&
      (words.quoted[i] ?? -1) < 0 &&
      cutsHere(words, unit, sites[next], i, from, subordinate);
    if (cut) return trimEnd(words, from, i);
  }
  return trimEnd(words, from, limit);
}

/** "While Okoro said she would, Bello refused": the cue stands in a clause before the main one. */
function opensSubordinate({ tokens, classes }: Words, unit: Unit, site: Site): boolean {
  if (!SUBORDINATOR.test(tokens[unit.from]?.lower ?? '')) return false;
  return !classes.slice(Math.max(unit.from, site.from - REACH), site.from).includes('comma');
}

const SUBORDINATOR = /^(?:while|although|though|when|if|as|after|before|because|since|once)$/;

function trimEnd({ classes }: Words, from: number, to: number): number {
  let end = to;
  while (end > from && /^(?:comma|conjunction|dash)$/.test(classes[end - 1] ?? '')) end--;
  return end;
}

function cutsHere(
  words: Words,
  unit: Unit,
  next: Site | undefined,
  i: number,
  from: number,
  subordinate: boolean,
): boolean {
  const { classes, tokens } = words;
  if (tokens[i]?.text === ';') return true;
  if (classes[i - 1] === 'quote' && classes[i - 2] === 'comma') {
    if (classes[i] === 'ing' || (subordinate && isMainClause(words, i - 1))) return true;
  }
  if (classes[i] === 'colon' && speechAt(words, i + 1) >= 0) return true;
  if (classes[i] === 'comma' || classes[i] === 'dash') {
    if (tokens[i + 1]?.lower === 'according' || turns(words, i)) return true;
    if (subordinate && classes[i] === 'comma' && isMainClause(words, i)) return true;
  }
  if (next === undefined || next.from > i + 12) return false;
  return isTag(words, unit, next, i) || reportsAnew(words, next, i, from);
}

/** ", says Okoro" and ", Okoro said": the tag of an outer claim. */
function isTag(words: Words, unit: Unit, next: Site, i: number): boolean {
  const plain = next.verb.act === 'speech' && next.form === 'finite';
  if (!plain || words.classes[i] !== 'comma' || !canTag(next)) return false;
  if (next.from === i + 1) return true;
  if (!endsTag(words, unit, next, skipAdjuncts(words, next.to, unit.end))) return false;
  return phraseBefore(words, next.from, i + 1)?.from === i + 1;
}

/** A subject and its verb follow the comma. */
function isMainClause(words: Words, comma: number): boolean {
  const subject = baseAfter(words, comma + 1, comma + 14);
  const kind = subject === null ? undefined : words.classes[subject.to];
  return isFiniteVerb(kind) || kind === 'adverb';
}

const NO_TURN = /^(?:including|being|during|following|regarding|concerning)$/;
const GOES_ON = /^(?:would|could|should|might|must|had|['’]d)$/;

/** ", adding …" and ", but he was furious": the narrator speaks again. */
function turns(words: Words, i: number): boolean {
  const { classes, tokens } = words;
  const lower = tokens[i + 1]?.lower ?? '';
  if (classes[i + 1] === 'ing') return !NO_TURN.test(lower);
  if (!/^(?:and|but|while|though|although|yet)$/.test(lower)) return false;
  const subject = baseAfter(words, i + 2, i + 14);
  if (subject === null) return false;
  return isFiniteVerb(classes[subject.to]) && !GOES_ON.test(tokens[subject.to]?.lower ?? '');
}

/** A cue of its own follows the conjunction, with or without its own subject. */
function reportsAnew(words: Words, next: Site, i: number, from: number): boolean {
  const { classes, tokens } = words;
  const lower = tokens[i]?.lower ?? '';
  const joined = lower === 'and' || lower === 'but';
  if (!joined && !(classes[i] === 'comma' && classes[i + 1] === 'conjunction')) return false;
  if (next.verb.act !== 'speech' || next.verb.finding || next.form !== 'finite') return false;
  const start = joined ? i + 1 : i + 2;
  if (next.from === start) return true;
  if (classes[i] !== 'comma' && lower !== 'but') return false;
  const subject = phraseBefore(words, next.from, start);
  return subject !== null && subject.from === start && startsClause(words, start, from);
}

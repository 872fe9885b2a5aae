import type { TokenRange } from '../../model/token';
import { afterInsertion, introduces, skipAdjuncts } from './adjuncts';
import { baseAfter, phraseAfter, phraseBefore, startsClause } from './phrases';
import type { Site } from './sites';
import { quotationAt, speechAt, type Unit } from './units';
import type { WordClass, Words } from './words';

/** What stands behind a cue as its content, as token ranges. */
export type Pieces = readonly TokenRange[];

/** The content that follows a cue; null when the verb's frames allow none of what follows. */
export function contentAfter(
  words: Words,
  unit: Unit,
  site: Site,
  sites: readonly Site[],
): Pieces | null {
  const { frames } = site.verb;
  const plain = afterInsertion(words, skipAdjuncts(words, site.to, unit.end), unit.end);
  const direct = introduced(words, unit, site, sites, plain);
  if (direct !== null) return direct;
  const to = toInfinitive(words, plain);
  if (to && /t/.test(frames)) return clause(words, unit, site, sites, plain);
  if (/[ap]/.test(frames)) {
    const after = afterAddressee(words, unit, plain);
    if (after !== null) {
      const told = introduced(words, unit, site, sites, after);
      if (told !== null) return told;
      if (/p/.test(frames) && (toInfinitive(words, after) || notTo(words, after)))
        return clause(words, unit, site, sites, after);
      if (/a/.test(frames) && beginsClause(words, unit, site, sites, after))
        return clause(words, unit, site, sites, after);
    }
  }
  if (/c/.test(frames) && beginsClause(words, unit, site, sites, plain)) {
    return clause(words, unit, site, sites, plain);
  }
  if (/s/.test(frames) && describes(words, unit, site, sites))
    return clause(words, unit, site, sites, site.to);
  if (/f/.test(frames) && blames(words, unit, site))
    return clause(words, unit, site, sites, site.to);
  if (/n/.test(frames) && ratesAt(words, unit, site, sites))
    return clause(words, unit, site, sites, site.to);
  if (/o/.test(frames)) return object(words, unit, site, sites);
  return null;
}

/** What "that", a colon, a question word or a quotation introduces. */
function introduced(
  words: Words,
  unit: Unit,
  site: Site,
  sites: readonly Site[],
  at: number,
): Pieces | null {
  if (at >= unit.end || !introduces(words, at, unit.end)) return null;
  const { classes } = words;
  const { frames } = site.verb;
  const from = classes[at] === 'comma' ? at + 1 : at;
  const speech = classes[from] === 'colon' ? from + 1 : from;
  if (speechAt(words, speech) >= 0) return [quotationAt(words, unit, speech)];
  if (/^[^cCpaot]*$/.test(frames)) return null;
  switch (classes[from]) {
    case 'that':
      return clause(words, unit, site, sites, pronounThat(words, from) ? from : from + 1);
    case 'colon':
      return clause(words, unit, site, sites, from + 1);
    case 'quote':
      return /[cCao]/.test(frames) ? clause(words, unit, site, sites, from) : null;
    default:
      return clause(words, unit, site, sites, from);
  }
}

/** "He says that wasn't the first": a pronoun, and part of the content. */
function pronounThat({ classes, tokens }: Words, at: number): boolean {
  const next = classes[at + 1];
  return (
    next === 'be' ||
    next === 'auxiliary' ||
    /^(?:['’]s|would|will)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

function toInfinitive({ classes, tokens }: Words, at: number): boolean {
  if (classes[at] !== 'to') return false;
  const next = tokens[at + 1];
  const kind = classes[at + 1];
  if (kind === 'base' || kind === 'be' || next?.lower === 'have') return true;
  const bare =
    kind === 'noun' &&
    /^\p{Ll}/u.test(next?.text ?? '') &&
    !(next?.tags.includes('Plural') ?? false);
  return bare && (classes[at + 2] === 'determiner' || classes[at + 2] === 'pronoun');
}

function notTo({ tokens, classes }: Words, at: number): boolean {
  return tokens[at]?.lower === 'not' && classes[at + 1] === 'to';
}

function afterAddressee(words: Words, unit: Unit, at: number): number | null {
  const phrase = phraseAfter(words, at, unit.end);
  if (phrase === null) return null;
  const near = skipPlaces(words, skipAdjuncts(words, phrase.base.to, unit.end), unit.end);
  if (introduces(words, near, unit.end) || toInfinitive(words, near)) return near;
  const far = skipAdjuncts(words, phrase.to, unit.end);
  return introduces(words, far, unit.end) || toInfinitive(words, far) ? far : near;
}

const CLAUSE_STARTS: ReadonlySet<WordClass> = new Set([
  'name',
  'noun',
  'pronoun',
  'determiner',
  'number',
  'adjective',
  'possessive',
  'quote',
  'ing',
  'date',
  'adverb',
  'other',
]);

/** "told reporters in Ankara on Tuesday": one more phrase of place, then any adjuncts. */
function skipPlaces(words: Words, at: number, limit: number): number {
  if (!/^(?:in|at|outside|near|inside|aboard)$/.test(words.tokens[at]?.lower ?? '')) return at;
  const place = baseAfter(words, at + 1, limit);
  return place === null ? at : skipAdjuncts(words, place.to, limit);
}

/** A bare clause: a subject and a finite verb before anything that would end it. */
function beginsClause(
  words: Words,
  unit: Unit,
  site: Site,
  sites: readonly Site[],
  at: number,
): boolean {
  const { classes } = words;
  const kind = classes[at];
  if (kind === undefined || at >= unit.end) return false;
  if (!CLAUSE_STARTS.has(kind)) return false;
  const end = clauseEnd(words, unit, site, sites, at);
  if (site.verb.lemma === 'say' && end - at > 2) return true;
  for (let i = at + 1; i < end; i++) {
    const verb = classes[i];
    if (verb === 'be' || verb === 'auxiliary') return true;
    if (verb === 'finite' && !participial(words, i)) return true;
    if (verb === 'base' && classes[i - 1] !== 'to') return true;
    if (verb === 'wh' && i === at + 1) return false;
  }
  return false;
}

/** "the plan approved by the board": a participle, not a finite verb. */
function participial({ classes, tokens }: Words, i: number): boolean {
  return (
    classes[i + 1] === 'preposition' &&
    /(?:ed|en|wn|de|ught|ld)$/.test(tokens[i]?.lower ?? '') &&
    tokens[i + 1]?.lower === 'by'
  );
}

function clause(
  words: Words,
  unit: Unit,
  site: Site,
  sites: readonly Site[],
  from: number,
): Pieces | null {
  let first = from;
  while (words.classes[first] === 'comma') first++;
  const to = clauseEnd(words, unit, site, sites, first);
  return to > first ? [{ from: first, to }] : null;
}

function object(words: Words, unit: Unit, site: Site, sites: readonly Site[]): Pieces | null {
  const { classes, tokens } = words;
  let at = site.to;
  while (classes[at] === 'adverb') at++;
  if (classes[at] === 'to' && !toInfinitive(words, at)) {
    const addressee = baseAfter(words, at + 1, unit.end);
    if (addressee !== null) at = addressee.to;
  }
  if (EMPTY_OBJECT.test(tokens[at]?.lower ?? '')) return null;
  const base = baseAfter(words, at, unit.end);
  if (base === null && classes[at] !== 'quote' && classes[at] !== 'ing') return null;
  if (base !== null && EMPTY_OBJECT.test(tokens[base.to - 1]?.lower ?? '')) return null;
  if (base !== null && /^(?:lives|life)$/.test(tokens[base.to]?.lower ?? '')) return null;
  return clause(words, unit, site, sites, at);
}

/** "claimed responsibility", "claimed lives": objects that are not said. */
const EMPTY_OBJECT =
  /^(?:responsibility|life|lives|victory|credit|questions|question|comment|himself|herself|themselves|itself|each)$/;

/** "put the total at 208". */
function ratesAt(words: Words, unit: Unit, site: Site, sites: readonly Site[]): boolean {
  const end = clauseEnd(words, unit, site, sites, site.to);
  for (let i = site.to; i < end; i++) {
    if (words.tokens[i]?.lower === 'at' && /\p{N}/u.test(words.tokens[i + 1]?.text ?? ''))
      return true;
  }
  return false;
}

/** "called the charge a trick", "describes it as the first". */
function describes(words: Words, unit: Unit, site: Site, sites: readonly Site[]): boolean {
  const { classes, tokens } = words;
  const object = phraseAfter(words, site.to, unit.end);
  const end = clauseEnd(words, unit, site, sites, site.to);
  if (object === null) return classes[site.to] === 'quote';
  if (/^(?:call|label|brand|dub|name|term|consider|deem)$/.test(site.verb.lemma)) {
    const after = classes[object.base.to] === 'preposition' ? object.to : object.base.to;
    const kind = classes[after];
    return (
      after < end &&
      (kind === 'determiner' ||
        kind === 'adjective' ||
        kind === 'quote' ||
        kind === 'name' ||
        kind === 'noun')
    );
  }
  for (let i = site.to; i < end; i++) if (tokens[i]?.lower === 'as') return true;
  return false;
}

/** "accused him of theft", "blamed the strike for the loss". */
function blames(words: Words, unit: Unit, site: Site): boolean {
  const object = baseAfter(words, site.to, unit.end);
  return object !== null && /^(?:of|for|over|on)$/.test(words.tokens[object.to]?.lower ?? '');
}

/** Where the content that begins at `from` ends: another speaker, a tag, or the unit's end. */
export function clauseEnd(
  words: Words,
  unit: Unit,
  site: Site,
  sites: readonly Site[],
  from: number,
): number {
  const subordinate = opensSubordinate(words, unit, site);
  for (let i = from; i < unit.end; i++) {
    if (subordinate && words.classes[i] === 'comma' && mainClause(words, i)) return i;
    if (words.classes[i] === 'stop' && (words.quoted[i] ?? -1) < 0 && words.tokens[i]?.text === ';')
      return i;
    if (cutsHere(words, site, sites, i, from)) return trimEnd(words, from, i);
  }
  return trimEnd(words, from, unit.end);
}

/** "While Okoro said she would, Bello refused": the cue stands in a clause before the main one. */
function opensSubordinate({ tokens, classes }: Words, unit: Unit, site: Site): boolean {
  if (
    !/^(?:while|although|though|when|if|as|after|before|because|since|once)$/i.test(
      tokens[unit.from]?.lower ?? '',
    )
  )
    return false;
  return !classes.slice(unit.from, site.from).includes('comma');
}

/** A subject and its finite verb follow the comma. */
function mainClause(words: Words, comma: number): boolean {
  const subject = baseAfter(words, comma + 1, comma + 14);
  const kind = subject === null ? undefined : words.classes[subject.to];
  return kind === 'finite' || kind === 'be' || kind === 'auxiliary' || kind === 'adverb';
}

function trimEnd({ classes }: Words, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (classes[end - 1] === 'comma' ||
      classes[end - 1] === 'conjunction' ||
      classes[end - 1] === 'dash')
  )
    end--;
  return end;
}

function cutsHere(
  words: Words,
  site: Site,
  sites: readonly Site[],
  i: number,
  from: number,
): boolean {
  const { classes, tokens } = words;
  if (i === from || (words.quoted[i] ?? -1) >= 0) return false;
  if (classes[i - 1] === 'quote' && classes[i - 2] === 'comma' && classes[i] === 'ing') return true;
  const pause = classes[i] === 'comma' || classes[i] === 'dash';
  if (pause && tokens[i + 1]?.lower === 'according') return true;
  if (pause && turns(words, i)) return true;
  const next = sites.find(
    ({ from: start, head }) => start >= i && start <= i + 12 && head > site.head,
  );
  return next !== undefined && reportsAnew(words, next, i, from);
}

/** ", adding …" and ", but he was furious": the narrator speaks again. */
function turns(words: Words, i: number): boolean {
  const { classes, tokens } = words;
  const lower = tokens[i + 1]?.lower ?? '';
  if (classes[i + 1] === 'ing')
    return !/^(?:including|being|during|following|regarding|concerning)$/.test(lower);
  if (!/^(?:and|but|while|though|although|yet)$/.test(lower)) return false;
  const subject = baseAfter(words, i + 2, i + 14);
  if (subject === null) return false;
  const kind = classes[subject.to];
  return (
    (kind === 'finite' || kind === 'be' || kind === 'auxiliary') &&
    !/^(?:would|could|should|might|must|had|['’]d)$/.test(tokens[subject.to]?.lower ?? '')
  );
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

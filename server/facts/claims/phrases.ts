import type { TokenRange } from '../../model/token';
import type { WordClass, Words } from './words';

/** A noun phrase without its relative clauses and appositions. */
export interface Phrase extends TokenRange {
  /** The base noun phrase that carries the meaning ("a report" of "a report by the council"). */
  readonly base: TokenRange;
}

const HEADS: ReadonlySet<WordClass> = new Set(['name', 'noun', 'pronoun', 'number']);
const PARTS: ReadonlySet<WordClass> = new Set([
  'name',
  'noun',
  'number',
  'adjective',
  'possessive',
  'determiner',
]);
const ALONE =
  /^(?:this|these|those|some|many|most|several|both|all|few|another|each|neither|any|more)$/;
const LONGEST = 40;

/** The base noun phrase that ends right before token `to`; null when none does. */
export function baseBefore(words: Words, to: number, floor: number): TokenRange | null {
  const { classes, tokens } = words;
  let head = to - 1;
  if (classes[head] === 'close') head = beforeBracket(words, head, floor);
  const kind = classes[head];
  if (head < floor || kind === undefined) return null;
  if (kind === 'pronoun') return { from: head, to };
  if (kind === 'determiner')
    return ALONE.test(tokens[head]?.lower ?? '') ? { from: head, to } : null;
  if (!HEADS.has(kind) && !(kind === 'adjective' && classes[head - 1] === 'determiner'))
    return null;
  let from = head;
  while (from > floor && head - from < LONGEST && joins(words, from)) from--;
  return { from, to };
}

/** Whether the token before `at` belongs to the same base noun phrase as the one at `at`. */
function joins(words: Words, at: number): boolean {
  const { classes, named, tokens } = words;
  const before = classes[at - 1];
  if (before === undefined) return false;
  const one = named[at - 1] ?? -1;
  const other = named[at] ?? -1;
  if (one >= 0 && other >= 0) return one === other || classes[at] === 'possessive';
  if (classes[at] === 'determiner')
    return before === 'determiner' || before === 'adverb'
      ? ALONE.test(tokens[at - 1]?.lower ?? '')
      : false;
  if (PARTS.has(before)) return !(before === 'determiner' && false);
  if (tokens[at - 1]?.text === '-' || tokens[at]?.text === '-' || tokens[at - 1]?.text === '&')
    return (
      PARTS.has(before) || before === 'other' || (before === 'dash' && touching(words, at - 1))
    );
  const modifier =
    before === 'ing' || before === 'finite' || before === 'base' || before === 'adverb';
  return modifier && (isOpener(classes[at - 2]) || ATTRIBUTIVE.has(tokens[at - 1]?.lower ?? ''));
}

const ATTRIBUTIVE: ReadonlySet<string> = new Set([
  'head',
  'lead',
  'state',
  'press',
  'finance',
  'transport',
  'trade',
  'chief',
  'police',
  'vice',
  'deputy',
  'former',
  'then',
]);

function touching({ tokens }: Words, i: number): boolean {
  return tokens[i]?.end === tokens[i + 1]?.start;
}

function isOpener(kind: WordClass | undefined): boolean {
  return kind === 'determiner' || kind === 'possessive' || kind === 'adjective';
}

function beforeBracket({ classes }: Words, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 12; i--)
    if (classes[i] === 'open') return i - 1;
  return floor - 1;
}

/** The noun phrase that ends right before token `to`, with prepositional parts and "and". */
export function phraseBefore(words: Words, to: number, floor: number): Phrase | null {
  let base = baseBefore(words, to, floor);
  if (base === null) return null;
  let phrase: Phrase = { from: base.from, to, base };
  for (let rounds = 0; rounds < 8; rounds++) {
    base = wider(words, phrase, floor);
    if (base === null) break;
    const relative = base.to < 0;
    const found = relative ? { from: base.from, to: -base.to } : base;
    phrase = { from: found.from, to: relative ? found.to : phrase.to, base: found };
  }
  return hangs(words, phrase, floor) ? nameAtEnd(words, phrase) : phrase;
}

/** The base noun phrase that the phrase hangs on; an antecedent comes with its end negated. */
function wider(words: Words, phrase: Phrase, floor: number): TokenRange | null {
  const { classes, tokens } = words;
  const link = phrase.from - 1;
  if (link < floor) return null;
  const kind = classes[link];
  const lower = tokens[link]?.lower ?? '';
  if (kind === 'preposition' || kind === 'to') {
    const participle = classes[link - 1] === 'finite' || classes[link - 1] === 'ing';
    const base = baseBefore(words, participle ? link - 1 : link, floor);
    return base === null && participle ? antecedent(words, link - 1, floor) : base;
  }
  if (lower === 'and' || lower === 'or' || lower === '&') {
    const first = baseBefore(words, link, floor);
    if (first === null) return null;
    const governed = first.from > floor && classes[first.from - 1] === 'preposition';
    return governed || startsClause(words, first.from, floor) ? first : null;
  }
  return kind === 'finite' || kind === 'be' || kind === 'auxiliary' || kind === 'base'
    ? antecedent(words, link, floor)
    : null;
}

/** "the man who led the raid": the phrase before "who". */
function antecedent(words: Words, verb: number, floor: number): TokenRange | null {
  const { classes, tokens } = words;
  for (let i = verb; i > floor && verb - i < 12; i--) {
    if (classes[i] === 'comma' || classes[i] === 'quote' || classes[i] === 'stop') return null;
    if (!/^(?:who|which|that)$/.test(tokens[i]?.lower ?? '')) continue;
    const base = baseBefore(words, i, floor);
    return base === null ? null : { from: base.from, to: -base.to };
  }
  return null;
}

/** Whether a clause can begin at the token: nothing, punctuation or a conjunction stands before. */
export function startsClause(words: Words, at: number, floor: number): boolean {
  if (at <= floor) return true;
  const { classes, tokens } = words;
  const kind = classes[at - 1] ?? 'stop';
  if (!CLAUSE_OPENERS.has(kind)) return false;
  const coordinates = /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '');
  return !(coordinates && HEADS.has(classes[at - 2] ?? 'stop'));
}

const CLAUSE_OPENERS: ReadonlySet<WordClass> = new Set([
  'comma',
  'quote',
  'stop',
  'colon',
  'dash',
  'conjunction',
  'that',
  'wh',
  'close',
  'adverb',
  'date',
]);

/** The phrase is the object of a preposition that opens the clause. */
function hangs({ classes }: Words, phrase: Phrase, floor: number): boolean {
  const before = classes[phrase.from - 1];
  return phrase.from > floor && (before === 'preposition' || before === 'to');
}

function nameAtEnd({ named }: Words, { to }: Phrase): Phrase | null {
  const name = named[to - 1] ?? -1;
  if (name < 0) return null;
  let from = to - 1;
  while (named[from - 1] === name) from--;
  const range = { from, to };
  return { ...range, base: range };
}

/** The base noun phrase that begins at token `from`; null when none does. */
export function baseAfter(words: Words, from: number, limit: number): TokenRange | null {
  const { classes, tokens, named } = words;
  if (from >= limit) return null;
  if (classes[from] === 'pronoun') return { from, to: from + 1 };
  let to = from;
  let head = -1;
  for (; to < limit && to - from < LONGEST; to++) {
    const kind = classes[to];
    const opened = to > from;
    if (kind === 'name' && opened && classes[to - 1] === 'name' && named[to] !== named[to - 1])
      break;
    if (kind === 'determiner' && opened && !isOpener(classes[to - 1])) break;
    if (kind === 'name' || kind === 'noun' || kind === 'number') head = to;
    else if (kind === 'possessive' || kind === 'adjective' || kind === 'determiner') continue;
    else if (
      (kind === 'ing' || kind === 'finite' || kind === 'base' || kind === 'adverb') &&
      isOpener(classes[to - 1])
    )
      continue;
    else if (tokens[to]?.text === '-' || tokens[to]?.text === '&') continue;
    else break;
  }
  if (head < 0)
    return to > from && ALONE.test(tokens[from]?.lower ?? '') ? { from, to: from + 1 } : null;
  return { from, to: head + 1 };
}

/** The noun phrase that begins at token `from`, with its prepositional and participial parts. */
export function phraseAfter(words: Words, from: number, limit: number): Phrase | null {
  const { classes, tokens } = words;
  const base = baseAfter(words, from, limit);
  if (base === null) return null;
  let to = base.to;
  if (classes[from] === 'pronoun') return { from, to, base };
  for (let rounds = 0; rounds < 8 && to < limit; rounds++) {
    const kind = classes[to];
    const lower = tokens[to]?.lower ?? '';
    const participle = kind === 'finite' || kind === 'ing';
    const link =
      participle && (classes[to + 1] === 'preposition' || classes[to + 1] === 'to') ? to + 1 : to;
    const joined =
      classes[link] === 'preposition' || classes[link] === 'to' || lower === 'and' || lower === '&';
    if (!joined) break;
    const next = baseAfter(words, link + 1, limit);
    if (next === null) break;
    to = next.to;
  }
  return { from, to, base };
}

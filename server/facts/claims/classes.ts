import type { Token } from '../../model/token';
import { CLOSED, PUNCTUATION } from './lexicon/closed';

/** The class of a word as the grammar of attributions needs it. */
export type WordClass =
  | 'name'
  | 'noun'
  | 'date'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'number'
  | 'possessive'
  | 'preposition'
  | 'finite'
  | 'base'
  | 'ing'
  | 'be'
  | 'auxiliary'
  | 'adverb'
  | 'that'
  | 'to'
  | 'wh'
  | 'conjunction'
  | 'comma'
  | 'quote'
  | 'open'
  | 'close'
  | 'dash'
  | 'colon'
  | 'stop'
  | 'other';

/** The class of a word from its tags and its neighbours; `named` when it is part of a name. */
export function classOf(tokens: readonly Token[], i: number, named: boolean): WordClass {
  const token = tokens[i];
  if (token === undefined) return 'other';
  const { lower, pos, tags, text } = token;
  if (named && text === '.') return 'name';
  if (pos === 'punctuation')
    return isMonthsStop(tokens, i) ? 'date' : (PUNCTUATION[text] ?? 'other');
  if (named) return 'name';
  if (isAcronym(tokens, i)) return 'noun';
  if (pos === 'particle' && tags.includes('Possessive')) return 'possessive';
  if (isCalendar(tokens, i)) return 'date';
  if (lower === 'one' && isNominal(tokens[i + 1]) && tokens[i + 1]?.pos !== 'verb') return 'number';
  if (lower === 'her' && !isNominal(tokens[i + 1])) return 'pronoun';
  if (lower === 'that' && tokens[i - 1]?.pos === 'adposition') return 'determiner';
  const closed = CLOSED.get(lower);
  if (closed !== undefined) return closed;
  if (lower === "'s" || lower === '’s') return isCopula(tokens, i) ? 'be' : 'possessive';
  const capital = /^\p{Lu}/u.test(text) && tokens[i - 1]?.sentence === token.sentence;
  if (capital && tokens[i - 1]?.pos !== 'punctuation') return 'noun';
  return openClass(token);
}

/** The full stop of "Dec. 22". */
function isMonthsStop(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== '.' || tokens[i + 1]?.pos !== 'number') return false;
  return tokens[i - 1]?.text !== 'May' && isCalendar(tokens, i - 1);
}

/** "the WHO", "(WHO)": capitals among small letters are no question word. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:WHO|US|IT)$/.test(tokens[i]?.text ?? '')) return false;
  return [tokens[i - 1], tokens[i + 1]].some((each) => /^(?:\p{Ll}|[()])/u.test(each?.text ?? ''));
}

const CALENDAR: ReadonlySet<string> = new Set([
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  ...'january february march april june july august september october november december'.split(' '),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .flatMap((month) => [month, `${month}.`]),
]);

/** A weekday or month; "May" beside a number or a preposition. */
function isCalendar(tokens: readonly Token[], i: number): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  if (text === 'May') {
    const before = tokens[i - 1]?.pos;
    return tokens[i + 1]?.pos === 'number' || before === 'number' || before === 'adposition';
  }
  return CALENDAR.has(lower) && /^\p{Lu}/u.test(text);
}

function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:noun|properNoun|adjective|number|verb|adverb)$/.test(token.pos)
  );
}

/** "he's", "Smith's not", against "ABC's “Today”" and "Smith's plan". */
function isCopula(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.pos !== 'auxiliary') return false;
  if (tokens[i - 1]?.pos === 'pronoun' || tokens[i - 1]?.pos === 'determiner') return true;
  if (tokens[i + 2]?.lower === 'that') return false;
  return !/^(?:noun|properNoun|punctuation|number)$/.test(tokens[i + 1]?.pos ?? '');
}

function openClass({ pos, tags, lower }: Token): WordClass {
  switch (pos) {
    case 'noun':
      return tags.includes('Date') && tags.includes('WeekDay') ? 'date' : 'noun';
    case 'properNoun':
    case 'pronoun':
      return 'noun';
    case 'number':
      return 'number';
    case 'adjective':
      return 'adjective';
    case 'adverb':
      return 'adverb';
    case 'adposition':
      return 'preposition';
    case 'conjunction':
      return 'conjunction';
    case 'determiner':
      return 'determiner';
    case 'modal':
    case 'auxiliary':
      return 'auxiliary';
    case 'verb':
      if (tags.includes('Gerund') || lower.endsWith('ing')) return 'ing';
      return tags.includes('Infinitive') ? 'base' : 'finite';
    default:
      return 'other';
  }
}

/** The class of a verb that makes a clause. */
export function isFiniteVerb(kind: WordClass | undefined): boolean {
  return kind === 'finite' || kind === 'be' || kind === 'auxiliary';
}

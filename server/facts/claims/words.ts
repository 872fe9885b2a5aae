import type { NameCandidate } from '../../model/facts';
import type { Quotation } from '../../model/quotation';
import type { Token } from '../../model/token';
import type { Span } from '../../text/span';
import type { ParagraphView } from '../paragraph-facts';
import { CUE_VERBS } from './lexicon/lexicon';
import { DOCUMENTS } from './lexicon/nouns';

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

/** A paragraph's words with what the grammar of attributions needs to know of each. */
export interface Words {
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  readonly quotations: readonly Quotation[];
  /** For each token, the index of the quotation that it lies in (marks included); −1 outside. */
  readonly quoted: readonly number[];
  readonly names: readonly NameCandidate[];
  /** For each token, the index of the name that it is part of; −1 for none. */
  readonly named: readonly number[];
}

/** Reads the words of a paragraph for the claim finders. */
export function readWords(
  view: ParagraphView,
  quotations: readonly Quotation[],
  candidates: readonly NameCandidate[],
): Words {
  const names = candidates.filter(({ tentative }) => tentative !== true);
  const { tokens, plain } = view.language;
  const quoted = indicesOf(tokens, quotations);
  const named = indicesOf(tokens, names);
  const raw = tokens.map((token, i) => classOf(token, (named[i] ?? -1) >= 0, tokens, i));
  const classes = raw.map((kind, i) => (isNoun(raw, tokens, i) ? 'noun' : kind));
  return { plain, tokens, classes, quotations, quoted, names, named };
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

/** Nouns that the tagger took for verbs: after a preposition or an article, or a document before its verb. */
function isNoun(classes: readonly WordClass[], tokens: readonly Token[], i: number): boolean {
  const kind = classes[i];
  if (kind !== 'base' && kind !== 'finite' && kind !== 'ing') return false;
  const before = classes[i - 1];
  const opened = before === 'determiner' || before === 'possessive';
  if (kind === 'base' && (opened || before === 'preposition' || before === 'quote')) return true;
  if (kind === 'base' && MODIFIERS.has(before ?? 'other') && OPENERS.has(classes[i - 2] ?? 'other'))
    return true;
  const next = tokens[i + 1]?.lower ?? '';
  if (
    before === 'finite' &&
    CUE_VERBS.has(tokens[i - 1]?.lower ?? '') &&
    tokens[i]?.tags.includes('PresentTense') === true
  )
    return kind !== 'ing';
  if (kind === 'base' && !CUE_VERBS.has(tokens[i]?.lower ?? '')) {
    const nominal = before === 'name' || before === 'noun' || before === 'adjective';
    const after = classes[i + 1] ?? 'stop';
    if (nominal && /^(?:noun|name|finite|be|auxiliary)$/.test(after)) return true;
    if (before === 'noun' && tokens[i - 1]?.tags.includes('Singular') === true) return true;
  }
  if (DOCUMENTS.has(tokens[i]?.lower ?? '') && CUE_VERBS.has(next)) return before !== 'to';
  return opened && kind === 'ing' && !/^(?:noun|name|adjective|number)$/.test(classes[i + 1] ?? '');
}

const MODIFIERS: ReadonlySet<WordClass> = new Set(['adjective', 'finite', 'ing', 'number']);
const OPENERS: ReadonlySet<WordClass> = new Set([
  'determiner',
  'possessive',
  'adjective',
  'preposition',
]);

/** Index of the span that holds each token; both lists in text order. */
export function indicesOf(tokens: readonly Token[], spans: readonly Span[]): readonly number[] {
  let at = 0;
  return tokens.map(({ start, end }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++;
    const span = spans[at];
    return span !== undefined && span.start <= start && end <= span.end ? at : -1;
  });
}

const PUNCTUATION: Readonly<Record<string, WordClass>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'stop',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '—': 'dash',
  '–': 'dash',
  '―': 'dash',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '‘': 'quote',
  '’': 'quote',
  "'": 'quote',
  '«': 'quote',
  '»': 'quote',
  '„': 'quote',
  '`': 'quote',
};

const CLOSED: ReadonlyMap<string, WordClass> = new Map(
  (
    [
      ['that', 'that'],
      ['to', 'to'],
      ['wh', 'who whom whose which what when where why how whether if'],
      ['be', "is are was were be been being am’s ’re 're am"],
      [
        'auxiliary',
        "will would can could may might shall should must has have had having do does did not n’t n't ’ll 'll ’d 'd ’ve 've never",
      ],
      [
        'conjunction',
        'and but or nor yet because although though while whereas unless since than as so',
      ],
      [
        'determiner',
        'the a an this these those every each some any no all both either neither another such my your his her its our their several many few most more',
      ],
      [
        'pronoun',
        'i you he she it we they me him us them himself herself themselves itself someone somebody everyone everybody nobody anyone one others there',
      ],
      ['noun', 'police'],
      [
        'preposition',
        'of in on at by for with from into onto about against between among under over after before during through without within toward towards across near amid despite per via upon behind beyond until like including beside besides alongside regarding concerning following above below beneath inside outside around throughout along',
      ],
      [
        'adverb',
        'also then later again still now already earlier recently repeatedly meanwhile further reportedly publicly privately simply just once even only however instead today yesterday tomorrow tonight here ago',
      ],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
);

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

function classOf(token: Token, named: boolean, tokens: readonly Token[], i: number): WordClass {
  const { lower, pos, tags, text } = token;
  if (pos === 'punctuation') return PUNCTUATION[text] ?? 'other';
  if (named) return 'name';
  if (pos === 'particle' && tags.includes('Possessive')) return 'possessive';
  if (CALENDAR.test(lower) && /^\p{Lu}/u.test(text)) return 'date';
  if (
    text === 'May' &&
    (tokens[i + 1]?.pos === 'number' ||
      tokens[i - 1]?.pos === 'adposition' ||
      tokens[i - 1]?.pos === 'number')
  )
    return 'date';
  if (lower === 'her' && !isNominal(tokens[i + 1])) return 'pronoun';
  const closed = CLOSED.get(lower);
  if (lower === 'that' && tokens[i - 1]?.pos === 'adposition') return 'determiner';
  if (closed !== undefined) return closed;
  if (lower === "'s" || lower === '’s') return isCopula(tokens, i) ? 'be' : 'possessive';
  const capital = /^\p{Lu}/u.test(text) && tokens[i - 1]?.sentence === token.sentence;
  if (capital && tokens[i - 1]?.pos !== 'punctuation') return 'noun';
  return openClass(token);
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

/** The span of the tokens `[from, to)`. */
export function spanOfTokens({ tokens }: Words, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

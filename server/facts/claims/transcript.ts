import type { ClaimCandidate } from '../../model/facts';
import type { TokenRange } from '../../model/token';
import type { ParagraphView } from '../paragraph-facts';
import type { Draft } from './draft';
import { rangeOf } from './ranges';
import { sourceSpan } from './source-span';
import type { Unit } from './units';
import type { Words } from './words';

/** Labels of the newsroom's own notes. */
const NOTICE =
  /^(?:NOTE|UPDATED?|CORRECTION|CLARIFICATION|WATCH|READ|MORE|PHOTOS?|PICTURES?|VIDEO|SOURCES?|BREAKING|LIVE|RELATED|EDITORS?|NEWS|ANALYSIS|OPINION|EXCLUSIVE|FACT|FACTS|KEY|SEE|ALSO|WARNING|DEVELOPING|LATEST|TIMELINE|BACKGROUND|SUMMARY|CONTACT|BY|FILE|CREDIT|CAPTION|STORY|MAP|TAGS?|TOPICS?)$/;

/** How many words a speaker's label has at most ("Sir Alasdair Ogilvie-Grant", "Q"). */
const LABEL = 10;

/**
 * The turn of a transcript or interview: a speaker's label and a colon open the paragraph, and all
 * sentences behind it are what is said ("WALLACE: Is that right?", "**Wa Njoroge:** It is full.").
 * Null when the paragraph is none.
 */
export function transcriptTurn(
  view: ParagraphView,
  words: Words,
  [first]: readonly Unit[],
): Draft | null {
  if (first === undefined) return null;
  const colon = labelEnd(view, words, first.from);
  const content = colon < 0 ? [] : turnContent(view, words, colon + 1);
  if (content.length === 0) return null;
  const comma = words.classes.slice(first.from, colon).indexOf('comma');
  const range = { from: first.from, to: comma > 0 ? first.from + comma : colon };
  const phrase = { ...range, base: range };
  return {
    source: [sourceSpan(words, phrase)],
    phrase,
    cue: [{ from: colon, to: colon + 1 }],
    lemma: null,
    content,
    act: 'speech',
    hand: 'first',
    points: null,
    confidence: 0.9,
  };
}

/** The colon behind a label that opens the paragraph, as a token; −1 for none. */
function labelEnd(view: ParagraphView, words: Words, from: number): number {
  const { classes, tokens, quoted } = words;
  const limit = Math.min(tokens.length, from + LABEL + 1);
  let colon = from;
  while (colon < limit && classes[colon] !== 'colon') colon++;
  if (colon === from || colon >= limit || (quoted[colon + 1] ?? -1) >= 0) return -1;
  const label = tokens.slice(from, colon);
  const capitals =
    label.every(({ text }) => /^[\p{Lu}.'’-]{2,}$/u.test(text)) &&
    !label.some(({ text }) => NOTICE.test(text));
  const capitalised =
    label.every(({ text }) => /^[\p{L}\p{M}.,'’-]+$/u.test(text)) && label.some(isUpper);
  const letter = label.length === 1 && /^[QA]$/.test(label[0]?.text ?? '');
  return capitals || letter || (capitalised && isStrong(view, words, from, colon)) ? colon : -1;
}

function isUpper({ text }: { readonly text: string }): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Markdown sets the label in bold, the colon within or behind it. */
function isStrong(
  { paragraph }: ParagraphView,
  { tokens }: Words,
  from: number,
  colon: number,
): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[colon]?.end ?? 0;
  const { text } = paragraph;
  const opens = /^(?:\*\*|__)$/.test(text.slice(Math.max(0, start - 2), start));
  return opens && /^:?(?:\*\*|__):?$/.test(text.slice(end - 1, end + 2));
}

/** Each sentence behind the label, without its full stop. */
function turnContent(
  { language }: ParagraphView,
  { tokens, quoted }: Words,
  from: number,
): readonly TokenRange[] {
  return language.sentences.flatMap((sentence) => {
    const start = Math.max(from, sentence.from);
    const last = sentence.to - 1;
    const stop = tokens[last]?.text === '.' && (quoted[last] ?? -1) < 0;
    const to = stop ? last : sentence.to;
    return to > start ? [{ from: start, to }] : [];
  });
}

/** The claim is the turn of a transcript: its label and the colon open the paragraph. */
export function isTurn(words: Words, claim: ClaimCandidate): boolean {
  return isLabelled(words, claim) && rangeOf(words, claim.cue[0]).from <= LABEL;
}

/** The claim's cue is a colon behind who speaks. */
export function isLabelled({ plain }: Words, { cue: [cue], lemma }: ClaimCandidate): boolean {
  return cue !== undefined && lemma === null && plain.slice(cue.start, cue.end) === ':';
}

import type { Language } from '../../language/language';
import type { DateCandidate } from '../../model/facts';
import type { Sentence } from '../../model/token';
import type { Span } from '../../text/span';
import type { ParagraphView } from '../paragraph-facts';
import { type Lexeme, readLexemes } from './lexemes';
import { mayHoldDate } from './may-hold-date';
import { REFINERS } from './refiners/refiners';
import { type Draft, scan } from './scan';
import { opensClause, type SentenceVerbs, sentenceVerbs, tenseIn } from './tense';

/** Finds date, time, duration and recurrence expressions in a paragraph, its dateline's included. */
export function findDates({ paragraph, language }: ParagraphView): readonly DateCandidate[] {
  const { plain, dateline } = paragraph;
  const found = language.sentences
    .flatMap((sentence) => readDates(plain, sentence))
    .filter(({ draft }) => paragraph.kind !== 'headline' || !isBareQuarter(draft));
  const dates = withClauses(found, language);
  if (dateline === null || dateline.date === null) return dates;
  const inDateline = readDates(plain, dateline.date).map(({ draft, span }) => ({
    ...candidate(draft, span, null),
    sentence: 0,
    tense: 'past' as const,
    frame: false,
  }));
  return [...inDateline, ...dates];
}

/** Adds what the sentences tell: which one it is, its tense, and whether the date opens a clause. */
function withClauses(found: readonly FoundDate[], language: Language): readonly DateCandidate[] {
  let sentence = 0;
  let verbs: SentenceVerbs | null = null;
  return found.map(({ draft, span, preposition }) => {
    const here = sentenceFrom(language.sentences, sentence, span.start);
    if (verbs === null || here !== sentence) verbs = sentenceVerbs(language, here);
    sentence = here;
    const tense = tenseIn(verbs, span);
    const frame = opensClause(verbs, span);
    return { ...candidate(draft, span, preposition), sentence, tense, frame };
  });
}

/** "Q1" in a headline: which one, in whose financial year, only the copy tells. */
function isBareQuarter({ reading }: Draft): boolean {
  return reading.kind === 'calendar' && reading.quarter !== null && reading.year === null;
}

/** An expression at its place. */
export interface FoundDate {
  readonly draft: Draft;
  readonly span: Span;
  readonly preposition: string | null;
}

/** Reads the date expressions of a stretch of text, in order. */
export function readDates(plain: string, { start, end }: Span): readonly FoundDate[] {
  if (!mayHoldDate(plain.slice(start, end))) return [];
  const lexemes = readLexemes(plain, start, end);
  const drafts = REFINERS.reduce<readonly Draft[]>(
    (found, refine) => refine(found, lexemes),
    scan(lexemes),
  );
  return drafts.flatMap((draft) => place(draft, lexemes));
}

const PREPOSITIONS = new Set(
  'in on at by since until till from to before after during through throughout for within over of between around about dated'.split(
    ' ',
  ),
);

function place(draft: Draft, lexemes: readonly Lexeme[]): readonly FoundDate[] {
  const first = lexemes[draft.from];
  const last = lexemes[draft.to - 1];
  if (first === undefined || last === undefined) return [];
  const before = lexemes[draft.from - 1]?.lower ?? '';
  const preposition = PREPOSITIONS.has(before) ? before : null;
  return [{ draft, span: { start: first.start, end: last.end }, preposition }];
}

function candidate(
  { type, reading, mod, weekday }: Draft,
  span: Span,
  preposition: string | null,
): Omit<DateCandidate, 'sentence' | 'tense' | 'frame'> {
  return { ...span, type, reading, mod, weekday, preposition };
}

/** The sentence that holds the offset, looked for from sentence `from` on. */
function sentenceFrom(sentences: readonly Sentence[], from: number, offset: number): number {
  let at = from;
  while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= offset) at++;
  return at;
}

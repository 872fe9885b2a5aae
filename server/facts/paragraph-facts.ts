import { type KnownSentences, type Language, readLanguage } from '../language/language';
import type { ParagraphFacts } from '../model/facts';
import { hasNames, isCopy, type Paragraph } from '../text/paragraph';
import { findClaims } from './claims/claims';
import { findDates } from './dates/dates';
import { findNames } from './names/names';
import { findNominals } from './names/nominals';
import { findPronouns } from './names/pronouns';
import { readQuotations } from './quotations/quotations';
import { findSignals } from './signals/signals';

/** What every finder of facts reads: one paragraph and its words. All offsets are relative to it. */
export interface ParagraphView {
  readonly paragraph: Paragraph;
  readonly language: Language;
}

const NOTHING = {
  names: [],
  nominals: [],
  pronouns: [],
  dates: [],
  quotations: [],
  claims: [],
  signals: [],
} as const;

/**
 * Everything one paragraph tells by itself; it depends on the paragraph's text and kind alone.
 * Sentences that were read before only make it faster.
 */
export function paragraphFacts(paragraph: Paragraph, known?: KnownSentences): ParagraphFacts {
  if (!hasNames(paragraph.kind)) return { tokens: [], sentences: [], ...NOTHING };
  const language = readLanguage(paragraph.plain, paragraph.copyStart, known);
  const view: ParagraphView = { paragraph, language };
  const { tokens, sentences } = language;
  const names = findNames(view);
  const dates = findDates(view);
  if (!isCopy(paragraph.kind)) return { tokens, sentences, ...NOTHING, names, dates };
  const { quotations, strays: strayMarks } = readQuotations(view);
  const claims = findClaims(view, quotations, names);
  return {
    tokens,
    sentences,
    names,
    dates,
    quotations,
    strayMarks,
    claims,
    nominals: findNominals(view, names),
    pronouns: findPronouns(view),
    signals: findSignals(view, quotations, claims),
  };
}

import type { AnalysedParagraph } from '../../model/article';
import type { DateCandidate, ParagraphFacts } from '../../model/facts';
import { oncePer } from '../../text/once';
import type { Paragraph } from '../../text/paragraph';

/**
 * Whether the article writes the day or the month first: as its months in words stand ("26 May",
 * "May 26"). Where nothing tells, the day is first, as most of the world has it.
 */
export function orderOfFigures(
  paragraphs: readonly AnalysedParagraph[],
): 'dayFirst' | 'monthFirst' {
  let lead = 0;
  for (const { paragraph, facts } of paragraphs) {
    if (facts.dates.length > 0) lead += leadOfMonths(facts)(paragraph);
  }
  return lead > 0 ? 'monthFirst' : 'dayFirst';
}

/**
 * How many dates of a paragraph more have the month first than have the day first; facts are of
 * one text only, so that the first paragraph's answer holds.
 */
const leadOfMonths = oncePer(({ dates }: ParagraphFacts) => {
  let known: number | null = null;
  return ({ plain }: Paragraph): number => {
    known ??= dates.reduce((lead, date) => lead + leadOfMonth(date, plain), 0);
    return known;
  };
});

/** 1 where the month stands first, −1 where the day does, 0 where the date has not both. */
function leadOfMonth({ reading, start }: DateCandidate, plain: string): number {
  if (reading.kind !== 'calendar' || reading.month === null || reading.day === null) return 0;
  return /^[^\d]*\p{L}{3,}\.? (?:the )?\d/u.test(plain.slice(start, start + 24)) ? 1 : -1;
}

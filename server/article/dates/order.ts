import type { AnalysedParagraph } from '../../model/article';

/**
 * Whether the article writes the day or the month first: as its months in words stand ("26 May",
 * "May 26"). Where nothing tells, the day is first, as most of the world has it.
 */
export function orderOfFigures(
  paragraphs: readonly AnalysedParagraph[],
): 'dayFirst' | 'monthFirst' {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const { paragraph, facts } of paragraphs) {
    for (const { reading, start } of facts.dates) {
      if (reading.kind !== 'calendar' || reading.month === null || reading.day === null) continue;
      const words = paragraph.plain.slice(start, start + 24);
      if (/^[^\d]*\p{L}{3,}\.? (?:the )?\d/u.test(words)) monthFirst++;
      else dayFirst++;
    }
  }
  return monthFirst > dayFirst ? 'monthFirst' : 'dayFirst';
}

import type { AnalysedParagraph } from '../../model/article';
import type { ArticleDate, DateMention, StatedWeekday } from '../../model/date';
import type { DateCandidate } from '../../model/facts';
import { shift } from '../../text/span';
import { readDay, weekdayOf } from './calendar';
import { afterMention, type Discourse, startDiscourse } from './discourse';
import { orderOfFigures } from './order';
import type { Resolution } from './resolution';
import { resolve } from './resolve';

/** Resolves the paragraphs' date expressions against the article's date and its discourse. */
export function resolveDates(
  paragraphs: readonly AnalysedParagraph[],
  date: ArticleDate | null,
): readonly DateMention[] {
  const order = orderOfFigures(paragraphs);
  const mentions: DateMention[] = [];
  let discourse = startDiscourse(date === null ? null : readDay(date.value), date?.value ?? '');
  paragraphs.forEach(({ paragraph, facts }, index) => {
    for (const candidate of facts.dates) {
      const resolution = resolve(candidate.reading, {
        discourse,
        candidate,
        paragraph: index,
        order,
      });
      if (resolution === null) continue;
      const mention = mentionOf(candidate, resolution, paragraph.start);
      mentions.push(mention);
      discourse = spoken(discourse, candidate, resolution, mention, index);
    }
  });
  return mentions;
}

function mentionOf(candidate: DateCandidate, resolution: Resolution, at: number): DateMention {
  const { value, basis, inferred, alternatives } = resolution;
  const { type, mod } = candidate;
  const { start, end } = shift(candidate, at);
  const weekday = statedWeekday(candidate, resolution, at);
  return { start, end, type, value, mod, basis, inferred, alternatives, weekday };
}

/** The weekday that the copy states beside a full date, right or wrong. */
function statedWeekday(
  { reading, weekday }: DateCandidate,
  { period }: Resolution,
  at: number,
): StatedWeekday | null {
  const day = reading.kind === 'time' ? reading.day : reading;
  if (
    weekday === null ||
    period?.unit !== 'day' ||
    day?.kind !== 'calendar' ||
    day.weekday === null
  )
    return null;
  return {
    start: weekday.start + at,
    end: weekday.end + at,
    stated: day.weekday,
    actual: weekdayOf(period.start),
  };
}

const PASSING = /^(?:since|until|till|from|before|after|to|between|over|dated|about)$/;

function spoken(
  discourse: Discourse,
  { reading, preposition, sentence }: DateCandidate,
  { period }: Resolution,
  { start, end }: DateMention,
  paragraph: number,
): Discourse {
  if (period === null) return discourse;
  const statedYear = reading.kind === 'calendar' && reading.year !== null;
  const near =
    reading.kind === 'offset' || (reading.kind === 'calendar' && reading.weekday !== null);
  const dwells = near || (statedYear && !PASSING.test(preposition ?? ''));
  return afterMention(discourse, {
    period,
    span: { start, end },
    paragraph,
    sentence,
    dwells,
    statedYear,
  });
}

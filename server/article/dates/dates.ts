import type { AnalysedParagraph } from '../../model/article';
import type { ArticleDate, DateMention, StatedWeekday } from '../../model/date';
import type { DateCandidate } from '../../model/facts';
import { readDay, weekdayOf } from './calendar';
import { afterLength, afterMention, type Discourse, type Role, startDiscourse } from './discourse';
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
  const [start, end] = [candidate.start + at, candidate.end + at];
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

const PASSING = /^(?:since|until|till|from|before|after|to|between|over|about)$/;
const MONTHS = /^P(?:[2-9]|1[0-2])M$/;

function spoken(
  discourse: Discourse,
  candidate: DateCandidate,
  { period, value }: Resolution,
  { start, end }: DateMention,
  paragraph: number,
): Discourse {
  if (period === null) return MONTHS.test(value) ? afterLength(discourse) : discourse;
  const { sentence } = candidate;
  return afterMention(
    discourse,
    { period, span: { start, end }, paragraph, sentence },
    roleOf(candidate),
  );
}

function roleOf({ reading, preposition, frame, tense }: DateCandidate): Role {
  if (reading.kind === 'ended') return { frame: false, base: true };
  if (reading.kind !== 'calendar') return { frame: reading.kind === 'offset', base: false };
  const { year, month, season, weekday, yearShift } = reading;
  const finer = month !== null || season !== null;
  const stated =
    year !== null && (finer || frame || tense === 'future') && !PASSING.test(preposition ?? '');
  return {
    frame: stated || yearShift !== null || (weekday !== null && month === null),
    base: weekday === null,
  };
}

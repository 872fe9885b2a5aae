import type { Article } from '../model/article';
import type { DateMention, StatedWeekday } from '../model/date';
import { accepted, flagged } from './examples/weekday-date-mismatch';
import type { Rule } from './rule';
import { dayWritten, nearestWith, WEEKDAYS, weekdayLike } from './support/calendar';
import { plainFix, replaceSpan } from './support/edits';

/** A weekday and a date that do not go together. */
export const weekdayDateMismatch: Rule = {
  id: 'weekday-date-mismatch',
  summary: 'A weekday that disagrees with the date beside it',
  why: {
    text: 'One of the two is wrong, and the reader cannot tell which. Check both against the calendar.',
    handbook: 'Reuters Handbook of Journalism, accuracy; AP Stylebook, dates',
  },
  severity: 'warning',
  remedies: ['Correct the weekday.', 'Correct the date to the nearest one with that weekday.'],
  silent: ['A date whose year the story does not give away is not judged.'],
  flagged,
  accepted,
  *check({ article }) {
    for (const date of article.dates) {
      const { weekday } = date;
      if (weekday === null || weekday.stated === weekday.actual) continue;
      const span = whole(date, weekday);
      yield {
        ...span,
        message: `${date.value} is a ${WEEKDAYS[weekday.actual - 1]}, not a ${WEEKDAYS[weekday.stated - 1]}. Check both, and correct the day or the date.`,
      };
    }
  },
  fixes({ article }, finding) {
    const date = article.dates.find(
      (each) => each.weekday !== null && whole(each, each.weekday).start === finding.start,
    );
    return date?.weekday == null ? [] : corrections(article, date, date.weekday);
  },
};

function whole(
  date: DateMention,
  weekday: StatedWeekday,
): { readonly start: number; readonly end: number } {
  return { start: Math.min(date.start, weekday.start), end: Math.max(date.end, weekday.end) };
}

function corrections(
  { text }: Article,
  date: DateMention,
  weekday: StatedWeekday,
): ReturnType<Rule['fixes']> {
  const written = text.slice(weekday.start, weekday.end);
  const right = weekdayLike(written, weekday.actual);
  const day = dayWritten(text, date, weekday);
  const other = nearestWith(date.value, weekday.stated);
  const fixes = [plainFix(`Correct the day: ${right}`, [replaceSpan(weekday, right)])];
  if (day !== null && other !== null && other.slice(0, 7) === date.value.slice(0, 7)) {
    const number = String(Number(other.slice(8, 10)));
    fixes.push(plainFix(`Correct the date: ${other}`, [replaceSpan(day, number)]));
  }
  return fixes;
}

import { type FoundDate, readDates } from '../../facts/dates/dates';
import type { ArticleDate } from '../../model/date';
import type { CalendarReading } from '../../model/date-reading';
import type { NewsDocument, Paragraph } from '../../text/document';
import { type Day, dayOf, daysBetween, isoDay, readDay, weekdayOf, weekdayUpTo } from './calendar';

/** What is known of the article's date from outside it. */
export interface DateOptions {
  /** The article's date, `YYYY-MM-DD`, for texts that hold none. */
  readonly date?: string;
  /** The day on which the copy is read, `YYYY-MM-DD`: it decides the year of a dateline that has none. */
  readonly today?: string;
}

/**
 * The article's own date: header, front matter, byline or dateline, else the option. A dateline
 * without a year takes it from another full date of the copy or from `today`; a year in which its
 * day is not the stated weekday is passed over. Null when nothing decides.
 */
export function articleDate(document: NewsDocument, options: DateOptions): ArticleDate | null {
  return (
    fromHeader(document) ??
    fromFrontMatter(document) ??
    fromByline(document) ??
    fromDateline(document, options) ??
    fromOption(options)
  );
}

function fromHeader({ header }: NewsDocument): ArticleDate | null {
  if (header === null || readDay(header.date) === null) return null;
  return { value: header.date, from: 'header', span: header.dateSpan };
}

function fromFrontMatter({ frontMatter }: NewsDocument): ArticleDate | null {
  const field = frontMatter?.fields.find(({ name }) => FIELDS.has(name));
  if (field === undefined) return null;
  const found = fullDates(field.value)[0];
  if (found === undefined) return null;
  const { start, end } = found.span;
  const at = field.span.start;
  return {
    value: isoDay(found.day),
    from: 'frontMatter',
    span: { start: at + start, end: at + end },
  };
}

const FIELDS = new Set(['date', 'published', 'pubdate', 'publish_date', 'published_at']);
const TOP = 8;

function fromByline({ paragraphs }: NewsDocument): ArticleDate | null {
  for (const paragraph of paragraphs.slice(0, TOP)) {
    if (paragraph.kind !== 'byline') continue;
    const found = fullDates(paragraph.plain)[0];
    if (found === undefined) continue;
    const { start, end } = found.span;
    const at = paragraph.start;
    return { value: isoDay(found.day), from: 'byline', span: { start: at + start, end: at + end } };
  }
  return null;
}

interface FullDate {
  readonly day: Day;
  readonly span: FoundDate['span'];
}

/** The dates with day, month and year in a stretch of text. */
function fullDates(plain: string): readonly FullDate[] {
  return readDates(plain, { start: 0, end: plain.length }).flatMap(({ draft, span }) => {
    const reading = draft.reading.kind === 'time' ? draft.reading.day : draft.reading;
    const iso = reading?.kind === 'value' ? readDay(reading.value) : null;
    const day = iso ?? (reading?.kind === 'calendar' ? fullDay(reading) : null);
    return day === null ? [] : [{ day, span }];
  });
}

function fullDay({ year, month, day }: CalendarReading): Day | null {
  return year === null || month === null || day === null ? null : dayOf(year, month, day);
}

function fromDateline({ paragraphs }: NewsDocument, options: DateOptions): ArticleDate | null {
  const paragraph = paragraphs.find(({ dateline }) => dateline?.date != null);
  const date = paragraph?.dateline?.date;
  if (paragraph === undefined || date === null || date === undefined) return null;
  const [found] = readDates(paragraph.plain, date);
  const reading = found?.draft.reading;
  if (found === undefined || reading?.kind !== 'calendar') return null;
  const day = fullDay(reading) ?? completed(reading, paragraph, paragraphs, options);
  if (day === null) return null;
  const { start, end } = found.span;
  const span = { start: paragraph.start + start, end: paragraph.start + end };
  return { value: isoDay(day), from: 'dateline', span };
}

/** A dateline's day with the year that it leaves out. */
function completed(
  reading: CalendarReading,
  paragraph: Paragraph,
  paragraphs: readonly Paragraph[],
  { date, today }: DateOptions,
): Day | null {
  const given = readDay(date ?? '') ?? firstFullDate(paragraphs);
  const near = given ?? readDay(today ?? '');
  if (near === null) return null;
  if (reading.month === null) return given === null ? null : weekdayBefore(reading, given);
  const weekday = reading.weekday ?? statedIn(paragraph);
  return yearFor(reading, weekday, near);
}

/** "Tuesday –" of an article dated by option: that day, or the last such weekday before it. */
function weekdayBefore({ weekday }: CalendarReading, given: Day): Day | null {
  return weekday === null ? null : weekdayUpTo(given, weekday);
}

/** The first full date of the copy itself, which need not be the article's but is near it. */
function firstFullDate(paragraphs: readonly Paragraph[]): Day | null {
  for (const { plain, kind } of paragraphs) {
    if (kind === 'separator' || !/\d{4}/.test(plain)) continue;
    const [found] = fullDates(plain);
    if (found !== undefined) return found.day;
  }
  return null;
}

/** The weekday that the lede names: with "June 11" in the dateline, it tells the year. */
function statedIn({ plain, copyStart }: Paragraph): number | null {
  const weekdays = readDates(plain, { start: copyStart, end: plain.length }).flatMap(
    ({ draft: { reading } }) =>
      reading.kind === 'calendar' && reading.month === null && reading.shift === null
        ? (reading.weekday ?? [])
        : [],
  );
  return weekdays[0] ?? null;
}

const YEARS_BACK = 11;
/** Copy dated so near to the day on which it is read is of that year, whatever the lede says. */
const FRESH = 10;

/**
 * The latest year, not after `near` by more than a month, in which the day has the weekday that
 * the lede names (the dateline's own or that of the days around it).
 */
function yearFor({ month, day }: CalendarReading, weekday: number | null, near: Day): Day | null {
  const days = Array.from({ length: YEARS_BACK + 2 }, (_, i) => near.year + 1 - i).flatMap(
    (year) => dayOf(year, month ?? 1, day ?? 1) ?? [],
  );
  const past = days.filter((each) => daysBetween(near, each) <= 31);
  const [latest] = past;
  if (latest !== undefined && Math.abs(daysBetween(latest, near)) <= FRESH) return latest;
  const right = weekday === null ? undefined : past.find((each) => weekdayOf(each) === weekday);
  return right ?? latest ?? null;
}

function fromOption({ date }: DateOptions): ArticleDate | null {
  return date === undefined || readDay(date) === null
    ? null
    : { value: date, from: 'option', span: null };
}

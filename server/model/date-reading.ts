/** Calendar units, from fine to coarse. `season` and `weekend` are shifted by the year and the week. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3's seasons: spring, summer, autumn, winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3's parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** "last May", "this May", "next May"; `previous` and `following` count from the date last spoken of. */
export type Shift = 'last' | 'this' | 'next' | 'previous' | 'following';

/** What the words name of the calendar: "Monday, May 26", "June last year", "the third quarter". */
export interface CalendarReading {
  readonly kind: 'calendar';
  /** The year as written, e.g. 2025; null when none is. */
  readonly year: number | null;
  /** "last year" beside a month or quarter: −1; null when not said. */
  readonly yearShift: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number | null;
  readonly season: Season | null;
  readonly quarter: number | null;
  readonly half: number | null;
  readonly shift: Shift | null;
}

/** So many units from the article's date or from the date last spoken of: "yesterday", "a week earlier". */
export interface OffsetReading {
  readonly kind: 'offset';
  readonly unit: Unit;
  readonly amount: number;
  readonly from: 'article' | 'discourse';
  /** The result is a period of this unit, whatever the anchor is: "the same day", "last week". */
  readonly exact: boolean;
}

/** "the weekend", "next weekend". */
export interface WeekendReading {
  readonly kind: 'weekend';
  readonly shift: Shift | null;
}

/** A holiday by the name that the register of holidays gives it. */
export interface HolidayReading {
  readonly kind: 'holiday';
  readonly name: string;
  readonly year: number | null;
  readonly yearShift: number | null;
  readonly shift: Shift | null;
}

/** A day and month in figures, either of which may come first: 03/04/2026. */
export interface NumericReading {
  readonly kind: 'numeric';
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** "the first Monday of September": the n-th weekday of a month; −1 for the last one. */
export interface NthReading {
  readonly kind: 'nth';
  readonly nth: number;
  readonly weekday: number;
  readonly month: number;
  readonly year: number | null;
  readonly yearShift: number | null;
}

/** "Monday of last week": a weekday so many weeks from the article's. */
export interface InWeekReading {
  readonly kind: 'inWeek';
  readonly weekday: number;
  readonly weeks: number;
}

/** "the quarter ended June 30": a unit and the day on which it ended. */
export interface EndedReading {
  readonly kind: 'ended';
  readonly unit: Unit;
  readonly end: CalendarReading;
}

/** A value that needs no resolving: durations, recurrences, decades, `PRESENT_REF`. */
export interface ValueReading {
  readonly kind: 'value';
  readonly value: string;
}

/** What may stand for a day beside a clock time or part of the day. */
export type DayReading =
  | CalendarReading
  | OffsetReading
  | HolidayReading
  | NumericReading
  | ValueReading;

/** A time of day: `T14:00`, `TMO`; `day` is null when the words name none. */
export interface TimeReading {
  readonly kind: 'time';
  /** The part of the value that starts with `T`. */
  readonly time: string;
  readonly day: DayReading | null;
}

/** What the words of a date expression say, before anything is resolved. */
export type DateReading =
  | CalendarReading
  | OffsetReading
  | WeekendReading
  | HolidayReading
  | NumericReading
  | NthReading
  | InWeekReading
  | EndedReading
  | ValueReading
  | TimeReading;

import type { Span } from '../../text/span';
import type { Day, Period } from './calendar';

/** A date that the copy has spoken of, to which later ones may point back. Article offsets. */
export interface Spoken {
  readonly period: Period;
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
  /** A year that the copy dwells on: named with "in" or "on", not with "since" or "until". */
  readonly dwells: boolean;
  /** The value depends on a year that the copy states. */
  readonly statedYear: boolean;
}

/** What has been spoken of up to a place in the article. */
export interface Discourse {
  readonly today: Day | null;
  /** `YYYY-MM-DD` of the article. */
  readonly anchor: string;
  /** The last mention of a day. */
  readonly day: Spoken | null;
  /** The last mention of any period. */
  readonly period: Spoken | null;
  /** The last quarter or half, month or year in focus in this paragraph. */
  readonly year: Spoken | null;
}

export function startDiscourse(today: Day | null, anchor: string): Discourse {
  return { today, anchor, day: null, period: null, year: null };
}

/** The discourse after one more date has been spoken of. */
export function afterMention(discourse: Discourse, spoken: Spoken): Discourse {
  const isDay = spoken.period.unit === 'day';
  return {
    ...discourse,
    day: isDay ? spoken : discourse.day,
    period: spoken,
    year: spoken.dwells ? spoken : discourse.year,
  };
}

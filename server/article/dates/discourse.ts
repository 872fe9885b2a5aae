import type { Span } from '../../text/span';
import type { Day, Period } from './calendar';

/** A date that the copy has spoken of, to which later ones may point back. Article offsets. */
export interface Spoken {
  readonly period: Period;
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
}

/** What a mention does to the discourse, besides having been spoken of. */
export interface Role {
  /** It sets the year in which what follows happens: "In the spring of 2022, …". */
  readonly frame: boolean;
  /** Named by the calendar, not counted from another date: "a year earlier" starts from it. */
  readonly base: boolean;
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
  /** The last mention that something can be compared with, a year earlier. */
  readonly base: Spoken | null;
  /** The mention that sets the year here; null when the copy is in its own year. */
  readonly frame: Spoken | null;
}

/** The discourse before anything has been spoken of. */
export function startDiscourse(today: Day | null, anchor: string): Discourse {
  return { today, anchor, day: null, period: null, base: null, frame: null };
}

/** The discourse after one more date has been spoken of. */
export function afterMention(discourse: Discourse, spoken: Spoken, role: Role): Discourse {
  const { unit, start } = spoken.period;
  const elsewhere = start.year !== discourse.today?.year;
  return {
    today: discourse.today,
    anchor: discourse.anchor,
    day: unit === 'day' ? spoken : discourse.day,
    period: spoken,
    base: role.base ? spoken : discourse.base,
    frame: role.frame ? (elsewhere ? spoken : null) : discourse.frame,
  };
}

/** "For the nine months": what is compared with it later is a year, not a quarter, earlier. */
export function afterLength(discourse: Discourse): Discourse {
  return { ...discourse, base: null };
}

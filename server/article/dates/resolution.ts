import type { DateBasis, DateMention } from '../../model/date';
import type { DateReading } from '../../model/date-reading';
import type { DateCandidate } from '../../model/facts';
import { type Period, timexOf } from './calendar';
import type { Discourse, Spoken } from './discourse';
import { unresolved } from './unresolved';

/** What an expression means in its article. */
export interface Resolution {
  readonly value: string;
  /** The period that it names; null for durations, recurrences and references. */
  readonly period: Period | null;
  readonly basis: DateBasis;
  readonly inferred: DateMention['inferred'];
  readonly alternatives: readonly string[];
}

/** What decides between readings besides the words. */
export interface Setting {
  readonly discourse: Discourse;
  readonly candidate: DateCandidate;
  readonly paragraph: number;
  readonly order: 'dayFirst' | 'monthFirst';
}

export const TEXT: DateBasis = { from: 'text' };
export const NOTHING: DateBasis = { from: 'nothing' };

/** A period as a resolution. */
export function resolved(
  period: Period,
  basis: DateBasis,
  inferred: DateMention['inferred'] = [],
  alternatives: readonly string[] = [],
): Resolution {
  return { value: timexOf(period), period, basis, inferred, alternatives };
}

/** A reading that nothing in the article settles: its value keeps `X` for what is open. */
export function openResolution(reading: DateReading): Resolution {
  return {
    value: unresolved(reading),
    period: null,
    basis: NOTHING,
    inferred: [],
    alternatives: [],
  };
}

/** Worked out from the article’s own date. */
export function fromArticle({ anchor }: Discourse): DateBasis {
  return { from: 'article', anchor };
}

/** Worked out from a date that was spoken of before. */
export function fromSpoken({ period, span }: Spoken): DateBasis {
  return { from: 'discourse', anchor: timexOf(period), anchorSpan: span };
}

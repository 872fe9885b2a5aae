import type { TimexType } from '../../model/date';
import type { CalendarReading, DateReading, OffsetReading, Unit } from '../../model/date-reading';
import type { Span } from '../../text/span';

/** A date expression as a parser reads it: what it is, without its place. */
export interface Expression {
  readonly type: TimexType;
  readonly reading: DateReading;
  readonly mod: string | null;
  readonly weekday: Span | null;
}

const NOTHING: CalendarReading = {
  kind: 'calendar',
  year: null,
  yearShift: null,
  month: null,
  day: null,
  weekday: null,
  season: null,
  quarter: null,
  half: null,
  shift: null,
};

/** A calendar reading from the parts that the words name. */
export function calendar(parts: Partial<CalendarReading>): CalendarReading {
  return { ...NOTHING, ...parts };
}

/** So many units from an anchor. `exact` unless said otherwise. */
export function offset(
  unit: Unit,
  amount: number,
  from: OffsetReading['from'],
  exact = true,
): OffsetReading {
  return { kind: 'offset', unit, amount, from, exact };
}

/** An expression from its type and what its words say. */
export function expression(
  type: TimexType,
  reading: DateReading,
  mod: string | null = null,
  weekday: Span | null = null,
): Expression {
  return { type, reading, mod, weekday };
}

/** An expression of the type `DATE`. */
export function date(reading: DateReading, mod: string | null = null): Expression {
  return expression('DATE', reading, mod);
}

/** An expression whose value the words give by themselves. */
export function fixed(type: TimexType, value: string, mod: string | null = null): Expression {
  return expression(type, { kind: 'value', value }, mod);
}

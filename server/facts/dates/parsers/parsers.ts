import type { Expression } from '../expression';
import { longest, type Rule } from '../grammar';
import { CLOCK_PARSERS } from './clock';
import { DAYPART_PARSERS } from './dayparts';
import { DURATION_PARSERS } from './durations';
import { edged } from './edges';
import { HOLIDAY_PARSERS } from './holidays';
import { MONTH_PARSERS } from './months';
import { NUMERIC_PARSERS } from './numeric';
import { QUARTER_PARSERS } from './quarters';
import { REFERENCE_PARSERS } from './references';
import { RELATIVE_PARSERS } from './relative';
import { SEASON_PARSERS } from './seasons';
import { SET_PARSERS } from './sets';
import { WEEKDAY_PARSERS } from './weekdays';
import { YEAR_PARSERS } from './years';

/** What may stand after "early" or "the end of". */
const POINTS: readonly Rule<Expression>[] = [
  ...MONTH_PARSERS,
  ...QUARTER_PARSERS,
  ...SEASON_PARSERS,
  ...YEAR_PARSERS,
  ...RELATIVE_PARSERS,
  ...WEEKDAY_PARSERS,
];

/**
 * All parsers of date expressions, in order: at a place the one that reads furthest wins, and of
 * those that read equally far the first.
 */
export const PARSERS: readonly Rule<Expression>[] = [
  ...NUMERIC_PARSERS,
  ...HOLIDAY_PARSERS,
  ...POINTS,
  ...DAYPART_PARSERS,
  ...DURATION_PARSERS,
  ...SET_PARSERS,
  ...CLOCK_PARSERS,
  ...REFERENCE_PARSERS,
  edged(longest(POINTS)),
];

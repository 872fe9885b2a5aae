import type { TokenRange } from '../../model/token';
import type { Site } from './sites';
import type { Unit } from './units';
import type { Words } from './words';

/** One cue in its sentence: what the finders of sources and contents look at. */
export interface Scope {
  readonly words: Words;
  readonly unit: Unit;
  readonly site: Site;
  /** All sites of the unit, in text order; `site.index` is the place of this one. */
  readonly sites: readonly Site[];
}

/** What stands behind a cue as its content, as token ranges. */
export type Pieces = readonly TokenRange[];

/**
 * How many tokens a search may go from a cue. No sentence of copy is longer, and searches stay
 * linear over text that is no copy.
 */
export const REACH = 300;

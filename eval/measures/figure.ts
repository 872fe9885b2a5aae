import { type Scores, scoresOf, type Tally } from '../scoring/tally';

/** One line of the table. */
export interface Figure {
  /** Stable name, under which published figures are found and `--json` tells it. */
  readonly id: string;
  readonly measure: string;
  /** In per cent, or in `unit`. */
  readonly value: number;
  readonly unit: '%' | 'ms' | '×';
  /** In per cent; where a figure has parts. */
  readonly precision?: number;
  readonly recall?: number;
  /** How many were to be found. */
  readonly gold?: number;
}

/** The four things that are measured. */
export const SECTIONS = ['claims', 'names', 'desk', 'speed'] as const;

/** One of the things that are measured. */
export type Section = (typeof SECTIONS)[number];

/** How often something went wrong in one way, with some of the places. */
export interface ErrorClass {
  readonly name: string;
  readonly count: number;
  /** Lines that show where; printed, never kept: the texts are other people's. */
  readonly examples: readonly string[];
}

/** What was measured on one set of texts. */
export interface Measured {
  readonly section: Section;
  /** The set, and how large it is. */
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly errors: readonly ErrorClass[];
}

/** The line of a tally: precision, recall, F1; `gold` where what is right was counted otherwise. */
export function f1Figure(
  id: string,
  measure: string,
  tally: Tally,
  gold = tally.right + tally.missed,
): Figure {
  const { precision, recall, f1 }: Scores = scoresOf(tally);
  return { id, measure, value: f1, unit: '%', precision, recall, gold };
}

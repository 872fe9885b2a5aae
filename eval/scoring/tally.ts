/** What was found right, found wrong, and not found. */
export interface Tally {
  readonly right: number;
  readonly spurious: number;
  readonly missed: number;
}

/** Of nothing. */
export const NO_TALLY: Tally = { right: 0, spurious: 0, missed: 0 };

/** Precision, recall and their harmonic mean, in per cent; 0 where there is nothing to divide by. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The tallies of several articles as one: figures are ratios of sums, never means of ratios. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { right, spurious, missed }) => ({
      right: sum.right + right,
      spurious: sum.spurious + spurious,
      missed: sum.missed + missed,
    }),
    NO_TALLY,
  );
}

/** The figures of a tally. */
export function scoresOf({ right, spurious, missed }: Tally): Scores {
  const precision = percent(right, right + spurious);
  const recall = percent(right, right + missed);
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** What F1 is of precision and recall; 0 where both are. */
export function harmonicMean(some: number, other: number): number {
  return some + other === 0 ? 0 : (2 * some * other) / (some + other);
}

/** A part of a whole in per cent; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

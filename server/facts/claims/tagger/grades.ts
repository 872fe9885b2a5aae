/** How often words are cues of attribution, learnt from the training data. */
export interface CueGrades {
  /** From 0 (never, or unknown) to {@link TOP_GRADE}; asked by the hash of a stem. */
  gradeOf(stem: number): number;
}

/** Grade of words that are nearly always cues. */
export const TOP_GRADE = 5;

/** Grade from which on a word counts as a likely cue of its own. */
export const STRONG_GRADE = 3;

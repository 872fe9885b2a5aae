import { type CueGrades, TOP_GRADE } from '../../server/facts/claims/tagger/grades';

/** Counts how often stems are cues, article by article, so that an article can be left out. */
export class CueCounts {
  readonly #all = new Map<number, Count>();
  readonly #byText = new Map<string, Map<number, Count>>();

  /** Notes a token of a text: the hash of its stem, and whether it belongs to a cue. */
  add(text: string, stem: number, isCue: boolean): void {
    count(this.#all, stem, isCue);
    const own = this.#byText.get(text) ?? new Map<number, Count>();
    this.#byText.set(text, own);
    count(own, stem, isCue);
  }

  /** Grades from all texts but one, so that training sees words as a new text would. */
  without(text: string): CueGrades {
    const own = this.#byText.get(text);
    return {
      gradeOf: (stem) => {
        const all = this.#all.get(stem);
        const mine = own?.get(stem);
        if (all === undefined) return 0;
        return gradeOf(all.cues - (mine?.cues ?? 0), all.seen - (mine?.seen ?? 0));
      },
    };
  }

  /** Stems with a grade above 0, from all texts. */
  grades(): ReadonlyMap<number, number> {
    const graded = [...this.#all].map(
      ([stem, { cues, seen }]) => [stem, gradeOf(cues, seen)] as const,
    );
    return new Map(graded.filter(([, grade]) => grade > 0));
  }
}

interface Count {
  cues: number;
  seen: number;
}

function count(counts: Map<number, Count>, stem: number, isCue: boolean): void {
  const known = counts.get(stem) ?? { cues: 0, seen: 0 };
  counts.set(stem, known);
  known.seen++;
  if (isCue) known.cues++;
}

/** Shares of uses as a cue that part the grades. */
const STEPS = [0.02, 0.08, 0.22, 0.45, 0.7];

/** A pseudo-count keeps rare words from the ends of the scale. */
function gradeOf(cues: number, seen: number): number {
  const share = cues / (seen + 2);
  return Math.min(TOP_GRADE, STEPS.filter((least) => share >= least).length);
}

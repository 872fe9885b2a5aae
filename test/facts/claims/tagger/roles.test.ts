import { describe, expect, it } from 'vitest';
import { cueCandidates } from '../../../../server/facts/claims/tagger/candidates';
import { ROLE_PATHS } from '../../../../server/facts/claims/tagger/role-paths';
import type { Tagging } from '../../../../server/language/tagger/decode';
import { pathsWithin } from '../../../../server/language/tagger/paths-within';
import type { Potentials } from '../../../../server/language/tagger/sum-product';

/** Scores of labels alone: rows of outside, source, content. */
function potentials(...rows: readonly (readonly number[])[]): Potentials {
  const length = rows.length;
  return {
    length,
    labels: 3,
    nodes: Float64Array.from(rows.flat()),
    edges: new Float64Array(length * 9),
  };
}

function labelsOf(scores: Potentials): readonly number[] {
  return [...pathsWithin(scores, ROLE_PATHS).best];
}

describe('paths of sources and contents', () => {
  it('hold one source, the likelier one', () => {
    expect(labelsOf(potentials([0, 9, 0], [9, 0, 0], [0, 5, 0], [0, 0, 9]))).toEqual([1, 0, 0, 2]);
  });

  it('always hold a content', () => {
    expect(labelsOf(potentials([0, 9, 0], [9, 0, 0], [9, 0, 1], [9, 0, 0]))).toEqual([1, 0, 2, 0]);
  });

  it('have a source when many weak ones outweigh none', () => {
    const weak = [1, 0.9, -9];
    expect(labelsOf(potentials(weak, weak, weak, [0, -9, 9]))).toContain(1);
  });

  it('give shares of labels that add up to one', () => {
    const { marginals } = pathsWithin(potentials([0, 1, 0], [1, 0, 2], [0, 0, 1]), ROLE_PATHS);
    for (let at = 0; at < 3; at++) {
      expect(
        marginals.slice(at * 3, at * 3 + 3).reduce((sum, share) => sum + share, 0),
      ).toBeCloseTo(1);
    }
  });
});

describe('candidates for cues', () => {
  function taggingOf(best: readonly number[], outside: readonly number[]): Tagging {
    return {
      best: Uint8Array.from(best),
      marginals: Float64Array.from(outside.flatMap((share) => [share, 1 - share, 0])),
      spanProbability: () => 0.5,
    };
  }

  it('are the best path and what it nearly took', () => {
    const tagging = taggingOf([0, 1, 2, 0, 0, 0], [0.99, 0.1, 0.2, 0.99, 0.6, 0.95]);
    expect(cueCandidates(tagging).map(({ from, to, best }) => [from, to, best])).toEqual([
      [1, 3, true],
      [4, 5, false],
    ]);
  });

  it('know how likely they are', () => {
    const [cue] = cueCandidates(taggingOf([1, 2], [0.1, 0.2]));
    expect(cue?.likely).toBeCloseTo(0.9);
    expect(cue?.exact).toBe(0.5);
  });
});

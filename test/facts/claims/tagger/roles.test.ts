import { describe, expect, it } from 'vitest';
import { cueCandidates } from '../../../../server/facts/claims/tagger/candidates';
import { ROLE_PATHS } from '../../../../server/facts/claims/tagger/role-paths';
import {
  byLabel,
  scoresOfStates,
  withLikeliestEnd,
} from '../../../../server/language/tagger/automaton';
import { bestPath, type Tagging } from '../../../../server/language/tagger/decode';
import { type Potentials, sumOverPaths } from '../../../../server/language/tagger/sum-product';

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
  const states = scoresOfStates(scores, ROLE_PATHS);
  const { marginals } = sumOverPaths(states);
  const path = bestPath(withLikeliestEnd(states, marginals, ROLE_PATHS));
  return [...path].map((state) => ROLE_PATHS.labels[state] ?? -1);
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
    const { marginals } = sumOverPaths(
      scoresOfStates(potentials([0, 1, 0], [1, 0, 2], [0, 0, 1]), ROLE_PATHS),
    );
    const shares = byLabel(marginals, 3, ROLE_PATHS);
    for (let at = 0; at < 3; at++) {
      expect(shares.slice(at * 3, at * 3 + 3).reduce((sum, share) => sum + share, 0)).toBeCloseTo(
        1,
      );
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

import { describe, expect, it } from 'vitest';
import { bestPath, decode, decodeWith } from '../../../server/language/tagger/decode';
import { RowBuilder } from '../../../server/language/tagger/feature-rows';
import { readTagger } from '../../../server/language/tagger/model';
import { type Potentials, sumOverPaths } from '../../../server/language/tagger/sum-product';
import { seededRandom } from '../../../training/crf/random';
import { smallTagger } from '../../support/weights';

function randomPotentials(length: number, labels: number, seed: number): Potentials {
  const random = seededRandom(seed);
  const draw = (size: number): Float64Array =>
    Float64Array.from({ length: size }, () => random() * 6 - 3);
  return { length, labels, nodes: draw(length * labels), edges: draw(length * labels * labels) };
}

function allPaths(length: number, labels: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return allPaths(length - 1, labels).flatMap((path) =>
    Array.from({ length: labels }, (_, label) => [...path, label]),
  );
}

function scoreOf({ labels, nodes, edges }: Potentials, path: readonly number[]): number {
  return path.reduce((sum, label, at) => {
    const before = path[at - 1] ?? 0;
    const edge = at === 0 ? 0 : (edges[(at * labels + before) * labels + label] ?? 0);
    return sum + edge + (nodes[at * labels + label] ?? 0);
  }, 0);
}

describe('decoding', () => {
  const potentials = randomPotentials(5, 3, 11);
  const paths = allPaths(5, 3);
  const total = paths.reduce((sum, path) => sum + Math.exp(scoreOf(potentials, path)), 0);
  const share = (wanted: (path: readonly number[]) => boolean): number =>
    paths.filter(wanted).reduce((sum, path) => sum + Math.exp(scoreOf(potentials, path)), 0) /
    total;

  it('finds the best of all paths', () => {
    const best = paths.reduce((a, b) => (scoreOf(potentials, b) > scoreOf(potentials, a) ? b : a));
    expect([...bestPath(potentials)]).toEqual(best);
  });

  it('gives each label its share of all paths', () => {
    const { marginals, logPartition } = sumOverPaths(potentials);
    expect(logPartition()).toBeCloseTo(Math.log(total), 9);
    for (let at = 0; at < 5; at++) {
      for (let label = 0; label < 3; label++) {
        expect(marginals[at * 3 + label]).toBeCloseTo(
          share((path) => path[at] === label),
          9,
        );
      }
    }
  });

  it.each([
    [0, 1],
    [1, 3],
    [2, 5],
  ])('gives the span %i–%i its share of all paths', (from, to) => {
    const { spanProbability } = sumOverPaths(potentials);
    const isSpan = (path: readonly number[]): boolean =>
      path[from] === 1 && path.slice(from + 1, to).every((label) => label === 2) && path[to] !== 2;
    expect(spanProbability(from, to, 1, 2)).toBeCloseTo(share(isSpan), 9);
  });

  it('tags by the weights of a file', () => {
    const nodes = new RowBuilder(4);
    const edges = new RowBuilder(4);
    for (const key of [3_000_000_000, 7, 3_000_000_000]) {
      nodes.add(key);
      nodes.endRow();
      edges.add(1);
      edges.endRow();
    }
    const { best } = decode(readTagger(smallTagger()), {
      length: 3,
      nodes: nodes.rows(),
      edges: edges.rows(),
    });
    expect([...best]).toEqual([0, 1, 0]);
  });

  it('tags what lies between plain tokens as if it stood alone', () => {
    const plain = Uint8Array.of(0, 1, 0, 0, 1, 1, 0, 0);
    const { labels, nodes, edges } = randomPotentials(plain.length, 3, 5);
    const part = (from: number, to: number): Potentials => ({
      length: to - from,
      labels,
      nodes: nodes.slice(from * labels, to * labels),
      edges: edges.slice(from * labels ** 2, to * labels ** 2),
    });
    const { best, marginals, spanProbability } = decodeWith(
      3,
      { length: 8, plain },
      (stretches) => {
        const parts = stretches.map(({ from, to }) => part(from, to));
        return {
          length: parts.reduce((sum, { length }) => sum + length, 0),
          labels,
          nodes: Float64Array.from(parts.flatMap((each) => [...each.nodes])),
          edges: Float64Array.from(parts.flatMap((each) => [...each.edges])),
        };
      },
    );
    const middle = part(1, 5);
    const alone = sumOverPaths(middle);
    expect([...best.subarray(1, 5)]).toEqual([...bestPath(middle)]);
    expect([...marginals.subarray(3, 15)]).toEqual([...alone.marginals]);
    expect(spanProbability(2, 5, 1, 2)).toBe(alone.spanProbability(1, 4, 1, 2));
    expect(spanProbability(4, 6, 1, 2)).toBe(0);
  });

  it('takes a text with no words', () => {
    const empty = new RowBuilder(0).rows();
    const { best } = decode(readTagger(smallTagger()), { length: 0, nodes: empty, edges: empty });
    expect([...best]).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { clusterNames } from '../../../server/article/actors/clusters';
import type { NameMention } from '../../../server/article/actors/name-mentions';

/** More than an engine takes as the arguments of one call. */
const MANY = 200_000;

function mention(parts: readonly string[], start: number): NameMention {
  return {
    start,
    end: start + 7,
    text: parts.join(' '),
    parts,
    evidence: { person: 0.9, organization: 0, place: 0 },
    role: null,
    gender: null,
    sentence: 0,
    tentative: false,
    paragraph: 0,
    standsFor: null,
    team: false,
    person: false,
    placed: false,
    inPassing: false,
    turn: false,
    kin: false,
    kinGender: null,
    acts: false,
    said: { age: null, phrases: [], deeds: [], told: false },
    quoted: false,
  };
}

describe('names in a very long text', () => {
  it('come together however often one is written', () => {
    const mentions = Array.from({ length: MANY }, (_, i) => mention(['ada', 'obi'], 10 * i));
    const [cluster, ...others] = clusterNames(mentions);
    expect(others).toEqual([]);
    expect(cluster?.mentions).toHaveLength(MANY);
  });

  it('with one surname stay apart, and keep their mentions', () => {
    const mentions = Array.from({ length: 1_000 }, (_, i) =>
      mention([`name${i}`, 'rotaru'], 10 * i),
    );
    expect(clusterNames(mentions)).toHaveLength(1_000);
  });
});

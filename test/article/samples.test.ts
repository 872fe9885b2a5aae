import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/article/analyse';
import type { Finding } from '../../server/model/finding';
import { check } from '../../server/rules/check';
import { RULES } from '../../server/rules/register';
import { samples } from '../support/articles';

function findingsIn(wanted: string): readonly Finding[] {
  return samples()
    .filter(({ name }) => name.startsWith(wanted))
    .flatMap(({ text }) => check(analyse(text)));
}

describe('the samples', () => {
  it('show every rule', () => {
    const shown = new Set(findingsIn('').map(({ rule }) => rule));
    expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('stay quiet where the copy is clean', () => {
    expect(findingsIn('tide-gauges')).toEqual([]);
  });

  it('show claims of named actors, through names and pronouns', () => {
    for (const { name, text } of samples()) {
      const { claims } = analyse(text);
      expect([name, claims.filter(({ actor }) => actor !== null).length > 2]).toEqual([name, true]);
    }
  });
});

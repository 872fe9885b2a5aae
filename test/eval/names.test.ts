import { describe, expect, it } from 'vitest';
import type { Name } from '../../eval/corpora/names';
import { distinctNames, namesOf, tallyNames } from '../../eval/scoring/names';
import { spanOf } from './support/spans';

const TEXT = 'Ada Obi of Marina Lines flew to Izmir.';
const name = (words: string, kind: Name['kind']): Name => ({ ...spanOf(TEXT, words), kind });
const GOLD = [name('Ada Obi', 'PER'), name('Marina Lines', 'ORG'), name('Izmir', 'LOC')];
const ALL = ['PER', 'LOC', 'ORG'] as const;

describe('names', () => {
  it('count when span and kind are right', () => {
    const ours = [name('Ada', 'PER'), name('Marina Lines', 'PER'), name('Izmir', 'LOC')];
    expect(tallyNames(ours, GOLD, ALL)).toEqual({ right: 1, spurious: 2, missed: 2 });
  });

  it('count by kind, on each side its own', () => {
    const ours = [name('Ada Obi', 'PER'), name('Marina Lines', 'PER')];
    expect(tallyNames(ours, GOLD, ['PER'])).toEqual({ right: 1, spurious: 1, missed: 0 });
    expect(tallyNames(ours, GOLD, ['ORG'])).toEqual({ right: 0, spurious: 0, missed: 1 });
  });

  it('count once, however often they are given, and without white space', () => {
    const { start, end } = spanOf(TEXT, 'Izmir');
    const ours = [name('Izmir', 'LOC'), { start: start - 1, end, kind: 'LOC' } as const];
    expect(distinctNames(TEXT, ours)).toEqual([name('Izmir', 'LOC')]);
  });

  it('are those of an article’s actors, without descriptions and pronouns', () => {
    const actor = {
      kind: 'organization',
      mentions: [
        { ...spanOf(TEXT, 'Marina Lines'), form: 'name' },
        { ...spanOf(TEXT, 'flew'), form: 'nominal' },
      ],
    } as const;
    expect(namesOf([actor])).toEqual([name('Marina Lines', 'ORG')]);
  });
});

import { describe, expect, it } from 'vitest';
import { isVariant, roughKey, slipKeys } from '../../../server/article/actors/spellings';

describe('spellings of one surname', () => {
  it.each([
    ['mcrae', 'macrae'],
    ['jansen', 'janssen'],
    ['sen', 'senn'],
    ['petrov', 'petrow'],
    ['harker', 'harkar'],
  ])('%s, %s', (a, b) => {
    expect(isVariant(a, b)).toBe(true);
    expect(isVariant(b, a)).toBe(true);
  });

  it.each([
    ['harker', 'harker'],
    ['lee', 'loe'],
    ['harker', 'barkes'],
    ['tan', 'tanner'],
  ])('not %s, %s', (a, b) => {
    expect(isVariant(a, b)).toBe(false);
  });

  it('of some length share a key without the letter that differs', () => {
    const shared = slipKeys('harkot').filter((key) => slipKeys('harket').includes(key));
    expect(shared).toEqual(['harkt']);
    expect(slipKeys('kaya')).toEqual([]);
  });

  it('share a key', () => {
    expect(roughKey('macrae')).toBe(roughKey('mcrae'));
    expect(roughKey('janssen')).toBe(roughKey('jansen'));
    expect(roughKey('harker')).not.toBe(roughKey('parker'));
  });
});

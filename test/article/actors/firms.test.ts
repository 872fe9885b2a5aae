import { describe, expect, it } from 'vitest';
import { castOf } from './cast';

describe('firms that are called like people', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Owen Dyer said profits fell.\n\nThe shares of Owen Dyer Inc closed lower.\n\nAnalysts asked Owen Dyer.',
      ['organization Owen Dyer Inc: Owen Dyer, Owen Dyer Inc, Owen Dyer'],
    ],
    [
      'The auction house Celia Thornbury will sell it.\n\nCelia Thornbury put the value at £4,000.',
      ['organization Celia Thornbury: Celia Thornbury, Celia Thornbury'],
    ],
    [
      'Kiran Desai Ltd fell.\n\nKiran Desai, who founded it, left.',
      ['organization Kiran Desai Ltd: Kiran Desai Ltd', 'person Kiran Desai: Kiran Desai'],
    ],
    ['Lucy St Clair spoke.\n\nSt Clair left.', ['person Lucy St Clair: Lucy St Clair, St Clair']],
    [
      'The Indian Institute of Technology Madras opened.\n\nIIT Madras closed.',
      [
        'organization Indian Institute of Technology Madras: Indian Institute of Technology Madras, IIT Madras',
      ],
    ],
    [
      'The National Union of Metalworkers of South Africa (Numsa) met.',
      [
        'organization National Union of Metalworkers of South Africa: National Union of Metalworkers of South Africa, Numsa',
      ],
    ],
  ];
  it.each(cases)('%s', (text, cast) => {
    expect(castOf(text)).toEqual(cast);
  });
});

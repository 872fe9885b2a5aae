import { describe, expect, it } from 'vitest';
import { findNames } from '../../../server/facts/names/names';
import { viewOf } from '../../support/view';

/** Role and gender of the text's first name. */
function first(text: string): readonly [string | null, string | null] {
  const [name] = findNames(viewOf(text)).filter(({ tentative }) => tentative !== true);
  const role = name?.role ?? null;
  return [role === null ? null : text.slice(role.start, role.end), name?.gender ?? null];
}

describe('roles', () => {
  it.each([
    ['Turkish Foreign Minister Cemal Aydın spoke.', 'Turkish Foreign Minister'],
    ['Then managing director Arun Mehta spoke.', 'managing director'],
    ['He saw Putin’s aide Pavel Orlov.', null],
    [
      '“No,” said Olena Tkach, who chairs the transport committee.',
      'who chairs the transport committee',
    ],
    ['Grace Wanjiru, the county director of health, spoke.', 'county director of health'],
    ['Lumex Ltd, a software company based in Ohio, spoke.', 'software company based in Ohio'],
    ['The state railway operator, Ferrovex, spoke.', 'state railway operator'],
    ['Tina Novak of Green Harbour won.', 'of Green Harbour'],
    ['Marcus Bell, 52, a retired teacher, pleaded guilty.', 'retired teacher'],
    ['Marcus Bell, 52, pleaded guilty.', null],
    ['Mr Bell pleaded guilty.', null],
    ['Ogun State Flood Agency, his spokesman Kayode Adisa said, was ready.', null],
    ['Secretary of State Daniel Ruiz called.', 'Secretary of State'],
    ['Prime Minister Sir Keith Ashworth called.', 'Prime Minister'],
  ])('%s', (text, role) => {
    expect(first(text)[0]).toBe(role);
  });
});

describe('gender', () => {
  it.each([
    ['Mrs Harker spoke.', 'female'],
    ['Mr Harker spoke.', 'male'],
    ['Olena Tkach spoke.', 'female'],
    ['Petro Tkach spoke.', 'male'],
    ['Spokeswoman Xu Li spoke.', 'female'],
    ['Harker’s board spoke.', null],
  ])('%s', (text, gender) => {
    expect(first(text)[1]).toBe(gender);
  });
});

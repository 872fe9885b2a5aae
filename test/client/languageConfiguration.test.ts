import { expect, it } from 'vitest';
import configuration from '../../language-configuration.json';

const { pattern, flags } = configuration.wordPattern;
const words = (text: string) => text.match(new RegExp(pattern, `g${flags}`));

it.each([
  "O'Brien",
  'O’Brien',
  'al-Sisi',
  'Jean‑Luc',
  'Izmirʼs',
  'Çayır',
  'Nguyễn',
  'U.S.',
  '1,904.5',
  '10:40',
  '22nd',
  'N’Djamena',
  'Ольга',
])('%s is one word', (word) => {
  expect(words(word)).toEqual([word]);
});

it('words end at quotation marks and dashes', () => {
  expect(words('‘We’re back,’ she said—“at last”')).toEqual([
    'We’re',
    'back',
    'she',
    'said',
    'at',
    'last',
  ]);
  expect(words("'They won't go,' he said")).toEqual(['They', "won't", 'go', 'he', 'said']);
});

it('every pair that closes by itself surrounds a selection too', () => {
  const surrounding = configuration.surroundingPairs.map(([open]) => open);
  const typed = configuration.autoClosingPairs.map(({ open }) => open);
  expect(typed.filter((open) => open !== '<!--' && !surrounding.includes(open))).toEqual([]);
});

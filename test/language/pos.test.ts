import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../server/language/language';
import { readPosTagger } from '../../server/language/pos/model';
import { checksum, HEADER_LENGTH } from '../../server/language/tagger/container';
import file from '../../server/language/weights/pos.bin';
import { PENN_TAGS } from '../../server/model/penn';
import { plainText } from '../../server/text/plain';
import { anyText, SEED } from '../support/arbitrary';

/** Words with their tags: `Rain/NN fell/VBD ./.`. */
function tagged(text: string): string {
  return readLanguage(text)
    .tokens.map((token) => `${token.text}/${token.tag}`)
    .join(' ');
}

describe('Penn tags', () => {
  it.each([
    ['The minister resigned.', 'The/DT minister/NN resigned/VBD ./.'],
    ['She has resigned twice.', 'She/PRP has/VBZ resigned/VBN twice/RB ./.'],
    [
      'They want to raise taxes on fuel.',
      'They/PRP want/VBP to/TO raise/VB taxes/NNS on/IN fuel/NN ./.',
    ],
    ['Ankara’s interest rates', 'Ankara/NNP ’s/POS interest/NN rates/NNS'],
    ['He’s ill, isn’t he?', 'He/PRP ’s/VBZ ill/JJ ,/, is/VBZ n’t/RB he/PRP ?/.'],
    ['the workers’ lists', 'the/DT workers/NNS ’/POS lists/NNS'],
    ['a well-known painter', 'a/DT well/JJ -/HYPH known/JJ painter/NN'],
    ['It costs $3.5 million.', 'It/PRP costs/VBZ $3.5/CD million/CD ./.'],
  ])('of %s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  it.each([
    ['curly', '“We will not pay,” he said.'],
    ['straight', '"We will not pay," he said.'],
  ])('are the same in %s quotes', (_, text) => {
    expect(readLanguage(text).tokens.map(({ tag }) => tag)).toEqual([
      '``',
      'PRP',
      'MD',
      'RB',
      'VB',
      ',',
      "''",
      'PRP',
      'VBD',
      '.',
    ]);
  });

  it.each([
    ['Storm Leaves Thousands Without Power', ['NN', 'VBZ', 'NNS', 'IN', 'NN']],
    ['MAYOR SAYS BRIDGE WILL OPEN ON MONDAY', [null, 'VBZ', null, 'MD', 'VB', 'IN', 'NNP']],
  ])('find the words of a headline: %s', (text, expected) => {
    const tags = readLanguage(text).tokens.map(({ tag }) => tag);
    expect(tags.map((tag, i) => (expected[i] === null ? null : tag))).toEqual(expected);
  });

  it.each([
    ['May', 'He left in May.', 'properNoun'],
    ['may', 'He may leave.', 'modal'],
  ])('give %s its part of speech', (word, text, pos) => {
    const token = readLanguage(text).tokens.find((each) => each.text === word);
    expect(token?.pos).toBe(pos);
  });

  it('are given to every token of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = readLanguage(plainText(text));
        expect(tokens.filter(({ tag }) => !PENN_TAGS.includes(tag))).toEqual([]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('weights of the tagger', () => {
  it.each([
    ['cut short', file.slice(0, -1)],
    ['damaged', file.with(HEADER_LENGTH + 40, (file[HEADER_LENGTH + 40] ?? 0) ^ 1)],
    ['of another kind', file.with(5, 0)],
  ])('are refused when %s', (_, bytes) => {
    expect(() => readPosTagger(bytes)).toThrow(/weights/i);
  });

  it('are refused with other tags', () => {
    const bytes = file.with(HEADER_LENGTH, 3);
    new DataView(bytes.buffer).setUint32(10, checksum(bytes.subarray(HEADER_LENGTH)), true);
    expect(() => readPosTagger(bytes)).toThrow('other tags');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pattern, readLanguage } from '../../server/language/language';
import { plainText } from '../../server/text/plain';
import { anyText, SEED } from '../support/arbitrary';

/** Tokens joined by `|`, as they stand in the text. */
function tokens(text: string): string {
  return readLanguage(text)
    .tokens.map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('tokens', () => {
  it.each([
    ['Rain fell.', 'Rain|fell|.'],
    ['“Rain,” he said.', '“|Rain|,|”|he|said|.'],
    ['Ankara’s interest', 'Ankara|’s|interest'],
    ["Ankara's interest", "Ankara|'s|interest"],
    ['the workers’ lists', 'the|workers|’|lists'],
    ['He didn’t go', 'He|did|n’t|go'],
    ["He didn't go", "He|did|n't|go"],
    ['He’ll go', 'He|’ll|go'],
    ["They've gone", "They|'ve|gone"],
    ['It’s late', 'It|’s|late'],
    ['O’Brien left', 'O’Brien|left'],
    ['al-Sisi and Adeyemi-Cole', 'al|-|Sisi|and|Adeyemi|-|Cole'],
    ['(Reuters) — Rain', '(|Reuters|)|—|Rain'],
    ['‘Rain’ fell', '‘|Rain|’|fell'],
    ['«Дощ» fell', '«|Дощ|»|fell'],
    ['rain … and wind', 'rain|…|and|wind'],
    ['😀 rain', '😀|rain'],
    ['', ''],
    ['   ', ''],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  it('know their sentence and the sentence its tokens', () => {
    const { tokens: all, sentences } = readLanguage('Rain fell. Did he go? No.');
    expect(sentences.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 7],
      [7, 9],
    ]);
    expect(sentences.map(({ question }) => question)).toEqual([false, true, false]);
    sentences.forEach(({ from, to }, i) => {
      expect(all.slice(from, to).every(({ sentence }) => sentence === i)).toBe(true);
    });
  });

  it('have parts of speech', () => {
    const { tokens: all } = readLanguage(
      'The minister quickly told her that Ankara would pay 3 lira.',
    );
    expect(all.map(({ pos }) => pos)).toEqual([
      'determiner',
      'noun',
      'adverb',
      'verb',
      'determiner',
      'determiner',
      'properNoun',
      'modal',
      'verb',
      'number',
      'noun',
      'punctuation',
    ]);
  });
});

describe('any text', () => {
  it('gives exact, sorted tokens inside their sentences', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text);
        const { tokens: all, sentences } = readLanguage(plain);
        expect(plain).toHaveLength(text.length);
        let at = 0;
        for (const token of all) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(plain.slice(token.start, token.end));
          at = token.end;
        }
        expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(all.length);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('leaves no word outside the tokens', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text);
        let rest = plain;
        for (const { start, end } of [...readLanguage(plain).tokens].reverse()) {
          rest = rest.slice(0, start) + rest.slice(end);
        }
        expect(rest.replace(/[\s\p{Cc}\p{Cf}\p{Zs}\p{Cs}\u180E]/gu, '')).toBe('');
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('depends on a sentence alone', () => {
    const alone = readLanguage('Koçak told reporters.').tokens;
    const after = readLanguage('It rained all day. Koçak told reporters.').tokens.slice(5);
    expect(after.map(({ text, pos, tags }) => ({ text, pos, tags }))).toEqual(
      alone.map(({ text, pos, tags }) => ({ text, pos, tags })),
    );
  });
});

describe('patterns', () => {
  it.each([
    ['The Turkish minister said “no”.', '(said|told)', ['said']],
    ['“No,” the minister said.', 'the #Noun', ['the minister']],
    ['It didn’t rain. It did snow.', 'it did', ['It did', 'It did']],
    ['Rain fell.', 'snow', []],
  ])('in %s: %s', (text, source, expected) => {
    const { tokens: all, match } = readLanguage(text);
    const found = match(pattern(source)).map(({ from, to }) =>
      text.slice(all[from]?.start, all[to - 1]?.end),
    );
    expect(found).toEqual(expected);
  });
});

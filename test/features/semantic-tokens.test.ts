import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/article/analyse';
import { tokenEdits } from '../../server/features/semantic-tokens/delta';
import { encodeTokens } from '../../server/features/semantic-tokens/encode';
import { layer } from '../../server/features/semantic-tokens/layer';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/features/semantic-tokens/legend';
import { type NewsToken, newsTokens } from '../../server/features/semantic-tokens/tokens';
import type { Span } from '../../server/text/span';
import { newsText, SEED } from '../support/arbitrary';
import { actor, claim, date, find, quotation, story } from './support/story';

/** Tokens as `type:words`, with the modifier behind a dot. */
function shown(text: string, tokens: readonly NewsToken[]): readonly string[] {
  return tokens.map(
    ({ type, modifier, start, end }) =>
      `${type}${modifier === null ? '' : `.${modifier}`}:${text.slice(start, end)}`,
  );
}

describe('the precedence of tokens', () => {
  const text =
    'On Monday, an aide to Governor Okafor said "we met Amina Bello on Friday" in Lagos.';
  const at = (words: string): Span => find(text, words);
  const article = story(text, {
    actors: [
      actor(text, 'a1', 'person', [at('Okafor')]),
      actor(text, 'a2', 'person', [at('Amina Bello')]),
      actor(text, 'a3', 'place', [at('Lagos')]),
    ],
    dates: [date(at('Monday'), '2025-05-26'), date(at('Friday'), '2025-05-23')],
    claims: [
      claim({
        source: [at('an aide to Governor Okafor')],
        cue: [at('said')],
        content: [at('"we met Amina Bello on Friday"')],
      }),
    ],
    quotations: [quotation(at('"we met Amina Bello on Friday"'))],
  });

  it('puts names over dates, cues, sources and quotations', () => {
    expect(shown(text, newsTokens(article))).toEqual([
      'date:Monday',
      'source:an aide to Governor ',
      'person.definition:Okafor',
      'cue:said',
      'quotation.attributed:"we met ',
      'person.definition:Amina Bello',
      'quotation.attributed: on ',
      'date:Friday',
      'quotation.attributed:"',
      'place.definition:Lagos',
    ]);
  });

  it('leaves a quotation that nobody answers for without the modifier', () => {
    const nobody = { ...article, claims: [] };
    expect(shown(text, newsTokens(nobody))).toContain('quotation:"we met ');
  });

  it('does not take a claim that names no source for an attribution', () => {
    const noSource = { ...article, claims: article.claims.map((c) => ({ ...c, source: [] })) };
    expect(shown(text, newsTokens(noSource))).toContain('quotation:"we met ');
  });

  it('colours names only, not the pronouns and descriptions that stand for them', () => {
    const words = 'Okafor left. He smiled.';
    const he = { ...find(words, 'He'), form: 'pronoun' as const };
    const okafor = actor(words, 'a1', 'person', [find(words, 'Okafor')]);
    const cast = [{ ...okafor, mentions: [...okafor.mentions, he] }];
    expect(shown(words, newsTokens(story(words, { actors: cast })))).toEqual([
      'person.definition:Okafor',
    ]);
  });

  it('marks only the first mention as definition', () => {
    const words = 'Okafor met Okafor.';
    const cast = [actor(words, 'a1', 'person', [find(words, 'Okafor'), find(words, 'Okafor', 1)])];
    expect(shown(words, newsTokens(story(words, { actors: cast })))).toEqual([
      'person.definition:Okafor',
      'person:Okafor',
    ]);
  });
});

const span = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 25 });

function isFlat(list: readonly Span[]): boolean {
  return list.every(
    (each, i) => each.start < each.end && (list[i + 1]?.start ?? Infinity) >= each.end,
  );
}

function covered(list: readonly Span[]): ReadonlySet<number> {
  return new Set(
    list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
}

describe('layers', () => {
  it('show below what they do not show above: nothing twice, nothing lost', () => {
    fc.assert(
      fc.property(spans, spans, (first, second) => {
        const above = layer([], first);
        const both = layer(above, second);
        expect(isFlat(both)).toBe(true);
        expect(both).toEqual(expect.arrayContaining([...above]));
        expect(covered(both)).toEqual(new Set([...covered(first), ...covered(second)]));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

/** The tokens that an editor reads out of the numbers. */
function decode(data: readonly number[]): readonly {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
}[] {
  let line = 0;
  let character = 0;
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(5 * i, 5 * i + 5);
    character = down === 0 ? character + right : right;
    line += down;
    return { line, character, length, type };
  });
}

describe('tokens on the wire', () => {
  it('are sorted, never overlap and end within their line, on any text', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const document = TextDocument.create('file:///a.news', 'news', 1, text);
        const tokens = newsTokens(analyse(text));
        expect(isFlat(tokens)).toBe(true);
        const read = decode(encodeTokens(document, tokens));
        let before = { line: -1, end: 0 };
        for (const { line, character, length, type } of read) {
          expect(length).toBeGreaterThan(0);
          expect(TOKEN_TYPES[type]).toBeDefined();
          expect(line > before.line || character >= before.end).toBe(true);
          const words = document.getText({
            start: { line, character },
            end: { line, character: character + length },
          });
          expect(words).toHaveLength(length);
          expect(words).not.toMatch(/[\r\n]/);
          before = { line, end: character + length };
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('are cut at line breaks of every kind', () => {
    const text = '😀 "one\r\ntwo\n\nthree" said';
    const whole = quotation(find(text, '"one\r\ntwo\n\nthree"'));
    const document = TextDocument.create('file:///a.news', 'news', 1, text);
    const data = encodeTokens(document, newsTokens(story(text, { quotations: [whole] })));
    const type = TOKEN_TYPES.indexOf('quotation');
    expect(data).toEqual([0, 3, 4, type, 0, 1, 0, 3, type, 0, 2, 0, 6, type, 0]);
  });

  it('carry the modifier as a bit', () => {
    const text = 'Bello';
    const document = TextDocument.create('file:///a.news', 'news', 1, text);
    const cast = [actor(text, 'a1', 'person', [find(text, 'Bello')])];
    const data = encodeTokens(document, newsTokens(story(text, { actors: cast })));
    expect(data).toEqual([0, 0, 5, 0, 1 << TOKEN_MODIFIERS.indexOf('definition')]);
  });
});

describe('token edits', () => {
  const numbers = fc.array(fc.nat(3), { maxLength: 30 });

  it('turn the old tokens into the new ones', () => {
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const result = [...before];
        for (const { start, deleteCount, data } of tokenEdits(before, after)) {
          result.splice(start, deleteCount, ...(data ?? []));
        }
        expect(result).toEqual(after);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('are none when nothing has changed', () => {
    expect(tokenEdits([1, 2, 3], [1, 2, 3])).toEqual([]);
  });

  it('are as small as the common ends allow', () => {
    expect(tokenEdits([1, 2, 3, 4], [1, 9, 4])).toEqual([{ start: 1, deleteCount: 2, data: [9] }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, item, line } from '../../server/features/hover/card';
import {
  escapeMarkdown,
  type LinkTo,
  toMarkdown,
  toPlainText,
} from '../../server/features/hover/markdown';
import { SEED } from '../support/arbitrary';

const linkTo: LinkTo = ({ start, end }) => `file:///a.news#${start}-${end}`;
const place = { start: 3, end: 5 };

function card(...parts: readonly Inline[]): string {
  return toMarkdown([{ span: place, lines: [line(...parts)] }], linkTo);
}

describe('Markdown', () => {
  it('puts a rule between cards, and items together', () => {
    const cards = [
      { span: place, lines: [line({ strong: 'Bello' }), line('Says:'), item('one'), item('two')] },
      { span: place, lines: [line('Later')] },
    ];
    expect(toMarkdown(cards, linkTo)).toBe('**Bello**\n\nSays:\n\n- one\n- two\n\n---\n\nLater');
  });

  it('links places and pages', () => {
    expect(card({ place, text: 'line 4' }, ' ', { page: 'https://x.example/a', text: 'why' })).toBe(
      '[line 4](file:///a.news#3-5) [why](https://x.example/a)',
    );
  });

  it('leaves the words where there is nothing to link to', () => {
    const words = toMarkdown(
      [{ span: place, lines: [line({ place, text: 'line 4' })] }],
      () => null,
    );
    expect(words).toBe('line 4');
  });

  it.each([
    ['a link', '[x](command:quit)', '\\[x\\](command:quit)'],
    ['an image', '![x](https://a.example/p)', '!\\[x\\](https\\://a.example/p)'],
    ['an autolink', '<https://a.example>', '\\<https\\://a.example\\>'],
    ['bare addresses', 'www.a.example me@a.example', 'www\\.a.example me\\@a.example'],
    ['HTML', '<img src=x>', '\\<img src=x\\>'],
    ['an entity', '&lt;', '\\&lt;'],
    ['code', '`rm`', '\\`rm\\`'],
    ['emphasis', '**b** _i_ ~~gone~~', '\\*\\*b\\*\\* \\_i\\_ \\~\\~gone\\~\\~'],
    ['a heading', '# top', '\\# top'],
    ['a heading on a new line', 'x\n# top', 'x # top'],
    ['an underlined heading', 'x\n===', 'x ==='],
    ['a list', '- item', '\\- item'],
    ['a numbered list', '12. May', '12\\. May'],
    ['a table', 'a | b', 'a \\| b'],
    ['an icon', '$(alert) for $5', '\\$(alert) for $5'],
    ['an escape', '\\[x', '\\\\\\[x'],
    ['a plain sentence', 'Mr. O’Brien paid $1.2bn – “all” of it (twice)!', null],
  ])('takes %s in copy for words', (_, copy, escaped) => {
    expect(escapeMarkdown(copy)).toBe(escaped ?? copy);
  });

  it('keeps every character but line breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (copy) => {
        expect(escapeMarkdown(copy).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(
          copy.replace(/[\s\u0085]+/g, ' '),
        );
      }),
      { seed: SEED },
    );
  });

  it('lets no target end early or carry a title', () => {
    expect(card({ page: 'file:///a (b).news" \'x', text: 'p' })).toBe(
      '[p](file:///a%20%28b%29.news%22%20%27x)',
    );
  });

  it('keeps backticks out of code', () => {
    expect(card({ code: 'a`b`' })).toBe('`ab`');
  });
});

describe('plain text', () => {
  it('is the words without marks', () => {
    const lines = [line({ strong: 'A*' }, ' — ', { code: 'x' }), item({ place, text: 'line 4' })];
    expect(toPlainText([{ span: place, lines }])).toBe('A* — x\n- line 4');
  });
});

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/text/document';

/** `kind: text` of each paragraph. */
function outline(text: string): readonly string[] {
  return readDocument(text).paragraphs.map(({ kind, text: copy }) => `${kind}: ${copy}`);
}

const COPY = 'The minister left the hall before the vote was called.';

describe('the date header', () => {
  it('leaves the copy that follows it on the same line', () => {
    const text = ` date 2025-05-24 ${COPY}\n`;
    const document = readDocument(text);
    expect(document.header).toMatchObject({ date: '2025-05-24', start: 0 });
    expect(text.slice(document.header?.dateSpan.start, document.header?.dateSpan.end)).toBe(
      '2025-05-24',
    );
    expect(outline(text)).toEqual([`body: ${COPY}`]);
    expect(document.paragraphs[0]?.start).toBe(text.indexOf('The'));
  });

  it.each([
    ['alone on its line', `date 2025-05-24\n\n${COPY}`],
    ['with a colon', `Date: 2025-05-24\n\n${COPY}`],
    ['after blank lines', `\n\n date 2025-05-24\n${COPY}`],
    ['after a byte order mark', `\uFEFF date 2025-05-24\n${COPY}`],
    ['with a no-break space', ` date\u00A02025-05-24\u00A0${COPY}`],
    ['in a file with CRLF', ` date 2025-05-24\r\n${COPY}\r\n`],
  ])('is read %s', (_, text) => {
    expect(readDocument(text).header?.date).toBe('2025-05-24');
    expect(outline(text)).toEqual([`body: ${COPY}`]);
  });

  it.each([
    ['in the middle of a text', `${COPY}\n\n date 2025-05-24\n`],
    ['in another order', ` date 24.05.2025 ${COPY}`],
    ['in running copy', `The date 2025-05-24 was set by the court.`],
    ['with more digits', ` date 2025-05-245 ${COPY}`],
  ])('is not read %s', (_, text) => {
    expect(readDocument(text).header).toBeNull();
  });
});

describe('front matter', () => {
  const fields = (text: string) =>
    readDocument(text).frontMatter?.fields.map(({ name, value }) => `${name}=${value}`);

  it('gives its fields with their places', () => {
    const text = `---\ntitle: "Rain: a story"\nDate: 2025-06-19 # Thursday\ngenre: 'news'\n---\n\n${COPY}`;
    expect(fields(text)).toEqual(['title=Rain: a story', 'date=2025-06-19', 'genre=news']);
    for (const { value, span } of readDocument(text).frontMatter?.fields ?? []) {
      expect(text.slice(span.start, span.end)).toBe(value);
    }
  });

  it('ends before the copy', () => {
    expect(outline(`---\ntitle: Rain\n---\n${COPY}`)).toEqual([`body: ${COPY}`]);
    expect(outline(`---\r\ntitle: Rain\r\n...\r\n\r\n${COPY}\r\n`)).toEqual([`body: ${COPY}`]);
    expect(outline(`\uFEFF---\ntitle: Rain\n---\n${COPY}`)).toEqual([`body: ${COPY}`]);
  });

  it('passes over nested values and comments', () => {
    const text = `---\n# desk\ntags:\n  - rain\n  - hall\nbyline: Joan Whitlock\n---\n${COPY}`;
    expect(fields(text)).toEqual(['tags=', 'byline=Joan Whitlock']);
  });

  it.each([
    ['that never closes', `---\ntitle: Rain\n\n${COPY}`],
    ['after copy', `${COPY}\n\n---\ntitle: Rain\n---\n`],
    ['that is two rules with copy between', `---\n${COPY}\n---\n`],
  ])('is none %s', (_, text) => {
    expect(readDocument(text).frontMatter).toBeNull();
  });
});

describe('paragraphs', () => {
  it('are split at blank lines, whatever ends a line', () => {
    const parts = [COPY, 'The vote was held at noon, without him.'];
    for (const lineBreak of ['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\u2029\u2029']) {
      expect(outline(parts.join(lineBreak))).toEqual(parts.map((part) => `body: ${part}`));
    }
  });

  it('are one each on lines that end their sentences', () => {
    expect(outline(`${COPY}\nThe vote was held at noon.`)).toHaveLength(2);
  });

  it('go on over hard-wrapped lines', () => {
    const wrapped =
      'The minister left the hall before the vote was called, and the\ncouncil voted without him at noon on the day after.';
    expect(outline(wrapped)).toEqual([`body: ${wrapped}`]);
  });

  it.each([
    ['# The hall is empty', 'headline'],
    ['The hall is empty', 'headline'],
    [COPY, 'body'],
    ['KYIV, May 24 (Reuters) — The minister left', 'body'],
    ['By Joan Whitlock', 'byline'],
    ['*By the science desk · 4 November 2025*', 'byline'],
    ['- The hall was empty.', 'list'],
    ['1. The hall was empty.', 'list'],
    ['> The hall was empty.', 'list'],
    ['| Station | Rise |', 'table'],
    ['---', 'separator'],
    ['* * *', 'separator'],
    ['**14:30**', 'stamp'],
    ['14:30 GMT', 'stamp'],
    ['Photo: The hall on Monday.', 'caption'],
    ['<!-- copydesk-ignore vague-source -->', 'separator'],
  ])('first line %s is a %s', (line, kind) => {
    expect(readDocument(`${line}\n\n${COPY}`).paragraphs[0]?.kind).toBe(kind);
  });

  it.each([
    ['## What is next?', 'heading'],
    ['What is next', 'heading'],
    ['What is next?', 'body'],
    ['By then it was late.', 'body'],
    ['By Monday the hall was empty.', 'body'],
    ['He spoke at 14:30.', 'body'],
    ['“No,” he said', 'body'],
    ['- The hall was empty.', 'list'],
  ])('a line in the body, %s, is a %s', (line, kind) => {
    expect(readDocument(`${COPY}\n\n${line}\n\n${COPY}`).paragraphs[1]?.kind).toBe(kind);
  });

  it('keep a comment over blank lines whole', () => {
    const comment = '<!-- agreed\n\nwith the lawyer -->';
    expect(outline(`${COPY}\n\n${comment}\n\n${COPY}`)[1]).toBe(`separator: ${comment}`);
  });

  it('are as many as there are lines of a list, however long it is', () => {
    expect(readDocument('- a\n'.repeat(200_000)).paragraphs).toHaveLength(200_000);
  });

  it('are none in an empty text', () => {
    for (const text of ['', '\n\n', ' \t ', '\uFEFF', '\u2028'])
      expect(readDocument(text).paragraphs).toEqual([]);
  });
});

describe('comments', () => {
  it('are read with their places', () => {
    const text = `${COPY} <!-- one -->\n\n<!--two\nlines-->\n<!-- open`;
    expect(readDocument(text).comments.map(({ text: inner }) => inner)).toEqual([
      'one',
      'two\nlines',
      'open',
    ]);
    const [first] = readDocument(text).comments;
    expect(text.slice(first?.start, first?.end)).toBe('<!-- one -->');
  });
});

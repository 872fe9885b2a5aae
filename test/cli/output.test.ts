import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../server/cli/excerpt';
import { type Io, type Output, wantsColour } from '../../server/cli/io';
import { positionsIn } from '../../server/cli/positions';
import { prettyFindings } from '../../server/cli/pretty';
import { printable } from '../../server/cli/printable';
import { progressOf } from '../../server/cli/progress';
import { addFile, addUnread, EMPTY_TALLY, fails, summary } from '../../server/cli/tally';
import type { Finding, Severity } from '../../server/model/finding';
import { marked } from '../support/marked';

function finding(text: string, severity: Severity = 'warning'): Finding {
  const { start, end } = marked(text).spans[0] ?? { start: 0, end: 0 };
  return { rule: 'vague-source', severity, start, end, message: 'Nobody is named.' };
}

describe('positions', () => {
  const at = (source: string) => {
    const { text, spans } = marked(source);
    return positionsIn(text).at(spans[0]?.start ?? 0);
  };

  it.each([
    ['on the first line', '[[Rain]]', 1, 1],
    ['later in a line', 'Rain [[fell]]', 1, 6],
    ['after LF', 'Rain\n\n[[fell]]', 3, 1],
    ['after CRLF', 'Rain\r\n\r\nit [[fell]]', 3, 4],
    ['after CR', 'Rain\r[[fell]]', 2, 1],
    ['after a byte order mark', '\uFEFFRain [[fell]]', 1, 6],
    ['after an emoji, which takes two columns', '😀 [[fell]]', 1, 4],
    ['after a tab, which takes one', '\t[[fell]]', 1, 2],
    ['not after a line separator, which editors do not count', 'Rain\u2028[[fell]]', 1, 6],
    ['at the end', 'Rain\n[[]]', 2, 1],
  ])('%s', (_, source, line, column) => {
    expect(at(source)).toEqual({ line, column });
  });

  it('give lines without their breaks', () => {
    const { line } = positionsIn('\uFEFFone\r\ntwo\n\nfour');
    expect([1, 2, 3, 4, 5].map(line)).toEqual(['one', 'two', '', 'four', '']);
  });
});

describe('excerpts', () => {
  const underlined = (source: string): string => {
    const { text, spans } = marked(source);
    const { start, end } = spans[0] ?? { start: 0, end: 0 };
    const { line, indent, width } = excerptOf(text, start + 1, end + 1);
    return line.slice(indent, indent + width);
  };
  const long = 'word '.repeat(60);

  it.each([
    ['a short line', 'He [[fell]].', 'fell'],
    ['the end of a long line', `${long}[[at last]]`, 'at last'],
    ['the middle of a long line', `${long}[[in between]] ${long}`, 'in between'],
    ['the start of a long line', `[[First]] ${long}`, 'First'],
  ])('show the words in %s', (_, source, words) => {
    expect(underlined(source)).toBe(words);
  });

  it('fit a terminal', () => {
    const { text, spans } = marked(`${long}[[in between]] ${long}`);
    const excerpt = excerptOf(text, (spans[0]?.start ?? 0) + 1, (spans[0]?.end ?? 0) + 1);
    expect(excerpt.line.length).toBeLessThanOrEqual(100);
    expect(excerpt.line).toMatch(/^…word .* word…$/);
  });

  it('cut words that are longer than they are', () => {
    const { line, indent, width } = excerptOf('x'.repeat(500), 1, 501);
    expect(line.length).toBeLessThanOrEqual(100);
    expect(indent + width).toBeLessThanOrEqual(line.length);
  });

  it('end with the line when the words go on', () => {
    expect(excerptOf('two lines', 5, 40)).toEqual({ line: 'two lines', indent: 4, width: 5 });
  });
});

describe('findings for people', () => {
  const source = 'Rain fell.\n[[Sources say]] it will stop.';
  const { text } = marked(source);
  const plain = { colour: false, excerpt: false };

  it('are one line each', () => {
    expect(prettyFindings('a.news', text, [finding(source)], plain)).toBe(
      'a.news:2:1: warning: Nobody is named. [vague-source]\n',
    );
  });

  it('show the words at fault', () => {
    expect(prettyFindings('a.news', text, [finding(source)], { ...plain, excerpt: true })).toBe(
      [
        'a.news:2:1: warning: Nobody is named. [vague-source]',
        '    Sources say it will stop.',
        '    ~~~~~~~~~~~',
        '',
        '',
      ].join('\n'),
    );
  });

  it('have colours when asked for', () => {
    expect(prettyFindings('a.news', text, [finding(source)], { ...plain, colour: true })).toContain(
      '\u001B[33mwarning\u001B[39m',
    );
  });

  it('cannot steer the terminal', () => {
    const evil = '\u001B[31m[[red\u009B]]\u0007';
    const name = 'a\u001B[2Jb';
    const shown = prettyFindings(name, marked(evil).text, [finding(evil)], {
      ...plain,
      excerpt: true,
    });
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(printable('a\tb')).toBe('a b');
  });
});

describe('the summary', () => {
  it.each<readonly [readonly Severity[][], string]>([
    [[[]], 'No findings in 1 file'],
    [[[], []], 'No findings in 2 files'],
    [[['warning']], '1 warning in 1 of 1 file'],
    [
      [['warning', 'hint', 'warning'], [], ['error', 'information']],
      '1 error, 2 warnings, 1 note, 1 hint in 2 of 3 files',
    ],
  ])('of %j', (files, expected) => {
    const tally = files.reduce(
      (sum, severities) =>
        addFile(
          sum,
          severities.map((severity) => finding('[[x]]', severity)),
        ),
      EMPTY_TALLY,
    );
    expect(summary(tally)).toBe(expected);
  });

  it('counts what could not be checked', () => {
    expect(summary(addUnread(addFile(EMPTY_TALLY, [])))).toBe(
      'No findings in 1 file; 1 could not be checked',
    );
  });
});

describe('--fail-on', () => {
  it.each([
    ['hint', 'hint', true],
    ['hint', 'information', false],
    ['information', 'hint', true],
    ['warning', 'warning', true],
    ['information', 'warning', false],
    ['error', 'warning', true],
    ['warning', 'error', false],
    ['error', 'never', false],
  ] as const)('a finding of severity %s, with %s: %s', (severity, failOn, expected) => {
    expect(fails(finding('[[x]]', severity), failOn)).toBe(expected);
  });
});

function recorder(isTTY: boolean): Output & { readonly written: string[] } {
  const written: string[] = [];
  return {
    isTTY,
    written,
    write: async (text) => {
      written.push(text);
    },
  };
}

describe('progress', () => {
  const run = async (total: number, isTTY: boolean): Promise<string> => {
    const stderr = recorder(isTTY);
    let clock = 0;
    const progress = progressOf(total, stderr, () => (clock += 60));
    for (let i = 0; i < total; i++) await progress.step(i, `article-${i}.news`);
    await progress.clear();
    return stderr.written.join('');
  };

  it('shows every now and then how far it is, and goes away', async () => {
    expect(await run(4, true)).toBe(
      '\r\u001B[2K2/4 article-1.news\r\u001B[2K4/4 article-3.news\r\u001B[2K',
    );
  });

  it('is silent for one file, and off a terminal', async () => {
    expect(await run(1, true)).toBe('');
    expect(await run(4, false)).toBe('');
  });
});

describe('colour', () => {
  const io = (isTTY: boolean, env: Io['env']): Io => {
    const output = recorder(isTTY);
    return { stdin: (async function* () {})(), stdout: output, stderr: output, env };
  };

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('on a terminal (%s) with %j: %s', (isTTY, env, expected) => {
    expect(wantsColour(io(isTTY, env))).toBe(expected);
  });
});

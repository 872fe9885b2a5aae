import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from '../support/sources';

const LONGEST_FILE = 350;
/** Word lists are looked up, not read. */
const DATA = /\/(?:data|lexicon)\//;

const files = [...sourceFiles('server'), ...sourceFiles('client')];

/** `path:line: text` of every line for which the test holds. */
function linesWhere(
  wanted: (line: string, i: number, lines: readonly string[]) => boolean,
  textOf: (file: SourceFile) => string = ({ code }) => code,
): readonly string[] {
  return files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, i, lines) =>
        wanted(line, i, lines) ? [`${file.path}:${i + 1}: ${line}`] : [],
      ),
  );
}

describe('every file', () => {
  it('can be read in one sitting', () => {
    const long = files.filter(
      ({ path, text }) => !DATA.test(path) && text.split('\n').length - 1 > LONGEST_FILE,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('keeps its types', () => {
    expect(
      linesWhere((line) => /\bas (?:any|unknown as)\b|^(?:export )?enum\b/.test(line)),
    ).toEqual([]);
    const given = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
    expect(
      linesWhere(
        (line) => given.test(line),
        ({ text }) => text,
      ),
    ).toEqual([]);
  });

  it('has no state of its own', () => {
    expect(linesWhere((line) => /^(?:export )?(?:let|var)\b/.test(line))).toEqual([]);
  });

  it('says what its functions, classes and interfaces are', () => {
    const exported = /^export (?:async )?(?:abstract )?(?:function\*?|class|interface)\s/;
    expect(
      linesWhere(
        (line, i, lines) => exported.test(line) && !/\*\/\s*$/.test(lines[i - 1] ?? ''),
        ({ text }) => text,
      ),
    ).toEqual([]);
  });
});

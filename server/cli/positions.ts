/** A place as editors show it: both count from 1; columns are UTF-16 units, as in VS Code. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns of offsets into one text. */
export interface Positions {
  at(offset: number): Position;
  /** The text of a line (counting from 1) without its line break and byte order mark. */
  line(line: number): string;
}

/** Lines end at LF, CRLF and CR, as in the Language Server Protocol; a byte order mark has no column. */
export function positionsIn(text: string): Positions {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  return {
    at: (offset) => {
      const line = lineOf(starts, offset);
      return { line, column: Math.max(0, offset - startOf(line)) + 1 };
    },
    line: (line) => text.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]+$/, ''),
  };
}

/** Number of line starts at or before the offset, by halving. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

import { type FrontMatter, readFrontMatter } from './front-matter';
import { type Header, readHeader } from './header';
import { type Line, splitLines } from './lines';
import type { Paragraph } from './paragraph';
import { readParagraphs } from './paragraphs';
import type { Span } from './span';

export type { Paragraph } from './paragraph';

/** An HTML comment: not published, and the place where suppressions are written. Article offsets. */
export interface Comment extends Span {
  /** What stands between `<!--` and `-->`, trimmed. */
  readonly text: string;
}

/** A text read as a news document: its forms and its paragraphs, nothing of its meaning. */
export interface NewsDocument {
  readonly header: Header | null;
  readonly frontMatter: FrontMatter | null;
  readonly paragraphs: readonly Paragraph[];
  readonly comments: readonly Comment[];
}

/** Reads the forms of a news text. Never throws; time is linear in the text's length. */
export function readDocument(text: string): NewsDocument {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const lines = splitLines(text, bom);
  const frontMatter = readFrontMatter(lines);
  const rest = lines.slice(frontMatter?.lines ?? 0);
  const header = frontMatter === null ? firstHeader(rest) : null;
  const copy = header === null ? rest : afterHeader(rest, header);
  return {
    header,
    frontMatter,
    paragraphs: readParagraphs(text, copy, frontMatter !== null),
    comments: readComments(text),
  };
}

function firstHeader(lines: readonly Line[]): Header | null {
  const first = lines.find((line) => line.text.trim() !== '');
  return first === undefined ? null : readHeader(first);
}

function afterHeader(lines: readonly Line[], header: Header): readonly Line[] {
  return lines.map((line) =>
    line.start === header.start || (line.start < header.end && line.end >= header.end)
      ? { start: header.end, end: line.end, text: line.text.slice(header.end - line.start) }
      : line,
  );
}

function readComments(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    const end = close < 0 ? text.length : close + 3;
    const inner = text.slice(at + 4, close < 0 ? text.length : close);
    comments.push({ start: at, end, text: inner.trim() });
    at = end;
  }
  return comments;
}

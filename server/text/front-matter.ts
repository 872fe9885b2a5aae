import { isBlank, type Line } from './lines';
import type { Span } from './span';

/** A field of the front matter. `span` covers the value without its quotes. */
export interface FrontMatterField {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** A YAML block between `---` lines at the very top. */
export interface FrontMatter extends Span {
  readonly fields: readonly FrontMatterField[];
  /** Number of lines it takes, both fences included. */
  readonly lines: number;
}

const FENCE = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const FIELD = /^([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*)$/;
const LONGEST = 200;

/**
 * Reads scalar fields (title, byline, date, dateline, genre …) of a front matter block.
 * Nested values are passed over: nothing in copydesk reads them. A block that never closes
 * within 200 lines, or holds no field, is not front matter but copy.
 */
export function readFrontMatter(lines: readonly Line[]): FrontMatter | null {
  const first = lines[0];
  if (first === undefined || !FENCE.test(first.text)) return null;
  const close = lines.findIndex((line, i) => i > 0 && i <= LONGEST && CLOSING.test(line.text));
  const last = lines[close];
  if (last === undefined) return null;
  const inside = lines.slice(1, close);
  const fields = inside.flatMap(readField);
  if (fields.length === 0 && !inside.every(isBlank)) return null;
  return { start: first.start, end: last.end, fields, lines: close + 1 };
}

function readField(line: Line): readonly FrontMatterField[] {
  const match = FIELD.exec(line.text);
  const [, name, raw] = match ?? [];
  if (name === undefined || raw === undefined) return [];
  const { value, skipped } = unquote(raw.replace(/[ \t]+#.*$/, '').trim());
  const start = line.start + line.text.length - raw.length + skipped;
  return [{ name: name.toLowerCase(), value, span: { start, end: start + value.length } }];
}

function unquote(value: string): { readonly value: string; readonly skipped: number } {
  const quote = value[0];
  const quoted = (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote);
  return quoted ? { value: value.slice(1, -1), skipped: 1 } : { value, skipped: 0 };
}

import type { Line } from './lines';
import type { Span } from './span';

/** The ` date YYYY-MM-DD` header; copy may follow on the same line. */
export interface Header extends Span {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly dateSpan: Span;
}

const HEADER = /^(\uFEFF?\s*date:?\s+)(\d{4}-\d{2}-\d{2})(?:[ \t\u00A0]+|$)/i;

/** Reads the header at the start of a line; null when the line has none. */
export function readHeader(line: Line): Header | null {
  const match = HEADER.exec(line.text);
  const [all, lead, date] = match ?? [];
  if (all === undefined || lead === undefined || date === undefined) return null;
  const dateStart = line.start + lead.length;
  return {
    start: line.start,
    end: line.start + all.length,
    date,
    dateSpan: { start: dateStart, end: dateStart + date.length },
  };
}

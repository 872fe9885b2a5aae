import type { Span } from '../../server/text/span';
import type { ErrorClass } from './figure';

/** Gathers places of errors under the names of their classes. */
export class ErrorLog<Name extends string> {
  private readonly lines = new Map<Name, string[]>();

  constructor(private readonly names: readonly Name[]) {}

  /** Notes one error. */
  add(name: Name, line: string): void {
    const known = this.lines.get(name);
    if (known === undefined) this.lines.set(name, [line]);
    else known.push(line);
  }

  /** The classes in their order, each with up to `wanted` examples from all over the texts. */
  classes(wanted: number): readonly ErrorClass[] {
    return this.names.map((name) => {
      const lines = this.lines.get(name) ?? [];
      return { name, count: lines.length, examples: spread(lines, wanted) };
    });
  }
}

/** Up to so many of them, evenly spread. */
function spread<T>(items: readonly T[], wanted: number): readonly T[] {
  if (items.length <= wanted) return items;
  return items.filter(
    (_, i) =>
      Math.floor((i * wanted) / items.length) !== Math.floor(((i - 1) * wanted) / items.length),
  );
}

const AROUND = 60;

/** One line of the text around some spans, each in brackets of its own kind. */
export function excerpt(
  text: string,
  marks: readonly (readonly [brackets: string, spans: readonly Span[]])[],
): string {
  const all = marks.flatMap(([, spans]) => spans);
  if (all.length === 0) return '';
  const start = Math.max(0, Math.min(...all.map((span) => span.start)) - AROUND);
  const end = Math.min(text.length, Math.max(...all.map((span) => span.end)) + AROUND);
  const stops = marks.flatMap(([brackets, spans], i) =>
    spans.flatMap((span) => [
      { at: span.start, order: i, mark: brackets.charAt(0) },
      { at: span.end, order: -1 - i, mark: brackets.charAt(1) },
    ]),
  );
  stops.sort((a, b) => a.at - b.at || a.order - b.order);
  let [line, at] = ['', start];
  for (const stop of stops) {
    line += text.slice(at, stop.at) + stop.mark;
    at = stop.at;
  }
  return (line + text.slice(at, end)).replace(/\s+/g, ' ');
}

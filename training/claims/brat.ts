import { bySpan, type Span, trim } from '../../server/text/span';

/** An attribution as annotators marked it. Spans are UTF-16 units, half-open, in text order. */
export interface AttributedClaim {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const MARK = /^(T\d+)\t[^ \t]+ ([\d ;]+)(?:\t|$)/;
const EVENT = /^E\d+\t(.+)$/;

/**
 * Reads the attributions of a file in brat's standoff form (Stenetorp et al. 2012), whose offsets
 * count code points. Those without content are left out.
 */
export function readBrat(standoff: string, text: string): readonly AttributedClaim[] {
  const places = codeUnits(text);
  const marks = new Map<string, readonly Span[]>();
  const events: string[] = [];
  for (const line of standoff.split('\n')) {
    const [, id, pieces] = MARK.exec(line) ?? [];
    if (id !== undefined && pieces !== undefined) marks.set(id, spansOf(pieces, places));
    const event = EVENT.exec(line)?.[1];
    if (event !== undefined) events.push(event);
  }
  return events
    .map((event) => claimOf(event, marks, text))
    .filter(({ content }) => content.length > 0);
}

function claimOf(
  event: string,
  marks: ReadonlyMap<string, readonly Span[]>,
  text: string,
): AttributedClaim {
  const parts = event.split(' ').map((part) => part.split(':'));
  const role = (name: string): readonly Span[] =>
    joined(
      parts.flatMap(([key = '', id = '']) =>
        key.replace(/\d+$/, '') === name ? (marks.get(id) ?? []) : [],
      ),
      text,
    );
  return { source: role('Source'), cue: role('Cue'), content: role('Content') };
}

/** Trimmed spans in order; those with nothing but white space between them are one. */
function joined(spans: readonly Span[], text: string): readonly Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans.map((span) => trim(text, span)).sort(bySpan)) {
    const last = whole.at(-1);
    if (start >= end) continue;
    if (last !== undefined && text.slice(last.end, Math.max(last.end, start)).trim() === '') {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else whole.push({ start, end });
  }
  return whole;
}

/** Offset in UTF-16 units of each code point, and of the end. */
function codeUnits(text: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    places.push(at);
    at += letter.length;
  }
  places.push(at);
  return places;
}

function spansOf(pieces: string, places: readonly number[]): readonly Span[] {
  return pieces.split(';').map((piece) => {
    const [from = 0, to = 0] = piece.trim().split(/\s+/).map(Number);
    return { start: places[from] ?? 0, end: places[to] ?? 0 };
  });
}

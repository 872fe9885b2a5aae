import type { Claim } from '../../model/claim';
import type { Span } from '../../text/span';

/**
 * The conjunction that opens an indirect content ("that", "whether", "if"), as a span of the text;
 * null when there is none. Annotators of claims count it in, a reader of the words leaves it out.
 */
export function introducer(
  { content: [first] }: Pick<Claim, 'content'>,
  text: string,
): Span | null {
  if (first === undefined) return null;
  const word = /^(?:that|whether|if)(?=\s)/i.exec(text.slice(first.start, first.end))?.[0];
  return word === undefined ? null : { start: first.start, end: first.start + word.length };
}

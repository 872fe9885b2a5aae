import { readLanguage } from '../../server/language/language';
import type { Token } from '../../server/model/token';
import { readDocument } from '../../server/text/document';
import { hasNames } from '../../server/text/paragraph';
import type { NamedText, NameSpan } from './corpora';

/** Labels in the order of the model: outside, first word, further word (Ramshaw & Marcus 1995). */
export const LABELS: readonly string[] = [
  'O',
  ...['PER', 'LOC', 'ORG', 'MISC'].flatMap((type) => [`B-${type}`, `I-${type}`]),
];

/** A paragraph as the product reads it, with a label for each token. */
export interface LabelledParagraph {
  /** Where the paragraph starts in its text. */
  readonly start: number;
  readonly tokens: readonly Token[];
  /** The text that the tokens' offsets are into, with its lines. */
  readonly text: string;
  readonly labels: Uint8Array;
}

/** Reads a text with the product's own reader, so that training sees what tagging will see. */
export function labelledParagraphs({ text, names }: NamedText): readonly LabelledParagraph[] {
  return readDocument(text)
    .paragraphs.filter(({ kind }) => hasNames(kind))
    .map((paragraph) => {
      const { tokens } = readLanguage(paragraph.plain, paragraph.copyStart);
      const { start, text: lines } = paragraph;
      return { start, tokens, text: lines, labels: labelsOf(tokens, start, names) };
    });
}

function labelsOf(
  tokens: readonly Token[],
  offset: number,
  names: readonly NameSpan[],
): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  let next = names.findIndex(({ end }) => end > offset);
  let inside = -1;
  tokens.forEach((token, at) => {
    const [start, end] = [token.start + offset, token.end + offset];
    while (next >= 0 && next < names.length && (names[next]?.end ?? 0) <= start) next++;
    const name = names[next];
    if (name === undefined || name.start >= end) return;
    labels[at] = LABELS.indexOf(`${inside === next ? 'I' : 'B'}-${name.type}`);
    inside = next;
  });
  return labels;
}

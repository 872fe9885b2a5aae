import type { ParagraphView } from '../../server/facts/paragraph-facts';
import { readLanguage } from '../../server/language/language';
import { readDocument } from '../../server/text/document';

/** The view that finders get of a one-paragraph text. */
export function viewOf(text: string): ParagraphView {
  const [paragraph] = readDocument(text).paragraphs;
  if (paragraph === undefined) throw new Error(`no paragraph in: ${text}`);
  return { paragraph, language: readLanguage(paragraph.plain, paragraph.copyStart) };
}

import type { Article } from '../../model/article';

/** How long a line under a list may be to be read as its source line. */
const LONGEST = 160;

const SOURCE_LINE =
  /^[\s*_([—–-]*(?:Sources?|Data|Figures|Chart|Table|Credit)\b[^.]{0,20}(?::|by\b|from\b)/i;

/**
 * Says of a paragraph that is part of a list or table whether a source line ("Source: trial report")
 * closes the run that it stands in. One pass from the end over the article.
 */
export function sourcedLists({ paragraphs, text }: Article): (paragraph: number) => boolean {
  const sourced = new Set<number>();
  let closed = false;
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const paragraph = paragraphs[at]?.paragraph;
    if (paragraph === undefined || paragraph.kind === 'separator') continue;
    if (paragraph.kind === 'list' || paragraph.kind === 'table') {
      if (closed) sourced.add(at);
      continue;
    }
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
    closed = SOURCE_LINE.test(line);
  }
  return (paragraph) => sourced.has(paragraph);
}

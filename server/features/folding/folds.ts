import type { Article } from '../../model/article';
import { type Span, spanOf } from '../../text/span';
import { type OutlineNode, outline } from '../symbols/outline';

/** A stretch that can be folded away; its first line stays. */
export interface Fold extends Span {
  readonly kind: 'section' | 'frontMatter' | 'comment' | 'quotation';
}

/** What can be folded: sections, front matter, comments, quotations over several paragraphs. */
export function folds(article: Article): readonly Fold[] {
  const { frontMatter, comments } = article.document;
  return [
    ...(frontMatter === null ? [] : [{ ...spanOf(frontMatter), kind: 'frontMatter' as const }]),
    ...comments.map((comment) => ({ ...spanOf(comment), kind: 'comment' as const })),
    ...outline(article).flatMap(sections),
    ...longQuotations(article),
  ].sort((a, b) => a.start - b.start);
}

function sections(node: OutlineNode): readonly Fold[] {
  if (node.kind !== 'section') return [];
  return [{ ...spanOf(node), kind: 'section' as const }, ...node.children.flatMap(sections)];
}

/** Runs of quotations each of which goes on in the next. */
function longQuotations({ quotations }: Article): readonly Fold[] {
  const long: Fold[] = [];
  let start: number | null = null;
  for (const quotation of quotations) {
    if (quotation.continues) start ??= quotation.start;
    else if (start !== null) {
      long.push({ start, end: quotation.end, kind: 'quotation' });
      start = null;
    }
  }
  return long;
}

import type { AnalysedParagraph, Article } from '../../model/article';
import type { Paragraph } from '../../text/paragraph';
import { type Span, shift, trim } from '../../text/span';
import { cut } from '../query/excerpt';
import type { OutlineNode } from './outline';

const LONGEST_NAME = 120;

interface Section extends Span {
  readonly name: string;
  readonly selection: Span;
  /** The headline is 0, Markdown's `#` 1, other headings 2 or what their marks say. */
  readonly level: number;
  /** Index of the heading among the article's paragraphs. */
  readonly paragraph: number;
}

/** The headings as a tree: each section ends before the next heading of its level or a higher one. */
export function sectionNodes(article: Article): readonly OutlineNode[] {
  const sections = withEnds(headings(article), article.paragraphs);
  return nest(sections, 0, sections.length);
}

function headings({ paragraphs }: Article): readonly Section[] {
  return paragraphs.flatMap(({ paragraph }, index) => {
    if (paragraph.kind !== 'headline' && paragraph.kind !== 'heading') return [];
    const name = paragraph.plain.trim().replace(/\s+/g, ' ');
    return name === '' ? [] : [headingOf(paragraph, cut(name, LONGEST_NAME), index)];
  });
}

function headingOf(paragraph: Paragraph, name: string, index: number): Section {
  const span = trim(paragraph.text, { start: 0, end: paragraph.text.length });
  const selection = shift(span, paragraph.start);
  return { ...selection, name, selection, level: levelOf(paragraph), paragraph: index };
}

function levelOf({ kind, text }: Paragraph): number {
  if (kind === 'headline') return 0;
  return /^\s{0,3}(#{1,6})\s/.exec(text)?.[1]?.length ?? 2;
}

/** One pass from the end: a stack holds the headings that may close an earlier section. */
function withEnds(
  sections: readonly Section[],
  paragraphs: readonly AnalysedParagraph[],
): readonly Section[] {
  const below: Section[] = [];
  return sections
    .toReversed()
    .map((section) => {
      while ((below.at(-1)?.level ?? -1) > section.level) below.pop();
      const last = (below.at(-1)?.paragraph ?? paragraphs.length) - 1;
      below.push(section);
      return { ...section, end: paragraphs[last]?.paragraph.end ?? section.end };
    })
    .reverse();
}

function nest(sections: readonly Section[], from: number, to: number): readonly OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (let at = from; at < to; ) {
    const section = sections[at];
    if (section === undefined) break;
    let next = at + 1;
    while (next < to && (sections[next]?.start ?? 0) < section.end) next++;
    const { name, selection, start, end } = section;
    const children = nest(sections, at + 1, next);
    nodes.push({ start, end, name, detail: '', kind: 'section', selection, children });
    at = next;
  }
  return nodes;
}

import type { Article } from '../../model/article';
import { hull, type Span } from '../../text/span';
import { actorNodes, claimNodes } from './cast';
import { sectionNodes } from './sections';

/** What an entry of the outline stands for. */
export type NodeKind = 'section' | 'group' | 'person' | 'organization' | 'place' | 'claim';

/**
 * An entry of the outline. `selection` lies within the span, and so does every child's span, as
 * editors insist.
 */
export interface OutlineNode extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: NodeKind;
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** The outline of an article: its headings, who is in the story, where, and what is claimed. */
export function outline(article: Article): readonly OutlineNode[] {
  const actors = actorNodes(article);
  return [
    ...sectionNodes(article),
    ...group(
      'Actors',
      actors.filter(({ kind }) => kind !== 'place'),
    ),
    ...group(
      'Places',
      actors.filter(({ kind }) => kind === 'place'),
    ),
    ...group('Claims', claimNodes(article)),
  ];
}

function group(name: string, children: readonly OutlineNode[]): readonly OutlineNode[] {
  const span = hull(children);
  const first = children[0];
  if (span === null || first === undefined) return [];
  const detail = `${children.length}`;
  return [{ ...span, name, detail, kind: 'group', selection: first.selection, children }];
}

import {
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
} from 'vscode-languageserver';
import { answering } from '../desk/answer';
import type { Feature } from '../desk/desk';
import type { View } from '../desk/view';
import { type Fold, folds } from './folds';

/** Folding by whole lines, which every client can. */
export const folding: Feature = (desk) => {
  const limit = desk.client.capabilities.textDocument?.foldingRange?.rangeLimit;
  desk.connection.onFoldingRanges(
    answering<FoldingRangeParams, FoldingRange[]>(desk, 'The folding', [], (view) =>
      foldingRanges(view).slice(0, limit),
    ),
  );
  return { foldingRangeProvider: true };
};

/** Stretches within one line cannot be folded. */
function foldingRanges({ article, document }: View): FoldingRange[] {
  return folds(article).flatMap(({ kind, start, end }) => {
    const startLine = document.positionAt(start).line;
    const endLine = document.positionAt(end).line;
    return endLine > startLine ? [{ startLine, endLine, ...kindOf(kind) }] : [];
  });
}

function kindOf(kind: Fold['kind']): Pick<FoldingRange, 'kind'> {
  if (kind === 'comment') return { kind: FoldingRangeKind.Comment };
  return kind === 'quotation' ? {} : { kind: FoldingRangeKind.Region };
}

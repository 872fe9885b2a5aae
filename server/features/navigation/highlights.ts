import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { answering } from '../desk/answer';
import type { Feature } from '../desk/desk';
import { rangeOf } from '../desk/view';
import { highlightsAt } from './places';

/** Lights up all mentions of an actor; the first one, which introduces them, as a "write". */
export const documentHighlights: Feature = (desk) => {
  desk.connection.onDocumentHighlight(
    answering<DocumentHighlightParams, DocumentHighlight[]>(
      desk,
      'The marking of mentions',
      [],
      ({ document, article }, { position }) =>
        highlightsAt(article, document.offsetAt(position)).map((span) => ({
          range: rangeOf(document, span),
          kind: span.first ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        })),
    ),
  );
  return { documentHighlightProvider: true };
};

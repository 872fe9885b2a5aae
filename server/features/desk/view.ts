import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../../model/article';
import type { Finding } from '../../model/finding';
import type { Span } from '../../text/span';

/** One version of a document with all that is known of it. Never changes. */
export interface View {
  readonly uri: string;
  readonly version: number;
  /** The text of this version; turns offsets into positions. */
  readonly document: TextDocument;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** The LSP range of a span. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The span of an LSP range; positions beyond the text count as its end. */
export function spanOfRange(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

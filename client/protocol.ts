import type { Range } from 'vscode-languageclient';

/**
 * What the client and the server say to each other beyond LSP, as `docs/protocol.md` defines it.
 * The server holds its own copy of these shapes: the client never imports the server.
 */

/** Method of the notification that carries {@link AttributionParams}, server → client. */
export const ATTRIBUTION_METHOD = 'copydesk/attribution';

/** A stretch of content that somebody answers for. */
export interface AttributedContent {
  readonly range: Range;
  /** True when all of the content is quoted; false when it is indirect or mixed. */
  readonly direct: boolean;
}

/** Where one document's content is attributed, and where attribution is missing or vague. */
export interface AttributionParams {
  /** The document's URI, as the client sent it. */
  readonly uri: string;
  /** The version of the document that was analysed. */
  readonly version: number;
  readonly attributed: readonly AttributedContent[];
  /** Statements and quotations that nobody answers for. */
  readonly missing: readonly Range[];
  /** Sources and evidence with no owner. */
  readonly vague: readonly Range[];
}

/** What the client tells the server about itself at initialisation. */
export interface InitializationOptions {
  /** URI of the folder that holds one documentation page (`<rule>.md`) per rule; no trailing slash. */
  readonly documentation: string;
  /** Identifiers of the commands that hovers and code actions may use. */
  readonly commands: readonly string[];
  /** True when the client shows {@link AttributionParams}. */
  readonly attribution: boolean;
}

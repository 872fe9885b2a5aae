import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Desk } from './desk';
import type { View } from './view';

/** The shape that all requests about one document share. */
interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * A handler for requests about one document: brings its view, answers `nothing` for a document
 * that is not open, drops what was cancelled, and turns whatever goes wrong into a log line and
 * an error response. `what` names the request in the log, e.g. "The hover".
 */
export function answering<P extends DocumentParams, R>(
  desk: Desk,
  what: string,
  nothing: R,
  answer: (view: View, params: P) => R,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
  return async (params, token) => {
    try {
      const view = await desk.view(params.textDocument.uri);
      if (token.isCancellationRequested) return cancelled(what);
      return view === undefined ? nothing : answer(view, params);
    } catch (error) {
      desk.log(`${what} could not be worked out.`, error);
      return new ResponseError<never>(ErrorCodes.InternalError, `${what} could not be worked out.`);
    }
  };
}

function cancelled(what: string): ResponseError<never> {
  return new ResponseError<never>(
    LSPErrorCodes.RequestCancelled,
    `${what} is not needed any more.`,
  );
}

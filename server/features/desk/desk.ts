import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client';
import type { View } from './view';

/** What every feature works with. */
export interface Desk {
  readonly connection: Connection;
  readonly client: Client;
  /** What is known of an open document as it stands now; undefined for one that is not open. */
  readonly view: (uri: string) => Promise<View | undefined>;
  /**
   * Calls back when a document has been analysed anew, or its settings have changed. What the
   * callback throws is logged under `what`.
   */
  readonly onView: (what: string, listener: (view: View) => void | Promise<void>) => void;
  /** Calls back when a document has been closed. */
  readonly onClose: (listener: (uri: string) => unknown) => void;
  /** Calls back when settings have changed and may be asked for anew. */
  readonly onSettings: (listener: () => unknown) => void;
  /** Writes to the client's log, in plain words. */
  readonly log: (what: string, error: unknown) => void;
}

/**
 * A feature of the editor: listens at the desk's connection and returns what it lets the server
 * announce. Everything it knows of LSP lies in its own file; everything it knows of news in the
 * pure functions beside it.
 */
export type Feature = (desk: Desk) => ServerCapabilities;

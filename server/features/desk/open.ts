import {
  type Connection,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, fieldOf } from './client';
import type { Desk } from './desk';
import { Listeners } from './listeners';
import { createLog } from './log';
import { Sessions } from './sessions';
import { Settings } from './settings';

const SECTION = 'copydesk';

/** Brings together what the features work with: the documents' sessions, settings, and the log. */
export function openDesk(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  client: Client,
): Desk {
  const { log, ruleFailed } = createLog({
    write: (message) => connection.console.error(message),
    show: (message) =>
      connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message,
      }),
  });
  const given = { settings: client.options.settings };
  const settings = new Settings({
    read: client.capabilities.workspace?.configuration
      ? (scopeUri) => connection.workspace.getConfiguration({ scopeUri, section: SECTION })
      : async () => given.settings,
    failed: (error) => log('The settings could not be read; the defaults apply.', error),
    onRuleError: ruleFailed,
  });
  const sessions = new Sessions((uri) => settings.of(uri), log);
  const closed = new Listeners<string>(log);
  const changed = new Listeners<void>(log);

  documents.onDidOpen(({ document }) => sessions.opened(document));
  documents.onDidChangeContent(({ document }) => sessions.changed(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    sessions.closed(uri);
    settings.drop(uri);
    closed.tell(uri);
  });
  connection.onDidChangeConfiguration((params) => {
    given.settings = fieldOf(params.settings, SECTION) ?? given.settings;
    settings.drop();
    sessions.recheck();
    changed.tell();
  });
  connection.onShutdown(() => sessions.close());

  return {
    connection,
    client,
    log,
    view: (uri) => sessions.view(uri),
    onView: (what, listener) => sessions.onView(what, listener),
    onClose: (listener) => closed.add(listener),
    onSettings: (listener) => changed.add(listener),
  };
}

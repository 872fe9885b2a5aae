import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../package.json';
import { readClient } from './features/desk/client';
import { openDesk } from './features/desk/open';
import { FEATURES } from './features/register';

/** The language server: listens at a connection and serves every document that the client syncs. */
export function createServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);

  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    const desk = openDesk(connection, documents, client);
    const announced = FEATURES.map((feature) => feature(desk));
    connection.onInitialized(() => {
      if (client.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
        return watchSettings(connection, desk.log);
      }
    });
    return {
      serverInfo: { name: 'copydesk', version },
      capabilities: Object.assign(
        {
          positionEncoding: PositionEncodingKind.UTF16,
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        },
        ...announced,
      ),
    };
  });

  documents.listen(connection);
  connection.listen();
}

async function watchSettings(
  connection: Connection,
  log: (what: string, error: unknown) => void,
): Promise<void> {
  try {
    const { type } = DidChangeConfigurationNotification;
    await connection.client.register(type, { section: 'copydesk' });
  } catch (error) {
    log('Changes of settings cannot be followed.', error);
  }
}

/// <reference lib="webworker" />
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type CopydeskApi, startCopydesk } from './copydesk';

/** Entry of the extension in the browser: the server runs in a worker. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  const start = async () => new Worker(script, { name: 'Copydesk' });
  return startCopydesk(
    context,
    (options) => new LanguageClient('copydesk', 'Copydesk', start, options),
  );
}

/// <reference lib="webworker" />
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type CopydeskApi, startCopydesk } from './copydesk';

/** Entry of the extension in the browser: the server runs in a worker. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js');
  return startCopydesk(
    context,
    (options) => new LanguageClient('copydesk', 'Copydesk', () => startWorker(script), options),
  );
}

/**
 * Starts the server. The transports are made here: VS Code's own `Worker` makes objects of another
 * class, which the language client would not know for workers.
 */
async function startWorker(script: vscode.Uri): Promise<MessageTransports> {
  const worker = new Worker(await workerUrl(script), { name: 'Copydesk' });
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/**
 * The address from which a worker can load the script. VS Code makes no workers from scripts that
 * lie on a remote host, so such a script is handed over by its content.
 */
async function workerUrl(script: vscode.Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const content = new Uint8Array(await vscode.workspace.fs.readFile(script));
  return URL.createObjectURL(new Blob([content], { type: 'text/javascript' }));
}

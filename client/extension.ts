import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type CopydeskApi, startCopydesk } from './copydesk';

/** Entry of the extension on the desktop and on remote hosts: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return startCopydesk(
    context,
    (options) => new LanguageClient('copydesk', 'Copydesk', { run, debug }, options),
  );
}

import * as vscode from 'vscode';
import { registerCommands } from './commands/register';
import { DocumentAdopter } from './documents/adopter';
import { DocumentChoices } from './documents/choices';
import { MarksController } from './marks/controller';
import type { Layers } from './marks/layers';
import { createStyles } from './marks/styles';
import { reportFailures } from './server/failures';
import { type CreateClient, ServerLifecycle, type ServerState } from './server/lifecycle';
import { clientOptions } from './server/options';
import { showStatus } from './status';

/** What other extensions, and the tests in the editor, can ask of this one. */
export interface CopydeskApi {
  /** How the server is. */
  readonly serverState: () => ServerState;
  /** The marks shown in a document; undefined when none are. */
  readonly marks: (uri: vscode.Uri) => Layers | undefined;
}

/**
 * Puts the extension together. Everything but the way to the server (`create`) is the same on the
 * desktop and in the browser.
 */
export function startCopydesk(context: vscode.ExtensionContext, create: CreateClient): CopydeskApi {
  const extension = context.extensionUri;
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const server = new ServerLifecycle(create, clientOptions(extension, log));
  const styles = createStyles(vscode.Uri.joinPath(extension, 'icons'));
  const marks = new MarksController(server.client, styles);
  const adopter = new DocumentAdopter(new DocumentChoices(context.workspaceState), log);

  context.subscriptions.push(
    { dispose: () => server.stop() },
    server,
    marks,
    adopter,
    showStatus(server, marks),
    reportFailures(server),
    server.onDidChangeState((state) => state !== 'running' && marks.clear()),
    registerCommands({ extension, log, adopter, server }),
    log,
  );
  return { serverState: () => server.state, marks: (uri) => marks.shown(uri) };
}

import * as vscode from 'vscode';
import type { ServerLifecycle } from './lifecycle';

/** Tells the user when the server is gone for good, and offers to look and to try again. */
export function reportFailures(server: ServerLifecycle): vscode.Disposable {
  return server.onDidFail(() => void report());
}

async function report(): Promise<void> {
  const show = vscode.l10n.t('Show Output');
  const restart = vscode.l10n.t('Restart');
  const answer = await vscode.window.showErrorMessage(
    vscode.l10n.t('The Copydesk server has stopped, so articles are not checked any more.'),
    show,
    restart,
  );
  if (answer === show) await vscode.commands.executeCommand('copydesk.showOutput');
  if (answer === restart) await vscode.commands.executeCommand('copydesk.restartServer');
}

import * as vscode from 'vscode';
import type { DocumentAdopter } from '../documents/adopter';
import { NEWS } from '../documents/adoption';
import { marksEnabled, toggleMarks } from '../marks/settings';
import type { ServerLifecycle } from '../server/lifecycle';
import { goTo, openRuleDocumentation } from './navigation';

/** What the commands act on. */
export interface Parts {
  readonly extension: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly adopter: DocumentAdopter;
  readonly server: ServerLifecycle;
}

/** Registers every command of `package.json`. */
export function registerCommands({ extension, log, adopter, server }: Parts): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('copydesk.treatAsNews', (uri: unknown) => treatAsNews(adopter, uri)),
    registerCommand('copydesk.toggleDecorations', toggleDecorations),
    registerCommand('copydesk.restartServer', () => server.restart()),
    registerCommand('copydesk.showOutput', () => log.show()),
    registerCommand('copydesk.goto', goTo),
    registerCommand('copydesk.openRuleDocumentation', (rule: unknown) =>
      openRuleDocumentation(extension, rule),
    ),
  );
}

async function treatAsNews(adopter: DocumentAdopter, uri: unknown): Promise<void> {
  const document =
    uri instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(uri)
      : vscode.window.activeTextEditor?.document;
  if (document === undefined) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open a document first: it is the one to be treated as a news article.'),
    );
  } else if (document.languageId !== NEWS) {
    await adopter.treatAsNews(document);
  }
}

/** Says what has changed as well, since the marks themselves are for the eye only. */
async function toggleDecorations(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  await toggleMarks(uri);
  const shown = uri === undefined || marksEnabled(uri);
  vscode.window.setStatusBarMessage(
    shown
      ? vscode.l10n.t('Attribution marks are shown.')
      : vscode.l10n.t('Attribution marks are hidden.'),
    5000,
  );
}

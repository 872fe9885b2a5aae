import * as vscode from 'vscode';
import { NEWS } from './documents/adoption';
import type { MarksController } from './marks/controller';
import { countsOf, type Layers } from './marks/layers';
import type { ServerLifecycle, ServerState } from './server/lifecycle';

/** Shows, in the language status of news documents, how the server is and what the marks say. */
export function showStatus(server: ServerLifecycle, marks: MarksController): vscode.Disposable {
  const serverItem = createItem('server', vscode.l10n.t('Copydesk: Server'));
  const marksItem = createItem('marks', vscode.l10n.t('Copydesk: Attribution'));
  marksItem.command = {
    command: 'copydesk.toggleDecorations',
    title: vscode.l10n.t('Show or Hide Marks'),
  };
  const updateServer = () => describeServer(serverItem, server.state);
  const updateMarks = () => describeMarks(marksItem, marks);
  updateServer();
  updateMarks();
  return vscode.Disposable.from(
    serverItem,
    marksItem,
    server.onDidChangeState(updateServer),
    marks.onDidChange(updateMarks),
    vscode.window.onDidChangeActiveTextEditor(updateMarks),
  );
}

function createItem(id: string, name: string): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem(`copydesk.${id}`, { language: NEWS });
  item.name = name;
  return item;
}

function describeServer(item: vscode.LanguageStatusItem, state: ServerState): void {
  const failed = state === 'failed';
  item.text = serverText(state);
  item.busy = state === 'starting';
  item.severity = vscode.LanguageStatusSeverity[failed ? 'Error' : 'Information'];
  item.command = failed
    ? { command: 'copydesk.restartServer', title: vscode.l10n.t('Restart') }
    : { command: 'copydesk.showOutput', title: vscode.l10n.t('Show Output') };
}

function serverText(state: ServerState): string {
  switch (state) {
    case 'idle':
      return vscode.l10n.t('Copydesk is not running');
    case 'starting':
      return vscode.l10n.t('Copydesk is starting');
    case 'running':
      return vscode.l10n.t('Copydesk is running');
    case 'failed':
      return vscode.l10n.t('Copydesk has stopped working');
  }
}

function describeMarks(item: vscode.LanguageStatusItem, marks: MarksController): void {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const layers = uri && marks.layers(uri);
  item.text = layers === undefined ? vscode.l10n.t('Attribution: not known yet') : summary(layers);
}

function summary(layers: Layers): string {
  const { attributed, missing, vague } = countsOf(layers);
  return vscode.l10n.t(
    'Attributed: {0} · without a source: {1} · vague: {2}',
    attributed,
    missing,
    vague,
  );
}

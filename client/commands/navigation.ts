import * as vscode from 'vscode';
import { rulePages } from '../server/options';
import { type Place, ruleOf, targetOf } from './arguments';

/** Selects a range: in the editor that shows the document already, otherwise in a new one. */
export async function goTo(uri: unknown, range: unknown): Promise<void> {
  const target = targetOf(uri, range);
  if (target === undefined) return;
  const document = vscode.Uri.parse(target.uri, true);
  const viewColumn = columnOf(document) ?? vscode.ViewColumn.Active;
  const selection = new vscode.Range(position(target.start), position(target.end));
  const editor = await vscode.window.showTextDocument(document, { viewColumn, selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function position({ line, character }: Place): vscode.Position {
  return new vscode.Position(line, character);
}

function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const wanted = uri.toString();
  const editors = vscode.window.visibleTextEditors;
  return editors.find(({ document }) => document.uri.toString() === wanted)?.viewColumn;
}

/** Shows the page of a rule, rendered where the Markdown preview is at hand. */
export async function openRuleDocumentation(extension: vscode.Uri, rule: unknown): Promise<void> {
  const id = ruleOf(rule);
  if (id === undefined) return;
  const page = vscode.Uri.joinPath(rulePages(extension), `${id}.md`);
  try {
    await vscode.workspace.fs.stat(page);
  } catch {
    await vscode.window.showWarningMessage(vscode.l10n.t('There is no page for the rule {0}.', id));
    return;
  }
  await preview(page);
}

async function preview(page: vscode.Uri): Promise<void> {
  const commands = await vscode.commands.getCommands(true);
  const command = commands.includes('markdown.showPreview')
    ? 'markdown.showPreview'
    : 'vscode.open';
  await vscode.commands.executeCommand(command, page);
}

import * as vscode from 'vscode';
import { until } from './until';

/** An article in an editor, and where things are in it. */
export interface OpenArticle {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
}

function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests need a workspace folder');
  return folder.uri;
}

/** Writes a file into the workspace and shows it as a person would see it. */
export async function openFile(name: string, text: string): Promise<OpenArticle> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  return { document, editor };
}

/** The place of a phrase's `nth` occurrence (from 0). */
export function rangeOf(document: vscode.TextDocument, phrase: string, nth = 0): vscode.Range {
  let from = -1;
  for (let seen = 0; seen <= nth; seen++) {
    from = document.getText().indexOf(phrase, from + 1);
    if (from < 0) throw new Error(`No occurrence ${seen} of "${phrase}"`);
  }
  return new vscode.Range(document.positionAt(from), document.positionAt(from + phrase.length));
}

/** A place inside a phrase: one character in, so that it is on the word whichever way ends count. */
export function inside(document: vscode.TextDocument, phrase: string, nth = 0): vscode.Position {
  return rangeOf(document, phrase, nth).start.translate(0, 1);
}

/** Replaces a phrase by typing over it. */
export async function replace(
  { document, editor }: OpenArticle,
  phrase: string,
  by: string,
): Promise<void> {
  const range = rangeOf(document, phrase);
  if (!(await editor.edit((edit) => edit.replace(range, by)))) throw new Error('The edit failed');
}

/** The code of a finding, however VS Code wraps it. */
export function codeOf({ code }: vscode.Diagnostic): string | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return value === undefined ? undefined : String(value);
}

/** The findings of a rule in a document, as the problems panel has them now. */
export function findings(document: vscode.TextDocument, rule: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => codeOf(diagnostic) === rule);
}

/** Waits for the first finding of a rule. */
export function untilFound(
  document: vscode.TextDocument,
  rule: string,
): Promise<vscode.Diagnostic> {
  return until(`a finding of ${rule} in ${document.fileName}`, () => findings(document, rule)[0]);
}

/** Waits until a rule finds nothing any more. */
export function untilGone(document: vscode.TextDocument, rule: string): Promise<boolean> {
  return until(
    `no finding of ${rule} in ${document.fileName}`,
    () => findings(document, rule).length === 0,
  );
}

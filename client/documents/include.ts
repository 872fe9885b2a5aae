import * as vscode from 'vscode';

/**
 * True when a glob of `copydesk.documents.include` takes the document in. A glob counts from the
 * document's workspace folder; outside any folder it is held against the whole path.
 */
export function isIncluded(document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const settings = vscode.workspace.getConfiguration('copydesk.documents', document);
  const globs = settings.get<readonly string[]>('include', []);
  return globs.some((glob) => matches(document, folder, glob));
}

function matches(
  document: vscode.TextDocument,
  folder: vscode.WorkspaceFolder | undefined,
  glob: string,
): boolean {
  const pattern = folder === undefined ? glob : new vscode.RelativePattern(folder, glob);
  return vscode.languages.match({ pattern }, document) > 0;
}

import * as vscode from 'vscode';

const SECTION = 'copydesk.decorations';

/** True when marks are to be shown in the document at `uri`. */
export function marksEnabled(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(SECTION, uri).get<boolean>('enabled', true);
}

/** True when the change may switch marks on or off somewhere. */
export function concernsMarks(change: vscode.ConfigurationChangeEvent): boolean {
  return change.affectsConfiguration(SECTION);
}

/** Switches marks over where the setting is set; in the user's settings when it is set nowhere. */
export async function toggleMarks(uri: vscode.Uri | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, uri);
  const set = settings.inspect<boolean>('enabled');
  await settings.update('enabled', settings.get<boolean>('enabled', true) !== true, targetOf(set));
}

function targetOf(
  set: { workspaceFolderValue?: unknown; workspaceValue?: unknown } | undefined,
): vscode.ConfigurationTarget {
  if (set?.workspaceFolderValue !== undefined) return vscode.ConfigurationTarget.WorkspaceFolder;
  if (set?.workspaceValue !== undefined) return vscode.ConfigurationTarget.Workspace;
  return vscode.ConfigurationTarget.Global;
}

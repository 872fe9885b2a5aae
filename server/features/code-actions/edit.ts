import type {
  ClientCapabilities,
  TextEdit as LspEdit,
  SnippetTextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Fix, TextEdit } from '../../model/finding';
import { rangeOf, type View } from '../desk/view';
import { plainOf } from './snippet';

/**
 * A fix as an edit of the document's version at hand. Tab stops reach clients that take snippets
 * in a workspace edit; others get the placeholders as plain text.
 */
export function workspaceEditOf(
  { uri, version, document }: View,
  fix: Fix,
  capabilities: ClientCapabilities,
): WorkspaceEdit {
  const can = capabilities.workspace?.workspaceEdit;
  const versioned = can?.documentChanges === true;
  const plain = (edit: TextEdit): LspEdit => ({
    range: rangeOf(document, edit),
    newText: fix.snippet ? plainOf(edit.newText) : edit.newText,
  });
  if (!versioned) return { changes: { [uri]: fix.edits.map(plain) } };
  const snippet = (edit: TextEdit): SnippetTextEdit => ({
    range: rangeOf(document, edit),
    snippet: { kind: 'snippet', value: edit.newText },
  });
  const snippets = fix.snippet && can?.snippetEditSupport === true;
  const edits = snippets ? fix.edits.map(snippet) : fix.edits.map(plain);
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

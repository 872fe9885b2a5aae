import { assert } from 'chai';
import * as vscode from 'vscode';
import { openFile } from './documents';
import type { Subject } from './runner';
import { until } from './until';

const WIRE_COPY = 'ANKARA, May 24 (Reuters) — Rain fell on the city.\n';
const MARKDOWN = '# Rain over the harbour\n\nRain fell on the city, the mayor said.\n';

/** The language of the document at a place, as it is now. */
function languageOf(uri: vscode.Uri): string | undefined {
  const known = vscode.workspace.textDocuments;
  return known.find((document) => document.uri.toString() === uri.toString())?.languageId;
}

function untilLanguage(uri: vscode.Uri, languageId: string): Promise<boolean> {
  return until(`${uri.path} to be ${languageId}`, () => languageOf(uri) === languageId);
}

/** Does something while the globs take documents in. */
async function including(globs: readonly string[], act: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('copydesk.documents');
  const { Workspace } = vscode.ConfigurationTarget;
  await settings.update('include', globs, Workspace);
  try {
    await act();
  } finally {
    await settings.update('include', undefined, Workspace);
  }
}

export const choice: Subject = {
  title: 'the choice of the language',
  tests: {
    'a glob takes in Markdown, open already or opened later, and nothing beside it': async () => {
      const { document: before } = await openFile('copy/before.md', MARKDOWN);
      const { document: beside } = await openFile('beside.md', MARKDOWN);
      await including(['copy/*.md'], async () => {
        const { document: after } = await openFile('copy/after.md', MARKDOWN);
        await untilLanguage(before.uri, 'news');
        await untilLanguage(after.uri, 'news');
        assert.equal(languageOf(beside.uri), 'markdown');
      });
    },
    'a new document becomes news when copy is pasted into it': async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext' });
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), WIRE_COPY));
      await untilLanguage(document.uri, 'news');
    },
    'what the user changes back is not changed again, by its first lines or by a glob':
      async () => {
        const { document: back } = await openFile('back.txt', WIRE_COPY);
        await untilLanguage(back.uri, 'news');
        await vscode.languages.setTextDocumentLanguage(back, 'plaintext');
        await untilLanguage(back.uri, 'plaintext');
        const { document: notes } = await openFile('notes-of-the-desk.txt', 'Call the mayor.\n');
        await including(['*.txt'], () => untilLanguage(notes.uri, 'news').then(() => undefined));
        assert.equal(languageOf(back.uri), 'plaintext');
      },
  },
};

import { assert } from 'chai';
import * as vscode from 'vscode';
import { ARTICLE } from './copy';
import { openFile } from './documents';
import type { Subject } from './runner';
import { until } from './until';

const EXTENSION = 'copydesk.copydesk';
const WIRE_COPY = 'ANKARA, May 24 (Reuters) — Rain fell on the city.\n';

/** Waits until the document at a place is of a language; VS Code opens it anew when the language changes. */
function untilLanguage(uri: vscode.Uri, languageId: string): Promise<boolean> {
  return until(`${uri.path} to be ${languageId}`, () =>
    vscode.workspace.textDocuments.some(
      (document) =>
        document.uri.toString() === uri.toString() && document.languageId === languageId,
    ),
  );
}

export const recognition: Subject = {
  title: 'recognition',
  tests: {
    'a .news file is a news article, and opening it starts the extension': async () => {
      const { document } = await openFile('recognised.news', ARTICLE);
      assert.equal(document.languageId, 'news');
      const extension = vscode.extensions.getExtension(EXTENSION);
      assert.isDefined(extension, `${EXTENSION} is not there`);
      await until('the extension to start', () => extension?.isActive);
    },
    'plain text that opens with a dateline becomes a news article': async () => {
      const { document } = await openFile('wire.txt', WIRE_COPY);
      await untilLanguage(document.uri, 'news');
    },
    'other plain text stays what it is, until the command says that it is news': async () => {
      const { document } = await openFile('notes.txt', 'Call the harbour master.\n');
      assert.equal(document.languageId, 'plaintext');
      await vscode.commands.executeCommand('copydesk.treatAsNews');
      await untilLanguage(document.uri, 'news');
    },
  },
};

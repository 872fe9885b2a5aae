import { assert } from 'chai';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../client/copydesk';
import { ARTICLE } from './copy';
import { openFile } from './documents';
import type { Subject } from './runner';
import { until } from './until';

async function copydesk(): Promise<CopydeskApi> {
  const extension = vscode.extensions.getExtension<CopydeskApi>('copydesk.copydesk');
  if (extension === undefined) throw new Error('The extension is not there');
  return extension.activate();
}

export const marks: Subject = {
  title: 'marks of attribution',
  tests: {
    'quoted and reported content is marked, and so is the vague source': async () => {
      const { marks: shown } = await copydesk();
      const { document } = await openFile('marks.news', ARTICLE);
      const layers = await until('the marks', () => shown(document.uri));
      const words = layers.direct.map(({ start, end }) =>
        document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
      );
      assert.isTrue(
        words.some((word) => word.includes('The boats are safe')),
        words.join(' | '),
      );
      assert.isNotEmpty(layers.indirect);
      assert.isNotEmpty(layers.vague);
    },
    'the command hides them and shows them again': async () => {
      const { marks: shown } = await copydesk();
      const { document } = await openFile('toggled.news', ARTICLE);
      await until('the marks', () => shown(document.uri));
      await vscode.commands.executeCommand('copydesk.toggleDecorations');
      await until('the marks to be hidden', () => shown(document.uri) === undefined);
      await vscode.commands.executeCommand('copydesk.toggleDecorations');
      await until('the marks to be shown', () => shown(document.uri));
    },
  },
};

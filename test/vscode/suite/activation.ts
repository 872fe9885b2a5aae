import { assert } from 'chai';
import * as vscode from 'vscode';
import { openFile } from './documents';
import type { Subject } from './runner';
import { until } from './until';

const EXTENSION = 'copydesk.copydesk';

export const activation: Subject = {
  title: 'activation',
  tests: {
    'a .news file is of the language `news`, and opening it starts the extension': async () => {
      const { document } = await openFile(
        'activation.news',
        'LAGOS, May 24 (Reuters) — Rain fell.\n',
      );
      assert.equal(document.languageId, 'news');
      const extension = vscode.extensions.getExtension(EXTENSION);
      assert.isDefined(extension, `${EXTENSION} is not there`);
      await until('the extension to start', () => extension?.isActive);
    },
  },
};

import { assert } from 'chai';
import { findingsInShort } from './findings';
import { recognition } from './recognition';
import { runSubjects, type Subject } from './runner';

/** Makes sure that this run is what it says: a host without Node. */
const host: Subject = {
  title: 'extension host of the browser',
  tests: {
    'has no Node': async () => {
      assert.notProperty(globalThis, 'Buffer');
    },
  },
};

/** What VS Code calls in the extension host of the browser. */
export const run = (): Promise<void> => runSubjects([host, recognition, findingsInShort]);

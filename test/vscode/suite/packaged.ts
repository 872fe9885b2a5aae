import { findingsInShort } from './findings';
import { recognition } from './recognition';
import { runSubjects } from './runner';

/** What VS Code calls in the extension host where the packed extension is installed. */
export const run = (): Promise<void> => runSubjects([recognition, findingsInShort]);

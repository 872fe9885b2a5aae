import { choice } from './choice';
import { findingsSubject } from './findings';
import { marks } from './marks';
import { reading } from './reading';
import { recognition } from './recognition';
import { runSubjects } from './runner';

/** What VS Code calls in its extension host. */
export const run = (): Promise<void> =>
  runSubjects([recognition, choice, findingsSubject, reading, marks]);

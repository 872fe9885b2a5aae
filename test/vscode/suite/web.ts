import { activation } from './activation';
import { runSubjects } from './runner';

/** What VS Code calls in the extension host of the browser. */
export const run = (): Promise<void> => runSubjects([activation]);

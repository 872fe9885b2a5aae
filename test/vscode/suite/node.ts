import { activation } from './activation';
import { runSubjects } from './runner';

/** What VS Code calls in its extension host. */
export const run = (): Promise<void> => runSubjects([activation]);

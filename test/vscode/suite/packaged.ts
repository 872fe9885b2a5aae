import { activation } from './activation';
import { runSubjects } from './runner';

/** What VS Code calls in the extension host where the packed extension is installed. */
export const run = (): Promise<void> => runSubjects([activation]);

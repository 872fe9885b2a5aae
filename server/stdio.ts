import { createConnection } from 'vscode-languageserver/node';
import { createServer } from './server';

/**
 * Serves an editor over standard input and output. Ends the process when the editor leaves:
 * code 0 after an orderly `shutdown`, 1 otherwise.
 */
export function startStdioServer(): void {
  createServer(createConnection(process.stdin, process.stdout));
}

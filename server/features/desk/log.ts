import type { Connection } from 'vscode-languageserver';

/** Says in plain words what went wrong; the details of the error follow. */
export type Log = (what: string, error: unknown) => void;

/** The client's log, and what happens when a rule throws: logged each time, shown once. */
export function createLog(connection: Connection): {
  readonly log: Log;
  readonly ruleFailed: (rule: string, error: unknown) => void;
} {
  const log: Log = (what, error) => connection.console.error(`${what} ${detailsOf(error)}`);
  const shown = new Set<string>();
  const ruleFailed = (rule: string, error: unknown): void => {
    log(`The rule ${rule} failed; the other rules still apply.`, error);
    if (shown.has(rule)) return;
    shown.add(rule);
    show(connection, `Copydesk: the rule ${rule} failed and was left out. The log says more.`);
  };
  return { log, ruleFailed };
}

function show(connection: Connection, message: string): void {
  connection.sendNotification('window/showMessage', { type: 2, message }).catch(() => undefined);
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

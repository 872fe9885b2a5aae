/** Says in plain words what went wrong; the details of the error follow. */
export type Log = (what: string, error: unknown) => void;

/** Where the server can write: the client's log, and a message that the user sees. */
export interface LogSink {
  readonly write: (message: string) => void;
  /** Rejects when the client is gone. */
  readonly show: (message: string) => Promise<void>;
}

/** The log, and what happens when a rule throws: logged each time, shown once. */
export interface DeskLog {
  readonly log: Log;
  readonly ruleFailed: (rule: string, error: unknown) => void;
}

/** Writes to a sink; keeps in mind which rules' failures the user has seen. */
export function createLog({ write, show }: LogSink): DeskLog {
  const log: Log = (what, error) => write(`${what} ${detailsOf(error)}`);
  const shown = new Set<string>();
  const ruleFailed = (rule: string, error: unknown): void => {
    log(`The rule ${rule} failed; the other rules still apply.`, error);
    if (shown.has(rule)) return;
    shown.add(rule);
    show(`Copydesk: the rule ${rule} failed and was left out. The log says more.`).catch((gone) =>
      log('The message could not be shown.', gone),
    );
  };
  return { log, ruleFailed };
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

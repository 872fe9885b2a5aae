/** What the exit status of `copydesk` says. */
export const EXIT = {
  /** Everything could be done, and nothing reached the level that fails a run. */
  clean: 0,
  /** Findings at or above `--fail-on`; for JSON lines: some line could not be read. */
  findings: 1,
  /** Something could not be done: an input that cannot be read, an option that is wrong. */
  failed: 2,
} as const;

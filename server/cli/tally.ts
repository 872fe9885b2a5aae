import type { Finding, Severity } from '../model/finding';

/** From the mildest to the gravest. */
export const SEVERITIES = ['hint', 'information', 'warning', 'error'] as const;

/** The level at which findings fail a run. */
export type FailOn = Severity | 'never';

/** True when a finding fails the run. */
export function fails(finding: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && rank(finding.severity) >= rank(failOn);
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** What a run counts for its last line. */
export interface Tally {
  readonly files: number;
  readonly unread: number;
  readonly filesWithFindings: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export const EMPTY_TALLY: Tally = {
  files: 0,
  unread: 0,
  filesWithFindings: 0,
  findings: { error: 0, warning: 0, information: 0, hint: 0 },
};

/** Adds a file that was checked. */
export function addFile(tally: Tally, findings: readonly Finding[]): Tally {
  const counts = { ...tally.findings };
  for (const { severity } of findings) counts[severity]++;
  return {
    ...tally,
    files: tally.files + 1,
    filesWithFindings: tally.filesWithFindings + (findings.length > 0 ? 1 : 0),
    findings: counts,
  };
}

/** Adds an input that could not be checked. */
export function addUnread(tally: Tally): Tally {
  return { ...tally, unread: tally.unread + 1 };
}

/** The last line of a run: `3 warnings, 1 hint in 2 of 4 files`. */
export function summary(tally: Tally): string {
  const counts = [...SEVERITIES]
    .reverse()
    .filter((severity) => tally.findings[severity] > 0)
    .map((severity) => counted(tally.findings[severity], NOUNS[severity]));
  const found =
    counts.length === 0
      ? `No findings in ${counted(tally.files, 'file')}`
      : `${counts.join(', ')} in ${tally.filesWithFindings} of ${counted(tally.files, 'file')}`;
  return tally.unread === 0 ? found : `${found}; ${tally.unread} could not be checked`;
}

const NOUNS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'hint',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

import type { Span } from '../text/span';

/** As the annotation format and the settings spell it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A statement that a rule calls into question. Offsets into the article. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, why, and what to do, in plain words. */
  readonly message: string;
  /** For `unattributed-statement`: which trigger of the policy. */
  readonly trigger?: string;
}

/** One replacement of a fix. */
export interface TextEdit extends Span {
  /** New text; with `snippet`, `${1:NAME}` marks a tab stop and `$`, `}` and `\` are escaped by `\`. */
  readonly newText: string;
}

/** A change that settles a finding. */
export interface Fix {
  /** What the editor's menu shows, e.g. `Attribute to Hakan Fidan`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** True when `newText` has tab stops (a name is missing, and a fix never invents one). */
  readonly snippet: boolean;
  /** True for the fix that the editor's "auto fix" may take. */
  readonly preferred: boolean;
}

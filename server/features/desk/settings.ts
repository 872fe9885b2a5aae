import type { Severity } from '../../model/finding';
import type { RuleConfig } from '../../rules/check';
import { fieldOf } from './client';

/** Where the settings of documents come from, and who is told what goes wrong. */
export interface SettingsSource {
  /** The section `copydesk` as it stands for a document, unchecked; rejects when it cannot be had. */
  readonly read: (uri: string) => Promise<unknown>;
  readonly failed: (error: unknown) => void;
  readonly onRuleError: NonNullable<RuleConfig['onRuleError']>;
}

/** The settings of each document, asked for once and kept until they change. */
export class Settings {
  private readonly known = new Map<string, Promise<RuleConfig>>();

  constructor(private readonly source: SettingsSource) {}

  /** The settings of a document; defaults when they cannot be had. Never rejects. */
  of(uri: string): Promise<RuleConfig> {
    const known = this.known.get(uri);
    if (known !== undefined) return known;
    const asked = this.ask(uri);
    this.known.set(uri, asked);
    return asked;
  }

  /** Forgets one document's settings, or all of them. */
  drop(uri?: string): void {
    if (uri === undefined) this.known.clear();
    else this.known.delete(uri);
  }

  private async ask(uri: string): Promise<RuleConfig> {
    const { onRuleError } = this.source;
    try {
      return { severity: readSeverities(await this.source.read(uri)), onRuleError };
    } catch (error) {
      this.source.failed(error);
      return { onRuleError };
    }
  }
}

/** The severities in the section `copydesk`; what is no severity is passed over. */
export function readSeverities(section: unknown): Readonly<Record<string, Severity | 'off'>> {
  const rules = fieldOf(section, 'rules');
  if (typeof rules !== 'object' || rules === null) return {};
  const entries = Object.entries(rules).flatMap(([rule, value]: [string, unknown]) =>
    isSeverity(value) ? [[rule, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return SEVERITIES.some((severity) => severity === value);
}

const SEVERITIES: readonly (Severity | 'off')[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
];

import type { Rule } from '../../server/rules/rule';
import { settingOf } from './pages';

/** The group of settings in `contributes.configuration` that the rules own. */
export const GROUP = 'copydesk.rules';

/**
 * The manifest's text with the settings of exactly these rules in the rules' group; all else stays.
 * Throws when the manifest has no such group.
 */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const json: unknown = JSON.parse(manifest);
  const group = groupsOf(json).find((each) => Reflect.get(each, 'id') === GROUP);
  if (group === undefined) throw new Error(`package.json has no settings group ${GROUP}`);
  const settings = rules.map((rule, i) => [`${GROUP}.${rule.id}`, settingOf(rule, i + 1)] as const);
  Reflect.set(group, 'properties', Object.fromEntries(settings));
  return `${JSON.stringify(json, null, 2)}\n`;
}

function groupsOf(manifest: unknown): readonly object[] {
  const contributes = field(manifest, 'contributes');
  const groups = field(contributes, 'configuration');
  return Array.isArray(groups) ? groups.filter((each) => typeof each === 'object') : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

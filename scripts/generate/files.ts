import { RULES } from '../../server/rules/register';
import { withRuleSettings } from './manifest';
import { indexOf, pageOf } from './pages';

/** A file that is written from the rules: its path from the project's root, and what it holds. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The folder of the rules' pages, which holds nothing else. */
export const PAGES = 'docs/rules';

/** All generated files, given the manifest as it stands. */
export function generatedFiles(manifest: string): readonly GeneratedFile[] {
  return [
    ...RULES.map((rule) => ({ path: `${PAGES}/${rule.id}.md`, text: pageOf(rule) })),
    { path: `${PAGES}/README.md`, text: indexOf(RULES) },
    { path: 'package.json', text: withRuleSettings(manifest, RULES) },
  ];
}

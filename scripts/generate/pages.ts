import { documentationUrl } from '../../server/rules/documentation';
import type { Rule } from '../../server/rules/rule';

/** The documentation page of a rule, in Markdown. */
export function pageOf(rule: Rule): string {
  return `${[
    `<!-- Written by \`npm run generate\` from the rule itself: change server/rules/${rule.id}.ts. -->`,
    `# ${rule.id}`,
    `${rule.summary}.`,
    '## Why',
    `${rule.why.text} (${rule.why.handbook})`,
    '## What it flags',
    'The words between `[[` and `]]` are flagged.',
    ...rule.flagged.map(example),
    '## What it lets pass',
    ...rule.accepted.map(example),
    '## When it stays silent',
    list(rule.silent),
    '## Fixes',
    list([...rule.remedies, 'Ignore this finding in the copy, with a reason.']),
    '## Settings and suppression',
    `\`copydesk.rules.${rule.id}\` sets the severity: \`off\`, \`hint\`, \`information\`, \`warning\` or \`error\`. The default is \`${rule.severity}\`.`,
    'In the copy, a comment above a paragraph or at its end is for that paragraph; inside a paragraph it is for the sentence before it. `copydesk-ignore-file` is for the whole text.',
    fenced(`<!-- copydesk-ignore ${rule.id}: why this is right -->`),
    '[All rules](README.md)',
  ].join('\n\n')}\n`;
}

/** The list of all rules, in Markdown. */
export function indexOf(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, summary, severity }) => `| [\`${id}\`](${id}.md) | ${summary} | ${severity} |`,
  );
  return `${[
    '<!-- Written by `npm run generate` from server/rules/register.ts. -->',
    '# Rules',
    'What copydesk warns about. Each page says why, shows what is flagged and what is not, and how to settle or suppress a finding.',
    ['| rule | flags | default |', '|---|---|---|', ...rows].join('\n'),
    '`copydesk.rules.<rule>` sets the severity of a rule, or switches it `off`. `<!-- copydesk-ignore <rule>: reason -->` in the copy suppresses it.',
  ].join('\n\n')}\n`;
}

/** The setting of a rule, as `contributes.configuration` wants it. */
export function settingOf(rule: Rule, order: number): object {
  return {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: rule.severity,
    markdownDescription: `${rule.summary}. [Why, examples, fixes](${documentationUrl(rule.id)})`,
    order,
    scope: 'resource',
  };
}

function example(source: string): string {
  return fenced(source.trim());
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

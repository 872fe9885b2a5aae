import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/article/analyse';
import { toAnnotation } from '../../server/formats/annotation';
import { check } from '../../server/rules/check';
import { RULES } from '../../server/rules/register';
import { ROOT } from '../support/articles';

const { UPDATE_SNAPSHOTS } = process.env;

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'samples/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Holds a part of a page to what the code says; `UPDATE_SNAPSHOTS=1` writes it instead. */
function expectPart(page: string, part: RegExp, expected: string): void {
  const text = read(page);
  expect(text).toMatch(part);
  if (UPDATE_SNAPSHOTS === '1')
    writeFileSync(
      join(ROOT, page),
      text.replace(part, () => expected),
    );
  expect(part.exec(read(page))?.[0]).toBe(expected);
}

describe('the README', () => {
  it('lists the registered rules', () => {
    const rows = RULES.map(
      ({ id, summary, severity }) =>
        `| [\`${id}\`](docs/rules/${id}.md) | ${summary} | ${severity} |\n`,
    );
    const head = '| rule | flags | by default |\n|---|---|---|\n';
    expectPart(
      'README.md',
      /\| rule \| flags \|.*\n\|---\|---\|---\|\n(?:\|.*\n)*/,
      head + rows.join(''),
    );
  });

  it('counts them', () => {
    const words = [
      'no',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
    ];
    const count = words[RULES.length] ?? String(RULES.length);
    expect(read('README.md')).toContain(`[${count} rules](#rules)`);
  });
});

describe('pages', () => {
  it.each(pages)('%s links to what is there', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(
      ([, target = '']) => target,
    );
    const missing = targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)));
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s names npm scripts that are there', (page) => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('are there for each rule', () => {
    const missing = RULES.filter(({ id }) => !existsSync(join(ROOT, `docs/rules/${id}.md`)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('have no path of a machine', () => {
    for (const page of pages)
      expect(read(page)).not.toMatch(/(?:^|[\s`"'(])\/(?:work|home|root|Users|tmp)\//);
  });
});

describe('the page of the annotation format', () => {
  it('shows what the code prints', () => {
    const text =
      ' date 2025-05-24 The talks will open on Monday, Foreign Minister Hakan Oral said.';
    expect(read('docs/annotation-format.md')).toContain(`\`${text}\``);
    const article = analyse(text);
    const json = JSON.stringify(toAnnotation('talks.news', article, check(article)));
    expectPart('docs/annotation-format.md', /```json\n(?:.*\n)?```/, `\`\`\`json\n${json}\n\`\`\``);
  });
});

describe('the page of the command line', () => {
  it('tells of every option', () => {
    const options = [...read('server/cli/program.ts').matchAll(/'(?:-\w, )?(--[\w-]+)/g)];
    expect(options.length).toBeGreaterThan(5);
    const page = read('docs/command-line.md');
    expect(options.map(([, name = '']) => name).filter((name) => !page.includes(name))).toEqual([]);
  });
});

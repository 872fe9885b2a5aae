import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newsSign } from '../../client/documents/firstLines';
import bundle from '../../l10n/bundle.l10n.json';
import manifest from '../../package.json';
import texts from '../../package.nls.json';

const root = join(import.meta.dirname, '../..');
const { contributes } = manifest;

const sources = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'client', file), 'utf8'))
  .join('\n');

const all = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([, found]) => found);

describe('the manifest', () => {
  it('names commands that are registered, all of them', () => {
    const registered = all(/registerCommand\(\s*'([^']+)'/g, sources).toSorted();
    expect(contributes.commands.map(({ command }) => command).toSorted()).toEqual(registered);
  });

  it('uses commands that exist in its menus', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command));
    const used = Object.values(contributes.menus).flat();
    expect(used.filter(({ command }) => !commands.has(command))).toEqual([]);
  });

  it('names colours that are used, all of them', () => {
    const kinds = ['attributedContent', 'unattributed', 'vague'];
    const parts = ['Background', 'Line', 'Ruler'];
    const expected = kinds.flatMap((kind) => parts.map((part) => `copydesk.${kind}${part}`));
    expect(contributes.colors.map(({ id }) => id)).toEqual(expected);
  });

  it('names files that are there', () => {
    const [language] = contributes.languages;
    const [grammar] = contributes.grammars;
    const files = [
      manifest.icon,
      language?.configuration,
      language?.icon.dark,
      language?.icon.light,
      grammar?.path,
      ...['unattributed', 'vague'].flatMap((n) => [`icons/${n}-dark.svg`, `icons/${n}-light.svg`]),
    ];
    expect(files.filter((file) => file === undefined || !existsSync(join(root, file)))).toEqual([]);
  });

  it('has a text for each of its placeholders, and a placeholder for each text', () => {
    const used = all(/"%([^%"]+)%"/g, JSON.stringify(manifest));
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(texts).toSorted());
  });

  it('gives scopes to every semantic token type', () => {
    const types = contributes.semanticTokenTypes.map(({ id }) => id);
    const [scopes] = contributes.semanticTokenScopes;
    expect(Object.keys(scopes?.scopes ?? {})).toEqual(types);
  });
});

it('the page on VS Code names every command, setting, colour and token type', () => {
  const page = readFileSync(join(root, 'docs/vscode.md'), 'utf8');
  const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
  const ids = [
    ...contributes.commands.map(({ command }) => command),
    ...settings.filter((id) => !id.startsWith('copydesk.rules.')),
    ...contributes.colors.map(({ id }) => id),
    ...contributes.semanticTokenTypes.map(({ id }) => id),
  ];
  expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

describe('the first line by which VS Code knows the language', () => {
  const pattern = new RegExp(contributes.languages[0]?.firstLine ?? '$.');
  it.each([
    ' date 2026-02-11 The minister flew to Baku.',
    'ODESA, March 3 (Reuters) — Grain ships left the port.',
    'ODESA, Ukraine, March 3 (Reuters) - Grain ships left the port.',
    'DAYTON, Ohio — A jury was picked.',
    'MOMBASA, Tuesday – The ferry stopped.',
    'CHENNAI, Sept. 9: The utility raised its tariff.',
    'WASHINGTON (AP) — Lawmakers left town.',
    'İZMİR, May 4 (Anadolu) — Ferries were cancelled.',
    'TODO — buy milk',
    'NOTE: read this first',
    'API Reference - v2',
    'GET, POST and PUT — the verbs',
    'IBM, Microsoft and Oracle fell.',
    '---',
    '# A heading',
    '',
  ])('agrees with the recognition of plain text: %s', (line) => {
    expect(pattern.test(line)).toBe(newsSign([line]) !== undefined);
  });
});

it('the bundle of the texts holds those of the code, all of them', () => {
  const used = all(/l10n\.t\(\s*'([^']*)'/g, sources);
  expect(Object.keys(bundle).toSorted()).toEqual([...new Set(used)].toSorted());
});

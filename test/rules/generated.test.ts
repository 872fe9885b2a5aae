import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedFiles, PAGES } from '../../scripts/generate/files';
import { RULES } from '../../server/rules/register';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = generatedFiles(read('package.json'));

describe('what is generated from the rules', () => {
  test.each(files.map(({ path, text }) => [path, text]))('%s is up to date', (path, text) => {
    expect(read(path), 'run npm run generate').toBe(text);
  });

  test('is a page for each rule, and no other', () => {
    const pages = ['README', ...RULES.map(({ id }) => id)].map((name) => `${name}.md`);
    expect(readdirSync(join(root, PAGES)).toSorted()).toEqual(pages.toSorted());
  });

  test('is a setting for each rule, and no other', () => {
    const settings = [...read('package.json').matchAll(/"copydesk\.rules\.([\w-]+)": \{/g)];
    expect(settings.map(([, id]) => id)).toEqual(RULES.map(({ id }) => id));
  });
});

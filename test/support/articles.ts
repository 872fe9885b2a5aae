import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root; tests run from there. */
export const ROOT = process.cwd();

/** An article in a file. */
export interface ArticleFile {
  readonly name: string;
  readonly text: string;
}

/** The articles of a folder, by name. */
export function articlesIn(folder: string): readonly ArticleFile[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.news'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(ROOT, folder, name), 'utf8') }));
}

/** The articles that the product is shown with. */
export function samples(): readonly ArticleFile[] {
  return articlesIn('samples');
}

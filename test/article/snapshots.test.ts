import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/article/analyse';
import { check } from '../../server/rules/check';
import { annotated } from '../support/annotated';
import { articlesIn, ROOT, samples } from '../support/articles';

/** `UPDATE_SNAPSHOTS=1 npx vitest run test/article` writes them anew; read the difference before you commit it. */
const { UPDATE_SNAPSHOTS } = process.env;

describe('whole articles', () => {
  it.each([...samples(), ...articlesIn('test/articles')])('$name', ({ name, text }) => {
    const article = analyse(text);
    const now = annotated(article, check(article));
    const path = join(ROOT, 'test', 'snapshots', name.replace(/\.news$/, '.txt'));
    if (UPDATE_SNAPSHOTS === '1') writeFileSync(path, now);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(now);
  });
});

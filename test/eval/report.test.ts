import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../eval/measures/examples';
import { f1Figure, type Measured, SECTIONS } from '../../eval/measures/figure';
import { PUBLISHED } from '../../eval/published';
import { markdownOf, withFigures } from '../../eval/report/markdown';
import { textTable } from '../../eval/report/table';
import { ROOT } from '../support/articles';
import { spanOf } from './support/spans';

const MEASURED: Measured = {
  section: 'claims',
  title: 'PolNeAR dev: 2 articles',
  figures: [
    f1Figure('claims.attribution', 'attribution', { right: 3, spurious: 1, missed: 2 }),
    { id: 'speed.whole', measure: 'whole', value: 28.123, unit: 'ms' },
  ],
  errors: [{ name: 'missed claim', count: 2, examples: ['“It is safe,” [Ada Obi said.]'] }],
};

describe('the table', () => {
  it('has our figure beside those of others', () => {
    const lines = textTable([MEASURED]).split('\n');
    expect(lines).toContain('PolNeAR dev: 2 articles');
    expect(lines.find((line) => line.startsWith('attribution'))).toMatch(
      /^attribution +5 +75\.0 +60\.0 +66\.7 +≥ 70 +66\.8 +75\.3$/,
    );
    expect(lines.find((line) => line.startsWith('whole'))).toMatch(/28\.1 ms/);
  });
});

describe('the page', () => {
  const page = 'Before\n<!-- figures: claims -->\nold\n<!-- end of figures -->\nAfter\n';

  it('gets figures and counts between its marks, and none of the texts', () => {
    const markdown = markdownOf([MEASURED]);
    expect(markdown).toContain('| attribution | 5 | 75.0 | 60.0 | 66.7 | ≥ 70 | 66.8 |  | 75.3 |');
    expect(markdown).toContain('Errors: missed claim 2.');
    expect(markdown).not.toContain('Ada Obi');
    expect(withFigures(page, 'claims', 'new')).toBe(
      'Before\n<!-- figures: claims -->\n\nnew\n\n<!-- end of figures -->\nAfter\n',
    );
  });

  it('is left alone where it has no marks', () => {
    expect(withFigures(page, 'names', 'new')).toBeNull();
  });

  it('on accuracy has them for everything that is measured, with figures of others', () => {
    const accuracy = readFileSync(join(ROOT, 'docs', 'accuracy.md'), 'utf8');
    for (const section of SECTIONS) expect(withFigures(accuracy, section, '')).not.toBeNull();
    const annotators = PUBLISHED['claims.attribution']?.annotators ?? '';
    expect(accuracy).toContain(`| ${annotators} |`);
  });
});

describe('an excerpt', () => {
  it('shows gold and ours on one line, nested as they lie', () => {
    const text = 'It rained.\nAda Obi said it would stop.';
    const marks = [
      ['[]', [spanOf(text, 'it would stop')]],
      ['⟦⟧', [spanOf(text, 'it would')]],
    ] as const;
    expect(excerpt(text, marks)).toBe('It rained. Ada Obi said [⟦it would⟧ stop].');
  });
});

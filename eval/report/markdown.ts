import type { Measured, Section } from '../measures/figure';
import { cellsOf, HEADS, NUMBERS } from './table';

/** The Markdown of one section: a table for each set, and its errors counted by class. */
export function markdownOf(measured: readonly Measured[]): string {
  return measured.map((each) => [tableOf(each), ...errorsOf(each)].join('\n\n')).join('\n\n');
}

function tableOf({ title, figures }: Measured): string {
  const rows = figures.map((figure) => rowOf(cellsOf(figure)));
  const rule = HEADS.map((_, i) => (NUMBERS.has(i) ? '---:' : '---'));
  return [`**${title}**`, '', rowOf(HEADS), rowOf(rule), ...rows].join('\n');
}

function errorsOf({ errors }: Measured): readonly string[] {
  if (errors.length === 0) return [];
  const counts = errors.map(({ name, count }) => `${name} ${count}`);
  return [`Errors: ${counts.join(', ')}.`];
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/**
 * Puts the Markdown of a section between its marks `<!-- figures: SECTION -->` and
 * `<!-- end of figures -->`; null when the page has no such marks.
 */
export function withFigures(page: string, section: Section, markdown: string): string | null {
  const opening = `<!-- figures: ${section} -->`;
  const start = page.indexOf(opening);
  const end = page.indexOf('<!-- end of figures -->', start);
  if (start < 0 || end < 0) return null;
  return `${page.slice(0, start + opening.length)}\n\n${markdown}\n\n${page.slice(end)}`;
}

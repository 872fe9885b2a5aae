import type { Figure, Measured } from '../measures/figure';
import { PUBLISHED } from '../published';

/** Heads of the table's columns. */
export const HEADS = [
  'measure',
  'n',
  'P',
  'R',
  'ours',
  'aim',
  'prototype',
  'peers',
  'annotators',
] as const;

/** Columns of numbers, which stand at the right. */
export const NUMBERS: ReadonlySet<number> = new Set([1, 2, 3, 4]);

/** The cells of one line, under {@link HEADS}; what there is not is empty. */
export function cellsOf(figure: Figure): readonly string[] {
  const { id, measure, gold, precision, recall } = figure;
  const { aim = '', prototype = '', peers = '', annotators = '' } = PUBLISHED[id] ?? {};
  return [
    measure,
    gold === undefined ? '' : gold.toLocaleString('en'),
    precision === undefined ? '' : precision.toFixed(1),
    recall === undefined ? '' : recall.toFixed(1),
    ours(figure),
    aim,
    prototype,
    peers,
    annotators,
  ];
}

function ours({ value, unit }: Figure): string {
  if (unit === '%') return value.toFixed(1);
  return `${value.toFixed(value < 10 ? 2 : 1)}${unit === 'ms' ? ' ms' : ''}`;
}

/** One table of everything measured, for a terminal. */
export function textTable(measured: readonly Measured[]): string {
  const rows = [
    HEADS,
    ...measured.flatMap(({ title, figures }) => [[title], ...figures.map(cellsOf)]),
  ];
  const widths = HEADS.map((_, column) =>
    Math.max(...rows.filter(({ length }) => length > 1).map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) => (row.length === 1 ? `\n${row[0]}` : lineOf(row, widths))).join('\n');
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, i) =>
      NUMBERS.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
    )
    .join('  ')
    .trimEnd();
}

/** The errors of everything measured, counted by class, with the examples asked for. */
export function textErrors(measured: readonly Measured[]): string {
  return measured
    .filter(({ errors }) => errors.length > 0)
    .map(({ title, errors }) => {
      const lines = errors.flatMap(({ name, count, examples }) => [
        `  ${String(count).padStart(5)}  ${name}`,
        ...examples.map((example) => `           ${example}`),
      ]);
      return [`Errors, ${title}`, ...lines].join('\n');
    })
    .join('\n\n');
}

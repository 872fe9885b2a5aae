import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateArticle, SEED } from './articles';
import { type Memory, measureServer } from './memory';
import { type Timing, time } from './timings';

const SIZES = [
  { words: 1_000, milliseconds: 1_500 },
  { words: 10_000, milliseconds: 2_000 },
  { words: 100_000, milliseconds: 0 },
];

const sample = readFileSync(join('samples', 'talks.news'), 'utf8');
const server = join('dist', 'server.cjs');

/** Measures everything, the small articles first, and prints one table. */
async function main(): Promise<void> {
  console.log(`Samples: ${readdirSync('samples').length - 1}; generated articles: seed ${SEED}\n`);
  const timings = [await time('samples/talks.news', sample, 1_500)];
  for (const { words, milliseconds } of SIZES) {
    timings.push(await time('generated', generateArticle(words, SEED), milliseconds));
  }
  const article = generateArticle(1_000, SEED);
  print(timings, await measureServer(server, article));
}

function print(timings: readonly Timing[], memory: Memory): void {
  const rows = timings.map((timing, i) => rowOf(timing, timings[i - 1]));
  console.log(
    table([
      [
        'article',
        'words',
        'whole',
        'per 1,000',
        'rules',
        'edit',
        'edit p99',
        'tagging',
        'whole/tagging',
        'edit/tagging',
        'growth',
      ],
      ...rows,
    ]),
  );
  console.log(`
Times are medians in ms. whole: analysis and rules from scratch; rules: their part of it;
edit: analysis and rules after a word was typed into one paragraph; tagging: compromise alone on
the same text; growth: time per word against the row above (1.0 is linear).

Memory of the server: ${memory.empty.toFixed(0)} MB empty, ${memory.open.toFixed(0)} MB with an article of 1,000 words open.`);
}

function rowOf(timing: Timing, smaller: Timing | undefined): readonly string[] {
  const { name, words, whole, rules, edit, editSlow, tagging } = timing;
  const perWord = (each: Timing): number => each.whole / each.words;
  const generated = smaller?.name === name;
  return [
    name,
    words.toLocaleString('en'),
    ms(whole),
    ms((1000 * whole) / words),
    ms(rules),
    ms(edit),
    ms(editSlow),
    ms(tagging),
    (whole / tagging).toFixed(2),
    (edit / tagging).toFixed(3),
    generated && smaller !== undefined ? (perWord(timing) / perWord(smaller)).toFixed(2) : '',
  ];
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number): number =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(width(i)) : cell.padStart(width(i))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

await main();

import { generateArticle, SEED } from '../../bench/articles';
import { time } from '../../bench/timings';
import type { Figure, Measured } from './figure';

const WORDS = 1_000;
const MILLISECONDS = 2_500;

/** Times the whole analysis and one edit on an article made up for it, against plain compromise in the same run. */
export async function measureSpeed(): Promise<Measured> {
  const timing = await time('generated', generateArticle(WORDS, SEED), MILLISECONDS);
  const { words, whole, edit, editSlow, tagging } = timing;
  const ms = (id: string, measure: string, value: number): Figure => ({
    id: `speed.${id}`,
    measure,
    value,
    unit: 'ms',
  });
  const ratio = (id: string, measure: string, value: number): Figure => ({
    id: `speed.${id}`,
    measure,
    value: value / tagging,
    unit: '×',
  });
  const thousand = 1000 / words;
  return {
    section: 'speed',
    title: `an article of ${words.toLocaleString('en')} words, made up (medians)`,
    figures: [
      ms('whole', 'analysis and rules, 1,000 words', whole * thousand),
      ms('tagging', 'compromise alone, 1,000 words', tagging * thousand),
      ratio('whole.ratio', 'analysis and rules ÷ compromise alone', whole),
      ms('edit', 'after an edit in one paragraph', edit),
      ms('edit.slow', 'after an edit, 99th percentile', editSlow),
      ratio('edit.ratio', 'an edit ÷ compromise alone', edit),
    ],
    errors: [],
  };
}

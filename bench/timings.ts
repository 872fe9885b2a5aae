import { createRequire } from 'node:module';
import { Bench } from 'tinybench';
import { analyse } from '../server/article/analyse';
import type { Article } from '../server/model/article';
import { check } from '../server/rules/check';
import { countWords } from './articles';

/** Medians in milliseconds for one text. */
export interface Timing {
  readonly name: string;
  readonly words: number;
  /** Analysis and rules from scratch. */
  readonly whole: number;
  /** The rules' part of it. */
  readonly rules: number;
  /** Analysis and rules after a word was typed into one paragraph. */
  readonly edit: number;
  /** One edit in a hundred takes longer. */
  readonly editSlow: number;
  /** compromise alone, tagging the same text. */
  readonly tagging: number;
}

/** compromise as it comes: a build of its own, which nothing of the project's has prepared. */
const compromise: (text: string) => unknown = createRequire(import.meta.url)('compromise/three');

const OPTIONS = { date: '2025-10-08' };

/** Measures one text for about four times `milliseconds`, and each task at least two or three times. */
export async function time(name: string, text: string, milliseconds: number): Promise<Timing> {
  const bench = new Bench({
    time: milliseconds,
    iterations: milliseconds === 0 ? 2 : 3,
    warmupTime: 0,
    warmupIterations: 1,
  });
  const article = analyse(text, OPTIONS);
  const type = typist(text, article);
  bench.add('whole', () => check(analyse(text, OPTIONS)));
  bench.add('rules', () => check(article));
  bench.add('edit', type);
  bench.add('tagging', () => compromise(text));
  await bench.run();
  const median = (task: string): number => latencyOf(bench, task).p50;
  return {
    name,
    words: countWords(text),
    whole: median('whole'),
    rules: median('rules'),
    edit: median('edit'),
    editSlow: latencyOf(bench, 'edit').p99,
    tagging: median('tagging'),
  };
}

/** Types into the paragraph in the middle, another word each time, as an editor's user does. */
function typist(text: string, start: Article): () => void {
  const middle = text.indexOf('. ', text.length / 2) + 1;
  let previous = start;
  let typed = 0;
  return () => {
    typed++;
    const word = ` and the ${typed}th word`;
    previous = analyse(text.slice(0, middle) + word + text.slice(middle), OPTIONS, previous);
    check(previous);
  };
}

function latencyOf(bench: Bench, name: string): { readonly p50: number; readonly p99: number } {
  const result = bench.getTask(name)?.result;
  if (result === undefined || !('latency' in result)) throw new Error(`${name} was not measured`);
  return result.latency;
}

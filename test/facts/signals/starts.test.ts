import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/article/analyse';
import { CAUSES } from '../../../server/facts/signals/cause';
import { EVALUATION } from '../../../server/facts/signals/evaluation';
import { type Finder, startsByFinder } from '../../../server/facts/signals/finder';
import { IMPERSONAL } from '../../../server/facts/signals/impersonal';
import { MIND } from '../../../server/facts/signals/mind';
import { PREDICTIONS } from '../../../server/facts/signals/prediction';
import type { Words } from '../../../server/facts/signals/sentence';
import { VAGUE } from '../../../server/facts/signals/vague';
import { WRONGDOING } from '../../../server/facts/signals/wrongdoing';
import { accepted, flagged } from '../../../server/rules/examples/unattributed-statement';
import { samples } from '../../support/articles';

const FINDERS: Readonly<Record<string, Finder>> = {
  evaluation: EVALUATION,
  mind: MIND,
  predictions: PREDICTIONS,
  causes: CAUSES,
  wrongdoing: WRONGDOING,
  vague: VAGUE,
  impersonal: IMPERSONAL,
};

const SENTENCES: readonly Words[] = [
  ...samples().map(({ text }) => text),
  ...flagged.map((example) => example.replace(/\[\[|\]\]/g, '')),
  ...accepted,
].flatMap((text) =>
  analyse(text).paragraphs.flatMap(({ facts }) =>
    facts.sentences.map(({ from, to }) => facts.tokens.slice(from, to)),
  ),
);

describe('where a finder of signals looks', () => {
  it.each(Object.entries(FINDERS))('is everywhere that it may find any: %s', (_, finder) => {
    const startsOf = startsByFinder([finder]);
    for (const words of SENTENCES) {
      const [starts = []] = startsOf(words);
      expect(finder.find(words, starts)).toEqual(finder.find(words, [...words.keys()]));
    }
  });

  it('is told for each finder apart, in order', () => {
    const finder = (...starts: readonly string[]): Finder => ({
      starts: new Set(starts),
      find: () => [],
    });
    const words = SENTENCES.find((sentence) => sentence.some(({ lower }) => lower === 'the')) ?? [];
    const [the, none] = startsByFinder([finder('the'), finder()])(words);
    expect(the?.map((at) => words[at]?.lower)).toEqual(the?.map(() => 'the'));
    expect(the).toEqual([...(the ?? [])].sort((a, b) => a - b));
    expect(the?.length).toBeGreaterThan(0);
    expect(none).toEqual([]);
  });
});

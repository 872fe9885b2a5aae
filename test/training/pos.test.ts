import { describe, expect, it } from 'vitest';
import { readPosTagger } from '../../server/language/pos/model';
import { tagWords } from '../../server/language/pos/tag';
import { splitTokens } from '../../server/language/tokenizer';
import { PENN_TAGS } from '../../server/model/penn';
import { type TaggedSentence, taggedSentences } from '../../training/pos/corpus';
import { restyled } from '../../training/pos/restyle';
import { trainPos } from '../../training/pos/train';

/** Sentences written as `the/DT rain/NN`, words apart by spaces. */
function corpus(...lines: readonly string[]): readonly TaggedSentence[] {
  return lines.flatMap((line) => {
    const words = line.split(' ').map((word) => word.split('/'));
    const text = words.map(([word]) => word).join(' ');
    let at = 0;
    return taggedSentences(
      text,
      words.map(([word = '', tag = '']) => {
        const start = at;
        at += word.length + 1;
        return [start, start + word.length, tag] as const;
      }),
    );
  });
}

const SENTENCES = corpus(
  'The/DT rain/NN fell/VBD ./.',
  'The/DT mayor/NN spoke/VBD ./.',
  'They/PRP speak/VBP of/IN rain/NN ./.',
  'They/PRP rain/VBP blows/NNS ./.',
  'She/PRP spoke/VBD of/IN a/DT well-paid/JJ mayor/NN (/-LRB- again/RB )/-RRB- ./.',
);

function train(seed: number, log: (line: string) => void = () => {}): Uint8Array {
  const sentences = Array.from({ length: 8 }, () => SENTENCES).flat();
  const sureness = { count: 8, share: 0.99 };
  return trainPos({
    sentences,
    tests: { itself: SENTENCES },
    seed,
    epochs: 4,
    weights: 400,
    sureness,
    log,
  });
}

describe('the corpus', () => {
  it('gives the tokens of the product the tags of the words that they are parts of', () => {
    const { text, spans, tags } = SENTENCES[4] ?? { text: '', spans: [], tags: [] };
    const words = spans.map(({ start, end }, at) => [
      text.slice(start, end),
      PENN_TAGS[tags[at] ?? 0],
    ]);
    expect(words.slice(4, 8)).toEqual([
      ['well', 'JJ'],
      ['-', 'HYPH'],
      ['paid', 'JJ'],
      ['mayor', 'NN'],
    ]);
    expect(words.slice(8, 11).map(([, tag]) => tag)).toEqual(['(', 'RB', ')']);
  });

  it('is set anew with every word in its place', () => {
    const many = Array.from({ length: 100 }, () => SENTENCES).flat();
    const texts = restyled(many, 1).map(({ text }) => text);
    expect(texts).toContain('The Rain Fell .');
    expect(texts).toContain('THE RAIN FELL .');
    expect(texts).toContain('the rain fell .');
  });
});

describe('training', () => {
  it('learns a word’s tag from the words around it', () => {
    const tagger = readPosTagger(train(7));
    const text = 'They rain blows of rain .';
    expect(tagWords(tagger, text, splitTokens(text))).toEqual([
      'PRP',
      'VBP',
      'NNS',
      'IN',
      'NN',
      '.',
    ]);
  });

  it('gives the same weights for the same seed, and tells how it went', () => {
    const lines: string[] = [];
    expect(train(7, (line) => lines.push(line))).toEqual(train(7));
    expect(lines.at(-1)).toMatch(/itself: 100\.00 % agree/);
  });
});

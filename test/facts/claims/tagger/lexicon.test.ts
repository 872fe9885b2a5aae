import { describe, expect, it } from 'vitest';
import { ClaimLexicon } from '../../../../server/facts/claims/tagger/claim-lexicon';
import { stemHash } from '../../../../server/facts/claims/tagger/stems';
import { readClusters } from '../../../../server/language/tagger/clusters';
import type { Token } from '../../../../server/model/token';
import { writeClusters } from '../../../../training/crf/write-weights';

function lexicon(): ClaimLexicon {
  return new ClaimLexicon({
    grades: { gradeOf: (stem) => (stem === stemHash('said') ? 5 : 0) },
    clusters: readClusters(writeClusters(new Map([['said', 0]]), [0])),
  });
}

function token(text: string, tag: Token['tag'] = 'NN', pos: Token['pos'] = 'noun'): Token {
  const lower = text.toLowerCase();
  return { start: 0, end: text.length, text, lower, pos, tag, tags: [], sentence: 0 };
}

describe('the lexicon of the taggers of claims', () => {
  it('knows a word again by its text and tag', () => {
    const words = lexicon();
    const said = words.wordOf(token('said', 'VBD', 'verb'));
    expect(words.wordOf(token('said', 'VBD', 'verb'))).toBe(said);
    expect(words.wordOf(token('said', 'VBN', 'verb'))).not.toEqual(said);
    expect(words.wordOf(token('Said', 'VBD', 'verb')).shape).not.toBe(said.shape);
    expect([said.grade, said.fine]).toEqual([5, 0]);
  });

  it('tells a mark from a word that is spelled like it', () => {
    const words = lexicon();
    const mark = words.wordOf(token("'", "''", 'punctuation'));
    expect([mark.tag, mark.grade, mark.fine]).toEqual([0, 0, -1]);
    expect(words.wordOf(token("'", 'POS', 'particle')).tag).not.toBe(0);
    expect(words.wordOf(token('’', "''", 'punctuation')).word).toBe(mark.word);
  });

  it('answers alike after it has forgotten', () => {
    const words = lexicon();
    const before = words.wordOf(token('said', 'VBD', 'verb'));
    for (let n = 0; n < 10_000; n++) words.wordOf(token(`word${n}`));
    const after = words.wordOf(token('said', 'VBD', 'verb'));
    expect(after).not.toBe(before);
    expect(after).toEqual(before);
  });
});

import { describe, expect, it } from 'vitest';
import type { WordKnowledge } from '../../../../server/facts/claims/tagger/claim-lexicon';
import { QUOTE, readClaimWords } from '../../../../server/facts/claims/tagger/claim-words';
import { cueFeatures } from '../../../../server/facts/claims/tagger/cue-features';
import { roleFeatures } from '../../../../server/facts/claims/tagger/role-features';
import { roleSurroundings, SIDE } from '../../../../server/facts/claims/tagger/role-surroundings';
import { MARK, readRuleMarks } from '../../../../server/facts/claims/tagger/rule-marks';
import { stemHash } from '../../../../server/facts/claims/tagger/stems';
import { readClusters } from '../../../../server/language/tagger/clusters';
import type { SequenceFeatures } from '../../../../server/language/tagger/feature-rows';
import { writeClusters } from '../../../../training/crf/write-weights';
import { claimTextOf } from './text-of';

const KNOWLEDGE: WordKnowledge = {
  grades: { gradeOf: (stem) => (stem === stemHash('said') ? 5 : 0) },
  clusters: readClusters(writeClusters(new Map([['said', 0]]), [0])),
};

function wordsOf(text: string) {
  return readClaimWords(claimTextOf(text), KNOWLEDGE);
}

/** Keys of each row. */
function rowsOf({ nodes, length }: SequenceFeatures): readonly (readonly number[])[] {
  return Array.from({ length }, (_, at) => [
    ...nodes.keys.subarray(nodes.offsets[at], nodes.offsets[at + 1]),
  ]);
}

describe('stems', () => {
  it.each([
    ['argue', 'argued', 'argues', 'arguing'],
    ['say', 'said', 'says', 'saying'],
    ['deny', 'denied', 'denies', 'denying'],
    ['admit', 'admitted', 'admits', 'admitting'],
  ])('of all forms of “%s” agree', (...forms) => {
    expect(new Set(forms.map(stemHash)).size).toBe(1);
  });

  it('of other words differ', () => {
    expect(stemHash('plan')).not.toBe(stemHash('claim'));
  });
});

describe('the columns of words', () => {
  it('tell where quotations open and close', () => {
    const { quote, quotes } = wordsOf('He left. “It is late,” Kaya said.');
    expect([...quote]).toEqual([
      ...[QUOTE.outside, QUOTE.outside, QUOTE.outside],
      ...[QUOTE.opens, QUOTE.inside, QUOTE.inside, QUOTE.inside, QUOTE.inside, QUOTE.closes],
      ...[QUOTE.outside, QUOTE.outside, QUOTE.outside],
    ]);
    expect([...quotes].indexOf(1)).toBe(3);
  });

  it('number noun phrases', () => {
    const { phrase } = wordsOf('The new mayor told a visitor.');
    expect([...phrase]).toEqual([1, 1, 1, 0, 2, 2, 0]);
  });
});

describe('marks of the rules', () => {
  it('show source, cue and content of a claim', () => {
    const marks = readRuleMarks(claimTextOf('Kaya said it was over.'));
    expect([...marks.cueOf]).toEqual([0, 1, 0, 0, 0, 0]);
    expect([...marks.marksOf(0)]).toEqual([
      ...[MARK.source, MARK.cue, MARK.content, MARK.content, MARK.content, MARK.none],
    ]);
  });
});

describe('features of cues', () => {
  it('are the same for the same text, one row a token', () => {
    const text = 'Kaya said it was over.';
    const features = cueFeatures(wordsOf(text), readRuleMarks(claimTextOf(text)));
    const again = cueFeatures(wordsOf(text), readRuleMarks(claimTextOf(text)));
    expect(rowsOf(features)).toHaveLength(6);
    expect(rowsOf(features)).toEqual(rowsOf(again));
  });
});

describe('features of sources and contents', () => {
  const text = 'Kaya said on Monday it was over, and Vos left.';
  const words = wordsOf(text);

  it('differ for the same word on both sides of the cue', () => {
    const rules = readRuleMarks(claimTextOf(text));
    const input = { words, rules, cueStarts: new Uint8Array(12), previous: new Uint8Array(12) };
    const whole = { from: 0, to: words.length };
    const left = rowsOf(roleFeatures(input, { from: 5, to: 6 }, whole))[0] ?? [];
    const right = rowsOf(roleFeatures(input, { from: 1, to: 2 }, whole))[9] ?? [];
    expect(left.filter((key) => right.includes(key)).length).toBeLessThan(left.length / 2);
  });

  it('count outward from the cue', () => {
    const whole = { from: 0, to: words.length };
    const around = roleSurroundings(words, { from: 1, to: 2 }, whole, new Uint8Array(12));
    expect([...around.side.subarray(0, 3)]).toEqual([SIDE.left, SIDE.cue, SIDE.right]);
    expect([around.commas[6], around.commas[9]]).toEqual([0, 1]);
    expect([around.verbs[4], around.verbs[10]]).toEqual([0, 1]);
  });
});

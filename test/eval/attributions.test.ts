import { describe, expect, it } from 'vitest';
import {
  attributionsOf,
  pairUp,
  tallyAsCitron,
  tallyAttributions,
  tallyPieces,
} from '../../eval/scoring/attributions';
import type { ClaimSpans } from '../../eval/scoring/spans';
import { scoresOf, sumOf } from '../../eval/scoring/tally';
import { claim } from './support/spans';

const TEXT =
  'Mayor Ada Obi said that the quay would open in June. “It is safe,” she added, “and dry.” Rain is likely.';
const OPENS = claim(TEXT, 'Mayor Ada Obi', 'said', 'that the quay would open in June');
const SAFE = claim(TEXT, 'she', 'added', '“It is safe,”|“and dry.”');
const GOLD = [OPENS, SAFE];

function both(predicted: readonly ClaimSpans[], gold: readonly ClaimSpans[] = GOLD) {
  return [attributionsOf(TEXT, predicted), attributionsOf(TEXT, gold)] as const;
}

describe('attributions', () => {
  it('are all right when they are the gold', () => {
    const [ours, gold] = both(GOLD);
    expect(tallyAttributions(ours, gold)).toEqual({ right: 2, spurious: 0, missed: 0 });
    for (const part of ['source', 'cue', 'content'] as const) {
      expect(tallyPieces(ours, gold, part)).toMatchObject({ spurious: 0, missed: 0 });
      expect(tallyAsCitron(ours, gold, part)).toMatchObject({ right: 2, spurious: 0, missed: 0 });
    }
  });

  it('are all missed when there are none', () => {
    const [ours, gold] = both([]);
    expect(tallyAttributions(ours, gold)).toEqual({ right: 0, spurious: 0, missed: 2 });
  });

  it('need half of the content, and a source that overlaps', () => {
    const half = claim(TEXT, 'Ada Obi', 'said', 'the quay would open');
    const little = claim(TEXT, 'Ada Obi', 'said', 'in June');
    const other = claim(TEXT, 'Rain', 'said', 'that the quay would open in June');
    const right = ([one]: readonly ClaimSpans[]) =>
      one === undefined ? 0 : tallyAttributions(...both([one], [OPENS])).right;
    expect([right([half]), right([little]), right([other])]).toEqual([1, 0, 0]);
  });

  it('that name no source agree with gold that names none', () => {
    const nobody = claim(TEXT, '', 'likely', 'Rain is');
    expect(tallyAttributions(...both([nobody], [nobody])).right).toBe(1);
  });

  it('are matched one to one, the likest first', () => {
    const short = claim(TEXT, 'Ada Obi', 'said', 'the quay would open');
    const [ours, gold] = both([short, OPENS], [OPENS]);
    expect(pairUp(ours, gold, true)).toMatchObject([{ predicted: 1, gold: 0, jaccard: 1 }]);
    expect(tallyAttributions(ours, gold)).toEqual({ right: 1, spurious: 1, missed: 0 });
  });
});

describe('pieces', () => {
  it('count each by itself, whosever they are', () => {
    const halfSplit = claim(TEXT, 'she', 'added', '“It is safe,”');
    expect(tallyPieces(...both([halfSplit], [SAFE]), 'content')).toEqual({
      right: 1,
      spurious: 0,
      missed: 1,
    });
  });

  it('are exact in words: white space at the ends does not matter, a word does', () => {
    const loose = {
      ...OPENS,
      cue: OPENS.cue.map(({ start, end }) => ({ start: start - 1, end: end + 1 })),
    };
    const wide = claim(TEXT, 'Mayor Ada Obi', 'said that', 'the quay would open in June');
    expect(tallyPieces(...both([loose], [OPENS]), 'cue').right).toBe(1);
    expect(tallyPieces(...both([wide], [OPENS]), 'cue').right).toBe(0);
  });
});

describe('counting as Citron', () => {
  it('asks for cues that overlap before a source or content counts', () => {
    const elsewhere = claim(TEXT, 'Mayor Ada Obi', 'added', 'that the quay would open in June');
    expect(tallyAsCitron(...both([elsewhere], [OPENS]), 'content').right).toBe(0);
    const wider = claim(TEXT, 'Mayor Ada Obi', 'said that', 'that the quay would open in June');
    expect(tallyAsCitron(...both([wider], [OPENS]), 'content').right).toBe(1);
    expect(tallyAsCitron(...both([wider], [OPENS]), 'cue').right).toBe(0);
  });
});

describe('figures', () => {
  it('are ratios of sums', () => {
    const one = { right: 3, spurious: 1, missed: 0 };
    const other = { right: 0, spurious: 0, missed: 3 };
    expect(scoresOf(sumOf([one, other]))).toEqual({ precision: 75, recall: 50, f1: 60 });
  });

  it('of nothing are zero', () => {
    expect(scoresOf(sumOf([]))).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

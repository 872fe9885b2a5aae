import { describe, expect, it } from 'vitest';
import {
  type DeskClaim,
  matchClaims,
  speakersOf,
  tallyDeskClaims,
} from '../../eval/scoring/desk/claims';
import {
  clusteringOf,
  deskMentions,
  tallyDeskNames,
  tallyMentions,
} from '../../eval/scoring/desk/mentions';
import { compareWarnings, type DeskFinding } from '../../eval/scoring/desk/warnings';
import type { Actor } from '../../server/model/actor';
import { ACTORS, ARTICLE, TEXT } from './support/desk';
import { spanOf } from './support/spans';

function claim(source: string, content: string, actor: string | null): DeskClaim {
  return { source: [spanOf(TEXT, source)], content: [spanOf(TEXT, content)], actor };
}

describe('mentions', () => {
  it('are all right when they are the gold', () => {
    const mentions = deskMentions(ARTICLE, ACTORS);
    expect(tallyMentions(mentions)).toEqual({ right: 6, spurious: 0, missed: 0 });
    expect(tallyDeskNames(TEXT, mentions)).toEqual({ right: 4, spurious: 0, missed: 0 });
    expect(clusteringOf(mentions)).toEqual({ precision: 4, recall: 4, found: 4, gold: 4 });
  });

  it('of the wrong kind count on both sides', () => {
    const wrong = ACTORS.map((actor) => ({ ...actor, kind: 'person' as const }));
    expect(tallyDeskNames(TEXT, deskMentions(ARTICLE, wrong))).toEqual({
      right: 2,
      spurious: 2,
      missed: 2,
    });
  });

  it('that the gold ignores or leaves open count nowhere', () => {
    const { gold } = ARTICLE;
    const mayor = { ...spanOf(TEXT, 'Mayor'), form: 'name' as const };
    const more = [...ACTORS, { kind: 'person' as const, mentions: [mayor] }];
    const open = { ...gold, optional: { mentions: [[mayor.start, mayor.end] as const] } };
    expect(tallyMentions(deskMentions(ARTICLE, more)).spurious).toBe(1);
    expect(tallyMentions(deskMentions({ ...ARTICLE, gold: open }, more)).spurious).toBe(0);
  });

  it('thrown together lose precision, torn apart lose recall', () => {
    const heap = [
      { kind: 'person' as const, mentions: ACTORS.flatMap(({ mentions }) => mentions) },
    ];
    const { precision, found } = clusteringOf(deskMentions(ARTICLE, heap));
    expect(precision / found).toBeCloseTo((0.5 + 0.5 + 0.25 + 0.25) / 4);
    const torn = ACTORS.flatMap(({ kind, mentions }) =>
      mentions.map((each) => ({ kind, mentions: [each] })),
    );
    const { recall, gold } = clusteringOf(deskMentions(ARTICLE, torn));
    expect(recall / gold).toBeCloseTo((0.5 + 0.5 + 1 + 1) / 4);
  });
});

describe('claims', () => {
  it('need like content and the source; optional ones count nowhere', () => {
    const ours = [
      claim('Ada Obi', 'the quay would open', 'a1'),
      claim('Experts', 'it leaks', null),
      claim('She', 'Marina Lines', 'a1'),
    ];
    expect(tallyDeskClaims(matchClaims(ARTICLE, ours))).toEqual({
      right: 1,
      spurious: 1,
      missed: 1,
    });
  });

  it('have the right speaker through any mention of the actor', () => {
    const ours = [claim('Ada Obi', 'the quay would open', 'a1'), claim('The firm', 'it', 'a1')];
    const { right, wrong } = speakersOf(ARTICLE, matchClaims(ARTICLE, ours), ACTORS);
    expect([right.length, wrong.length]).toEqual([1, 1]);
  });

  it('have the speaker whose names they touch, whatever we call him', () => {
    const renamed = ACTORS.map((actor): Actor => ({ ...actor, name: `the ${actor.name} one` }));
    const ours = [claim('The firm', 'it', 'a2')];
    expect(speakersOf(ARTICLE, matchClaims(ARTICLE, ours), renamed).right).toHaveLength(1);
  });
});

describe('warnings', () => {
  const finding = (words: string, rule: string, severity: DeskFinding['severity'] = 'warning') => ({
    ...spanOf(TEXT, words),
    rule,
    severity,
  });

  it('hit what must be warned of, also by a rule that stands for it', () => {
    const ours = [finding('Experts', 'impersonal-evidence'), finding('say', 'vague-source')];
    expect(compareWarnings(ARTICLE, ours)).toMatchObject({ right: 1, missed: [], cleanTouched: 0 });
  });

  it('may hit what may be warned of', () => {
    expect(compareWarnings(ARTICLE, [finding('blamed', 'unattributed-statement')]).alarms).toEqual(
      [],
    );
  });

  it('are false alarms elsewhere, the worse on what must not be warned of', () => {
    const { alarms, clean, cleanTouched } = compareWarnings(ARTICLE, [
      finding('said', 'scare-quotes'),
      finding('left', 'unattributed-statement'),
      finding('left', 'unattributed-statement', 'hint'),
    ]);
    expect([alarms.length, clean, cleanTouched]).toEqual([2, 1, 1]);
  });

  it('of rules that the gold does not know are not judged', () => {
    expect(compareWarnings(ARTICLE, [finding('left', 'headline-case')]).alarms).toEqual([]);
  });
});

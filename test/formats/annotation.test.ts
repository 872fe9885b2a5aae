import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/article/analyse';
import { toAnnotation } from '../../server/formats/annotation';
import type { Article } from '../../server/model/article';
import type { Finding } from '../../server/model/finding';
import { check } from '../../server/rules/check';
import { newsText, SEED } from '../support/arbitrary';
import { samples } from '../support/articles';
import { marked } from '../support/marked';

const { text, spans } = marked('[[Oral]] [[said]] [[it rained]] [[on Monday]].');
const [name, cue, content, date] = spans.map(({ start, end }) => ({ start, end }));

const ARTICLE: Article = {
  ...analyse(text),
  date: { value: '2025-05-24', from: 'option', span: null },
  actors: [
    {
      id: 'a1',
      name: 'Oral',
      kind: 'person',
      role: null,
      roleSpan: null,
      mentions: name === undefined ? [] : [{ ...name, form: 'name' }],
    },
  ],
  dates: [
    {
      start: date?.start ?? 0,
      end: date?.end ?? 0,
      type: 'DATE',
      value: '2025-05-26',
      mod: null,
      basis: { from: 'article', anchor: '2025-05-24' },
      inferred: ['day'],
      alternatives: [],
      weekday: null,
    },
  ],
  claims: [
    {
      id: 'c1',
      kind: 'indirect',
      source: name === undefined ? [] : [name],
      sourceType: 'named',
      actor: 'a1',
      cue: cue === undefined ? [] : [cue],
      content: content === undefined ? [] : [content],
      hand: 'first',
      act: 'speech',
      anaphoric: false,
      confidence: 1,
    },
  ],
};

const FINDING: Finding = {
  rule: 'vague-source',
  severity: 'warning',
  start: 0,
  end: 4,
  message: 'Who?',
  trigger: 'vague',
};

describe('the annotation format', () => {
  it('has the documented fields and no others', () => {
    expect(toAnnotation('summit', ARTICLE, [FINDING])).toEqual({
      schema: 'copydesk/annotation@1',
      id: 'summit',
      articleDate: '2025-05-24',
      actors: [
        {
          id: 'a1',
          name: 'Oral',
          kind: 'person',
          role: null,
          mentions: [{ start: 0, end: 4, form: 'name' }],
        },
      ],
      dates: [{ start: 20, end: 29, type: 'DATE', value: '2025-05-26' }],
      openDates: [],
      claims: [
        {
          kind: 'indirect',
          act: 'speech',
          hand: 'first',
          source: [[0, 4]],
          actor: 'a1',
          sourceType: 'named',
          cue: [[5, 9]],
          content: [[10, 19]],
          introducer: null,
          confidence: 1,
        },
      ],
      findings: [{ rule: 'vague-source', severity: 'warning', start: 0, end: 4, message: 'Who?' }],
    });
  });

  it('keeps apart the dates that an article without a date leaves open', () => {
    const open = analyse('Oral met Aydin on Tuesday. The deal was signed on 5 May 2024.');
    expect(toAnnotation('undated', open, [])).toMatchObject({
      dates: [{ value: '2024-05-05' }],
      openDates: [{ start: 18, end: 25, value: 'XXXX-WXX-2' }],
    });
  });

  it('says null where there is no date', () => {
    expect(toAnnotation(7, { ...ARTICLE, date: null }, [])).toMatchObject({
      id: 7,
      articleDate: null,
    });
  });

  it('names only actors that it lists', () => {
    for (const sample of samples()) {
      const article = analyse(sample.text);
      const ids = new Set(article.actors.map(({ id }) => id));
      const speakers = article.claims.flatMap(({ actor }) => actor ?? []);
      expect(speakers.filter((id) => !ids.has(id))).toEqual([]);
      expect(speakers.length).toBeGreaterThan(0);
    }
  });

  it('is one line of JSON for any text', () => {
    fc.assert(
      fc.property(newsText, (any) => {
        const article = analyse(any);
        const line = JSON.stringify(toAnnotation('x', article, check(article)));
        expect(line).not.toMatch(/[\n\r]/);
        expect(JSON.parse(line).schema).toBe('copydesk/annotation@1');
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClaimArticles, readClaims } from '../../eval/corpora/claims';
import { readDeskArticles } from '../../eval/corpora/desk';
import { MissingData } from '../../eval/corpora/missing';
import { readNameArticles } from '../../eval/corpora/names';
import { type Corpora, openCorpora } from './support/corpora';
import { GOLD, TEXT } from './support/desk';
import { claim, spanOf } from './support/spans';

let corpora: Corpora;

beforeAll(async () => {
  corpora = await openCorpora();
});

afterAll(() => corpora.remove());

function problemOf(read: () => unknown): MissingData {
  try {
    read();
  } catch (error) {
    if (error instanceof MissingData) return error;
    throw error;
  }
  throw new Error('Nothing is missing');
}

describe('annotations in brat’s form', () => {
  const text = '“Yes,” Ada\nObi said, “it is.”';
  const lines = [
    'T1\tSource 7 10;11 14\tAda Obi',
    'T2\tCue 15 19\tsaid',
    'T3\tContent 0 6;21 29\t“Yes,” “it is.”',
    'T4\tAttribution 15 19\tsaid',
    'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
    'E2\tAttribution:T4 Cue:T2 Source:T1',
    'E3\tAttribution:T4 Content:T9 Cue:T2',
  ];

  it('give attributions; spans that a line end cuts are one, events without content none', () => {
    expect(readClaims(lines.join('\n'), text)).toEqual([
      claim(text, 'Ada\nObi', 'said', '“Yes,”|“it is.”'),
    ]);
  });

  it('count characters, also those of two UTF-16 units', () => {
    const shifted = lines.map((line) =>
      line.startsWith('T') ? line.replace(/\d+(?=[ ;\t])/g, (n) => `${Number(n) + 1}`) : line,
    );
    const spoken = `😀${text}`;
    const [, ...rest] = shifted.join('\n').split('\n');
    const first = 'T1\tSource 8 11;12 15\tAda Obi';
    expect(readClaims([first, ...rest].join('\n'), spoken)[0]?.source).toEqual([
      spanOf(spoken, 'Ada\nObi'),
    ]);
  });

  it('of several annotators count by the first', async () => {
    await corpora.file('first/text/quay.txt', text);
    await corpora.file('first/attributions/quay_00ff.ann', lines.join('\n'));
    await corpora.file('first/attributions/quay_0a00.ann', '');
    const [article] = readClaimArticles(join(corpora.folder, 'first'));
    expect(article).toMatchObject({ id: 'quay', text, claims: { length: 1 } });
  });
});

describe('corpora of names', () => {
  it('are read, kinds that are not measured left out', async () => {
    const entities = [
      { ...spanOf(TEXT, 'Ada Obi'), type: 'PER' },
      { ...spanOf(TEXT, 'Experts'), type: 'MISC' },
    ];
    await corpora.file('names/gold.jsonl', `${JSON.stringify({ id: 'quay', entities })}\n`);
    await corpora.file('names/text/quay.txt', TEXT);
    expect(readNameArticles(join(corpora.folder, 'names'))).toEqual([
      { id: 'quay', text: TEXT, names: [{ ...spanOf(TEXT, 'Ada Obi'), kind: 'PER' }] },
    ]);
  });

  it.each([
    ['no JSON', '{"id"', /no JSON/],
    ['another form', '{"id": 7}', /another form/],
    ['a text that is not there', '{"id": "gone", "entities": []}', /gone\.txt is not there/],
  ])('with %s are refused', async (name, line, message) => {
    await corpora.file(`bad/${name}/gold.jsonl`, line);
    const problem = problemOf(() => readNameArticles(join(corpora.folder, 'bad', name)));
    expect(problem.message).toMatch(message);
    expect(problem.form).toContain('gold.jsonl');
  });
});

describe('desk articles', () => {
  it('are read with their texts', async () => {
    await corpora.file('desk/quay.json', JSON.stringify(GOLD));
    await corpora.file('desk/quay.news', TEXT);
    expect(readDeskArticles(join(corpora.folder, 'desk'))).toEqual([
      { id: 'quay', text: TEXT, gold: JSON.parse(JSON.stringify(GOLD)) },
    ]);
  });

  it('in another form are refused', async () => {
    await corpora.file('odd/quay.json', '{"id": "quay", "file": "quay.news", "actors": 1}');
    expect(problemOf(() => readDeskArticles(join(corpora.folder, 'odd'))).message).toMatch(
      /another form/,
    );
  });
});

describe('folders that are not there', () => {
  it.each([
    ['claims', readClaimArticles],
    ['names', readNameArticles],
    ['desk articles', readDeskArticles],
  ])('are named, with the form of %s', (_, read) => {
    const place = join(corpora.folder, 'nowhere');
    const { message, form } = problemOf(() => read(place));
    expect(message).toContain(place);
    expect(form).not.toBe('');
  });
});

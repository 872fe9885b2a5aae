import { describe, expect, it } from 'vitest';
import { ruleOf, targetOf } from '../../client/commands/arguments';

const start = { line: 2, character: 4 };
const end = { line: 2, character: 9 };
const uri = 'file:///a.news';

describe('the target of copydesk.goto', () => {
  it('is a document and a range', () => {
    expect(targetOf(uri, { start, end })).toEqual({ uri, start, end });
  });

  it.each<[unknown, unknown]>([
    [undefined, undefined],
    ['', { start, end }],
    [7, { start, end }],
    [uri, undefined],
    [uri, null],
    [uri, { start }],
    [uri, { start, end: { line: -1, character: 0 } }],
    [uri, { start, end: { line: 0.5, character: 0 } }],
    [uri, { start, end: { line: '2', character: 0 } }],
  ])('is none in %j, %j', (document, range) => {
    expect(targetOf(document, range)).toBeUndefined();
  });
});

describe('the id of a rule', () => {
  it.each(['vague-source', 'arrested-for', 'x2'])('may be %s', (id) => {
    expect(ruleOf(id)).toBe(id);
  });

  it.each([undefined, 3, '', '../secrets', 'a/b', 'Vague', '-a', 'a'.repeat(99)])(
    'cannot be %s',
    (id) => {
      expect(ruleOf(id)).toBeUndefined();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { type Candidate, reasonToAdopt } from '../../client/documents/adoption';
import { DocumentChoices, type Store } from '../../client/documents/choices';

const wire = 'ODESA, March 3 (Reuters) — Grain ships left the port.';
const notes: Candidate = {
  languageId: 'plaintext',
  head: ['Buy milk.'],
  included: false,
  choice: undefined,
};

describe('a document is treated as news', () => {
  it.each<[string, Partial<Candidate>]>([
    ['dateline', { head: [wire] }],
    ['date header', { head: [' date 2026-02-11 Text'] }],
    ['included', { included: true }],
    ['included', { included: true, languageId: 'markdown' }],
    ['chosen', { choice: 'news' }],
    ['chosen', { choice: 'news', languageId: 'markdown' }],
  ])('as %s: %j', (reason, facts) => {
    expect(reasonToAdopt({ ...notes, ...facts })).toBe(reason);
  });
});

describe('a document is left alone', () => {
  it.each<[string, Partial<Candidate>]>([
    ['plain notes', {}],
    ['Markdown with a dateline that no glob takes in', { head: [wire], languageId: 'markdown' }],
    ['a file of another type', { head: [wire], included: true, languageId: 'python' }],
    ['news already', { head: [wire], included: true, languageId: 'news' }],
    ['changed back by the user', { head: [wire], included: true, choice: 'other' }],
  ])('%s', (_, facts) => {
    expect(reasonToAdopt({ ...notes, ...facts })).toBeUndefined();
  });
});

function memory(): Store {
  const values = new Map<string, unknown>();
  return {
    get: <T>(key: string) => values.get(key) as T | undefined,
    update: async (key, value) => void values.set(key, value),
  };
}

describe('choices', () => {
  it('last from one session to the next', async () => {
    const store = memory();
    await new DocumentChoices(store).set('file:///a.txt', 'other');
    expect(new DocumentChoices(store).get('file:///a.txt')).toBe('other');
    expect(new DocumentChoices(store).get('file:///b.txt')).toBeUndefined();
  });

  it('can be changed and forgotten', async () => {
    const choices = new DocumentChoices(memory());
    await choices.set('file:///a.txt', 'other');
    await choices.set('file:///a.txt', 'news');
    expect(choices.get('file:///a.txt')).toBe('news');
    await choices.set('file:///a.txt', undefined);
    expect(choices.get('file:///a.txt')).toBeUndefined();
  });

  it('for untitled documents end with the document', async () => {
    const store = memory();
    const choices = new DocumentChoices(store);
    await choices.set('untitled:Untitled-1', 'other');
    expect(choices.get('untitled:Untitled-1')).toBe('other');
    expect(new DocumentChoices(store).get('untitled:Untitled-1')).toBeUndefined();
    choices.forget('untitled:Untitled-1');
    expect(choices.get('untitled:Untitled-1')).toBeUndefined();
  });

  it('do not grow for ever: the oldest go first', async () => {
    const choices = new DocumentChoices(memory());
    for (let n = 0; n <= 500; n++) await choices.set(`file:///${n}.txt`, 'other');
    expect(choices.get('file:///0.txt')).toBeUndefined();
    expect(choices.get('file:///1.txt')).toBe('other');
    expect(choices.get('file:///500.txt')).toBe('other');
  });
});

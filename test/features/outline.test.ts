import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/article/analyse';
import { folds } from '../../server/features/folding/folds';
import { type OutlineNode, outline } from '../../server/features/symbols/outline';
import { contains } from '../../server/text/span';
import { newsText, SEED } from '../support/arbitrary';
import { actor, claim, find, quotation, story } from './support/story';

/** An outline as indented lines. */
function shown(nodes: readonly OutlineNode[], indent = ''): readonly string[] {
  return nodes.flatMap(({ name, detail, kind, children }) => [
    `${indent}${kind}: ${name}${detail === '' ? '' : ` [${detail}]`}`,
    ...shown(children, `${indent}  `),
  ]);
}

const text = [
  'Bridge opens in Lagos',
  '',
  'Amina Bello opened the bridge. Bello said it was safe.',
  '',
  '## Money',
  '',
  'It cost a lot.',
  '',
  '### Who paid',
  '',
  'The city did.',
  '',
  '## Traffic',
  '',
  'Cars came at once.',
].join('\n');

const article = story(text, {
  actors: [
    actor(text, 'a1', 'place', [find(text, 'Lagos')]),
    actor(text, 'a2', 'person', [find(text, 'Amina Bello'), find(text, 'Bello', 1)], 'Minister'),
  ],
  claims: [
    claim({
      actor: 'a2',
      source: [find(text, 'Bello', 1)],
      cue: [find(text, 'said')],
      content: [find(text, 'it was safe')],
    }),
    claim({ id: 'c2', cue: [find(text, 'came')], content: [find(text, 'at once')] }),
  ],
});

describe('the outline', () => {
  it('holds the headings as a tree, the actors, the places and the claims', () => {
    expect(shown(outline(article))).toEqual([
      'section: Bridge opens in Lagos',
      '  section: Money',
      '    section: Who paid',
      '  section: Traffic',
      'group: Actors [1]',
      '  person: Amina Bello [Minister · ×2 · 1 claim]',
      'group: Places [1]',
      '  place: Lagos',
      'group: Claims [2]',
      '  claim: Amina Bello: it was safe',
      '  claim: No source: at once',
    ]);
  });

  it('leaves out what the article has none of', () => {
    expect(shown(outline(story('It rained all day in the city, and the river rose.')))).toEqual([]);
  });

  it('ends a section before the next heading', () => {
    const money = outline(article)[0]?.children[0];
    expect(text.slice(money?.start, money?.end)).toMatch(/^## Money(?:.|\n)*The city did\.$/);
  });

  it('keeps every name on one line and every span within its parent, on any text', () => {
    const check = (nodes: readonly OutlineNode[], length: number): void => {
      for (const node of nodes) {
        expect(node.name.trim()).not.toBe('');
        expect(node.name).not.toMatch(/[\r\n]/);
        expect(node.end).toBeLessThanOrEqual(length);
        expect(contains(node, node.selection)).toBe(true);
        for (const child of node.children) expect(contains(node, child)).toBe(true);
        check(node.children, length);
      }
    };
    fc.assert(
      fc.property(newsText, (copy) => check(outline(analyse(copy)), copy.length)),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('folding', () => {
  const fold = (copy: string, of = story(copy)): readonly string[] =>
    folds(of).map(({ kind, start, end }) => `${kind}: ${copy.slice(start, end)}`);

  it('takes sections without the next heading', () => {
    expect(fold(text, article).map((each) => each.split('\n')[0])).toEqual([
      'section: Bridge opens in Lagos',
      'section: ## Money',
      'section: ### Who paid',
      'section: ## Traffic',
    ]);
  });

  it('takes front matter and comments', () => {
    const copy = '---\ntitle: A\n---\n\n<!-- one\ntwo -->\n\nIt rained.\n';
    expect(fold(copy)).toEqual(['frontMatter: ---\ntitle: A\n---', 'comment: <!-- one\ntwo -->']);
  });

  it('takes a quotation that goes on over paragraphs as one', () => {
    const copy = '"One.\n\n"Two.\n\n"Three," he said. "Four."';
    const parts = ['"One.', '"Two.', '"Three,"', '"Four."'].map((words, i) =>
      quotation(find(copy, words), { continues: i < 2, closed: i >= 2 }),
    );
    expect(fold(copy, story(copy, { quotations: parts }))).toEqual([
      'quotation: "One.\n\n"Two.\n\n"Three,"',
    ]);
  });
});

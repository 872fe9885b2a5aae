import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/article/analyse';
import type { View } from '../../server/features/desk/view';
import { findingCard } from '../../server/features/hover/finding';
import { hoverCards } from '../../server/features/hover/hover';
import { linksInto } from '../../server/features/hover/links';
import { toPlainText } from '../../server/features/hover/markdown';
import type { Article } from '../../server/model/article';
import type { Finding } from '../../server/model/finding';
import { fixesFor } from '../../server/rules/fixes';
import { RULES } from '../../server/rules/register';
import { actor, claim, date, find, story } from './support/story';

const text = [
  ' date 2025-05-24',
  '',
  'Works Minister Amina Bello met Governor Okafor on Friday.',
  '',
  '"We open on Monday," Bello said. She told reporters that it was done.',
  '',
  'An aide, citing Okafor, said the road stays shut.',
].join('\n');

const bello = actor(
  text,
  'a1',
  'person',
  [find(text, 'Amina Bello'), find(text, 'Bello', 1)],
  'Works Minister',
);
const she = { ...find(text, 'She'), form: 'pronoun' as const };

const article = story(text, {
  actors: [
    { ...bello, mentions: [...bello.mentions, she] },
    actor(text, 'a2', 'person', [find(text, 'Okafor'), find(text, 'Okafor', 1)], 'Governor'),
  ],
  dates: [
    date(find(text, 'Friday'), '2025-05-23', { basis: { from: 'article', anchor: '2025-05-24' } }),
    date(find(text, 'Monday'), '2025-05-26', {
      basis: { from: 'discourse', anchor: '2025-05-23', anchorSpan: find(text, 'Friday') },
    }),
  ],
  claims: [
    claim({
      id: 'c1',
      kind: 'direct',
      actor: 'a1',
      source: [find(text, 'Bello', 1)],
      cue: [find(text, 'said')],
      content: [find(text, '"We open on Monday,"')],
    }),
    claim({
      id: 'c2',
      actor: 'a1',
      source: [find(text, 'She')],
      cue: [find(text, 'told')],
      content: [find(text, 'it was done')],
    }),
    claim({
      id: 'c3',
      sourceType: 'unnamed',
      hand: 'second',
      source: [find(text, 'An aide')],
      cue: [find(text, 'said', 1)],
      content: [find(text, 'the road stays shut')],
    }),
  ],
});

function hoverOn(words: string, nth = 0, findings: readonly Finding[] = [], of: Article = article) {
  const { start } = find(text, words, nth);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const pageOf = (rule: string): string => `https://desk.example/${rule}`;
  const cards = hoverCards(of, start, { findings, lineOf, pageOf });
  return { cards, words: cards.map((card) => toPlainText([card])) };
}

describe('the hover on a name', () => {
  it('says who it is, how often and where first mentioned, and what they say', () => {
    expect(hoverOn('Amina').words).toEqual([
      [
        'Amina Bello — person, Works Minister',
        'Mentioned 3 times, first in line 3.',
        'Says in this article:',
        '- line 5: "We open on Monday,"',
        '- line 5: it was done',
      ].join('\n'),
    ]);
  });

  it('resolves a pronoun', () => {
    expect(hoverOn('She').words[0]).toMatch(/^“She” is Amina Bello — person, Works Minister\n/);
  });

  it('says nothing of claims for an actor who makes none', () => {
    expect(hoverOn('Okafor').words).toEqual([
      'Okafor — person, Governor\nMentioned twice, first in line 3.',
    ]);
  });

  it('lists only so many claims and says how many more there are', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      claim({ id: `c${i}`, actor: 'a2', content: [find(text, 'the road')] }),
    );
    const { words } = hoverOn('Okafor', 0, [], { ...article, claims: many });
    expect(words[0]?.split('\n').at(-1)).toBe('- and 3 more');
  });
});

describe('the hover on a date', () => {
  it('says what it comes to, how far it lies, and what it was worked out from', () => {
    expect(hoverOn('Friday').words).toEqual([
      [
        'Friday, May 23, 2025 — date · 2025-05-23',
        '1 day before the article’s date (Saturday, May 24, 2025).',
        'Worked out from the article’s date, Saturday, May 24, 2025.',
      ].join('\n'),
    ]);
  });

  it('names the place that a date in the discourse counts from', () => {
    expect(hoverOn('Monday').words[0]).toContain('Worked out from Friday (Friday, May 23, 2025).');
  });

  it('tells of other readings', () => {
    const other = date(find(text, 'Friday'), '2025-03-04', { alternatives: ['2025-04-03'] });
    const { words } = hoverOn('Friday', 0, [], { ...article, dates: [other] });
    expect(words[0]).toContain('The words could also mean Thursday, April 3, 2025.');
  });

  it('tells a year that was worked out from one that was written', () => {
    const year = date(find(text, 'Friday'), '2025-05-23', {
      basis: { from: 'article', anchor: '2025-05-24' },
      inferred: ['year'],
    });
    const { words } = hoverOn('Friday', 0, [], { ...article, dates: [year] });
    expect(words[0]).toContain('Year worked out from the article’s date');
  });

  it('says of a length of time only what it is', () => {
    const hours = date(find(text, 'Friday'), 'PT3H', { type: 'DURATION', mod: 'APPROX' });
    const { words } = hoverOn('Friday', 0, [], { ...article, dates: [hours] });
    expect(words[0]).toBe('3 hours — length of time, about then · PT3H');
  });

  it('owns up to a date that nothing resolves', () => {
    const open = date(find(text, 'Friday'), 'XXXX-WXX-5', { basis: { from: 'nothing' } });
    const { words } = hoverOn('Friday', 0, [], { ...article, date: null, dates: [open] });
    expect(words[0]).toBe(
      'XXXX-WXX-5 — date\nThe copy does not say which; the article has no date to work it out from.',
    );
  });
});

describe('the hover on a claim', () => {
  it('says who stands behind it, through which cue, and what kind of source that is', () => {
    expect(hoverOn('We open').words).toEqual([
      'Said by Amina Bello, as “Bello” (line 5)\nCue “said” · direct quotation · named source',
    ]);
  });

  it('says when it is second-hand', () => {
    expect(hoverOn('the road').words).toEqual([
      [
        'Said by An aide (line 7)',
        'Cue “said” · indirect speech · unnamed source',
        'Second-hand: the source passes on what another source said.',
      ].join('\n'),
    ]);
  });

  it('comes after the smaller thing under the caret', () => {
    const [first, second] = hoverOn('Monday').words;
    expect(first).toContain('May 26');
    expect(second).toContain('Said by Amina Bello');
  });
});

const QUOTE =
  'Ada Obi met Tunde Okafor. Obi left with Amina Bello and Musa Garba.\n\n“Nobody will sign this.”';

describe('the hover on a finding', () => {
  const finding: Finding = {
    ...find(text, 'An aide'),
    rule: 'no-such-rule',
    severity: 'warning',
    message: 'Who is the aide?',
  };

  it('says what, and where to read on', () => {
    const { words } = hoverOn('An aide', 0, [finding]);
    expect(words).toContain('Who is the aide?\nno-such-rule · warning');
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('of %s says why', (_, rule) => {
    const { words } = hoverOn('An aide', 0, [{ ...finding, rule: rule.id }]);
    const about = words.find((each) => each.startsWith('Who is the aide?'));
    expect(about).toContain(`${rule.why.text} (${rule.why.handbook})`);
  });

  it('names the first fixes and counts the rest', () => {
    const long = analyse(QUOTE);
    const unspoken = { ...find(QUOTE, '“Nobody'), rule: 'quote-without-speaker' } as const;
    const card = findingCard(long, { ...finding, ...unspoken }, 'page');
    const fixes = fixesFor(long, { ...finding, ...unspoken }).slice(0, -1);
    const shown = fixes.slice(0, 3).map(({ title }) => title);
    const rest = fixes.length > 3 ? ` · ${fixes.length - 3} more` : '';
    expect(toPlainText([card])).toContain(`Quick fixes: ${shown.join(' · ')}${rest}`);
  });

  it('is nothing elsewhere', () => {
    expect(hoverOn('date 2025', 0, [finding]).cards).toEqual([]);
  });
});

describe('links', () => {
  const document = TextDocument.create('file:///desk/a%20b.news', 'news', 1, text);
  const view: View = { uri: document.uri, version: 1, document, article, findings: [] };

  it('go through the command of a client that has it', () => {
    const link = linksInto(view, new Set(['copydesk.goto']))(find(text, 'Okafor'));
    const [command, args = ''] = link?.split('?') ?? [];
    expect(command).toBe('command:copydesk.goto');
    expect(JSON.parse(decodeURIComponent(args))).toEqual([
      'file:///desk/a%20b.news',
      { start: { line: 2, character: 40 }, end: { line: 2, character: 46 } },
    ]);
  });

  it('are addresses with line and column elsewhere', () => {
    expect(linksInto(view, new Set())(find(text, 'Okafor'))).toBe('file:///desk/a%20b.news#L3,41');
  });

  it('lead nowhere in a document that is no file', () => {
    const untitled = { ...view, uri: 'untitled:Untitled-1' };
    expect(linksInto(untitled, new Set())(find(text, 'Okafor'))).toBeNull();
  });
});

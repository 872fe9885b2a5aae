import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/article/analyse';
import { check } from '../../server/rules/check';
import { RULES } from '../../server/rules/register';
import { mark, marked } from '../support/marked';

/** The text with what one rule finds in it marked. */
function found(id: string, text: string): string {
  const rules = RULES.filter((rule) => rule.id === id);
  if (rules.length !== 1) throw new Error(`No rule is called ${id}`);
  return mark(text, check(analyse(text), { rules }));
}

/** Marked copy in, the same copy out when the rule finds just what is marked. */
const expectFound = (id: string, source: string): void =>
  expect(found(id, marked(source).text)).toBe(source);

describe('a list that a source line closes', () => {
  const list = (lines: readonly string[], last: string): string =>
    `Clinics in Leeds\n\nThe trust runs nine clinics in Leeds.\n\n${lines.join('\n')}\n\n${last}`;
  const shares = ['- One in four nurses left within a year', '- Most patients waited a month'];
  const open = [
    '- [[One in four nurses left within a year]]',
    '- [[Most patients waited a month]]',
  ];

  test.each([
    'Source: trust staff survey, 2024',
    'Sources: Leeds Nursing Board; trust accounts',
    '*Data: Leeds Nursing Board*',
    '(Figures from the trust’s staff survey)',
  ])('is sourced by “%s”', (line) => {
    expectFound('unattributed-statement', list(shares, line));
  });

  test.each([
    'The clinics open again on Monday.',
    'Data on the clinics will follow in May.',
    'The source of the river is near by.',
  ])('is not sourced by “%s”', (line) => {
    expectFound('unattributed-statement', list(open, line));
  });

  test('is not sourced by the source line of another list', () => {
    const [first, second] = open;
    expectFound(
      'unattributed-statement',
      list([first ?? ''], `The board met on Monday.\n\n- Half of its members stayed away`) +
        `\n\nSource: minutes of the board\n\n${second}`,
    );
  });
});

describe('a figure with its document at the end of the sentence', () => {
  test.each([
    'One in four nurses left within a year, accounts released on Thursday showed.',
    'Two thirds of the boats are older than 40 years, a harbour register shows.',
    'One in five tenants is behind with the rent, figures published by the council suggest.',
    'Half the buses ran late in May, the transport authority found.',
    'One in six pupils missed a month of school, according to a survey by Anka Research.',
  ])('is sourced: %s', (sentence) => {
    expectFound('unattributed-statement', `Figures\n\nThe board met on Monday. ${sentence}`);
  });

  test.each([
    '[[One in four nurses left within a year.]]',
    '[[One in four nurses left within a year, and the board went home.]]',
    '[[One in six pupils missed a month of school, three weeks more than in Leeds.]]',
  ])('is not without one: %s', (sentence) => {
    expectFound('unattributed-statement', `Figures\n\nThe board met on Monday. ${sentence}`);
  });
});

describe('a quotation that never closes', () => {
  const copy = `Fire at market hall

KHARKIV, Feb. 6 — A fire damaged the market hall in Kharkiv on Thursday.

“We lost everything we had.

Firefighters came at midnight. The hall stays shut until May.

The council meets on Monday.`;

  test('is no quotation without a speaker, and neither is what follows', () => {
    expectFound('quote-without-speaker', copy);
  });

  test('is found by unbalanced-quotes once', () => {
    expect(check(analyse(copy)).map(({ rule }) => rule)).toEqual(['unbalanced-quotes']);
  });

  test('lends its voice to no paragraph after it', () => {
    const text = `${copy}\n\nThe hall is a shameful wreck.`;
    expect(found('unattributed-statement', text)).toContain('[[');
  });

  test('hides no quotation without a speaker further down', () => {
    const text = copy.replace('The council', '“The roof came down at once.”\n\nThe council');
    expect(found('quote-without-speaker', text)).toContain('[[“The roof came down at once.”]]');
  });
});

import { describe, expect, it } from 'vitest';
import { findNames } from '../../../server/facts/names/names';
import { findNominals } from '../../../server/facts/names/nominals';
import { findPronouns } from '../../../server/facts/names/pronouns';
import { mark, marked } from '../../support/marked';
import { viewOf } from '../../support/view';

describe('pronouns that may refer', () => {
  it.each([
    '[[He]] said [[his]] brother met [[her]].',
    'The firm said [[it]] would sell [[its]] plant.',
    'They saw [[themselves]].'.replace('They', '[[They]]'),
    'It is clear that nobody won.',
    'It was Monday, and it rained all day.',
    'It is believed that [[he]] left.',
    'It was Harker who called [[them]].',
    'It seems that [[she]] knew.',
    'The vote made it clear that [[they]] lost.',
    'We and you and I know who did.',
    'The IT department closed.',
  ])('%s', (source) => {
    const { text } = marked(source);
    expect(mark(text, findPronouns(viewOf(text)))).toBe(source);
  });

  it.each([
    ['Her house burned.', { possessive: true }],
    ['He told her that.', { possessive: false }],
    ['It said so.', { subject: true }],
    ['He saw it.', { subject: false }],
  ])('%s', (text, expected) => {
    expect(findPronouns(viewOf(text)).at(-1)).toMatchObject(expected);
  });
});

describe('descriptions', () => {
  it.each([
    '[[The Turkish politician]] left.',
    'Then [[the company]] said no.',
    'They blamed [[the commission]]’s tables.',
    '[[The Russian side]] refused.',
    '[[A nurse]] told us.',
    '[[The mayor]] of Izmir left.',
    '[[The 34-year-old]] has left.',
    '[[The Lviv-based company]] left.',
    'Her [[lawyer]] left.',
    '[[The museum]]’s curator Ana Ruiz left.',
    '[[The unionist]] has left.',
    'The minister Ana Ruiz left.',
    'Ana Ruiz, the minister, left.',
    'The company car was stolen.',
    'The rain fell on the field.',
  ])('%s', (source) => {
    const { text } = marked(source);
    const view = viewOf(text);
    expect(mark(text, findNominals(view, findNames(view)))).toBe(source);
  });

  it('tells the age that they give', () => {
    const view = viewOf('The 34-year-old met the 52-year-old singer and the mayor.');
    expect(findNominals(view, []).map(({ age, head }) => [head, age])).toEqual([
      ['34-year-old', 34],
      ['singer', 52],
      ['mayor', null],
    ]);
  });

  it('tells definite from indefinite ones', () => {
    const view = viewOf('A nurse met the minister, his lawyer and the mayor of Izmir.');
    expect(findNominals(view, []).map(({ definite, head }) => [head, definite])).toEqual([
      ['nurse', false],
      ['minister', true],
      ['lawyer', false],
      ['mayor', false],
    ]);
  });
});

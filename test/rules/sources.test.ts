import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/article/analyse';
import { check } from '../../server/rules/check';
import { RULES } from '../../server/rules/register';
import { mark, marked } from '../support/marked';

/** Marked copy in, the same copy out when the rule finds just what is marked. */
function expectFound(id: string, source: string): void {
  const rules = RULES.filter((rule) => rule.id === id);
  if (rules.length !== 1) throw new Error(`No rule is called ${id}`);
  const { text } = marked(source);
  expect(mark(text, check(analyse(text), { rules }))).toBe(source);
}

describe('second-hand-source', () => {
  test.each([
    'The plant will close in May, the Daily Harbour reported, [[referring to a leaked memo]].',
    'The plant will close in May, Reuters wrote on Friday, [[referring to two diplomats]].',
    'Talks have resumed, [[citing the Warsaw daily Wieczór]].',
    'The envoy has left Cairo, a local official said, [[citing the agency Kelam]].',
    'The envoy has left Cairo, Bloomberg reported, [[with reference to two bankers]].',
  ])('hears another newsroom: %s', (sentence) => {
    expectFound('second-hand-source', `Plant\n\n${sentence} Work goes on.`);
  });

  test.each([
    'The plant will close in May, mayor Olha Prytula said, referring to the harbour.',
    'The rule covers boats, referring to those under sail.',
    'The judge dismissed the case, citing the constitution.',
    'She was referring to the memo of May.',
    'The plant will close in May, Reuters reported, referring to a leaked memo, which the Courier could not independently verify.',
  ])('accepts first hand, and what is marked: %s', (sentence) => {
    expectFound('second-hand-source', `Plant\n\n${sentence} Work goes on.`);
  });
});

describe('vague-source', () => {
  test.each([
    '[[As per officials]], the dam holds less water than planned.',
    'The dam holds less water than planned, [[as per sources]].',
    '[[Some are saying]] the mayor will resign.',
    '[[Many are calling]] for a new vote.',
    '[[There are those who]] doubt the count.',
  ])('hears nobody in particular: %s', (sentence) => {
    expectFound('vague-source', `Dam\n\nWork began in 2019. ${sentence}`);
  });

  test.each([
    'As per officials at the Ministry of Water, the dam holds less than planned.',
    'Work was done as per the contract.',
    'As per tradition, the mayor opened the gates.',
    'Some are wet, and some are dry.',
    'Many are leaving their homes.',
    'Some of the nurses are asking for higher pay.',
  ])('accepts who is described, and what is no statement: %s', (sentence) => {
    expectFound('vague-source', `Dam\n\nWork began in 2019. ${sentence}`);
  });
});

describe('unresolved-source', () => {
  test.each([
    'Peter Quill and Martin Hale left the meeting in Leeds at noon. [[He]] said the fund was empty.',
    'Murat Şen met Levent Koç in Izmir on Monday. [[He]] said the crane was broken.',
    'Tunde Bakare joined Bello Sani in Lagos. [[He]] said the price would hold.',
    'Tunde Bakare joined Musa Ibrahim in Lagos. [[He]] said the price would hold.',
  ])('doubts whom a pronoun means after two people: %s', (copy) => {
    expectFound('unresolved-source', `Meeting\n\n${copy}`);
  });

  test.each([
    'Peter Quill and Mary Hale left the meeting in Leeds at noon. She said the fund was empty.',
    'Peter Quill left the meeting in Leeds at noon. He said the fund was empty.',
    'Peter Quill and Martin Hale left the meeting at noon. Hale said the fund was empty.',
    'Peter Quill and Martin Hale left the meeting at noon. They said the fund was empty.',
    'Peter Quill and Martin Hale left at noon. Hale spoke on the steps. He said the fund was empty.',
    'Peter Quill left the meeting in Leeds after a row over Martin Hale. He said the fund was empty.',
  ])('is sure where one alone fits: %s', (copy) => {
    expectFound('unresolved-source', `Meeting\n\n${copy}`);
  });
});

describe('surname-before-full-name', () => {
  test.each([
    'An exit poll by Vantor showed a narrow lead for the governor.',
    'Dzerkalo reported on Friday that the bridge was open.',
    'Shares in Kelvane fell by 4 percent in Lagos on Monday.',
    'The poll, by Opinara, was taken in June.',
    'The plant belongs to Sandrex, a maker of pumps.',
    'Trenlo makes trams in Ankara. Trenlo opened a second plant in 2019.',
  ])('is quiet on firms and papers that go by one word: %s', (sentence) => {
    expectFound('surname-before-full-name', `Report\n\n${sentence}`);
  });

  test.each([
    '[[Savchuk]], who led the repairs, opened the bridge on Tuesday.',
    '[[Adeyemi]] said his wife had called the police. “I was asleep,” Adeyemi told the court.',
  ])('still asks for the first name of a person: %s', (sentence) => {
    expectFound('surname-before-full-name', `Report\n\n${sentence}`);
  });
});

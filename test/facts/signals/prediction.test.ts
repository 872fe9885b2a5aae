import { describe, expect, test } from 'vitest';
import { mark, marked } from '../../support/marked';
import { signalsIn } from './signals-in';

const FOUND = [
  'The new road [[will bring]] jobs to the valley.',
  'Prices [[will keep]] rising for years.',
  'The party [[will lose]] the next election.',
  'The merger [[will leave]] thousands out of work.',
  'The strike [[will cripple]] the port by Friday.',
  'The vaccine [[will save]] millions of lives.',
  'Nothing [[will change]].',
  'The team [[will not survive]] the season.',
  'The tax [[is certain to]] drive investors away.',
  'The ceasefire [[will not hold]].',
  'He [[will win]] in the first round.',
  'The project [[will pay]] for itself within five years.',
  'The shortage [[will get]] worse before it gets better.',
  'The decision [[will haunt]] the government for years.',
  'The app [[will change]] the way people shop.',
  'Thousands of families [[will be left]] without water this summer.',
  'The currency [[is going to collapse]] before the year ends.',
  'United [[will be]] champions by April.',
  'No one [[will ever use]] the bridge.',
  'The new law [[will make]] housing cheaper.',
  'The bypass [[will choke]] the old town.',
  'The club [[will be]] bankrupt by Christmas.',
  'Inflation [[will fall]] below 5 per cent by the end of the year.',
  'The deal [[will end]] the war.',
  'The tower [[will become]] a landmark.',
  'The drought [[will drive]] thousands from their homes.',
  'Her successor [[will find]] the treasury empty.',
  'The factory [[will never reopen]].',
  'The euro [[will strengthen]] against the dollar.',
  'The sanctions [[are going to backfire]].',
  'The reform [[is destined to]] fail.',
  'Passengers [[will pay]] the price for years to come.',
  'The treaty [[will bring]] peace to the valley.',
  'The council [[will never agree]].',
  'The plan [[is doomed]].',
];

const NOT_FOUND = [
  'The committee will vote on Tuesday.',
  'The museum will reopen in spring.',
  'The trial will last three weeks.',
  'Voting will end at six.',
  'If it rains, the match will be lost.',
  'The two leaders will meet in Rome.',
  'The ferry will leave at noon.',
  'The winner will receive a cup.',
  'The airline will cut four routes in May.',
  'The victims will be buried on Friday.',
  'The talks are due to resume on Monday.',
  'The court will hear the case on 4 May.',
  'Will the price rise?',
  'The bill would cost 2 million naira.',
  'They will focus on trade and fishing.',
];

describe('signals of prediction', () => {
  test.each(FOUND)('are found in %j', (source) => {
    const { text } = marked(source);
    expect(mark(text, signalsIn(text, ['prediction']))).toBe(source);
  });

  test.each(NOT_FOUND)('are not found in %j', (text) => {
    expect(mark(text, signalsIn(text, ['prediction']))).toBe(text);
  });
});

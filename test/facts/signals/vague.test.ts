import { describe, expect, test } from 'vitest';
import { mark, marked } from '../../support/marked';
import { signalsIn } from './signals-in';

const FOUND = [
  '[[Analysts believe]] the bank will cut rates.',
  '[[Many fear]] the dam will not hold.',
  '[[Insiders say]] the deal is dead.',
  '[[It is widely believed]] that the minister will resign.',
  '[[According to some reports]], the ship was carrying arms.',
  '[[Observers have noted]] a shift in tone.',
  '[[Local media report]] that two men were held.',
  '[[A source close to the team]] said he would leave.',
  '[[It is understood]] that the offer was rejected.',
  'The ministry [[is said to]] be preparing a new law.',
  '[[Rumours suggest]] the coach is leaving.',
  '[[Opponents call]] the law unconstitutional.',
  '[[Some have questioned]] the cost.',
  '[[Studies show]] that the diet works.',
  '[[Western officials believe]] the attack was planned.',
  'The Herald [[understands]] that a bid has been made.',
  '[[Critics argue]] that the plan is too costly.',
  '[[People familiar with the matter]] said the talks had stalled.',
  'The minister [[is widely seen]] as a possible successor.',
  '[[According to experts]], the dam is safe.',
  'The attack has been blamed on rebels, [[according to officials]].',
  'The talks have collapsed, [[sources say]].',
  '[[It has emerged]] that the firm had no licence.',
  '[[Unconfirmed reports say]] three soldiers were killed.',
  '[[Some experts think]] otherwise.',
  '[[There is growing concern]] that the fund is empty.',
  'The deal was [[reportedly]] worth $3 million.',
  '[[Political analysts say]] the party is split.',
  '[[Experts agree]] that the wall will hold.',
  '[[Some analysts have suggested]] that the bank may fail.',
  '[[It is feared]] that the toll will rise.',
  '[[Sources close to the talks]] say a deal is near.',
  '[[According to unnamed officials]], the raid failed.',
  '[[There is speculation that]] the coach will go.',
  '[[Insiders believe]] the minister is on his way out.',
  'The general [[is thought to]] have fled.',
  '[[It was alleged]] that money changed hands.',
  '[[Media reports suggest]] that the plant is unsafe.',
  '[[Commentators say]] the debate changed nothing.',
  'The firm [[is rumoured to]] be for sale.',
  '[[An insider said]] the merger was off.',
  '[[Many observers doubt]] the figures.',
  '[[Locals claim]] the well is poisoned.',
  '[[It is no secret]] that the two men do not speak.',
  'The minister is [[reportedly]] ill.',
  '[[Scientists say]] the lake is dying.',
  '[[One diplomat said]] the text was ready.',
  '[[It is an open secret]] that the mill is for sale.',
  'The Courier [[has learned]] that the bank is closing.',
];

const NOT_FOUND = [
  'Analyst Oksana Rudenko of Dnipro Bank believes the bank will cut rates.',
  'Officials at the Ministry of Health said it had arrived.',
  'Ukrainian officials said the bridge was open.',
  'Experts met in Leeds.',
  'Critics, including Ruth Palmer, say it came too late.',
  'The experts said the same.',
  'Children have learned to swim.',
  'It is clear and cold in Ankara.',
  'It was known for its bakers.',
  'The water source is safe.',
  'Journalists waited outside.',
  'The actor has learned his lines.',
  'Residents of the quay said the water rose at night.',
  'A nurse, who asked not to be named because she feared for her job, said the ward was full.',
];

describe('signals of vague', () => {
  test.each(FOUND)('are found in %j', (source) => {
    const { text } = marked(source);
    expect(mark(text, signalsIn(text, ['vague', 'impersonal']))).toBe(source);
  });

  test.each(NOT_FOUND)('are not found in %j', (text) => {
    expect(mark(text, signalsIn(text, ['vague', 'impersonal']))).toBe(text);
  });
});

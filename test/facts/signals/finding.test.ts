import { describe, expect, test } from 'vitest';
import { mark, marked } from '../../support/marked';
import { signalsIn } from './signals-in';

const FOUND = [
  '[[One in three]] residents has no running water.',
  '[[Rents have doubled]] since 2020.',
  'Crime in the district fell by [[12 per cent]] last year.',
  '[[Nearly half of]] all patients wait more than four hours.',
  '[[The average household spends]] $340 a month on power.',
  'The city [[loses 2,000 trees a year]].',
  'Teachers work 54 hours a week [[on average]].',
  '[[Most commuters]] support the toll.',
  'Unemployment stands at [[9 per cent]].',
  '[[More than 300,000]] people have left the region since the war began.',
  'The drug cuts the risk of stroke [[by a third]].',
  '[[Accidents on the road have tripled]].',
  'The scheme has [[cost taxpayers £3 million]].',
  'Women earn [[18 per cent]] less than men.',
  '[[Seven out of ten]] shops on the street stand empty.',
  '[[About 4,000]] children in the state do not go to school.',
  'Sales of electric cars rose [[30%]] in the first quarter.',
  '[[One in five]] children in the district goes to bed hungry.',
  'House prices have risen [[by a quarter]] since the pandemic.',
  '[[Two out of three]] drivers ignore the speed limit.',
  'The city has lost [[40 per cent]] of its trees in a decade.',
  '[[The average commute takes]] 74 minutes.',
  'Smokers are [[three times more]] likely to develop the disease.',
  'Nearly [[70 percent]] of nurses plan to quit.',
  'Child poverty in the region is [[the highest since]] 2010.',
  'The project has run [[60 per cent]] over budget.',
  '[[Most patients]] recover within a week.',
  'Exports [[halved]] in the second quarter.',
  '[[Half the]] population has no access to clean water.',
  '[[Crime has fallen]] every year since 2018.',
  'The scheme [[costs the state 200 million rupees]] a year.',
  '[[Two thirds of]] nurses have left the ward.',
];

const NOT_FOUND = [
  'Shares closed 2.1 per cent higher.',
  'Turnout was 61 per cent.',
  'The attendance was 1,204.',
  'The bill passed by 26 votes to 21.',
  'He scored two goals in the last quarter.',
  'About 300 people attended the vigil.',
  'The bank raised its key rate by 0.5 percentage points.',
  'She is 61 and has three children.',
  'The bridge is 400 metres long.',
  'The company was founded in 1998.',
  'The trial will last three weeks.',
  'Tickets are on sale at $40.',
  'The temperature rose to 41 degrees.',
];

describe('signals of finding', () => {
  test.each(FOUND)('are found in %j', (source) => {
    const { text } = marked(source);
    expect(mark(text, signalsIn(text, ['finding']))).toBe(source);
  });

  test.each(NOT_FOUND)('are not found in %j', (text) => {
    expect(mark(text, signalsIn(text, ['finding']))).toBe(text);
  });
});

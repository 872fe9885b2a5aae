import { describe, expect, it } from 'vitest';
import { castOf } from './cast';

function knows(cases: readonly (readonly [string, readonly string[]])[]): void {
  it.each(cases)('%s', (text, cast) => {
    expect(castOf(text)).toEqual(cast);
  });
}

describe('one actor, several forms', () => {
  knows([
    [
      'Minister Oksana Melnyk spoke.\n\nMelnyk left. Later Oksana Melnyk wrote.',
      ['person Oksana Melnyk: Oksana Melnyk, Melnyk, Oksana Melnyk'],
    ],
    [
      'The National Grid Agency (NGA) spoke. Then the NGA wrote.',
      ['organization National Grid Agency: National Grid Agency, NGA, NGA'],
    ],
    [
      'NGA staff left. The National Grid Agency wrote.',
      ['organization National Grid Agency: NGA, National Grid Agency'],
    ],
    [
      'Shares of Lumex Textiles Ltd rose. Lumex Textiles grew. Analysts like Lumex.',
      ['organization Lumex Textiles Ltd: Lumex Textiles Ltd, Lumex Textiles, Lumex'],
    ],
    ['KISUMU, Tuesday – It rained. Roads to Kisumu closed.', ['place Kisumu: KISUMU, Kisumu']],
    [
      'Striker Kelechi Bassey scored for Marlow Rovers. Rovers have won, and the Rovers captain left.',
      [
        'person Kelechi Bassey: Kelechi Bassey',
        'organization Marlow Rovers: Marlow Rovers, Rovers, Rovers',
      ],
    ],
    ['Ships left the Baltic Sea. The Baltic froze.', ['place Baltic Sea: Baltic Sea, Baltic']],
    ['Treasurer Marcus Dell spoke. Dell also wrote.', ['person Marcus Dell: Marcus Dell, Dell']],
    ['J. Harker spoke. He thanked Joan Harker.', ['person Joan Harker: J. Harker, Joan Harker']],
  ]);
});

describe('short names that are something else as well', () => {
  knows([
    ['Lawyer Sofia Lima spoke. Lima denied it.', ['person Sofia Lima: Sofia Lima, Lima']],
    [
      'Lawyer Sofia Lima spoke. She lives in Lima.',
      ['person Sofia Lima: Sofia Lima, ^She', 'place Lima: Lima'],
    ],
    [
      'Shares of Atlantic Breweries Plc rose. Atlantic said so.',
      ['organization Atlantic Breweries Plc: Atlantic Breweries Plc, Atlantic'],
    ],
    [
      'The Rescue Service, RESQ, spoke. Then RESQ wrote.',
      ['organization Rescue Service: Rescue Service, RESQ, RESQ'],
    ],
  ]);
});

describe('one surname', () => {
  knows([
    ['Manager Fiona McRae spoke. MacRae left.', ['person Fiona McRae: Fiona McRae, MacRae']],
    [
      'Mr Peter Harker came. His daughter, Joan Harker, spoke. Joan wept. Harker left.',
      ['person Peter Harker: Peter Harker, ^His, Harker', 'person Joan Harker: Joan Harker, Joan'],
    ],
    [
      'Police held Peter Harker and his wife, Joan Harker, on Monday. Harker wept.',
      ['person Peter Harker: Peter Harker, ^his, Harker', 'person Joan Harker: Joan Harker'],
    ],
  ]);
});

describe('a surname before its second bearer', () => {
  knows([
    [
      'Mayor Peter Harker came. Harker left. “Peter is ill,” said his brother, Paul Harker.',
      ['person Peter Harker: Peter Harker, Harker, Peter, ^his', 'person Paul Harker: Paul Harker'],
    ],
  ]);
});

describe('actors kept apart', () => {
  knows([
    [
      'Ankara wrote to Turkey. The Kisumu County Department of Health sent it to Kisumu.',
      [
        'place Ankara: Ankara',
        'place Turkey: Turkey',
        'organization Kisumu County Department of Health: Kisumu County Department of Health',
        'place Kisumu: Kisumu',
      ],
    ],
    [
      'Mr Peter Harker and Mrs Joan Harker came. Mrs Harker spoke. Mr Harker left.',
      ['person Peter Harker: Peter Harker, Harker', 'person Joan Harker: Joan Harker, Harker'],
    ],
    [
      'Councillors in Harlow met at Harlow Borough Council.',
      ['place Harlow: Harlow', 'organization Harlow Borough Council: Harlow Borough Council'],
    ],
  ]);
});

describe('headlines', () => {
  knows([
    [
      '# Melnyk Backs Grid Bill in Rare Vote\n\nMinister Oksana Melnyk backed it.',
      ['person Oksana Melnyk: Melnyk, Oksana Melnyk'],
    ],
    [
      '# Dell pleads guilty\n\nTreasurer Marcus Dell spoke.',
      ['person Marcus Dell: Dell, Marcus Dell'],
    ],
  ]);
});

describe('everyday words', () => {
  knows([
    ['Police came. Demand rose. Protesters left.', []],
    ['The minister spoke to the council on Monday.', []],
  ]);
});

/** Stems of which one occurs in every date expression that has no figures. */
const STEMS = [
  'day|week|month|year|quarter|decade|centur|fortnight|hour|minute|second|millenni',
  '\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b',
  '\\b(?:mon|tue|wed|thu|fri|sat|sun)\\b',
  'spring|summer|autumn|fall|winter|morning|noon|midnight|evening|night|o.clock|\\b[ap]\\.?m\\b',
  'nineteen|twenty|tomorrow|\\bnow|recent|current|\\bpresent|past\\b|future|moment|daily|annually|early|(?:n|r|f|x|h|e)ties\\b',
  'christmas|easter|pentecost|thanksgiving|halloween|juneteenth|passover|hanukkah|rosh|kippur',
  'ramadan|eid\\b|diwali|deepavali|holi|jayanti|nowruz|newroz',
];

const STEM = new RegExp(`\\d|${STEMS.join('|')}`, 'i');

/** A cheap first look: a stretch of text without any of these holds no date. */
export function mayHoldDate(plain: string): boolean {
  return STEM.test(plain);
}

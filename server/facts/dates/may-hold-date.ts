/** Stems of which one occurs in every date expression that has no figures. */
const STEMS = [
  'day|week|month|year|quarter|decade|centur|fortnight|hour|minute|second|millenni',
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec',
  '\\b(?:mon|tue|wed|thu|fri|sat|sun)\\b',
  'spring|summer|autumn|fall|winter|morning|noon|midnight|evening|night|o.clock|[ap]\\.?m\\b',
  'tomorrow|\\bnow|recent|current|present|past\\b|future|moment|daily|annually|early|ties\\b',
  'christmas|easter|pentecost|thanksgiving|halloween|juneteenth|passover|hanukkah|rosh|kippur',
  'ramadan|eid\\b|diwali|deepavali|holi|jayanti|nowruz|newroz',
];

const STEM = new RegExp(`\\d|${STEMS.join('|')}`, 'i');

/** A cheap first look: a stretch of text without any of these holds no date. */
export function mayHoldDate(plain: string): boolean {
  return STEM.test(plain);
}

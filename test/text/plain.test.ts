import { describe, expect, it } from 'vitest';
import { plainText } from '../../server/text/plain';

/** The plain text with runs of blanks as one space. */
function words(text: string): string {
  return plainText(text).replace(/ +/g, ' ').trim();
}

describe('the reading text', () => {
  it.each([
    ['**Rain** fell on *the* hall', 'Rain fell on the hall'],
    ['__Rain__ fell on _the_ hall', 'Rain fell on the hall'],
    ['***Rain*** fell', 'Rain fell'],
    ['snake_case and 2 * 3 stay', 'snake_case and 2 * 3 stay'],
    ['[the report](https://example.org/a) says', 'the report says'],
    ['![a picture](x.png) of it', 'a picture of it'],
    ['see https://example.org/a?b=c now', 'see now'],
    ['<b>Rain</b> fell<br/> here', 'Rain fell here'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['Rain <!-- agreed --> fell', 'Rain fell'],
    ['## What next?', 'What next?'],
    ['- an item', 'an item'],
    ['2. an item', 'an item'],
    ['> a quotation', 'a quotation'],
    ['2025 was wet', '2025 was wet'],
    ['a [bracket] stays', 'a [bracket] stays'],
    ['Putinʼs aide', 'Putin’s aide'],
    ['10\u00A0km\u202Fnorth\tof\r\nhere', '10 km north of here'],
  ])('%j is read as %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('is as long as the copy, word for word in its place', () => {
    const text = '> **“Rain” fell** on [the hall](x), <i>Ankaraʼs</i> 😀 hall <!-- x -->';
    const plain = plainText(text);
    expect(plain).toHaveLength(text.length);
    for (const word of ['“Rain”', 'fell', 'the hall', '😀', 'Ankara']) {
      expect(plain.indexOf(word)).toBe(text.indexOf(word));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf, isDay } from '../../server/cli/day';
import { decodeText } from '../../server/cli/decode';
import { byteLines } from '../../server/cli/lines';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decoding', () => {
  it('changes nothing', () => {
    const text = '\uFEFFОдин\r\ndwa 😀\n';
    expect(decodeText(bytes(text))).toEqual({ text });
    expect(decodeText(bytes(''))).toEqual({ text: '' });
  });

  it.each([
    [
      'a byte of another encoding',
      [...bytes('one\ntwo caf'), 0xe9, ...bytes(' x')],
      'byte 0xE9 in line 2',
    ],
    ['a character cut off at the end', [...bytes('one '), 0xe2, 0x80], 'byte 0xE2 in line 1'],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 'byte 0xED in line 1'],
    ['an overlong form', [0xc0, 0x80], 'byte 0xC0 in line 1'],
    ['a null byte', [0x7f, 0x45, 0x4c, 0x46, 0, 1], 'binary file'],
    ['UTF-16', [0xff, 0xfe, 0x41, 0], 'UTF-16'],
  ])('refuses %s', (_, codes, expected) => {
    expect(decodeText(Uint8Array.from(codes))).toEqual({
      failure: expect.stringContaining(expected),
    });
  });
});

describe('lines of bytes', () => {
  const lines = async (chunks: readonly string[]): Promise<readonly string[]> => {
    async function* stream() {
      for (const chunk of chunks) yield bytes(chunk);
    }
    const found: string[] = [];
    for await (const line of byteLines(stream())) found.push(new TextDecoder().decode(line));
    return found;
  };

  it.each([
    [['one\ntwo\n'], ['one', 'two']],
    [['one\ntwo'], ['one', 'two']],
    [
      ['o', 'n', 'e\nt', 'wo'],
      ['one', 'two'],
    ],
    [
      ['one\n', '\n', 'two\n'],
      ['one', '', 'two'],
    ],
    [['one\r\ntwo\r\n'], ['one\r', 'two\r']],
    [[], []],
    [['\n'], ['']],
  ])('of %j are %j', async (chunks, expected) => {
    expect(await lines(chunks)).toEqual(expected);
  });

  it('hold a character that was cut in two', async () => {
    async function* stream() {
      yield Uint8Array.from([0xd0]);
      yield Uint8Array.from([0x96, 10]);
    }
    for await (const line of byteLines(stream())) expect(new TextDecoder().decode(line)).toBe('Ж');
  });
});

describe('days', () => {
  it.each(['2025-05-24', '2024-02-29', '1999-12-31'])('%s is one', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-5-4',
    '24.05.2025',
    '',
    'today',
    '2025-05-24T00',
  ])('%j is none', (day) => {
    expect(isDay(day)).toBe(false);
  });
});

describe('dayOf', () => {
  it.each([
    ['2025-05-24', '2025-05-24'],
    ['1998-02-13T14:26:00', '1998-02-13'],
    ['1999-05-06T15:05', '1999-05-06'],
    ['2025-05-24T23:30:00.000Z', '2025-05-24'],
    ['2025-05-24 23:30+03:00', '2025-05-24'],
    ['2025-02-30T10:00', null],
    ['2025-05-24Tea', null],
    ['24 May 2025', null],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

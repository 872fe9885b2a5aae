import { describe, expect, it } from 'vitest';
import { newsSign, opensWithDateline } from '../../client/documents/firstLines';

const head = (text: string) => text.split('\n');

describe('a date header', () => {
  it.each([
    ' date 2026-02-11 The energy minister flew to Baku.',
    'date 2026-02-11',
    ' date: 2026-02-11',
    '\uFEFF date 2026-02-11 Text',
  ])('is a sign: %s', (line) => {
    expect(newsSign([line])).toBe('date header');
  });

  it.each([
    'date 2026-02',
    'dates 2026-02-11',
    'The date 2026-02-11 was set.',
    'date -u',
    'date 2026-02-111',
  ])('is none: %s', (line) => {
    expect(newsSign([line])).toBeUndefined();
  });

  it('counts on the first line only', () => {
    expect(newsSign(['Notes', ' date 2026-02-11 Text'])).toBeUndefined();
  });
});

describe('a dateline', () => {
  it.each([
    'ODESA, March 3 (Reuters) — Grain ships left the port.',
    'ODESA, Ukraine, March 3 (Reuters) - Grain ships left the port.',
    'LAGOS, 3 March — Traders shut the market.',
    'DAYTON, Ohio — A jury was picked.',
    'RALEIGH, N.C. (AP) — A judge ruled.',
    'MOMBASA, Tuesday – The ferry stopped.',
    'CHENNAI, Sept. 9: The utility raised its tariff.',
    'NEW DELHI (PTI) — The ministry issued a notice.',
    'WASHINGTON (AP) — Lawmakers left town.',
    'İZMİR, May 4 (Anadolu) — Ferries were cancelled.',
    'ST. JOHN’S, Antigua — The cabinet met.',
    '**LUTON, May 4** — Buses were late.',
    'LVIV,\u00A0May 4 — Trams stopped.',
  ])('is seen: %s', (line) => {
    expect(opensWithDateline(line)).toBe(true);
  });

  it.each([
    'TODO — buy milk',
    'TODO, Later — buy milk',
    'NOTE: read this first',
    'RIZE — Two roads were shut.',
    'README',
    'Kyiv, May 24 — in lower case',
    'CHAPTER ONE — In which nothing happens',
    'IBM, Microsoft and Oracle fell.',
    'NATO, which met in May — as planned — agreed.',
    'GET, POST and PUT — the verbs',
    'API Reference - v2',
    'May 24 — a diary',
    'A, B — C',
    'HELP, Please: read this',
    'JSON (JavaScript Object Notation) is a format.',
    '',
  ])('is not seen: %s', (line) => {
    expect(opensWithDateline(line)).toBe(false);
  });

  it('is found under a headline and a byline', () => {
    const text = 'Ferry stops for a day\nBy Amina Yusuf\n\nMOMBASA, Tuesday – The ferry stopped.';
    expect(newsSign(head(text))).toBe('dateline');
  });

  it('is not looked for deep in a document', () => {
    const text = `${'Some notes.\n'.repeat(8)}ODESA, March 3 (Reuters) — Ships left.`;
    expect(newsSign(head(text))).toBeUndefined();
  });
});

describe('front matter', () => {
  it('is no sign by itself', () => {
    const text = '---\ntitle: Release notes\ndate: 2026-02-11\n---\n\nWe changed a lot.';
    expect(newsSign(head(text))).toBeUndefined();
  });

  it('is a sign when it holds a dateline', () => {
    const text = '---\ntitle: Ferry stops\ndateline: MOMBASA\n---\n\nThe ferry stopped.';
    expect(newsSign(head(text))).toBe('dateline in front matter');
  });

  it('may stand before a dateline', () => {
    const text = '---\ntitle: Ferry stops\n---\nMOMBASA, Tuesday – The ferry stopped.';
    expect(newsSign(head(text))).toBe('dateline');
  });

  it('that never ends says nothing', () => {
    const text = '---\ndateline: MOMBASA\nMOMBASA, Tuesday – The ferry stopped.';
    expect(newsSign(head(text))).toBeUndefined();
  });

  it('holds a dateline only between its fences', () => {
    expect(newsSign(head('title: x\ndateline: MOMBASA'))).toBeUndefined();
  });
});

it('takes an empty document', () => {
  expect(newsSign([])).toBeUndefined();
  expect(newsSign([''])).toBeUndefined();
});

it('takes long lines in linear time', () => {
  expect(newsSign(['A '.repeat(200_000)])).toBeUndefined();
  expect(newsSign([`${'A.'.repeat(200_000)} — x`])).toBeUndefined();
});

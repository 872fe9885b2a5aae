import { describe, expect, it } from 'vitest';
import { readDateline } from '../../server/text/dateline';
import type { Span } from '../../server/text/span';

/** Place | region | date | agency of a dateline, `-` where it has none. */
function parts(plain: string): string | null {
  const dateline = readDateline(plain, 0);
  if (dateline === null) return null;
  const { place, region, date, agency } = dateline;
  const words = (span: Span | null) => (span === null ? '-' : plain.slice(span.start, span.end));
  return [place, region, date, agency].map(words).join(' | ');
}

describe('datelines', () => {
  it.each([
    ['KYIV, May 24 (Reuters) — The minister left.', 'KYIV | - | May 24 | (Reuters)'],
    ['KYIV, May 24 (Reuters) - The minister left.', 'KYIV | - | May 24 | (Reuters)'],
    ['ANKARA (AA) — The minister left.', 'ANKARA | - | - | (AA)'],
    ['LAGOS, Nigeria (AP) — The ferry sank.', 'LAGOS | Nigeria | - | (AP)'],
    ['BONN, Germany (AP)_ The bank closed.', 'BONN | Germany | - | (AP)'],
    ['COLUMBUS, Ohio — Voters chose.', 'COLUMBUS | Ohio | - | -'],
    ['NEW DELHI, 8 October — Rain fell.', 'NEW DELHI | - | 8 October | -'],
    ['LONDON, 8 Oct 2025 — Rain fell.', 'LONDON | - | 8 Oct 2025 | -'],
    ['LONDON: Rain fell.', null],
    ['NAIROBI, Oct. 8, 2025 (Coastwire) — A bus.', 'NAIROBI | - | Oct. 8, 2025 | (Coastwire)'],
    ['PARIS, Monday — Rain fell.', 'PARIS | - | Monday | -'],
    ['PARIS – Rain fell.', 'PARIS | - | - | -'],
    ['PARIS -- Rain fell.', 'PARIS | - | - | -'],
    ['PARIS— Rain fell.', 'PARIS | - | - | -'],
    ['RIO DE JANEIRO — Rain fell.', 'RIO DE JANEIRO | - | - | -'],
    ['PORT-AU-PRINCE, Haiti — Rain fell.', 'PORT-AU-PRINCE | Haiti | - | -'],
    ['N’DJAMENA, Chad (AFP) — Rain fell.', 'N’DJAMENA | Chad | - | (AFP)'],
    ['ÇANAKKALE, Türkiye — Rain fell.', 'ÇANAKKALE | Türkiye | - | -'],
    ['ST. PETERSBURG, Oct 8 (Interfax) — Snow.', 'ST. PETERSBURG | - | Oct 8 | (Interfax)'],
    ['WASHINGTON, 2025-10-08 — Rain fell.', 'WASHINGTON | - | 2025-10-08 | -'],
    ['КИЇВ, May 24 — Rain fell.', 'КИЇВ | - | May 24 | -'],
  ])('%s', (plain, expected) => {
    expect(parts(plain)).toBe(expected);
  });

  it.each([
    'Kyiv — a city on the Dnipro — woke early.',
    'The NATO summit — a first — opened.',
    'NATO said on Monday that it would meet.',
    'NATO and the EU — both late — agreed.',
    'A spokesman said: no.',
    'I — and I alone — decided.',
    'US shares fell.',
    'BBC News reported it.',
    'WHO: 40 cases in a week.',
    'UPDATE: The road is open.',
    'BREAKING — The road is open.',
    'EXCLUSIVE - The road is open.',
    'UPDATE 1 — The road is open.',
    'FACTBOX — Five roads that are open.',
    'NATO — long divided — agreed on Monday.',
    'UNESCO – which sits in Paris – agreed.',
    'OPEC - the oil cartel - met.',
    '12:40 — The road is open.',
    'MPs voted — narrowly — to leave.',
    '',
    'KYIV',
    'KYIV, May 24 (Reuters)',
    '— KYIV —',
  ])('none: %s', (plain) => {
    expect(parts(plain)).toBeNull();
  });

  it('covers everything up to the first word of the copy', () => {
    const plain = 'KYIV, May 24 (Reuters) — The minister left.';
    const dateline = readDateline(plain, 0);
    expect(plain.slice(dateline?.end)).toBe('The minister left.');
  });

  it('is read from where the copy starts', () => {
    expect(readDateline('  KYIV — He left.', 2)).toMatchObject({ start: 2, end: 9 });
  });
});

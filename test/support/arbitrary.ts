import fc from 'fast-check';

/** One seed for every property: a failure comes back on the next run. */
export const SEED = 20_250_524;

const WORDS = [
  'The',
  'minister',
  'Mr.',
  'Dr. Koçak',
  "Ankara's",
  'Ankaraʼs',
  'O’Brien',
  'didn’t',
  "he'll",
  "it's",
  'workers’',
  'al-Sisi',
  'said',
  'told CNN',
  'U.S.',
  'Inc.',
  'on May 26',
  'yesterday',
  '3.5%',
  '$1.2bn',
  'N’DJAMENA, Chad (AFP) —',
  'e.g.',
  'J. R.',
  '😀',
  '👩‍👩‍👧',
  'café',
  'İstanbul',
  '中文',
  'Київ',
  'example.org/a?b=c',
  'https://example.org/x_(y)',
  'well-known',
  'and/or',
  'gonna',
  'shouldn’t’ve',
  "rock 'n' roll",
  '1990s',
  '5–7',
  '@handle',
  '#tag',
  '& co',
];

const MARKS = [
  ' ',
  '. ',
  ', ',
  '? ',
  '! ',
  '… ',
  ': “',
  '” ',
  ' "',
  '" ',
  ' ‘',
  '’ ',
  ' (',
  ') ',
  '—',
  ' – ',
  '\u00A0',
  '\u202F',
  '\n',
  '\r\n',
  '\n\n',
  '\r\n\r\n',
  '\uFEFF',
  '<!-- ',
  ' -->',
  '**',
  '_',
  '[',
  '](x)',
  '\n# ',
  '\n- ',
  '\n---\n',
  '«',
  '»',
  '„',
  '\uD800',
  '\uDC00',
  '',
];

/** Text such as newsrooms write, with every kind of trap that the floors know of. */
export const newsText = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

/** Any string at all, lone surrogates and control characters among them. */
export const anyText = fc.oneof(
  newsText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
);

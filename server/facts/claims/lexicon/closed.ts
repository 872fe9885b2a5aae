import type { WordClass } from '../classes';

/** Punctuation that the grammar of attributions tells apart. */
export const PUNCTUATION: Readonly<Record<string, WordClass>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'stop',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '—': 'dash',
  '–': 'dash',
  '―': 'dash',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '‘': 'quote',
  '’': 'quote',
  "'": 'quote',
  '«': 'quote',
  '»': 'quote',
  '„': 'quote',
  '`': 'quote',
};

/** Words whose class is plain whatever the tagger says. */
export const CLOSED: ReadonlyMap<string, WordClass> = new Map(
  (
    [
      ['that', 'that'],
      ['to', 'to'],
      ['wh', 'who whom whose which what when where why how whether if'],
      ['be', "is are was were be been being am’s ’re 're am"],
      [
        'auxiliary',
        "will would can could may might shall should must has have had having do does did not n’t n't ’ll 'll ’d 'd ’ve 've never",
      ],
      [
        'conjunction',
        'and but or nor yet because although though while whereas unless since than as so',
      ],
      [
        'determiner',
        'the a an this these those every each some any no all both either neither another such my your his her its our their several many few most more',
      ],
      [
        'pronoun',
        'i you he she it we they me him us them himself herself themselves itself someone somebody everyone everybody nobody anyone one others there',
      ],
      ['noun', 'police'],
      [
        'preposition',
        'of in on at by for with from into onto about against between among under over after before during through without within toward towards across near amid despite per via upon behind beyond until like including beside besides alongside regarding concerning following above below beneath inside outside around throughout along',
      ],
      [
        'adverb',
        'also then later again still now already earlier recently repeatedly meanwhile further reportedly publicly privately simply just once even only however instead today yesterday tomorrow tonight here ago',
      ],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
);

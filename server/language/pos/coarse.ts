import type { PennTag } from '../../model/penn';
import type { PartOfSpeech } from '../../model/token';

const CLOSED = closedClasses({
  determiner:
    'the a an this that these those every each some any no all both either neither another such my your his her its our their whose',
  pronoun:
    'i you he she it we they me him us them himself herself itself themselves who whom one someone somebody anyone nobody everyone mine yours hers ours theirs',
  modal: "will would can could may might shall should must ’ll 'll ’d 'd",
  auxiliary:
    "is are was were be been being am has have had having do does did ’ve 've ’re 're ’m 'm",
  conjunction:
    'and or but nor so yet because although though while whereas if unless whether since than',
  adposition:
    'of in on at by for with from into onto about against between among under over after before during through without within toward towards across near amid despite per via upon behind beyond',
  particle: "to not n't n’t",
});

const COARSE: Readonly<Partial<Record<PennTag, PartOfSpeech>>> = {
  CC: 'conjunction',
  CD: 'number',
  DT: 'determiner',
  EX: 'pronoun',
  FW: 'noun',
  IN: 'adposition',
  JJ: 'adjective',
  JJR: 'adjective',
  JJS: 'adjective',
  MD: 'modal',
  NN: 'noun',
  NNS: 'noun',
  NNP: 'properNoun',
  NNPS: 'properNoun',
  PDT: 'determiner',
  POS: 'particle',
  PRP: 'pronoun',
  PRP$: 'determiner',
  RB: 'adverb',
  RBR: 'adverb',
  RBS: 'adverb',
  RP: 'adverb',
  TO: 'particle',
  VB: 'verb',
  VBD: 'verb',
  VBG: 'verb',
  VBN: 'verb',
  VBP: 'verb',
  VBZ: 'verb',
  WP: 'pronoun',
  WP$: 'determiner',
  WRB: 'adposition',
};

const ORDINAL =
  /^(?:\d[\d,]*(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+teenth|\p{L}+tieth)$/u;
const QUANTITY = new Set(
  'hundreds thousands millions billions trillions dozens hundred dozen'.split(' '),
);

/**
 * The coarse part of speech of a word: that of the closed classes, else what its Penn tag says.
 * Ordinals and round quantities are numbers, as they are used in dates and counts.
 */
export function coarse(lower: string, tag: PennTag): PartOfSpeech {
  const closed = CLOSED.get(lower);
  if (closed === 'modal' && tag === 'NNP') return 'properNoun';
  if (closed !== undefined) return closed;
  if (lower === '’s' || lower === "'s") return tag === 'POS' ? 'particle' : 'auxiliary';
  if (isOrdinal(lower) || QUANTITY.has(lower)) return 'number';
  return COARSE[tag] ?? 'other';
}

/** "first", "21st". */
export function isOrdinal(lower: string): boolean {
  return lower.length > 2 && /(?:th|st|nd|rd)$/.test(lower.slice(-2)) && ORDINAL.test(lower);
}

function closedClasses(
  classes: Readonly<Partial<Record<PartOfSpeech, string>>>,
): ReadonlyMap<string, PartOfSpeech> {
  const table = new Map<string, PartOfSpeech>();
  for (const [pos, words] of Object.entries(classes) as [PartOfSpeech, string][]) {
    for (const word of words.split(' ')) table.set(word, pos);
  }
  return table;
}

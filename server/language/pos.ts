import type { PartOfSpeech } from '../model/token';

const CLOSED: Readonly<Record<string, PartOfSpeech>> = closedClasses({
  determiner:
    'the a an this that these those every each some any no all both either neither another such my your his her its our their whose',
  pronoun:
    'i you he she it we they me him us them himself herself itself themselves who whom one someone somebody anyone nobody everyone mine yours hers ours theirs',
  modal: "will would can could may might shall should must ’ll 'll ’d 'd",
  auxiliary:
    "is are was were be been being am has have had having do does did ’s’ ’ve 've ’re 're ’m 'm",
  conjunction:
    'and or but nor so yet because although though while whereas if unless whether since than',
  adposition:
    'of in on at by for with from into onto about against between among under over after before during through without within toward towards across near amid despite per via upon behind beyond',
  particle: "to not n't n’t",
});

const BY_TAG: readonly (readonly [string, PartOfSpeech])[] = [
  ['Modal', 'modal'],
  ['Auxiliary', 'auxiliary'],
  ['Copula', 'auxiliary'],
  ['Pronoun', 'pronoun'],
  ['Determiner', 'determiner'],
  ['Value', 'number'],
  ['ProperNoun', 'properNoun'],
  ['Person', 'properNoun'],
  ['Place', 'properNoun'],
  ['Organization', 'properNoun'],
  ['Acronym', 'properNoun'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'adposition'],
  ['Conjunction', 'conjunction'],
  ['Negative', 'particle'],
  ['Noun', 'noun'],
];

/** The coarse part of speech of a word, from compromise's tags and the closed classes. */
export function partOfSpeech(lower: string, tags: readonly string[]): PartOfSpeech {
  const closed = CLOSED[lower];
  if (closed !== undefined && Object.hasOwn(CLOSED, lower)) return closed;
  return BY_TAG.find(([tag]) => tags.includes(tag))?.[1] ?? 'other';
}

function closedClasses(
  classes: Readonly<Partial<Record<PartOfSpeech, string>>>,
): Readonly<Record<string, PartOfSpeech>> {
  const table: Record<string, PartOfSpeech> = {};
  for (const [pos, words] of Object.entries(classes) as [PartOfSpeech, string][]) {
    for (const word of words.split(' ')) table[word] = pos;
  }
  return table;
}

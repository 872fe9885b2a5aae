/** What a verb's ending tells. `past` also stands for past participles that look the same. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  put: ['put', 'put'],
  set: ['set', 'set'],
  lay: ['laid', 'laid'],
  sing: ['sang', 'sung'],
  begin: ['began', 'begun'],
  speak: ['spoke', 'spoken'],
  seek: ['sought', 'sought'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  prove: ['proved', 'proven'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  mean: ['meant', 'meant'],
  choose: ['chose', 'chosen'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  hit: ['hit', 'hit'],
  spell: ['spelled', 'spelled'],
  cast: ['cast', 'cast'],
  forecast: ['forecast', 'forecast'],
};

const DOUBLES =
  /^(?:rebut|admit|blog|plan|prefer|refer|quip|slam|nod|brag|sob|grin|dub|permit|commit)$/;

/** All forms of a verb, each with what it is. Regular unless listed; doubled letters as listed. */
export function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
  const stem = stemOf(lemma);
  const [past, participle] = IRREGULAR[lemma] ?? [`${stem}ed`, `${stem}ed`];
  return [
    [lemma, 'base'],
    [thirdPerson(lemma), 's'],
    [past, 'past'],
    [participle, past === participle ? 'past' : 'participle'],
    [gerund(lemma), 'ing'],
  ];
}

function stemOf(lemma: string): string {
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i`;
  return doubled(lemma);
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function gerund(lemma: string): string {
  if (/[^eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${/(?:begin|put|set|hit|forget)$/.test(lemma) ? lemma + lemma.slice(-1) : doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  return DOUBLES.test(lemma) ? lemma + lemma.slice(-1) : lemma;
}

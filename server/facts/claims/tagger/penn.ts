/** Penn Treebank tags (Marcus et al. 1993) by number; 0 stands for any other. */
const TAGS =
  'other CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  TAGS.split(' ').map((tag, number) => [tag, number]),
);

/** What a word does in its clause, as far as attributions care. */
export const ROLE = {
  other: 0,
  nominal: 1,
  pronoun: 2,
  opener: 3,
  modifier: 4,
  finite: 5,
  nonfinite: 6,
  to: 7,
  preposition: 8,
  conjunction: 9,
  wh: 10,
  adverb: 11,
  comma: 12,
  quote: 13,
  colon: 14,
  dash: 15,
  stop: 16,
  bracket: 17,
  that: 18,
} as const;

const ROLE_OF: Readonly<Record<string, number>> = {
  CC: ROLE.conjunction,
  CD: ROLE.modifier,
  DT: ROLE.opener,
  EX: ROLE.pronoun,
  IN: ROLE.preposition,
  JJ: ROLE.modifier,
  JJR: ROLE.modifier,
  JJS: ROLE.modifier,
  MD: ROLE.finite,
  NN: ROLE.nominal,
  NNS: ROLE.nominal,
  NNP: ROLE.nominal,
  NNPS: ROLE.nominal,
  PDT: ROLE.opener,
  POS: ROLE.modifier,
  PRP: ROLE.pronoun,
  PRP$: ROLE.opener,
  RB: ROLE.adverb,
  RBR: ROLE.adverb,
  RBS: ROLE.adverb,
  TO: ROLE.to,
  VB: ROLE.nonfinite,
  VBD: ROLE.finite,
  VBG: ROLE.nonfinite,
  VBN: ROLE.nonfinite,
  VBP: ROLE.finite,
  VBZ: ROLE.finite,
  WDT: ROLE.wh,
  WP: ROLE.wh,
  WP$: ROLE.wh,
  WRB: ROLE.wh,
};

const ROLES: readonly number[] = TAGS.split(' ').map((tag) => ROLE_OF[tag] ?? ROLE.other);

const PUNCTUATION: ReadonlyMap<string, number> = new Map(
  (
    [
      [ROLE.comma, ','],
      [ROLE.quote, '"“”„«»‘’\'`'],
      [ROLE.colon, ':'],
      [ROLE.dash, '-–—―'],
      [ROLE.stop, '.!?…;'],
      [ROLE.bracket, '()[]{}'],
    ] as const
  ).flatMap(([role, marks]) => [...marks].map((mark) => [mark, role] as const)),
);

/** Number of a tag. */
export function tagNumber(tag: string): number {
  return NUMBERS.get(tag) ?? 0;
}

/** What a word with that tag does. */
export function roleOf(lower: string, tag: number): number {
  if (tag === 0) return PUNCTUATION.get(lower) ?? ROLE.other;
  return lower === 'that' ? ROLE.that : (ROLES[tag] ?? ROLE.other);
}

/** Token types in the order of the legend; `package.json` gives each its colours. */
export const TOKEN_TYPES = [
  'person',
  'organization',
  'place',
  'date',
  'cue',
  'source',
  'quotation',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/**
 * Token modifiers in the order of the legend: `definition` is an actor's first mention,
 * `attributed` a quotation that somebody answers for.
 */
export const TOKEN_MODIFIERS = ['definition', 'attributed'] as const;

export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

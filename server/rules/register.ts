import type { Rule } from './rule';

/** Every rule of the desk. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [];

import { classOf } from '../classes';
import { one, type Rule } from '../grammar';
import type { Word } from '../vocabulary';

/** A unit in small letters: "Seven Years" in capitals is a title. */
export const unitInSmall: Rule<Word> = one(
  ({ word, capital }) => (!capital && word?.unit !== undefined ? word : null),
  classOf('unit'),
);

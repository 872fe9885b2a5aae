import { classOf } from '../classes';
import { alt, map, one, opt, type Rule, seq, tight, word } from '../grammar';
import type { Word } from '../vocabulary';

/** A month's or weekday's name, always with a capital: in full, or short with or without its stop. */
export function named(key: 'month' | 'weekday'): Rule<number> {
  const name = (short: boolean): Rule<number> =>
    one(
      ({ word, capital }) =>
        capital && word !== null && isName(word, short) ? word[key] : undefined,
      classOf(key),
    );
  return alt(
    name(false),
    map(seq(name(true), opt(tight(word('.')))), ([value]) => value),
  );
}

function isName({ short = false, plural = false }: Word, wantShort: boolean): boolean {
  return short === wantShort && !plural;
}

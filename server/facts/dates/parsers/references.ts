import { type Expression, fixed } from '../expression';
import { alt, map, notBefore, phrase, type Rule, where, word } from '../grammar';

const present = (rule: Rule<unknown>): Rule<Expression> =>
  map(rule, () => fixed('DATE', 'PRESENT_REF'));
const past = (rule: Rule<unknown>): Rule<Expression> => map(rule, () => fixed('DATE', 'PAST_REF'));
const future = (rule: Rule<unknown>): Rule<Expression> =>
  map(rule, () => fixed('DATE', 'FUTURE_REF'));

/** now, but not "now that", "now-defunct" or "Now" as the name of something. */
const now = where(alt(phrase('right now'), word('now')), (lexemes, from, to) => {
  const next = lexemes[to];
  if (next?.lower === 'that' || next?.text === '-') return false;
  return lexemes[from]?.capital !== true || lexemes[to]?.capital !== true;
});

const small = (words: string): Rule<string> =>
  where(
    word(words),
    (lexemes, at) =>
      lexemes[at]?.capital !== true || at === 0 || /[.!?:"“]/.test(lexemes[at - 1]?.text ?? ''),
  );

/** References to the present, the past and the future. */
export const REFERENCE_PARSERS: readonly Rule<Expression>[] = [
  present(now),
  present(small('currently nowadays')),
  present(alt(phrase('at present'), phrase('these days'), phrase('at the moment'))),
  past(alt(phrase('the recent past'), small('recently'))),
  past(
    where(
      notBefore(phrase('the past'), word('tense')),
      (lexemes, from, to) => endsPhrase(lexemes[to]?.text) && lexemes[from - 1]?.lower === 'in',
    ),
  ),
  future(alt(phrase('the near future'), phrase('the foreseeable future'))),
  future(
    where(
      phrase('the future'),
      (lexemes, from, to) => endsPhrase(lexemes[to]?.text) && lexemes[from - 1]?.lower === 'in',
    ),
  ),
];

function endsPhrase(next: string | undefined): boolean {
  return (
    next === undefined ||
    /^(?:[^\p{L}\p{N}-]|and|or|but|to|when|if|he|she|it|they|we|have|has)$/u.test(next)
  );
}

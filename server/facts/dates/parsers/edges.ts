import type { Unit } from '../../../model/date-reading';
import { date, type Expression, offset } from '../expression';
import { alt, map, opt, type Rule, seq, tight, word } from '../grammar';

const hyphen = tight(word('- ‑'));

const START = 'START';
const MID = 'MID';
const END = 'END';

const side: Rule<string> = alt(
  map(word('beginning start'), () => START),
  map(word('middle'), () => MID),
  map(word('end close'), () => END),
);

/** early, late, mid-, earlier, later, the end of, the beginning of before a date. */
const edge: Rule<string> = alt(
  map(seq(opt(word('the')), side, word('of')), ([, mod]) => mod),
  map(seq(opt(word('the')), word('early')), () => START),
  map(seq(opt(word('the')), word('late')), () => END),
  map(seq(opt(word('the')), word('mid'), opt(hyphen)), () => MID),
  map(word('earlier'), () => START),
  map(word('later'), () => END),
);

/** the year, the month, the week: the article's own, after "the end of" or "later in" */
const ownUnit: Rule<Expression> = map(
  seq(word('the'), word('year month week decade century')),
  ([, unit]) => date(offset(unit as Unit, 0, 'article')),
);

/** "early" or "the end of" before something that is a date in itself. */
export function edged(point: Rule<Expression>): Rule<Expression> {
  return alt(
    map(seq(edge, opt(hyphen), point), ([mod, , inner]) => withMod(inner, mod)),
    map(seq(opt(word('the')), side, word('of'), ownUnit), ([, mod, , inner]) =>
      withMod(inner, mod),
    ),
    map(seq(word('early earlier late later'), word('in'), ownUnit), ([which, , inner]) =>
      withMod(inner, which.startsWith('e') ? START : END),
    ),
  );
}

function withMod(inner: Expression, mod: string): Expression | null {
  return inner.type === 'DATE' && inner.mod === null ? { ...inner, mod } : null;
}

import type { Expression } from '../expression';
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

/** "early" or "the end of" before something that is a date in itself. */
export function edged(point: Rule<Expression>): Rule<Expression> {
  return map(seq(edge, opt(hyphen), point), ([mod, , inner]) =>
    inner.type === 'DATE' && inner.mod === null ? { ...inner, mod } : null,
  );
}

import type { Token } from '../../../model/token';
import type { WordFacts } from './word-facts';

/** Small words inside names: "Bank of the West", "Fatima bint al-Amin". */
const LINKS: ReadonlySet<string> = new Set(
  `of for and the de al van bin bint ibn ben la le el du di da del della dos das der den von ter y e
   et in on to at & - ' ’ . s l d dla`.split(/\s+/),
);
/** Small words that open a name: "van Dijk", "bin Laden". */
const OPENERS: ReadonlySet<string> = new Set(
  'al el van von de del della di da bin bint ibn ben der den ter le la du dos das ul af av'.split(
    ' ',
  ),
);

/**
 * 1 for tokens that belong to no name: they have no capital, hang on none, link no two, and open
 * none. Few names hold other tokens; the tagger passes over these.
 */
export function plainTokens(tokens: readonly Token[], facts: readonly WordFacts[]): Uint8Array {
  const plain = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) plain[at] = mayName(tokens, facts, at) ? 0 : 1;
  return plain;
}

function mayName(tokens: readonly Token[], facts: readonly WordFacts[], at: number): boolean {
  const upper = (i: number): boolean => facts[i]?.upper === true;
  if (upper(at)) return true;
  const here = tokens[at];
  if (here === undefined) return false;
  const [left, right] = [upper(at - 1), upper(at + 1)];
  if (left && right) return true;
  if (hangsOn(tokens, at, upper)) return here.pos !== 'punctuation' || LINKS.has(here.lower);
  if (right && OPENERS.has(here.lower)) return true;
  if ((left || right) && facts[at]?.digit) return true;
  if (!LINKS.has(here.lower)) return false;
  const before = left && upper(at + 2) && LINKS.has(tokens[at + 1]?.lower ?? '');
  return before || (right && upper(at - 2) && LINKS.has(tokens[at - 1]?.lower ?? ''));
}

/** No space stands between the token and one with a capital, at most one token away. */
function hangsOn(tokens: readonly Token[], at: number, upper: (index: number) => boolean): boolean {
  const glued = (i: number): boolean => tokens[i]?.end === tokens[i + 1]?.start;
  if (glued(at) && (upper(at + 1) || (upper(at + 2) && glued(at + 1)))) return true;
  return glued(at - 1) && (upper(at - 1) || (upper(at - 2) && glued(at - 2)));
}

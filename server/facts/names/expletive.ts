import type { Token } from '../../model/token';
import { wordSet } from './front-code';

const BE = wordSet("is was be been 's ’s being are were");
const LINKS = wordSet(
  'seems seemed appears appeared turns turned happens happened follows takes took remains remained',
);
const WEATHER = wordSet('rained rains raining snowed snows snowing hailed froze thundered poured');
const AHEAD = wordSet('that to for how when if whether why what who where until since before');
const JUDGEMENTS = wordSet(
  'clear plain hard easy difficult possible impossible likely necessary important obvious evident',
);
const TIMES = wordSet(
  `time monday tuesday wednesday thursday friday saturday sunday noon midnight dark late early cold hot
   warm windy sunny winter summer spring autumn christmas`,
);

/**
 * True for an "it" that stands for nothing: "it is clear that", "it was Smith who", "it rained",
 * "it takes two", "it was Monday", "made it clear that". Looks at most twelve tokens ahead.
 */
export function isExpletive(tokens: readonly Token[], at: number): boolean {
  const ahead = sentenceAhead(tokens, at);
  const start = ahead.findIndex(
    ({ pos, lower }) =>
      pos !== 'modal' &&
      pos !== 'adverb' &&
      lower !== 'not' &&
      lower !== 'have' &&
      lower !== 'has' &&
      lower !== 'had',
  );
  const verb = ahead[start];
  if (verb === undefined) return false;
  if (WEATHER.has(verb.lower)) return true;
  if (LINKS.has(verb.lower)) return hasLink(ahead.slice(start + 1));
  if (BE.has(verb.lower)) return predicateIsEmpty(ahead.slice(start + 1));
  return isPlaceholder(tokens, at, ahead);
}

function sentenceAhead(tokens: readonly Token[], at: number): readonly Token[] {
  const sentence = tokens[at]?.sentence;
  return tokens.slice(at + 1, at + 13).filter((token) => token.sentence === sentence);
}

/** "clear that", "believed that", "Smith who", "Monday", "important to". */
function predicateIsEmpty(predicate: readonly Token[]): boolean {
  if (predicate.slice(0, 3).some(({ lower }) => TIMES.has(lower))) return true;
  if (predicate.some(({ lower }) => WEATHER.has(lower))) return true;
  if (predicate[0]?.pos === 'properNoun') return true;
  return hasLink(predicate.slice(1)) || predicate[0]?.lower === 'that';
}

function hasLink(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ text }) => /^[,;:.!?"“”]$/.test(text));
  return tokens.slice(0, end < 0 ? 7 : Math.min(end, 7)).some(({ lower }) => AHEAD.has(lower));
}

/** "make it clear that", "find it hard to". */
function isPlaceholder(tokens: readonly Token[], at: number, ahead: readonly Token[]): boolean {
  const before = tokens[at - 1];
  if (
    !/^(?:ma(?:ke|kes|de|king)|f(?:ind|inds|ound|inding)|consider(?:s|ed)?|th(?:ink|ought)|call(?:s|ed)?)$/.test(
      before?.lower ?? '',
    )
  )
    return false;
  const plain = ahead[0]?.pos === 'adjective' || JUDGEMENTS.has(ahead[0]?.lower ?? '');
  return plain && AHEAD.has(ahead[1]?.lower ?? '');
}

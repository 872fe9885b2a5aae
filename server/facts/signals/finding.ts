import type { Signal } from '../../model/signal';
import type { Token } from '../../model/token';
import type { Found } from './evaluation';
import type { Finder } from './finder';
import {
  ABOUT,
  AVERAGES,
  CHANGES,
  COMPARED,
  COUNTED,
  FRACTIONS,
  MULTIPLIED,
  OBSERVED,
  RATED,
  SHARES,
  TRENDS,
  UNSEEN,
} from './lexicon/finding';
import { phraseAt } from './lexicon/phrases';
import { signalOver, type Words, wordAt } from './sentence';

/** Statistics and findings: figures that somebody must have gathered. Counts that anyone can see are none. */
export const FINDINGS: Finder = { starts: null, find: findFindings };

function findFindings(words: Words): readonly Signal[] {
  if (
    !words.some((token) => isFigure(token) || TRENDS.has(token.lower)) ||
    words.some(({ lower }) => OBSERVED.has(lower)) ||
    isPutAt(words)
  )
    return [];
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const each = FORMS.map((form) => form(words, at)).find((one) => one !== null) ?? null;
    if (each === null) continue;
    found.push(each);
    at = each.to - 1;
  }
  return found.flatMap(
    ({ from, to, confidence }) => signalOver(words, from, to, 'finding', confidence) ?? [],
  );
}

/** "The filing puts the loss at 4 million": the document is in the sentence. */
function isPutAt(words: Words): boolean {
  const verb = words.findIndex(({ lower }) =>
    /^(?:puts?|estimates?|estimated|sets?|values?|valued|lists?)$/.test(lower),
  );
  return (
    verb > 0 &&
    words.slice(verb + 1, verb + 12).some(({ lower }) => lower === 'at' || lower === 'as')
  );
}

const FIGURES = new Set(
  'half second third quarter fourth fifth tenth most majority average twice one percent cent'.split(
    ' ',
  ),
);

/** A number, or a word that stands for one: without any the sentence holds no finding. */
function isFigure({ pos, lower }: Token): boolean {
  return pos === 'number' || FIGURES.has(lower) || MULTIPLIED.has(lower) || /^\d/.test(lower);
}

const FORMS: readonly ((words: Words, at: number) => Found | null)[] = [
  share,
  percentage,
  factor,
  outOf,
  most,
  average,
  estimate,
  rate,
  trend,
  cost,
];

/** "Rents have doubled", "cuts the risk by a third". */
function factor(words: Words, at: number): Found | null {
  const fraction = phraseAt(FRACTIONS, words, at);
  if (fraction > 0) return { from: at, to: at + fraction, confidence: 0.6 };
  if (
    !MULTIPLIED.has(wordAt(words, at)) ||
    (words[at + 1]?.pos === 'adposition' && wordAt(words, at + 1) === 'as')
  )
    return null;
  const before = words[at - 1]?.pos;
  return before === 'determiner' || before === 'adjective'
    ? null
    : { from: at, to: at + 1, confidence: 0.55 };
}

/** "seven out of ten shops". */
function outOf(words: Words, at: number): Found | null {
  const [first, out, of, last] = words.slice(at, at + 4);
  const whole =
    first?.pos === 'number' && out?.lower === 'out' && of?.lower === 'of' && last?.pos === 'number';
  return whole ? { from: at, to: at + 4, confidence: 0.6 } : null;
}

/** "Most commuters support the toll". */
function most(words: Words, at: number): Found | null {
  const opens = wordAt(words, at) === 'most' && (at === 0 || words[at - 1]?.pos === 'punctuation');
  const counted = words.slice(at + 1, at + 4).some(({ lower }) => COUNTED.has(lower));
  return opens &&
    counted &&
    !(at > 0 && wordAt(words, at + 1) === 'of' && wordAt(words, at + 2) === 'them')
    ? { from: at, to: at + 2, confidence: 0.55 }
    : null;
}

/** "54 hours on average", "the average household spends $340". */
function average(words: Words, at: number): Found | null {
  const length = phraseAt(AVERAGES, words, at);
  const counted = length > 0 && words.some(({ pos }) => pos === 'number');
  return counted ? { from: at, to: at + length, confidence: 0.55 } : null;
}

/** "About 4,000 children in the state do not go to school". */
function estimate(words: Words, at: number): Found | null {
  const more = wordAt(words, at) === 'more' && wordAt(words, at + 1) === 'than';
  const about = more ? 2 : ABOUT.has(wordAt(words, at)) ? 1 : 0;
  const number = words[at + about];
  if (
    about === 0 ||
    number?.pos !== 'number' ||
    !/\d{1,3}[,.]?\d{3}|million|thousand/.test(number.lower)
  )
    return null;
  const rest = words.slice(at + about + 1, at + about + 10);
  const counted = rest.slice(0, 4).some(({ lower }) => COUNTED.has(lower));
  const unseen = rest.some(({ lower }) => UNSEEN.has(lower));
  return counted && unseen ? { from: at, to: at + about + 1, confidence: 0.5 } : null;
}

/** "Crime has fallen every year since 2018." */
function trend(words: Words, at: number): Found | null {
  if (!TRENDS.has(wordAt(words, at))) return null;
  const moved = words
    .slice(at + 1, at + 7)
    .findIndex(({ lower, pos }) => CHANGES.has(lower) && pos === 'verb');
  const has = words.slice(at + 1, at + 7).some(({ lower }) => lower === 'has' || lower === 'have');
  return moved < 0 || !has ? null : { from: at, to: at + moved + 2, confidence: 0.5 };
}

/** "loses 2,000 trees a year". */
function rate(words: Words, at: number): Found | null {
  if (!RATED.has(wordAt(words, at))) return null;
  const rest = words.slice(at + 1, at + 9);
  const per = rest.findIndex(
    ({ lower }, i) =>
      /^(?:year|month|week|day|hour)$/.test(lower) &&
      /^(?:an?|per|every|each)$/.test(rest[i - 1]?.lower ?? ''),
  );
  const counted = rest.some(({ pos }) => pos === 'number');
  return per > 0 && counted ? { from: at, to: at + per + 2, confidence: 0.5 } : null;
}

/** "two thirds of voters", "one in five children", "most parents". */
function share(words: Words, at: number): Found | null {
  const length = phraseAt(SHARES, words, at);
  if (length === 0) return null;
  const counted = words.slice(at + length, at + length + 6).some(({ lower }) => COUNTED.has(lower));
  const telling = words
    .slice(at, at + length)
    .some(
      ({ lower }, i) => /^(?:times|since|twice|every)$/.test(lower) || (i === 1 && lower === 'in'),
    );
  return { from: at, to: at + length, confidence: counted || telling ? 0.6 : 0.4 };
}

function percentage(words: Words, at: number): Found | null {
  const end = percentEnd(words, at);
  if (end === null) return null;
  const near = words.slice(Math.max(0, at - 8), end + 6);
  const changed = near.some(({ lower }) => CHANGES.has(lower));
  const compared = words.slice(end, end + 4).some(({ lower }) => COMPARED.has(lower));
  const counted = words.slice(end, end + 8).some(({ lower }) => COUNTED.has(lower));
  if (changed || compared || counted) return { from: at, to: end, confidence: 0.65 };
  return { from: at, to: end, confidence: isShareOf(words, end) ? 0.5 : 0.4 };
}

/** "12 percent of the money", but not a stake in a company. */
function isShareOf(words: Words, end: number): boolean {
  const of =
    wordAt(words, end) === 'of' && /^(?:the|all|its|their|our)$/.test(wordAt(words, end + 1));
  return (
    of &&
    !words.some(({ lower }) =>
      /^(?:company|firm|stake|equity|capital|owns|own|holding)$/.test(lower),
    )
  );
}

/** Where "40 per cent", "3%" or "12 percentage points" ends, if a number stands here. */
function percentEnd(words: Words, at: number): number | null {
  const token = words[at];
  if (token?.pos !== 'number' && !/^\d/.test(token?.text ?? '')) return null;
  if (/%$/.test(token?.text ?? '')) return at + 1;
  const next = wordAt(words, at + 1);
  if (/^(?:%|percent|pct|percentage)$/.test(next)) return at + 2;
  return next === 'per' && wordAt(words, at + 2) === 'cent' ? at + 3 : null;
}

/** "has cost shops $4 million": a sum that somebody must have added up. */
function cost(words: Words, at: number): Found | null {
  if (!SPENT.test(wordAt(words, at))) return null;
  const money = words.slice(at + 1, at + 8).findIndex(isMoney);
  if (money < 0) return null;
  const end = at + money + 2;
  return { from: at, to: AMOUNT.test(wordAt(words, end)) ? end + 1 : end, confidence: 0.5 };
}

const SPENT = /^(?:cost|costs|costing|lost|loses|losing|wasted|wastes|saved|saves)$/;
const AMOUNT =
  /^(?:million|billion|trillion|crore|lakh|lira|naira|hryvnias?|rupees|dollars|pounds|euros)$/;

function isMoney({ lower, tags }: Token): boolean {
  return /^\p{L}{0,3}[$£€₹¥₦₺]/u.test(lower) || tags.includes('Money') || AMOUNT.test(lower);
}

import type { Signal } from '../../model/signal';
import type { Found } from './evaluation';
import { CHANGES, COMPARED, COUNTED, OBSERVED, SHARES } from './lexicon/finding';
import { phraseAt } from './lexicon/phrases';
import { signalOver, type Words, wordAt } from './sentence';

/** Statistics and findings: figures that somebody must have gathered. Counts that anyone can see are none. */
export function findFindings(words: Words): readonly Signal[] {
  if (words.some(({ lower }) => OBSERVED.has(lower))) return [];
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const each = share(words, at) ?? percentage(words, at) ?? cost(words, at);
    if (each === null) continue;
    found.push(each);
    at = each.to - 1;
  }
  return found.flatMap(
    ({ from, to, confidence }) => signalOver(words, from, to, 'finding', confidence) ?? [],
  );
}

/** "two thirds of voters", "one in five children", "most parents". */
function share(words: Words, at: number): Found | null {
  const length = phraseAt(SHARES, words, at);
  if (length === 0) return null;
  const counted = words.slice(at + length, at + length + 6).some(({ lower }) => COUNTED.has(lower));
  return { from: at, to: at + length, confidence: counted ? 0.6 : 0.35 };
}

function percentage(words: Words, at: number): Found | null {
  const end = percentEnd(words, at);
  if (end === null) return null;
  const near = words.slice(Math.max(0, at - 8), end + 6);
  const changed = near.some(({ lower }) => CHANGES.has(lower));
  const compared = words.slice(end, end + 4).some(({ lower }) => COMPARED.has(lower));
  const counted = words.slice(end, end + 8).some(({ lower }) => COUNTED.has(lower));
  return { from: at, to: end, confidence: changed || compared || counted ? 0.65 : 0.4 };
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
  if (
    !/^(?:cost|costs|costing|lost|loses|losing|wasted|wastes|saved|saves)$/.test(wordAt(words, at))
  )
    return null;
  const money = words
    .slice(at + 1, at + 8)
    .findIndex(
      ({ lower, tags }) =>
        /^(?:[$£€₹¥₦₺]|\p{Lu}{0,3}[$£€])/u.test(lower) ||
        tags.includes('Money') ||
        /^(?:million|billion|trillion|crore|lakh|lira|naira|hryvnias|hryvnia|rupees|dollars|pounds|euros)$/.test(
          lower,
        ),
    );
  return money < 0 ? null : { from: at, to: at + money + 2, confidence: 0.5 };
}

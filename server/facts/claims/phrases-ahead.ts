import { ALONE, type BasePhrase, isLink, isOpener, LONGEST } from './base-phrases';
import type { Phrase } from './phrases';
import type { Words } from './words';

/** How many parts a phrase may have; nobody's title has more. */
const MOST_PARTS = 8;

/** The noun phrase that begins at token `from`, with its prepositional and participial parts. */
export function phraseAfter(words: Words, from: number, limit: number): Phrase | null {
  const base = baseAfter(words, from, limit);
  if (base === null) return null;
  let to = base.to;
  if (words.classes[from] === 'pronoun') return { from, to, base };
  for (let part = 1; part < MOST_PARTS && to < limit; part++) {
    const link = linkAt(words, to);
    const next = link < 0 ? null : baseAfter(words, link + 1, limit);
    if (next === null) break;
    to = next.to;
  }
  return { from, to, base };
}

/** The token that ties another noun to the phrase: a preposition, one behind a participle, "and". */
function linkAt({ classes, tokens }: Words, at: number): number {
  const kind = classes[at];
  if (isLink(kind) || /^(?:and|&)$/.test(tokens[at]?.lower ?? '')) return at;
  const participle = kind === 'finite' || kind === 'ing';
  return participle && isLink(classes[at + 1]) ? at + 1 : -1;
}

/** The base noun phrase that begins at token `from`; null when none does. */
export function baseAfter(words: Words, from: number, limit: number): BasePhrase | null {
  const { classes, tokens } = words;
  if (from >= limit) return null;
  if (classes[from] === 'pronoun') return { from, to: from + 1 };
  const end = Math.min(limit, from + LONGEST);
  let head = -1;
  let to = from;
  for (; to < end && (to === from || !beginsAnother(words, to)); to++) {
    const part = partAt(words, to);
    if (part === 'none') break;
    if (part === 'head') head = to;
  }
  if (head >= 0) return { from, to: head + 1 };
  return to > from && ALONE.test(tokens[from]?.lower ?? '') ? { from, to: from + 1 } : null;
}

/** A second name or a second article: another phrase begins. */
function beginsAnother({ classes, named }: Words, at: number): boolean {
  const kind = classes[at];
  if (kind === 'determiner') return !isOpener(classes[at - 1]);
  return kind === 'name' && classes[at - 1] === 'name' && named[at] !== named[at - 1];
}

function partAt({ classes, tokens }: Words, at: number): 'head' | 'modifier' | 'none' {
  const kind = classes[at];
  if (kind === 'name' || kind === 'noun' || kind === 'number') return 'head';
  if (isOpener(kind) || /^[-&]$/.test(tokens[at]?.text ?? '')) return 'modifier';
  const verb = kind === 'ing' || kind === 'finite' || kind === 'base' || kind === 'adverb';
  return verb && isOpener(classes[at - 1]) ? 'modifier' : 'none';
}

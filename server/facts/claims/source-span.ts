import type { Span } from '../../text/span';
import type { Phrase } from './phrases';
import { spanOfTokens, type Words } from './words';

/** The name alone when the phrase's base ends in a name; else the phrase. */
export function sourceSpan(words: Words, phrase: Phrase): Span {
  const base = titled(words, phrase) ? { from: phrase.from, to: phrase.to } : phrase.base;
  const name = words.named[base.to - 1] ?? -1;
  const candidate = words.names[name];
  const coordinated =
    phrase.to > base.to && /^(?:and|or|&)$/.test(words.tokens[base.to]?.lower ?? '');
  if (candidate === undefined || coordinated) return spanOfTokens(words, phrase.from, phrase.to);
  return { start: candidate.start, end: acronymEnd(words, base.to) ?? candidate.end };
}

/** "Secretary of State Amina Yusuf", "Minister of Finance Amina Yusuf": the name ends the title. */
function titled({ named, tokens, classes }: Words, { base, to }: Phrase): boolean {
  const name = named[to - 1] ?? -1;
  if (base.to === to || name < 0 || tokens[base.to]?.lower !== 'of') return false;
  let from = to - 1;
  while (named[from - 1] === name) from--;
  const title = classes.slice(base.to + 1, from);
  return title.length > 0 && title.every((kind) => kind === 'noun' || kind === 'adjective');
}

/** The end of "(AFAD)" right behind a name that ends before token `at`. */
function acronymEnd({ tokens }: Words, at: number): number | null {
  const [open, short, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const acronym =
    open?.text === '(' &&
    close?.text === ')' &&
    /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u.test(short?.text ?? '');
  return acronym && close !== undefined ? close.end : null;
}

/** Whether the phrase’s base ends in a name. */
export function isNamed({ named }: Words, { base }: Phrase): boolean {
  return (named[base.to - 1] ?? -1) >= 0;
}

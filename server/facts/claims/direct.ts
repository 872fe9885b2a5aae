import type { TokenRange } from '../../model/token';
import type { Draft } from './draft';
import { quotationAt, speechAt, type Unit } from './units';
import type { Words } from './words';

/**
 * Gives the quotations that no cue took to the claim they go on with: a further quotation of a
 * sentence that has a claim, and a sentence that is nothing but a quotation after one that has.
 */
export function attachQuotations(
  words: Words,
  units: readonly Unit[],
  claims: readonly (readonly Draft[])[],
): readonly Draft[] {
  const all: Draft[] = [];
  let open: number | null = null;
  units.forEach((unit, u) => {
    const first = all.length;
    all.push(...(claims[u] ?? []));
    const mine = lastQuoting(words, all, first);
    const free = freeQuotations(words, unit, all);
    const pure = free.length > 0 && isPure(words, unit);
    const host = mine ?? (pure && all.length === first ? open : null);
    if (host !== null) for (const range of free) extend(all, host, range);
    open = mine ?? (pure ? open : null);
  });
  return all;
}

/** The last claim of the unit that quotes a sentence. */
function lastQuoting(words: Words, all: readonly Draft[], first: number): number | null {
  for (let i = all.length - 1; i >= first; i--) {
    const quotes = all[i]?.content.some(
      ({ from, to }) => speechAt(words, from) >= 0 || speechAt(words, to - 1) >= 0,
    );
    if (quotes === true) return i;
  }
  return null;
}

function freeQuotations(words: Words, unit: Unit, all: readonly Draft[]): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let i = unit.from; i < unit.end; i++) {
    if (speechAt(words, i) < 0) continue;
    const { to } = quotationAt(words, unit, i);
    const taken = all.some(({ content }) =>
      content.some((piece) => piece.from < to && i < piece.to),
    );
    if (!taken && goesWith(words, i)) ranges.push({ from: i, to });
    i = Math.max(i, to - 1);
  }
  return ranges;
}

/** Of a quotation left open only a paragraph's opening one may run on over sentences. */
function goesWith({ quotations, quoted, tokens }: Words, i: number): boolean {
  const quotation = quotations[quoted[i] ?? -1];
  return quotation?.closed === true || quotation?.start === tokens[0]?.start;
}

/** Nothing but quotations and punctuation. */
function isPure(words: Words, { from, to }: Unit): boolean {
  for (let i = from; i < to; i++) {
    if (speechAt(words, i) < 0 && words.tokens[i]?.pos !== 'punctuation') return false;
  }
  return true;
}

function extend(all: Draft[], host: number, range: TokenRange): void {
  const draft = all[host];
  if (draft !== undefined) all[host] = { ...draft, content: [...draft.content, range] };
}

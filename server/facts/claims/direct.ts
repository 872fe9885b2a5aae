import type { TokenRange } from '../../model/token';
import type { Draft } from './draft';
import { quotationAt, speechAt, type Unit } from './units';
import type { Words } from './words';

/**
 * Gives the quotations that no cue took to the claim they go on with: a further quotation of a
 * sentence that quotes already, and a sentence that is nothing but a quotation. That one joins the
 * quotation before it, or stands as a claim of its own of whoever spoke last in the paragraph.
 */
export function attachQuotations(
  words: Words,
  units: readonly Unit[],
  claims: readonly (readonly Draft[])[],
): readonly Draft[] {
  const all: Growing[] = [];
  let open: Growing | null = null;
  units.forEach((unit, u) => {
    const own = (claims[u] ?? []).map((draft): Growing => ({ draft, more: [] }));
    all.push(...own);
    const free = freeQuotations(words, unit, claims[u] ?? []);
    const mine = own.findLast(({ draft }) => quotes(words, draft)) ?? null;
    const pure = own.length === 0 && free.length > 0 && isPure(words, unit);
    const said = free.some(({ from }) => words.classes[from - 1] === 'colon') ? own.at(-1) : null;
    const host = mine ?? said ?? (pure ? open : null);
    if (host !== null && quotes(words, host.draft)) host.more.push(...free);
    else if (host !== null) {
      open = goesOn(host, free);
      all.push(open);
    }
    if (!pure) open = mine ?? own.findLast(({ draft }) => canGoOn(draft)) ?? null;
  });
  return all.map(({ draft, more }) =>
    more.length === 0 ? draft : { ...draft, content: [...draft.content, ...more] },
  );
}

/** A claim and the quotations that it takes in. */
interface Growing {
  readonly draft: Draft;
  readonly more: TokenRange[];
}

function goesOn({ draft }: Growing, content: readonly TokenRange[]): Growing {
  return { draft: { ...draft, content, confidence: draft.confidence / 2 }, more: [] };
}

/** Somebody spoke, so that the next quotation may be his. */
function canGoOn({ act, phrase, points }: Draft): boolean {
  return act === 'speech' && phrase !== null && points === null;
}

/** The claim's content holds a quotation of a sentence or more. */
function quotes(words: Words, { content }: Draft): boolean {
  return content.some(({ from, to }) => speechAt(words, from) >= 0 || speechAt(words, to - 1) >= 0);
}

function freeQuotations(words: Words, unit: Unit, claims: readonly Draft[]): readonly TokenRange[] {
  const taken = claims.flatMap(({ content }) => content).sort((a, b) => a.from - b.from);
  const ranges: TokenRange[] = [];
  let reach = 0;
  let next = 0;
  for (let i = unit.from; i < unit.end; i++) {
    if (speechAt(words, i) < 0) continue;
    const { to } = quotationAt(words, unit, i);
    for (let piece = taken[next]; piece !== undefined && piece.from < to; piece = taken[++next]) {
      reach = Math.max(reach, piece.to);
    }
    if (reach <= i && goesWith(words, i)) ranges.push({ from: i, to });
    i = Math.max(i, to - 1);
  }
  return ranges;
}

/** Of a quotation left open, only one that opens a sentence may run on to the next paragraph. */
function goesWith({ quotations, quoted, quotationStarts, tokens }: Words, i: number): boolean {
  const index = quoted[i] ?? -1;
  if (quotations[index]?.closed === true) return true;
  const start = quotationStarts[index] ?? 0;
  return tokens[start - 1]?.sentence !== tokens[start]?.sentence;
}

/** Nothing but quotations and punctuation. */
function isPure(words: Words, { from, to }: Unit): boolean {
  for (let i = from; i < to; i++) {
    if (speechAt(words, i) < 0 && words.tokens[i]?.pos !== 'punctuation') return false;
  }
  return true;
}

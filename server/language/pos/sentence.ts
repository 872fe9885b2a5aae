import type { Span } from '../../text/span';
import { SETTINGS } from './features';
import { SHAPES, type WordFacts, wordFacts } from './word-facts';

/** A sentence before its words are tagged. */
export interface Untagged {
  readonly facts: readonly WordFacts[];
  readonly setting: number;
  readonly first: Uint8Array;
  /** 1 for hyphens between two words, which need no tagging. */
  readonly joints: Uint8Array;
}

/** Sums up the words of one sentence; `spans` are their places in `text`. */
export function untagged(text: string, spans: readonly Span[]): Untagged {
  const first = new Uint8Array(spans.length);
  const joints = new Uint8Array(spans.length);
  let opening = 1;
  const facts = spans.map(({ start, end }, at) => {
    const before = (spans[at - 1]?.end ?? -1) < start;
    const after = (spans[at + 1]?.start ?? text.length + 1) > end;
    const word = text.slice(start, end);
    const sum = wordFacts(word, before, after);
    if (!before && !after && /^[-‐‑]$/.test(word)) joints[at] = 1;
    if (sum.shape >> 1 !== SHAPES.mark) {
      first[at] = opening;
      opening = 0;
    } else if (/^(?:[:"“”«„‘—]|['`]$)/.test(word) && before) opening = 1;
    return sum;
  });
  return { facts, setting: settingOf(facts), first, joints };
}

/** Fewer words tell nothing. */
const FEWEST = 3;

function settingOf(facts: readonly WordFacts[]): number {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const { shape } of facts) counts[shape >> 1] = (counts[shape >> 1] ?? 0) + 1;
  const [lower = 0, capital = 0, capitals = 0, mixed = 0] = counts;
  const words = lower + capital + capitals + mixed;
  if (words < FEWEST) return SETTINGS.usual;
  if (capitals + capital === words) return capitals > capital ? SETTINGS.capitals : SETTINGS.title;
  if (lower === words) return SETTINGS.lower;
  return lower < words * 0.35 ? SETTINGS.title : SETTINGS.usual;
}

import { hashText } from '../../../language/tagger/hash';
import type { Run } from './token-runs';
import { LISTS, type WordFacts } from './word-facts';

/** What a paragraph says of a word where it stands elsewhere: "context aggregation". */
export interface Repeats {
  /** Bits of {@link SEEN}, of all other places where the same word stands; 0 when there is none. */
  readonly elsewhere: Uint16Array;
}

/** Ways in which a word may stand. */
export const SEEN = {
  lower: 1,
  midSentence: 2,
  afterFirstName: 4,
  afterTitle: 8,
  endsRun: 16,
  startsRun: 32,
  withBody: 64,
  beforeSpeech: 128,
  alone: 256,
  located: 512,
} as const;

/** How many ways there are. */
export const SEEN_COUNT = 10;

/** Hashes of the words before a place. */
const WHERE: ReadonlySet<number> = new Set(
  ['in', 'near', 'at', 'from', 'to'].map((word) => hashText(word) | 0),
);
const TITLES = LISTS.honorific | LISTS.personNoun;

/** Gathers how each capitalised word is used elsewhere (Ratinov & Roth 2009). Linear in time. */
export function repeatsOf(
  facts: readonly WordFacts[],
  runs: Run,
  opening: Uint8Array,
  caseless: Uint8Array,
): Repeats {
  const slots = slotsOfCapitals(facts);
  const own = new Uint16Array(facts.length);
  const once = new Uint16Array(slots.size);
  const twice = new Uint16Array(slots.size);
  const slotAt = new Int32Array(facts.length);
  facts.forEach(({ capital, lower }, at) => {
    const slot = slots.get(lower) ?? -1;
    slotAt[at] = slot;
    if (slot < 0) return;
    const telling = opening[at] === 0 && caseless[at] === 0;
    const bits = capital ? usesOf(facts, runs, at, telling) : SEEN.lower;
    own[at] = bits;
    twice[slot] = (twice[slot] ?? 0) | ((once[slot] ?? 0) & bits);
    once[slot] = (once[slot] ?? 0) | bits;
  });
  const elsewhere = new Uint16Array(facts.length);
  facts.forEach(({ capital }, at) => {
    const slot = slotAt[at] ?? 0;
    if (capital) elsewhere[at] = ((once[slot] ?? 0) & ~(own[at] ?? 0)) | (twice[slot] ?? 0);
  });
  return { elsewhere };
}

/** A number for each word that has a capital somewhere; no other word is asked for. */
function slotsOfCapitals(facts: readonly WordFacts[]): ReadonlyMap<number, number> {
  const slots = new Map<number, number>();
  for (const { capital, lower } of facts) {
    if (capital && !slots.has(lower)) slots.set(lower, slots.size);
  }
  return slots;
}

function usesOf(
  facts: readonly WordFacts[],
  { runStart, runEnd }: Run,
  at: number,
  telling: boolean,
): number {
  const [start, end] = [runStart[at] ?? at, runEnd[at] ?? at];
  const before = facts[at - 1];
  const last = facts[end];
  const outside = facts[start - 1];
  return (
    (telling ? SEEN.midSentence : 0) |
    (before?.capital === true && (before.lists & LISTS.firstName) !== 0 ? SEEN.afterFirstName : 0) |
    ((before?.lists ?? 0) & TITLES ? SEEN.afterTitle : 0) |
    (end === at && start < at ? SEEN.endsRun : 0) |
    (start === at && end > at ? SEEN.startsRun : 0) |
    (end > start && (last?.lists ?? 0) & LISTS.organizationHead ? SEEN.withBody : 0) |
    ((facts[end + 1]?.lists ?? 0) & LISTS.speechVerb ? SEEN.beforeSpeech : 0) |
    (start === end ? SEEN.alone : 0) |
    (outside !== undefined && WHERE.has(outside.lower) ? SEEN.located : 0)
  );
}

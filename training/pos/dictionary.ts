import { type Untagged, untagged } from '../../server/language/pos/sentence';
import { KeyIndex } from '../../server/language/tagger/key-index';
import { PENN_TAGS } from '../../server/model/penn';
import type { TaggedSentence } from './corpus';

/** Words that have one tag, by hash, ascending. */
export interface Dictionary {
  readonly keys: Uint32Array;
  readonly index: KeyIndex;
  readonly tags: Uint8Array;
}

/** A word must be met so often, and bear one tag in such a share, to be in the dictionary. */
export interface Sureness {
  readonly count: number;
  readonly share: number;
}

/** A sentence with what features are made of. */
export interface Prepared extends Untagged {
  readonly gold: Int8Array;
}

/** Sums up the words of sentences. */
export function prepare(sentences: readonly TaggedSentence[]): readonly Prepared[] {
  return sentences.map(({ text, spans, tags }) => ({ ...untagged(text, spans), gold: tags }));
}

/** Finds the words that need no tagging ("tag dictionary", Honnibal 2013). */
export function makeDictionary(
  sentences: readonly Prepared[],
  { count, share }: Sureness,
): Dictionary {
  const counts = new Map<number, Uint32Array>();
  for (const { facts, gold } of sentences) {
    facts.forEach(({ text }, at) => {
      const row = counts.get(text) ?? new Uint32Array(PENN_TAGS.length);
      const tag = gold[at] ?? 0;
      row[tag] = (row[tag] ?? 0) + 1;
      counts.set(text, row);
    });
  }
  const sure: (readonly [number, number])[] = [];
  for (const [text, row] of counts) {
    const total = row.reduce((sum, n) => sum + n, 0);
    const top = row.indexOf(Math.max(...row));
    if (total >= count && (row[top] ?? 0) >= share * total) sure.push([text >>> 0, top]);
  }
  sure.sort(([a], [b]) => a - b);
  const keys = Uint32Array.from(sure, ([text]) => text);
  return { keys, index: new KeyIndex(keys), tags: Uint8Array.from(sure, ([, tag]) => tag) };
}

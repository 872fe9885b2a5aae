import { PENN_TAGS, type PennTag } from '../../model/penn';
import type { Span } from '../../text/span';
import { MOST_FEATURES, writeFeatures } from './features';
import type { PosTagger } from './model';
import { untagged } from './sentence';

const HYPHEN = PENN_TAGS.indexOf('HYPH');

/**
 * Tags the words of one sentence, whose places in `text` are `spans`, from left to right: what the
 * dictionary knows, else the best of the perceptron's scores (Collins 2002).
 */
export function tagWords(
  tagger: PosTagger,
  text: string,
  spans: readonly Span[],
): readonly PennTag[] {
  const sentence = untagged(text, spans);
  const known = knownTags(tagger, sentence);
  const tags = new Int8Array(spans.length);
  const so = { ...sentence, known, tags };
  const keys = new Uint32Array(MOST_FEATURES);
  const scores = new Int32Array(PENN_TAGS.length);
  for (let at = 0; at < tags.length; at++) {
    const sure = known[at] ?? -1;
    tags[at] = sure >= 0 ? sure : best(tagger, keys, writeFeatures(so, at, keys), scores);
  }
  return Array.from(tags, (tag) => PENN_TAGS[tag] ?? 'NN');
}

/** What the dictionary says of each word: a tag's number, or −1. */
export function knownTags(
  { dictionary }: Pick<PosTagger, 'dictionary'>,
  { facts, joints }: ReturnType<typeof untagged>,
): Int8Array {
  return Int8Array.from(facts, ({ text }, at) =>
    joints[at] === 1 ? HYPHEN : (dictionary.tags[dictionary.index.placeOf(text)] ?? -1),
  );
}

function best(
  { features }: PosTagger,
  keys: Uint32Array,
  size: number,
  scores: Int32Array,
): number {
  const { index, starts, tags, weights } = features;
  scores.fill(0);
  for (let i = 0; i < size; i++) {
    const row = index.placeOf(keys[i] ?? 0);
    if (row < 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const tag = tags[at] ?? 0;
      scores[tag] = (scores[tag] ?? 0) + (weights[at] ?? 0);
    }
  }
  let top = 0;
  for (let tag = 1; tag < scores.length; tag++) {
    if ((scores[tag] ?? 0) > (scores[top] ?? 0)) top = tag;
  }
  return top;
}

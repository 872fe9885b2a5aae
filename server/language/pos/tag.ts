import { PENN_TAGS, type PennTag } from '../../model/penn';
import { oncePer } from '../../text/once';
import type { Span } from '../../text/span';
import { MOST_FEATURES, type TaggedSoFar, writeFeatures } from './features';
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
  const scorer = scorerOf(tagger);
  for (let at = 0; at < tags.length; at++) {
    const sure = known[at] ?? -1;
    tags[at] = sure >= 0 ? sure : scorer.best(so, at);
  }
  return spans.map((_, at) => PENN_TAGS[tags[at] ?? 0] ?? 'NN');
}

/** What the dictionary says of each word: a tag's number, or −1. */
export function knownTags(
  { dictionary }: Pick<PosTagger, 'dictionary'>,
  { facts, joints }: ReturnType<typeof untagged>,
): Int8Array {
  const known = new Int8Array(facts.length);
  facts.forEach(({ text }, at) => {
    const place = dictionary.index.placeOf(text >>> 0);
    if (joints[at] === 1) known[at] = HYPHEN;
    else known[at] = place < 0 ? -1 : (dictionary.tags[place] ?? -1);
  });
  return known;
}

const scorerOf = oncePer((tagger: PosTagger) => new Scorer(tagger));

/** Finds the best tag of a word; keeps room for features and scores. */
class Scorer {
  readonly #features: PosTagger['features'];
  readonly #keys = new Uint32Array(MOST_FEATURES);
  readonly #rows = new Int32Array(MOST_FEATURES);
  readonly #scores = new Int32Array(PENN_TAGS.length);

  constructor({ features }: PosTagger) {
    this.#features = features;
  }

  best(so: TaggedSoFar, at: number): number {
    const { index, starts, weights } = this.#features;
    const scores = this.#scores.fill(0);
    const size = writeFeatures(so, at, this.#keys);
    const found = index.placesOf(this.#keys, 0, size, this.#rows);
    for (let i = 0; i < found; i++) {
      const row = this.#rows[i] ?? 0;
      const end = starts[row + 1] ?? 0;
      for (let place = starts[row] ?? 0; place < end; place++) {
        const weight = weights[place] ?? 0;
        scores[weight & 63] = (scores[weight & 63] ?? 0) + (weight >> 6);
      }
    }
    return highest(scores);
  }
}

function highest(scores: Int32Array): number {
  let top = 0;
  for (let tag = 1; tag < scores.length; tag++) {
    if ((scores[tag] ?? 0) > (scores[top] ?? 0)) top = tag;
  }
  return top;
}

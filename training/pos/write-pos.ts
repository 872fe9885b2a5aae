import { PENN_TAGS } from '../../server/model/penn';
import { ByteWriter, container } from '../crf/write-weights';
import type { Dictionary } from './dictionary';
import type { AveragedWeights } from './perceptron';

/** Hashes of the features that hold one of the `most` largest weights, ascending. */
export function strongestFeatures(model: AveragedWeights, most: number): Uint32Array {
  const { kept } = largest(model, most);
  return model.keys.filter((_, row) => (kept[row]?.length ?? 0) > 0);
}

/** A tagger's file, with its `most` largest weights: what `readPosTagger` reads. */
export function writePosTagger(
  dictionary: Dictionary,
  model: AveragedWeights,
  most: number,
): Uint8Array {
  const { kept, scale } = largest(model, most);
  const rows = kept.flatMap((tags, row) => (tags.length > 0 ? [row] : []));
  const out = new ByteWriter();
  out.uint(PENN_TAGS.length, 1);
  out.uint(dictionary.keys.length, 4);
  out.keys([...dictionary.keys]);
  for (const tag of dictionary.tags) out.uint(tag, 1);
  out.uint(rows.length, 4);
  out.keys(rows.map((row) => model.keys[row] ?? 0));
  for (const row of rows) out.uint(kept[row]?.length ?? 0, 1);
  for (const row of rows) for (const tag of kept[row] ?? []) out.uint(tag, 1);
  for (const row of rows) {
    for (const tag of kept[row] ?? []) {
      const weight = model.weights[row * PENN_TAGS.length + tag] ?? 0;
      out.uint(Math.max(-127, Math.min(127, Math.round(weight * scale))) & 255, 1);
    }
  }
  return container('pos', out.bytes());
}

/** Weights beyond this share of the largest are cut off: few are, and the others gain precision. */
const CEILING = 0.5;

function largest(
  { keys, weights }: AveragedWeights,
  most: number,
): { readonly kept: readonly (readonly number[])[]; readonly scale: number } {
  const sizes = weights.map(Math.abs).sort();
  const top = sizes.at(-1) ?? 1;
  const scale = 127 / Math.max(top * CEILING, Number.MIN_VALUE);
  const least = Math.max(sizes.at(-most) ?? 0, 0.5 / scale);
  const width = PENN_TAGS.length;
  const kept = Array.from(keys, (_, row) => {
    const tags: number[] = [];
    for (let tag = 0; tag < width; tag++) {
      if (Math.abs(weights[row * width + tag] ?? 0) >= least) tags.push(tag);
    }
    return tags;
  });
  return { kept, scale };
}

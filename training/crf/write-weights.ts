import {
  checksum,
  HEADER_LENGTH,
  KINDS,
  MAGIC,
  VERSION,
  type WeightsKind,
} from '../../server/language/tagger/container';
import { hashText } from '../../server/language/tagger/hash';
import type { Weights } from './trainer';

/** Weights of the features that stay, by their hashed keys. */
export interface KeptWeights {
  readonly keys: Uint32Array;
  readonly marked: Uint8Array;
  readonly weights: Weights;
}

/** A tagger's file: what `readTagger` reads. */
export function writeTagger(
  labels: readonly string[],
  nodes: KeptWeights,
  edges: KeptWeights,
): Uint8Array {
  const out = new ByteWriter();
  out.uint(labels.length, 1);
  for (const label of labels) out.text(label);
  writeTable(out, nodes);
  writeTable(out, edges);
  return container('tagger', out.bytes());
}

/** A file of word groups: what `readClusters` reads. `coarse[fine]` is the larger group. */
export function writeClusters(
  words: ReadonlyMap<string, number>,
  coarse: readonly number[],
): Uint8Array {
  const out = new ByteWriter();
  out.uint(coarse.length, 2);
  for (const group of coarse) out.uint(group, 1);
  const byKey = new Map([...words].map(([word, group]) => [hashText(word), group]));
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  out.uint(keys.length, 4);
  out.keys(keys);
  for (const key of keys) out.uint(byKey.get(key) ?? 0, 2);
  return container('clusters', out.bytes());
}

/** What is learnt of claims beside the taggers: what `readClaimWeights` reads. */
export function writeClaimWeights(
  confidence: Float32Array,
  grades: ReadonlyMap<number, number>,
): Uint8Array {
  const out = new ByteWriter();
  out.uint(confidence.length, 1);
  for (const weight of confidence) out.float32(weight);
  const stems = [...grades.keys()].sort((a, b) => a - b);
  out.uint(stems.length, 4);
  out.keys(stems);
  for (const stem of stems) out.uint(grades.get(stem) ?? 0, 1);
  return container('claims', out.bytes());
}

function writeTable(out: ByteWriter, { keys, marked, weights }: KeptWeights): void {
  const kept = [...keys.entries()].filter(([id]) => marked[id] === 1).sort(([, a], [, b]) => a - b);
  const { width, values } = weights;
  const largest = kept.reduce((most, [id]) => {
    const row = values.subarray(id * width, (id + 1) * width);
    return row.reduce((top, value) => Math.max(top, Math.abs(value)), most);
  }, 0);
  const scale = largest === 0 ? 1 : largest / 127;
  out.uint(kept.length, 4);
  out.float32(scale);
  out.keys(kept.map(([, key]) => key));
  for (const [id] of kept) {
    for (let at = 0; at < width; at++) {
      out.uint(Math.round((values[id * width + at] ?? 0) / scale) & 255, 1);
    }
  }
}

/** A file of weights: its header, then its body. */
export function container(kind: WeightsKind, body: Uint8Array): Uint8Array {
  const out = new ByteWriter();
  for (const letter of MAGIC) out.uint(letter.charCodeAt(0), 1);
  out.uint(VERSION, 1);
  out.uint(KINDS.indexOf(kind), 1);
  out.uint(body.length, 4);
  out.uint(checksum(body), 4);
  if (out.bytes().length !== HEADER_LENGTH) throw new Error('The header has a wrong length.');
  return Buffer.concat([out.bytes(), body]);
}

/** Writes what `ByteReader` reads. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  uint(value: number, width: number): void {
    for (let at = 0; at < width; at++) this.#bytes.push((value >>> (8 * at)) & 255);
  }

  float32(value: number): void {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    this.#bytes.push(...bytes);
  }

  text(text: string): void {
    this.uint(text.length, 1);
    for (let at = 0; at < text.length; at++) this.uint(text.charCodeAt(at), 1);
  }

  keys(ascending: readonly number[]): void {
    let before = 0;
    for (const key of ascending) {
      let rest = key - before;
      for (; rest > 127; rest = Math.floor(rest / 128)) this.uint((rest & 127) | 128, 1);
      this.uint(rest, 1);
      before = key;
    }
  }
}

/** What a file of weights holds; a reader for one kind refuses another. */
export type WeightsKind = 'tagger' | 'clusters' | 'pos' | 'claims';

/** First bytes of every file of weights. */
export const MAGIC = 'CDWT';

/** Goes up with every change of the format, of the hashes, or of what features mean. */
export const VERSION = 1;

/** Bytes before the body: magic, version, kind, length of the body, checksum of the body. */
export const HEADER_LENGTH = 14;

/** Kinds by their number in the file. */
export const KINDS: readonly WeightsKind[] = ['tagger', 'clusters', 'pos', 'claims'];

/** A file of weights that cannot be used; the message says what is wrong with it. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

/**
 * The body of a file of weights, after its header has been checked. Throws {@link WeightsError}
 * for a file that is foreign, of another version or kind, cut short or damaged.
 */
export function readContainer(bytes: Uint8Array, kind: WeightsKind): Uint8Array {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_LENGTH || magicOf(bytes) !== MAGIC) {
    throw new WeightsError('This is no file of copydesk’s weights.');
  }
  const version = header.getUint8(4);
  if (version !== VERSION) {
    throw new WeightsError(`The weights are of version ${version}; version ${VERSION} is needed.`);
  }
  const found = KINDS[header.getUint8(5)] ?? 'unknown';
  if (found !== kind) throw new WeightsError(`The weights are of kind ${found}, not ${kind}.`);
  const length = header.getUint32(6, true);
  const body = bytes.subarray(HEADER_LENGTH);
  if (body.length !== length) {
    throw new WeightsError(`The weights have ${body.length} bytes of ${length}.`);
  }
  if (checksum(body) !== header.getUint32(10, true)) {
    throw new WeightsError('The weights are damaged: their checksum is wrong.');
  }
  return body;
}

function magicOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, MAGIC.length));
}

/** FNV-1a over the bytes, 32 bits. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

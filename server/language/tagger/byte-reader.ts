import { WeightsError } from './container';

/** Reads a body of weights from front to back, little-endian. Throws {@link WeightsError} at its end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  uint16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }

  uint32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  float32(): number {
    return this.#view.getFloat32(this.#take(4), true);
  }

  /** ASCII text with its length in front. */
  text(): string {
    return String.fromCharCode(...this.bytes(this.uint8()));
  }

  /** A view of the next bytes, not a copy. */
  bytes(length: number): Uint8Array {
    const start = this.#take(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** Ascending 32-bit keys, each written as its distance from the one before, seven bits a byte. */
  keys(count: number): Uint32Array {
    if (count > this.#bytes.length) throw ended();
    const keys = new Uint32Array(count);
    let key = 0;
    for (let at = 0; at < count; at++) {
      key += this.#varint();
      keys[at] = key;
    }
    return keys;
  }

  #varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw ended();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  }

  #take(length: number): number {
    const start = this.#at;
    if (start + length > this.#bytes.length) throw ended();
    this.#at = start + length;
    return start;
  }
}

function ended(): WeightsError {
  return new WeightsError('The weights end before they are complete.');
}

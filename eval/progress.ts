/** Tells how far a measurement is. */
export interface Progress {
  /** Called before each article and once after the last. */
  step(done: number, total: number): void;
}

/** Where progress is written to: standard error. */
export interface ProgressOutput {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const CLEAR = '\r\u001B[2K';
/** Where nobody looks on, a line for each such part of the work. */
const PARTS = 4;

/** A line that is written over on a terminal; elsewhere a line now and then. */
export function progressOf(name: string, output: ProgressOutput): Progress {
  let told = -1;
  return {
    step(done, total) {
      if (output.isTTY === true) {
        output.write(`${CLEAR}${done === total ? '' : `${name}: ${done} of ${total} articles`}`);
        return;
      }
      const part = Math.floor((PARTS * done) / Math.max(1, total));
      if (part === told) return;
      told = part;
      output.write(`${name}: ${done} of ${total} articles\n`);
    },
  };
}

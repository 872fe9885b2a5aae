import type { Output } from './io';

/** A line on a terminal that says how far a long run is. */
export interface Progress {
  /** Called before each input. */
  step(done: number, name: string): Promise<void>;
  /** Takes the line away; the next step shows it again. */
  clear(): Promise<void>;
}

const SILENT: Progress = { step: async () => {}, clear: async () => {} };
const CLEAR = '\r\u001B[2K';
const PAUSE_MS = 100;
const LONGEST_NAME = 48;

/** Shows progress on a terminal for more than one input; elsewhere it does nothing. `now` is in milliseconds. */
export function progressOf(total: number, stderr: Output, now: () => number): Progress {
  if (!stderr.isTTY || total < 2) return SILENT;
  let shown = false;
  let last = now();
  return {
    step: async (done, name) => {
      if (now() - last < PAUSE_MS) return;
      last = now();
      shown = true;
      await stderr.write(`${CLEAR}${done + 1}/${total} ${name.slice(-LONGEST_NAME)}`);
    },
    clear: async () => {
      if (!shown) return;
      shown = false;
      await stderr.write(CLEAR);
    },
  };
}

import type { Unit } from '../../model/date-reading';

/** Unit's letter in an ISO duration, how many of them it makes, and whether it belongs to the time part. */
const LETTERS: Readonly<
  Partial<Record<Unit, readonly [letter: string, each: number, time: boolean]>>
> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  month: ['M', 1, false],
  quarter: ['Q', 1, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
};

/** A half is written in the next finer unit: PT1H30M, P2Y6M. */
const HALVES: Readonly<Partial<Record<Unit, string>>> = {
  minute: '30S',
  hour: '30M',
  year: '6M',
};

const VAGUE: Readonly<Partial<Record<Unit, string>>> = { decade: 'PXDE', century: 'PXCE' };

/** A TIMEX3 duration value: `P3D`, `PT1H30M`; `PXY` when the number is vague. */
export function duration(count: number | null, unit: Unit): string {
  const [letter, each, time] = LETTERS[unit] ?? ['D', 1, false];
  const prefix = time ? 'PT' : 'P';
  if (count === null) return VAGUE[unit] ?? `${prefix}X${letter}`;
  const whole = Math.floor(count);
  const half = HALVES[unit];
  if (count - whole !== 0.5 || half === undefined) return `${prefix}${count * each}${letter}`;
  return whole === 0 ? `${prefix}${half}` : `${prefix}${whole}${letter}${half}`;
}

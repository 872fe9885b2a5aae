import { RULES } from '../rules/register';
import { EXIT } from './exit-status';
import type { Io } from './io';

/** `copydesk rules`: what is looked for, one line a rule. */
export async function rulesCommand(io: Io): Promise<number> {
  const width = Math.max(0, ...RULES.map(({ id }) => id.length));
  for (const { id, severity, summary } of RULES) {
    await io.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(11)}  ${summary}\n`);
  }
  return EXIT.clean;
}

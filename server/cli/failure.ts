import { printable } from './printable';

/** Why something could not be done, in words that follow the input's name and a colon. */
export interface Failure {
  readonly failure: string;
}

/** One line for standard error: who speaks, about which input, and what is wrong. */
export function complaint(label: string, failure: string): string {
  return `copydesk: ${printable(label)}: ${printable(failure)}\n`;
}

/** The message of whatever was thrown, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ');
}

import type { Token } from '../../../model/token';
import { formsOf } from './words';

/** Phrases by their first word; each is a list of slots, a slot the words that may stand there. */
export type Phrases = ReadonlyMap<string, readonly (readonly ReadonlySet<string>[])[]>;

/**
 * Phrases written one a line: words, alternatives as `a|b`, `~verb` for all forms of a verb,
 * `*` for any one word. A hyphen is a word of its own, as in the tokens. Longer phrases are tried
 * first.
 */
export function phrases(lines: string): Phrases {
  const table = new Map<string, ReadonlySet<string>[][]>();
  for (const line of lines.split('\n').map((each) => each.trim())) {
    const slots = line.replaceAll('-', ' - ').split(/\s+/).map(slotOf);
    for (const first of slots[0] ?? []) {
      const list = table.get(first) ?? [];
      list.push(slots);
      table.set(
        first,
        list.sort((a, b) => b.length - a.length),
      );
    }
  }
  table.delete('');
  return table;
}

const ANY: ReadonlySet<string> = new Set();

function slotOf(word: string): ReadonlySet<string> {
  if (word === '*') return ANY;
  return new Set(
    word.split('|').flatMap((each) => (each.startsWith('~') ? formsOf(each.slice(1)) : [each])),
  );
}

/** How many tokens from `at` on a phrase covers; 0 when none matches. */
export function phraseAt(table: Phrases, tokens: readonly Token[], at: number): number {
  const candidates = table.get(tokens[at]?.lower ?? '');
  if (candidates === undefined) return 0;
  for (const slots of candidates) if (fits(slots, tokens, at)) return slots.length;
  return 0;
}

/** Whether the words after the first, by which the phrase was looked up, fit. */
function fits(
  slots: readonly ReadonlySet<string>[],
  tokens: readonly Token[],
  at: number,
): boolean {
  for (let i = 1; i < slots.length; i++) {
    const word = tokens[at + i]?.lower;
    const slot = slots[i];
    if (word === undefined || slot === undefined) return false;
    if (slot !== ANY && !slot.has(straight(word))) return false;
  }
  return true;
}

/** With a straight apostrophe, as phrases are written. */
function straight(word: string): string {
  return word.includes('’') ? word.replace('’', "'") : word;
}

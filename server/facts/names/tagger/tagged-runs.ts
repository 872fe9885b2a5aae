import type { ActorKind } from '../../../model/actor';
import { isTitleInitials, titleEnd } from '../titles';
import { bareName, type NameRun } from '../trim';
import { isCapitalised, isFunctionWord } from '../word-sorts';
import type { Word } from '../words';
import type { TaggedName } from './tagged-names';

/** A tagged name that is no other sort of name, in words. */
export interface TaggedRun extends NameRun {
  readonly probability: number;
  readonly kind: ActorKind;
}

/** The tagged names in words, in one pass: whole words, with no title and no article. */
export function runsOfTagged(
  words: readonly Word[],
  names: readonly TaggedName[],
): readonly TaggedRun[] {
  const runs: TaggedRun[] = [];
  let at = 0;
  for (const name of names) {
    while (at < words.length && (words[at]?.end ?? 0) <= name.start) at++;
    let to = at;
    while (to < words.length && (words[to]?.start ?? name.end) < name.end) to++;
    const { kind, probability } = name;
    if (kind === 'other') continue;
    while (to > at && words[to - 1]?.pos === 'punctuation') to--;
    const from = nameStart(words, at, to, kind);
    if (from >= to || !isCapitalised(words[from])) continue;
    const titleFrom = titleBefore(words, from);
    runs.push({ ...bareName({ from, to }), titleFrom, probability, kind });
  }
  return runs;
}

function nameStart(words: readonly Word[], from: number, to: number, kind: ActorKind): number {
  if (isTitleInitials(words, from)) return from + 1;
  const title = kind === 'person' ? titleEnd(words, from, to) : from;
  if (title > from && title < to) return title;
  const first = words[from];
  const article = first !== undefined && first.casing === 'lower' && isFunctionWord(first);
  return article && to - from > 1 ? from + 1 : from;
}

const LONGEST_TITLE = 8;

/** Index of the first word of the title before a name; the name's own when there is none. */
function titleBefore(words: readonly Word[], name: number): number {
  let from = name;
  while (from > name - LONGEST_TITLE && isCapitalised(words[from - 1])) {
    if (words[from - 1]?.sentence !== words[name]?.sentence) break;
    from--;
  }
  return from < name && titleEnd(words, from, name + 1) === name ? from : name;
}

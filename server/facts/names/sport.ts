import type { Clue } from './apposition';
import { wordSet } from './front-code';
import type { NameRun } from './trim';
import type { Word } from './words';

const SPORT = wordSet(
  `league match matches goal goals striker midfielder season coach penalty fixture kick-off half-time
   scored beat visit host hosts win wins draw captain table cup squad keeper defeat innings wicket try
   tries touchdown rovers united`,
);

/** Whether the words within twenty of a name talk of a match. */
export function isSport(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 20), at + 20);
  return near.filter((word) => SPORT.has(word.folded) || /^\d-\d$/.test(word.text)).length >= 2;
}

/** "Vestry 2-1 Lomas": a score between two names. */
function isScored(words: readonly Word[], from: number, to: number): boolean {
  const beside = [words[from - 2], words[from - 1], words[to], words[to + 1]];
  const [left, before, after, right] = beside;
  return (
    (isScore(before) && left?.casing === 'title') || (isScore(after) && right?.casing === 'title')
  );
}

function isScore(word: Word | undefined): boolean {
  return /^\d{1,2}[-–]\d{1,2}$/.test(word?.text ?? '');
}

/** "signed for Vale", "at home to Vale", "a win over Vale": what only a club is. */
export function isClub(words: readonly Word[], at: number): boolean {
  const [verb, link] = [words[at - 2]?.folded ?? '', words[at - 1]?.folded ?? ''];
  if (link === 'for')
    return /^(?:sign(?:ed|s)?|play(?:s|ed|ing)?|scored|debut|appearances?)$/.test(verb);
  if (link === 'to') return /^(?:home|lost|lose|loses|losing|defeat|loan)$/.test(verb);
  return link === 'over' && /^(?:wins?|victory|triumph)$/.test(verb);
}

/** "Vale host Bramley on Saturday": a rival on the pitch. */
export function fixtureClues(words: readonly Word[], { from, to }: NameRun): readonly Clue[] {
  const before = words[from - 1]?.folded ?? '';
  const met = /^(?:beat|visit|visits|host|hosts|face|against|v|vs|defeated|thrashed)$/.test(before);
  if (to - from <= 2 && isScored(words, from, to)) return [{ organization: 0.75, decides: true }];
  if (to - from <= 2 && isSport(words, from) && isClub(words, from)) {
    return [{ organization: 0.75, decides: true }];
  }
  return met && to - from <= 2 && isSport(words, from) ? [{ organization: 0.6 }] : [];
}

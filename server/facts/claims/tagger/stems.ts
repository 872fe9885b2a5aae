import { hashPart } from '../../../language/tagger/hash';

/** Irregular forms of verbs that report. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    [
      ['say', 'said saying'],
      ['tell', 'told'],
      ['think', 'thought'],
      ['write', 'wrote written'],
      ['know', 'knew known'],
      ['find', 'found'],
      ['show', 'shown'],
      ['feel', 'felt'],
      ['see', 'saw seen'],
      ['speak', 'spoke spoken'],
      ['understand', 'understood'],
      ['hold', 'held'],
      ['make', 'made'],
      ['put', 'putting'],
      ['begin', 'began begun'],
      ['swear', 'swore sworn'],
      ['read', 'reading'],
      ['hear', 'heard'],
      ['mean', 'meant'],
      ['seek', 'sought'],
      ['give', 'gave given'],
      ['take', 'took taken'],
      ['be', "is are was were been being am 's 're 'm"],
      ['have', "has had having 've"],
    ] as const
  ).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
);

/**
 * The hash of a word's stem: endings of inflection cut off and a final "e" with them, so that
 * "argue", "argues", "argued" and "arguing" agree. Rough, but the same in training and tagging.
 */
export function stemHash(word: string): number {
  const lower = IRREGULAR.get(word) ?? word;
  let to = cutInflection(lower);
  if (to > 3 && lower.charCodeAt(to - 1) === lower.charCodeAt(to - 2) && to < lower.length) to--;
  if (to > 3 && lower[to - 1] === 'e') to--;
  if (to > 2 && (lower[to - 1] === 'y' || lower[to - 1] === 'i')) to--;
  return hashPart(lower, 0, to);
}

function cutInflection(lower: string): number {
  const size = lower.length;
  if (size > 5 && lower.endsWith('ing')) return size - 3;
  if (size > 4 && lower.endsWith('ed')) return size - 2;
  if (size > 3 && lower.endsWith('s') && !lower.endsWith('ss')) return size - 1;
  return size;
}

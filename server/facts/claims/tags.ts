import type { TokenRange } from '../../model/token';
import { CUE_VERBS } from './lexicon/lexicon';
import { type Pieces, REACH } from './scope';
import type { Site } from './sites';
import { speechAt, type Unit } from './units';
import { isFiniteVerb, type Words } from './words';

/** "C, NP said": what stands before the tag at `at`, when a comma or a quotation parts them. */
export function contentBefore(words: Words, unit: Unit, at: number, free: number): Pieces {
  const { classes, tokens } = words;
  if (at <= unit.from) return [];
  let to = tokens[at - 1]?.lower === 'as' ? at - 1 : at;
  const parting = classes[to - 1];
  if (parting === 'comma' || parting === 'dash') to--;
  else if (parting !== 'quote' && parting !== 'stop') return [];
  let from = free >= to ? unit.from : free;
  while (from < to && (classes[from] === 'comma' || classes[from] === 'stop')) from++;
  return to > from ? [{ from, to }] : [];
}

/** The rest of a content that the tag cut in two: "The plan, he said, would fail". */
export function contentBeyond(words: Words, unit: Unit, at: number, quoted: boolean): Pieces {
  if (quoted) return quotationBeyond(words, unit, at);
  const { classes, tokens } = words;
  if (classes[at] !== 'comma' || at + 2 >= unit.end) return [];
  const next = classes[at + 1];
  if (next === 'ing' || next === 'wh' || tokens[at + 1]?.lower === 'according') return [];
  return [{ from: at + 1, to: unit.end }];
}

/** "…", he said, "…": the next quotation behind a comma. */
function quotationBeyond(words: Words, unit: Unit, at: number): Pieces {
  const { classes, quoted, quotationEnds } = words;
  const limit = Math.min(unit.to, at + REACH);
  for (let i = at; i < limit; i++) {
    const index = speechAt(words, i);
    if (index < 0 || quoted[i - 1] === index || classes[i - 1] !== 'comma') continue;
    return [{ from: i, to: Math.min(quotationEnds[index] ?? i + 1, unit.to) }];
  }
  return [];
}

/** Both sides of a tag; a mere "In Kano," or "However," before it is the narrator's. */
export function joinAround(words: Words, left: Pieces, rest: Pieces): Pieces | null {
  const [first] = left;
  if (first === undefined || speechAt(words, first.from) >= 0) return [...left, ...rest];
  const opening = words.classes[first.from] ?? 'other';
  const adverbial = /^(?:preposition|adverb|conjunction|date)$/.test(opening);
  const whole =
    isStatement(words, left) &&
    !/^(?:be|auxiliary)$/.test(words.classes[(left.at(-1)?.to ?? 0) - 1] ?? 'stop') &&
    !isStatement(words, rest) &&
    /^(?:determiner|noun|name|number|adjective)$/.test(
      words.classes[rest[0]?.from ?? -1] ?? 'other',
    );
  if (whole) return left;
  const kept = isNoContent(words, first) && rest.length === 0 ? [] : left;
  const pieces = adverbial && !isStatement(words, left) ? rest : [...kept, ...rest];
  return pieces.length === 0 ? null : pieces;
}

/** A word alone, or a bare tag ("He said, she said"). */
function isNoContent({ tokens, classes }: Words, { from, to }: TokenRange): boolean {
  if (to - from < 2) return true;
  const passive = /^(?:be|auxiliary|adverb)$/.test(classes[to - 2] ?? 'stop');
  return CUE_VERBS.has(tokens[to - 1]?.lower ?? '') && classes[to - 1] === 'finite' && !passive;
}

/** Some comma-free stretch holds a finite verb and is no relative clause. */
export function isStatement({ classes }: Words, pieces: Pieces): boolean {
  return pieces.some(({ from, to }) => {
    let relative = false;
    for (let i = Math.max(from, to - REACH); i < to; i++) {
      if (classes[i] === 'comma') relative = false;
      else if (classes[i] === 'wh') relative = true;
      else if (!relative && isFiniteVerb(classes[i])) return true;
    }
    return false;
  });
}

const GOVERNING = /^(?:agree|accept|demand|propose|deny|promise|request|lament)$/;

/** Verbs that can tag a clause: "The plan failed, he said". */
export function canTag({ verb }: Site): boolean {
  if (verb.lemma === 'go') return verb.particles.length > 0;
  return /c/.test(verb.frames) && !GOVERNING.test(verb.lemma);
}

/** Nothing that the verb could govern stands at `at`. */
export function endsTag({ classes }: Words, unit: Unit, { verb }: Site, at: number): boolean {
  if (at >= unit.end || /a/.test(verb.frames)) return true;
  return AFTER_TAG.test(classes[at] ?? 'stop');
}

const AFTER_TAG = /^(?:comma|conjunction|dash|stop|preposition|to|wh|ing|quote)$/;

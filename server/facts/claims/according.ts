import type { TokenRange } from '../../model/token';
import type { Draft } from './draft';
import { phraseAfter } from './phrases-ahead';
import { sourceSpan } from './source-span';
import { isTimeless } from './subjects';
import { speechAt, type Unit } from './units';
import { isFiniteVerb, type Words } from './words';

/** "According to NP, C" and "C, according to NP". */
export function accordingClaims(words: Words, unit: Unit): readonly Draft[] {
  const { tokens } = words;
  const drafts: Draft[] = [];
  for (let i = unit.from; i + 2 < unit.to; i++) {
    if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') continue;
    if (speechAt(words, i) >= 0) continue;
    const draft = accordingAt(words, unit, i);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function accordingAt(words: Words, unit: Unit, at: number): Draft | null {
  const phrase = phraseAfter(words, at + 2, unit.end);
  if (phrase === null || !isTimeless(words, phrase)) return null;
  const content = contentOf(words, unit, at, phrase.to);
  if (content.length === 0) return null;
  return {
    source: [sourceSpan(words, phrase)],
    phrase,
    cue: [{ from: at, to: at + 2 }],
    lemma: null,
    content,
    act: 'speech',
    hand: 'first',
    points: null,
    confidence: 0.95,
  };
}

function contentOf(words: Words, unit: Unit, at: number, after: number): readonly TokenRange[] {
  const { classes } = words;
  const opens = at === unit.from || (classes[at - 1] === 'conjunction' && at - 1 === unit.from);
  if (opens) {
    const from = afterSource(words, unit, after);
    return from < unit.end ? [{ from, to: unit.end }] : [];
  }
  const to = classes[at - 1] === 'comma' ? at - 1 : at;
  const left = { from: unit.from, to };
  if (classes[at - 1] !== 'comma' || !breaksOff(words, left)) return [left];
  const from = classes[after] === 'comma' ? afterSource(words, unit, after) : after;
  const rest = from > after && from < unit.end ? [{ from, to: unit.end }] : [];
  return [left, ...rest];
}

/** "The plan, according to him, failed", "The firm made, according to him, a loss": more must come. */
function breaksOff({ classes }: Words, { from, to }: TokenRange): boolean {
  const kinds = classes.slice(from, to);
  return isFiniteVerb(kinds.at(-1)) || !kinds.some(isFiniteVerb);
}

/** The clause after "According to NP, a lawyer in Kyiv," begins behind the comma that a verb follows. */
function afterSource({ classes, tokens }: Words, unit: Unit, after: number): number {
  let from = -1;
  const first = classes[after] === 'comma' ? after + 1 : after;
  for (let i = after; i < unit.end; i++) {
    const kind = classes[i];
    if (kind === 'comma') {
      const relative = /^(?:who|which|whose|where)$/.test(tokens[i + 1]?.lower ?? '');
      from = relative ? -1 : i + 1;
    } else if (
      from >= 0 &&
      (kind === 'finite' ||
        kind === 'be' ||
        kind === 'auxiliary' ||
        kind === 'base' ||
        kind === 'quote')
    ) {
      const subjectless = i === from && isFiniteVerb(kind);
      return subjectless ? first : from;
    }
  }
  return from >= 0 ? from : after;
}

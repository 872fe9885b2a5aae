import type { ClaimCandidate } from '../../model/facts';
import { PLACED } from './adjuncts';
import { baseAfter } from './phrases-ahead';
import { rangeOf } from './ranges';
import { isFiniteVerb, spanOfTokens, type Words } from './words';

/** Verbs whose object is a claim of others; where they are said is no part of it. */
const ANSWERS =
  /^(?:deny|reject|dismiss|refute|rebut|dispute|contradict|repeat|reiterate|confirm|admit|defend)$/;

/** "denied the allegation in court papers", "on television": the content ends before the medium. */
export function trimMedium(words: Words, claim: ClaimCandidate): ClaimCandidate {
  const { content, lemma } = claim;
  const last = content.at(-1);
  if (last === undefined || content.length > 1 || !ANSWERS.test(lemma ?? '')) return claim;
  const { from, to } = rangeOf(words, last);
  if (words.classes.slice(from, to).some((kind) => isFiniteVerb(kind) || kind === 'that'))
    return claim;
  for (let i = from + 1; i < to; i++) {
    if (!/^(?:in|on|at|during)$/.test(words.tokens[i]?.lower ?? '')) continue;
    const base = baseAfter(words, i + 1, to);
    const head = words.tokens[(base?.to ?? 0) - 1]?.lower ?? '';
    if (base === null || !(PLACED.test(head) || head === 'papers')) continue;
    return { ...claim, content: [spanOfTokens(words, from, i)] };
  }
  return claim;
}

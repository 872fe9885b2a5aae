import type { ClaimCandidate } from '../../model/facts';
import { rangeOf } from './ranges';
import type { Words } from './words';

/** Contents of refusing to speak: "declined to comment", "asked not to be named". */
const SILENCE =
  /^(?:to (?:comment|elaborate)\b|not to be (?:named|identified|quoted)|anonymity|(?:not )?guilty)/i;

/** Verbs whose object may be a pronoun for what was said: "reported this on Telegram". */
export const TELLS_IT =
  /^(?:say|report|announce|confirm|state|write|disclose|reveal|tell|tweet|post)$/;

/** A pronoun that points at what was said, alone or with where and how it was said. */
const POINTER =
  /^(?:it|this)(?: (?:and|on|in|at|to|like|after|before|when|as|again|too|out)\b.*)?$|^that$/is;

/** The reading is no claim: somebody keeps silent, pleads, or says "it". */
export function isNoClaim(words: Words, claim: ClaimCandidate): boolean {
  const [first] = claim.content;
  if (first === undefined) return false;
  const text = words.plain.slice(first.start, first.end);
  return SILENCE.test(text) || isUntold(words, claim, text) || isPointer(claim, text);
}

function isPointer({ act, lemma }: ClaimCandidate, text: string): boolean {
  return act === 'speech' && TELLS_IT.test(lemma ?? '') && POINTER.test(text);
}

/** "did not say who", "would not say why": a question that stays open. */
function isUntold(words: Words, { cue, lemma }: ClaimCandidate, text: string): boolean {
  if (lemma !== 'say' || !/^(?:who|what|why|how|when|where|whether|which|if)\b/i.test(text)) {
    return false;
  }
  const { from, to } = rangeOf(words, cue[0]);
  const group = words.tokens.slice(Math.max(0, from - 2), to).map(({ lower }) => lower);
  return group.some((each) => NOT.test(each)) && group.some((each) => DO.test(each));
}

const NOT = /^(?:not|n['’]t)$/;
const DO = /^(?:do|does|did|would)$/;

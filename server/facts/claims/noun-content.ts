import type { ClaimCandidate } from '../../model/facts';
import { contains } from '../../text/span';
import { LONGEST } from './base-phrases';
import { CUE_NOUNS } from './nominal';
import { startsClause } from './phrases';
import { rangeOf } from './ranges';
import { isFiniteVerb, spanOfTokens, type Words } from './words';

/**
 * "Okoro's warning that “C” appeared on Monday": the content of a noun that is the sentence's
 * subject ends before the sentence's own verb. Other claims are left as they are.
 */
export function trimNounContent(words: Words, claim: ClaimCandidate): ClaimCandidate {
  const { cue, content, source } = claim;
  const noun = rangeOf(words, cue[0]);
  const first = content[0];
  if (first === undefined || content.length > 1 || noun.to - noun.from !== 1) return claim;
  if (!CUE_NOUNS.test(words.tokens[noun.from]?.lower ?? '')) return claim;
  const clause = rangeOf(words, first);
  if (clause.from < noun.to || !isSubject(words, rangeOf(words, source[0]).from, noun.from)) {
    return claim;
  }
  const end = mainVerb(words, clause.from, clause.to);
  const span = spanOfTokens(words, clause.from, trimmed(words, clause.from, end));
  return end < clause.to && contains(first, span) ? { ...claim, content: [span] } : claim;
}

/** The noun's phrase opens a clause: no verb or preposition governs it. */
function isSubject(words: Words, source: number, noun: number): boolean {
  const { classes, tokens } = words;
  let from = Math.min(source, noun);
  const least = from - LONGEST;
  while (from > least && /^(?:determiner|adjective|noun|name)$/.test(classes[from - 1] ?? 'stop'))
    from--;
  const sentence = tokens[from]?.sentence;
  return tokens[from - 1]?.sentence !== sentence || startsClause(words, from, 0);
}

/** Words behind which a clause of its own has a verb of its own. */
const OPENS_CLAUSE = /^(?:that|wh)$/;
const SUBORDINATES =
  /^(?:because|although|though|while|whereas|unless|since|as|than|until|before|after|and|but|or)$/;

/** The verb that comes when the clause from `from` and all clauses within it have theirs. */
function mainVerb(words: Words, from: number, to: number): number {
  const { classes, tokens, quoted } = words;
  let wanted = 1;
  for (let i = classes[from] === 'that' ? from + 1 : from; i < to; i++) {
    const index = quoted[i] ?? -1;
    if (index >= 0 && quoted[i - 1] !== index) {
      const end = words.quotationEnds[index] ?? i;
      const holdsVerb = classes.slice(i, end).some(isFiniteVerb);
      if (holdsVerb && isFiniteVerb(classes[end]) && end < to) return end;
    }
    const kind = classes[i] ?? 'other';
    if (OPENS_CLAUSE.test(kind) || SUBORDINATES.test(tokens[i]?.lower ?? '')) wanted++;
    if (!isFiniteVerb(kind) || isFiniteVerb(classes[i - 1]) || isParticiple(words, i)) continue;
    if (classes[i - 1] === 'adverb' && isFiniteVerb(classes[i - 2])) continue;
    if (wanted === 0) return i;
    wanted--;
  }
  return to;
}

/** "a ticket pasted inside", "the dam built by Acme": a participle right behind its noun. */
function isParticiple({ classes, tokens }: Words, i: number): boolean {
  if (classes[i] !== 'finite' || tokens[i]?.tags.includes('PresentTense') === true) return false;
  return tokens[i + 1]?.lower === 'by';
}

function trimmed({ classes }: Words, from: number, to: number): number {
  let end = to;
  while (end > from && /^(?:comma|adverb|dash)$/.test(classes[end - 1] ?? '')) end--;
  return end;
}

import type { PronounCandidate } from '../../model/facts';
import type { Token } from '../../model/token';
import type { Position, Spoken } from './discourse';

/** How far before a pronoun its clause may begin, in tokens. */
const CLAUSE = 30;

/** What tells one that was spoken of from another: an actor's id, or the place of somebody unnamed. */
export function keyOf({ actor, start }: Spoken): string {
  return actor ?? `unnamed ${start}`;
}

/**
 * "Sam rides him": keys of those that a pronoun cannot mean, as it is an object of theirs (principle B of
 * binding theory, Chomsky 1981, by the words between them).
 */
export function boundTo(
  spoken: readonly Spoken[],
  pronoun: PronounCandidate,
  { sentence, subject, tokens, from, offset }: Position,
): ReadonlySet<string> {
  const bound = new Set<string>();
  if (subject || pronoun.subject || pronoun.possessive) return bound;
  for (const each of spoken) {
    if (each.sentence !== sentence || !each.subject) continue;
    if (!inClauseOfItsOwn(each, tokens, from, offset)) bound.add(keyOf(each));
  }
  return bound;
}

const SUBORDINATES =
  /^(?:that|whether|if|because|when|after|before|while|as|until|although|since)$/;
const VERB = /^(?:verb|auxiliary|modal)$/;
const NOUN = /^(?:noun|properNoun)$/;

/**
 * "X testified that a salesman had told her", "X said police had told her": another clause begins
 * between the subject and the pronoun.
 */
function inClauseOfItsOwn(
  each: Spoken,
  tokens: readonly Token[],
  from: number,
  offset: number,
): boolean {
  let verbs = 0;
  let otherSubject = false;
  for (let at = from - 1; at >= 0 && from - at < CLAUSE; at--) {
    const token = tokens[at];
    if (token === undefined || token.end + offset <= each.end) return false;
    if (VERB.test(token.pos)) {
      if (otherSubject) return true;
      verbs++;
    }
    const noun = NOUN.test(tokens[at - 1]?.pos ?? '');
    if (SUBORDINATES.test(token.lower) && verbs > 0 && !noun) return true;
    if (NOUN.test(token.pos) && VERB.test(tokens[at + 1]?.pos ?? '')) otherSubject = true;
  }
  return false;
}

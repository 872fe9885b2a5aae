import type { PronounCandidate } from '../../model/facts';
import type { Position, Spoken } from './discourse';

/** What a pronoun may mean: the one actor it means, or all that come into question. */
export interface Meaning {
  readonly actor: string | null;
  /** Actors that come into question, best first; empty when there is none. */
  readonly candidates: readonly string[];
}

export const NOBODY: Meaning = { actor: null, candidates: [] };

/** How far back "he" reaches, in sentences: within its paragraph, and into the one before. */
const REACH = 3;
const MARGIN = 0.8;

/**
 * Whom "he" or "she" means: the person last spoken of, the subject of the sentence before others.
 * Two people of the same weight leave it open; so does an unnamed person who weighs most.
 */
export function personMeant(
  pronoun: PronounCandidate,
  position: Position,
  spoken: readonly Spoken[],
  speakers: ReadonlySet<string>,
): Meaning {
  const scored = new Map<string, { readonly of: Spoken; readonly score: number }>();
  for (const each of spoken) {
    if (!comesIntoQuestion(each, pronoun, position, speakers)) continue;
    const key = each.actor ?? `unnamed ${each.start}`;
    const score = salience(each, pronoun, position);
    if (score > (scored.get(key)?.score ?? 0)) scored.set(key, { of: each, score });
  }
  const ranked = [...scored.values()].sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return NOBODY;
  const near = ranked.filter(({ score }) => score > best.score - MARGIN);
  const candidates = near.flatMap(({ of }) => (of.actor === null ? [] : [of.actor]));
  const clear = second === undefined || best.score - second.score >= MARGIN;
  return { actor: clear ? best.of.actor : null, candidates };
}

/** "Rozman, her manager, …": a possessive does not mean the name that its own noun describes. */
function comesIntoQuestion(
  each: Spoken,
  pronoun: PronounCandidate,
  { paragraph, sentence, subject, quoted, tokens, from, offset }: Position,
  speakers: ReadonlySet<string>,
): boolean {
  if (each.kind !== 'person' || each.plural) return false;
  if (each.gender !== null && each.gender !== pronoun.gender) return false;
  if (quoted && each.actor !== null && speakers.has(each.actor)) return false;
  if (sentence - each.sentence > REACH || paragraph - each.paragraph > 2) return false;
  if (each.sentence !== sentence) return true;
  const start = (tokens[from]?.start ?? 0) + offset;
  if (pronoun.possessive) return tokens[from - 1]?.text !== ',' || start - each.end > 2;
  return subject || pronoun.subject || !each.subject;
}

function salience(each: Spoken, pronoun: PronounCandidate, { sentence, quoted }: Position): number {
  const distance = sentence - each.sentence;
  const recency = [3, 2, 1, 0.4][distance] ?? 0;
  const leads = pronoun.subject || pronoun.possessive || distance === 0;
  const part = each.subject || each.speaking ? (leads ? 1.2 : 0.5) : 0;
  const nearer = distance === 0 && pronoun.possessive && part === 0 ? 0.6 : 0;
  const inside = each.quoted && !quoted ? -1 : 0;
  return recency + part + nearer + (each.gender === null ? 0 : 0.3) + inside;
}

import { SPEECH_VERBS } from '../../facts/names/lexicon';
import type { PronounCandidate } from '../../model/facts';
import type { Token } from '../../model/token';
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
/** What it weighs that the article is about somebody. */
const TOPIC = 0.8;

/** What the article knows beside what was just spoken of. */
export interface Setting {
  /** Actors who speak the words that the pronoun stands in. */
  readonly speakers: ReadonlySet<string>;
  /** Whom the article is about; null for nobody in particular. */
  readonly topic: string | null;
}

/**
 * Whom "he" or "she" means: the person last spoken of, the subject of the sentence before others.
 * Two people of the same weight leave it open; so does an unnamed person who weighs most.
 */
export function personMeant(
  pronoun: PronounCandidate,
  position: Position,
  spoken: readonly Spoken[],
  { speakers, topic }: Setting,
): Meaning {
  const scored = new Map<string, { readonly of: Spoken; readonly score: number }>();
  for (const each of spoken) {
    if (!comesIntoQuestion(each, pronoun, position, speakers)) continue;
    const key = each.actor ?? `unnamed ${each.start}`;
    const score =
      salience(each, pronoun, position) + (each.actor !== null && each.actor === topic ? TOPIC : 0);
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
  { paragraph, sentence, subject, tokens, from, offset }: Position,
  speakers: ReadonlySet<string>,
): boolean {
  if (each.kind !== 'person' || each.plural) return false;
  if (each.gender !== null && each.gender !== pronoun.gender) return false;
  if (each.actor !== null && speakers.has(each.actor)) return false;
  if (each.owned && each.sentence === sentence) return false;
  if (sentence - each.sentence > REACH || paragraph - each.paragraph > 2) return false;
  if (each.sentence !== sentence) return true;
  const start = (tokens[from]?.start ?? 0) + offset;
  if (pronoun.possessive) return tokens[from - 1]?.text !== ',' || start - each.end > 2;
  return (
    subject || pronoun.subject || !each.subject || inClauseOfItsOwn(each, tokens, from, offset)
  );
}

const SUBORDINATES =
  /^(?:that|whether|if|because|when|after|before|while|as|until|although|since)$/;

/** "X testified that a salesman had told her": another clause begins between the subject and the pronoun. */
function inClauseOfItsOwn(
  each: Spoken,
  tokens: readonly Token[],
  from: number,
  offset: number,
): boolean {
  let verbs = 0;
  for (let at = from - 1; at >= 0 && from - at < CLAUSE; at--) {
    const token = tokens[at];
    if (token === undefined || token.end + offset <= each.end) return false;
    if (/^(?:verb|auxiliary|modal)$/.test(token.pos)) verbs++;
    const noun = /^(?:noun|properNoun)$/.test(tokens[at - 1]?.pos ?? '');
    if (SUBORDINATES.test(token.lower) && verbs > 0 && !noun) return true;
  }
  return false;
}

/** How far before a pronoun its clause may begin, in tokens. */
const CLAUSE = 30;

function salience(each: Spoken, pronoun: PronounCandidate, position: Position): number {
  const { sentence, paragraph, quoted } = position;
  const distance = sentence - each.sentence;
  const recency = [3, 2, 1, 0.4][distance] ?? 0;
  const leads = pronoun.subject || pronoun.possessive || distance === 0;
  const part = each.subject || each.speaking ? (leads ? 1.2 : 0.5) : 0;
  const nearer =
    distance === 0 && leads && part === 0 && (pronoun.possessive || pronoun.subject) ? 0.6 : 0;
  const inside = each.quoted && !quoted ? -1 : 0;
  const far = each.paragraph < paragraph ? -0.6 : 0;
  const tag = distance === 1 && each.speaking && far === 0 && isTag(position) ? 2 : 0;
  const owned = each.owned ? -0.9 : 0;
  return owned + recency + part + nearer + (each.gender === null ? 0 : 0.3) + inside + far + tag;
}

/** "…, he adds.": who spoke in the sentence before goes on. */
function isTag({ tokens, from, to, quoted }: Position): boolean {
  const [before, verb, next] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (quoted || before === undefined || before.sentence !== tokens[from]?.sentence) return false;
  const ends = next === undefined || next.sentence !== verb?.sentence || /^[.,;:]$/.test(next.text);
  return before.text === ',' && SPEECH_VERBS.has(verb?.lower ?? '') && ends;
}

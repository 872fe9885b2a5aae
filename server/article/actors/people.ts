import { SPEECH_VERBS } from '../../facts/names/lexicon';
import type { PronounCandidate } from '../../model/facts';
import { boundTo, keyOf } from './binding';
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

/** What the article knows beside what was just spoken of. */
export interface Setting {
  /** Actors who speak the words that the pronoun stands in. */
  readonly speakers: ReadonlySet<string>;
  /** Whom the article is about; null for nobody in particular. */
  readonly topic: string | null;
}

/**
 * Whom "he" or "she" means: the person last spoken of, the subject of the sentence before others.
 * Of people of the same weight it means the one whom the article is about; else they leave it
 * open, and so does an unnamed person who weighs most.
 */
export function personMeant(
  pronoun: PronounCandidate,
  position: Position,
  spoken: readonly Spoken[],
  { speakers, topic }: Setting,
): Meaning {
  const scored = new Map<string, { readonly of: Spoken; readonly score: number }>();
  const bound = boundTo(spoken, pronoun, position);
  const told = spoken.some(
    (each) => each.sentence === position.sentence && each.speaking && each.kind === 'person',
  );
  for (const each of spoken) {
    if (!comesIntoQuestion(each, pronoun, position, speakers)) continue;
    const key = keyOf(each);
    if (bound.has(key)) continue;
    const score = salience(each, pronoun, position, told || isFollowed(each, spoken, position));
    if (score > (scored.get(key)?.score ?? 0)) scored.set(key, { of: each, score });
  }
  const ranked = [...scored.values()].sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return NOBODY;
  const near = ranked.filter(({ score }) => score > best.score - MARGIN);
  const candidates = near.flatMap(({ of }) => (of.actor === null ? [] : [of.actor]));
  const clear = second === undefined || best.score - second.score >= MARGIN;
  const about = candidates.find((actor) => actor === topic) ?? null;
  return { actor: clear ? best.of.actor : about, candidates };
}

/** "Rozman, her manager, …": a possessive does not mean the name that its own noun describes. */
function comesIntoQuestion(
  each: Spoken,
  pronoun: PronounCandidate,
  { paragraph, sentence, tokens, from, offset }: Position,
  speakers: ReadonlySet<string>,
): boolean {
  if (each.kind !== 'person' || each.plural) return false;
  if (each.gender !== null && each.gender !== pronoun.gender) return false;
  if (each.actor !== null && speakers.has(each.actor)) return false;
  if (each.owned && each.sentence === sentence && each.speaking && !pronoun.possessive)
    return false;
  if (sentence - each.sentence > REACH || paragraph - each.paragraph > 2) return false;
  if (each.sentence !== sentence) return true;
  const start = (tokens[from]?.start ?? 0) + offset;
  if (pronoun.possessive) return tokens[from - 1]?.text !== ',' || start - each.end > 2;
  return true;
}

/** Between one who spoke and the pronoun somebody else led a sentence: who spoke does not go on. */
function isFollowed(
  { sentence, actor }: Spoken,
  spoken: readonly Spoken[],
  position: Position,
): boolean {
  return spoken.some(
    (other) =>
      other.sentence > sentence &&
      other.sentence < position.sentence &&
      other.kind === 'person' &&
      other.actor !== null &&
      other.actor !== actor &&
      other.subject,
  );
}

/** `told`: somebody else has the word in the pronoun's sentence, so that who spoke before does not go on. */
function salience(
  each: Spoken,
  pronoun: PronounCandidate,
  position: Position,
  told: boolean,
): number {
  const { sentence, paragraph, quoted } = position;
  const distance = sentence - each.sentence;
  const recency = [4, 2, 0.9, 0.3][distance] ?? 0;
  const leads = pronoun.subject || pronoun.possessive || distance === 0;
  const part = each.subject || each.speaking ? (leads ? 1.2 : 0.5) : 0;

  const nearer =
    distance === 0 && leads && part === 0 && (pronoun.possessive || pronoun.subject) ? 0.6 : 0;
  const inside = each.quoted && !quoted ? (distance === 0 ? -2.5 : -1) : 0;
  const gap = paragraph - each.paragraph > 1 ? -0.4 : 0;
  const far = each.paragraph < paragraph ? gap + (each.actor === null ? -1.4 : -0.6) : 0;
  const heard = distance > 0 && far === 0 && each.speaking && !each.owned && !told;
  const voice = heard && (leads || position.speaking) ? 0.9 : 0;
  const tag = distance === 1 && each.speaking && far === 0 && isTag(position) ? 2 : 0;
  const owned = each.owned ? -0.9 : 0;
  return (
    owned + recency + voice + part + nearer + (each.gender === null ? 0 : 0.3) + inside + far + tag
  );
}

/** "…, he adds.", "“…,” he said.": who spoke in the sentence before goes on. */
function isTag({ tokens, from, to, quoted }: Position): boolean {
  const [before, verb, next] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (quoted || before === undefined || before.sentence !== tokens[from]?.sentence) return false;
  const ends = next === undefined || next.sentence !== verb?.sentence || /^[.,;:]$/.test(next.text);
  return /^[,"”’»“]$/.test(before.text) && SPEECH_VERBS.has(verb?.lower ?? '') && ends;
}

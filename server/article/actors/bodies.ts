import { wordSet } from '../../facts/names/front-code';
import { SPEECH_VERBS } from '../../facts/names/lexicon';
import type { PronounCandidate } from '../../model/facts';
import type { Token } from '../../model/token';
import type { Position, Spoken } from './discourse';
import { type Meaning, NOBODY } from './people';

/**
 * Which body "it", "its" or a team's "their" means. Things are not tracked, so only the clearest
 * cases count: the subject of the same clause, the last body that spoke before "it said", and the
 * subject of the sentence before "Its …" or "It" with a verb of doing.
 */
export function bodyMeant(
  pronoun: PronounCandidate,
  position: Position,
  spoken: readonly Spoken[],
): Meaning {
  if (pronoun.plural && !pronoun.possessive) return NOBODY;
  if (!pronoun.subject && !pronoun.possessive) return NOBODY;
  const here = subjectHere(spoken, position);
  if (!pronoun.plural && (here === null || here.kind === 'person')) {
    const owner = ownerMeant(pronoun, position, spoken);
    if (owner !== null) return means(owner);
  }
  if (pronoun.plural)
    return here !== null && isPluralSubject(here, position) ? means(here) : NOBODY;
  if (pronoun.subject && isSpeech(position)) return means(lastSpeaker(spoken, position));
  if (here !== null)
    return here.actor !== null && noSubjectBetween(here, position) ? means(here) : NOBODY;
  return opensSentence(position) && !isCopula(position)
    ? means(subjectBefore(spoken, position))
    : NOBODY;
}

/** People and things that bodies have: "its spokesperson", "its members". */
const PARTS = wordSet(
  `spokesman spokeswoman spokesperson secretary chairman chairwoman chair chief head director president
   leader leaders manager managers founder owner owners boss members staff workers employees shareholders
   investors customers lawyers lawyer shares headquarters website office offices board executives
   executive managing general deputy vice annual quarterly press`,
);
const SEES = /^(?:seen|obtained|reviewed|viewed|verified|published)$/;

/**
 * "X, its spokesperson, said", "Mr X said its members …", "Y, quoting a letter it had seen": the
 * body of the same sentence, else the one that led the sentence before.
 */
function ownerMeant(
  { possessive, subject }: PronounCandidate,
  position: Position,
  spoken: readonly Spoken[],
): Spoken | null {
  const { tokens, to, sentence, paragraph } = position;
  const bodies = spoken.filter(({ kind, actor }) => kind === 'organization' && actor !== null);
  const own = bodies.filter((each) => each.sentence === sentence);
  const saw =
    /^(?:has|had)$/.test(tokens[to]?.lower ?? '') && SEES.test(tokens[to + 1]?.lower ?? '');
  if (subject && !possessive) return saw ? (own.at(-1) ?? null) : null;
  if (!possessive || !PARTS.has(tokens[to]?.lower ?? '')) return null;
  const [only, other] = own;
  if (only !== undefined) return other === undefined ? only : null;
  const before = bodies.filter(
    (each) => each.sentence === sentence - 1 && paragraph - each.paragraph <= 1,
  );
  return before.find((each) => each.subject) ?? before.at(-1) ?? null;
}

function means(each: Spoken | null): Meaning {
  return each === null || each.actor === null || each.kind === 'person'
    ? NOBODY
    : { actor: each.actor, candidates: [each.actor] };
}

/** The last subject before the pronoun in its own sentence. */
function subjectHere(spoken: readonly Spoken[], { sentence }: Position): Spoken | null {
  return spoken.findLast((each) => each.sentence === sentence && each.subject) ?? null;
}

/** First subject of the sentence before, within the paragraph or right before it. */
function subjectBefore(
  spoken: readonly Spoken[],
  { sentence, paragraph }: Position,
): Spoken | null {
  const before = spoken.filter(
    (each) => each.sentence === sentence - 1 && paragraph - each.paragraph <= 1,
  );
  return before.find((each) => each.subject) ?? before.find((each) => each.speaking) ?? null;
}

function lastSpeaker(spoken: readonly Spoken[], position: Position): Spoken | null {
  const { sentence } = position;
  const near = spoken.filter(
    (each) => each.sentence >= sentence - 2 && each.kind !== 'person' && each.actor !== null,
  );
  return near.findLast((each) => each.speaking) ?? subjectBefore(near, position);
}

function tokenAfter({ tokens, to }: Position): Token | undefined {
  let at = to;
  while (tokens[at]?.pos === 'adverb') at++;
  return tokens[at];
}

function isSpeech(position: Position): boolean {
  const { tokens, to } = position;
  const verb = tokenAfter(position);
  if (verb === undefined) return false;
  return (
    SPEECH_VERBS.has(verb.lower) ||
    (verb.pos === 'auxiliary' && SPEECH_VERBS.has(tokens[to + 1]?.lower ?? ''))
  );
}

function isCopula(position: Position): boolean {
  return /^(?:is|was|are|were|be|['’]s)$/.test(tokenAfter(position)?.lower ?? '');
}

/** Also behind "And" and behind the name of who has the word in a transcript. */
function opensSentence({ tokens, from }: Position): boolean {
  const at = /^(?:and|but|yet|so)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const before = tokens[at];
  return before === undefined || before.sentence !== tokens[from]?.sentence || before.text === ':';
}

/** No other noun with a verb of its own stands between the body and the pronoun. */
function noSubjectBetween(each: Spoken, { tokens, from, offset }: Position): boolean {
  for (let at = from - 1; at > 0; at--) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || token.sentence !== tokens[from]?.sentence)
      return true;
    if (at === from - 1 && token.pos === 'verb') continue;
    if (
      /^(?:verb|auxiliary|modal)$/.test(token.pos) &&
      before.pos === 'noun' &&
      before.end + offset > each.end
    )
      return false;
  }
  return true;
}

/** "Rovers have won … their …". */
function isPluralSubject(each: Spoken, { tokens, from }: Position): boolean {
  const first =
    tokens.slice(0, from).findLastIndex((token) => token.sentence !== tokens[from]?.sentence) + 1;
  return (
    each.kind === 'organization' &&
    tokens.slice(first, from).some(({ lower }) => /^(?:have|are|were)$/.test(lower))
  );
}

import type { Signal } from '../../model/signal';
import type { Found } from './evaluation';
import { type Finder, startsIn } from './finder';
import { phraseAt } from './lexicon/phrases';
import { words as wordSet } from './lexicon/words';
import {
  CONCEALMENTS,
  DEFENCELESS,
  DISREGARD,
  EVIDENCE,
  NORMS,
  OFFENCE_PHRASES,
  OFFENCES,
  RECORDS,
  VIOLENCE,
} from './lexicon/wrongdoing';
import { signalOver, type Words, wordAt } from './sentence';
import { subjectBefore } from './subject';

/** Crimes and misconduct that the narrator lays at somebody's door, with no court or accuser in sight. */
export const WRONGDOING: Finder = {
  starts: startsIn(OFFENCE_PHRASES, OFFENCES, CONCEALMENTS, DISREGARD, VIOLENCE),
  find: findWrongdoing,
};

function findWrongdoing(words: Words, starts: readonly number[]): readonly Signal[] {
  if (words.some((token, at) => RECORDS.has(token.lower) || isPoliceWord(words, at))) return [];
  const found: Found[] = [];
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const phrase = phraseAt(OFFENCE_PHRASES, words, at);
    if (phrase > 0)
      found.push({ from: at, to: at + phrase, confidence: accuses(words, at) ? 0.7 : 0.4 });
    else if (isOffence(words, at))
      found.push({ from: at, to: at + 1, confidence: verbConfidence(words, at) });
    next = at + Math.max(phrase, 1);
  }
  return found.flatMap(
    ({ from, to, confidence }) => signalOver(words, from, to, 'wrongdoing', confidence) ?? [],
  );
}

/** "police said", "police arrested": they accuse; "police beat" they are accused. */
function isPoliceWord(words: Words, at: number): boolean {
  return (
    /^(?:police|officers|detectives|investigators)$/.test(wordAt(words, at)) &&
    /^(?:said|say|says|believe|believed|suspect|suspected|arrested|charged|detained|told|found|are|were)$/.test(
      wordAt(words, at + 1),
    )
  );
}

function isOffence(words: Words, at: number): boolean {
  const token = words[at];
  if (token === undefined || !isVerbLike(words, at)) return false;
  if (OFFENCES.has(token.lower)) return !isRecumbent(words, at);
  return WITH_OBJECT.some(
    ({ acts, objects }) => acts.has(token.lower) && hasObject(words, at, objects),
  );
}

/** A verb, or a past form that compromise misreads between its subject and its object. */
function isVerbLike(words: Words, at: number): boolean {
  const token = words[at];
  if (token === undefined || token.pos === 'verb') return token !== undefined;
  const past = /ed$|^(?:shot|beat|hid|broke|stole|struck|fed)$/.test(token.lower);
  const object = words[at + 1]?.pos;
  return (
    past &&
    words[at - 1]?.pos !== 'determiner' &&
    ['determiner', 'noun', 'properNoun', 'pronoun', 'number', 'adjective'].includes(object ?? '')
  );
}

/** Acts that are wrong only when done to certain things or people. */
const WITH_OBJECT = [
  { acts: CONCEALMENTS, objects: EVIDENCE },
  { acts: DISREGARD, objects: NORMS },
  { acts: VIOLENCE, objects: DEFENCELESS },
] as const;

function hasObject(words: Words, at: number, objects: ReadonlySet<string>): boolean {
  return words.slice(at + 1, at + 6).some(({ lower }) => objects.has(lower));
}

/** "The town lies on the river": no untruth. */
function isRecumbent(words: Words, at: number): boolean {
  return (
    /^(?:lie|lies|lay|lying)$/.test(wordAt(words, at)) &&
    !/^(?:to|about)$/.test(wordAt(words, at + 1))
  );
}

const PASSIVE = /^(?:is|are|was|were|be|been|being)$/;

/** "was stolen" reports an event; "Thieves stole" a crime by nobody in particular. */
function verbConfidence(words: Words, at: number): number {
  const passive = PASSIVE.test(wordAt(words, at - 1)) || PASSIVE.test(wordAt(words, at - 2));
  if (passive && !words[at]?.lower.endsWith('ing')) return 0.3;
  return accuses(words, at) ? 0.75 : 0.35;
}

/** True when the verb has a subject that can be named and sued; also across "and" ("knew and hid it"). */
function accuses(words: Words, at: number): boolean {
  const subject = subjectBefore(words, at);
  if (subject !== null) {
    const known =
      subject.reference === 'definite' || INSIDERS.has(subject.head.lower) || isSomebody(words);
    return known && !isHedged(words, at);
  }
  const joined = words[at - 1]?.lower === 'and' && !/ing$/.test(wordAt(words, at));
  return joined && /^(?:the|\p{Lu})/iu.test(words[0]?.text ?? '') && !isHedged(words, at);
}

/** Those inside a body that the story is about, even with no article: "Managers shredded the file". */
const INSIDERS = wordSet(`
  managers bosses executives directors officials ministers trustees administrators supervisors
  bankers officers clerks staff management accountants organisers organizers police soldiers troops
  teachers guards wardens councillors inspectors regulators contractors landlords
`);

/** "Somebody at the town hall": unnamed, but out of a body that is named. */
function isSomebody(words: Words): boolean {
  return (
    /^(?:somebody|someone)$/.test(wordAt(words, 0)) &&
    /^(?:at|in|inside|from|on)$/.test(wordAt(words, 1))
  );
}

/** Plans, conditions and denials lay nothing at anyone's door. */
function isHedged(words: Words, at: number): boolean {
  return words
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ lower, pos }) => pos === 'modal' || /^(?:if|not|n['’]t|never|whether|to)$/.test(lower),
    );
}

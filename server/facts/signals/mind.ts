import type { Signal } from '../../model/signal';
import type { Found } from './evaluation';
import { type Finder, startsIn } from './finder';
import {
  FEELINGS,
  FELT,
  MIND_PHRASES,
  MIND_VERBS,
  MOTIVES,
  NOT_MIND,
  SOFT_MIND_VERBS,
} from './lexicon/mind';
import { phraseAt } from './lexicon/phrases';
import { words as wordSet } from './lexicon/words';
import { signalOver, type Words, wordAt } from './sentence';
import { subjectBefore } from './subject';

const DRIVEN = wordSet('driven motivated consumed blinded fuelled fueled gripped guided');

/** Motives, beliefs, wishes and emotions that the narrator tells as fact. */
export const MIND: Finder = {
  starts: startsIn(
    NOT_MIND,
    MIND_PHRASES,
    DRIVEN,
    FEELINGS,
    FELT,
    MIND_VERBS,
    SOFT_MIND_VERBS,
    new Set(['out']),
  ),
  find: findMind,
};

function findMind(words: Words, starts: readonly number[]): readonly Signal[] {
  const found: Found[] = [];
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const fixed = phraseAt(NOT_MIND, words, at);
    if (fixed > 0) {
      next = at + fixed;
      continue;
    }
    const phrase = phraseAt(MIND_PHRASES, words, at);
    if (phrase > 0) {
      found.push({ from: at, to: at + phrase, confidence: 0.75 });
      next = at + phrase;
    } else found.push(...motive(words, at), ...feeling(words, at), ...mindVerb(words, at));
  }
  return withoutNested(found).flatMap(
    ({ from, to, confidence }) => signalOver(words, from, to, 'mind', confidence) ?? [],
  );
}

/** "feel" inside "feel abandoned" says nothing more. */
function withoutNested(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (each) =>
      !found.some(
        (other) =>
          other !== each &&
          other.from <= each.from &&
          each.to <= other.to &&
          other.to - other.from > each.to - each.from,
      ),
  );
}

/** "out of greed", "driven by hatred", "from spite". */
function motive(words: Words, at: number): readonly Found[] {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  const behind = word === 'out' && next === 'of' ? 2 : next === 'by' && DRIVEN.has(word) ? 2 : 0;
  if (behind === 0) return [];
  const to = words.findIndex(
    (token, i) => i >= at + behind && i < at + behind + 4 && MOTIVES.has(token.lower),
  );
  return to < 0 ? [] : [{ from: at, to: to + 1, confidence: 0.75 }];
}

const LINKS = wordSet(
  "is are was were be been being feel feels felt remains remained looks looked seems seemed seem grew became s ’s 's",
);
const OPENERS = wordSet('to about of that by at for over');

/** "was furious with his players", "Anxious to avoid blame, the county …". */
function feeling(words: Words, at: number): readonly Found[] {
  const felt = FELT.has(wordAt(words, at)) && /^fe(?:el|els|lt)$/.test(wordAt(words, at - 1));
  if (!felt && !FEELINGS.has(wordAt(words, at))) return [];
  const next = wordAt(words, at + 1);
  if (at === 0 && OPENERS.has(next)) return [{ from: 0, to: 2, confidence: 0.75 }];
  let link = at - 1;
  while (['adverb', 'particle'].includes(words[link]?.pos ?? '')) link--;
  if (wordAt(words, at - 1) === ',' && OPENERS.has(next) && next !== 'by') {
    return [{ from: at, to: at + 2, confidence: 0.55 }];
  }
  if (!LINKS.has(wordAt(words, link))) return [];
  return hasMind(words, link) ? [{ from: link, to: at + 1, confidence: 0.7 }] : [];
}

function mindVerb(words: Words, at: number): readonly Found[] {
  const token = words[at];
  if (token === undefined) return [];
  const strong = MIND_VERBS.has(token.lower);
  if (!strong && !SOFT_MIND_VERBS.has(token.lower)) return [];
  if (/ing$/.test(token.lower)) return opensWith(words, at);
  if (wordAt(words, at + 1) === 'by' || !isVerbLike(words, at) || !hasMind(words, at)) return [];
  return [{ from: at, to: at + 1, confidence: strong ? 0.7 : softConfidence(words, at) }];
}

/** A verb, or a form in "-ed" or "-s" that compromise misreads behind an unknown name ("Kimani wanted revenge"). */
function isVerbLike(words: Words, at: number): boolean {
  const token = words[at];
  if (token?.pos === 'verb') return true;
  const after = words[at + 1];
  const object =
    after?.pos === 'determiner' || after?.pos === 'pronoun' || /ing$/.test(after?.lower ?? '');
  if (
    token?.pos === 'noun' &&
    /s$/.test(token.lower) &&
    object &&
    ['noun', 'properNoun'].includes(words[at - 1]?.pos ?? '')
  )
    return true;
  return (
    token?.pos === 'adjective' &&
    /ed$/.test(token.lower) &&
    /^\p{Lu}/u.test(words[at - 1]?.text ?? '')
  );
}

/** "Fearing a backlash, the ministry …" */
function opensWith(words: Words, at: number): readonly Found[] {
  const opens = at === 0 && words.slice(0, 16).some(({ text }) => text === ',');
  return opens ? [{ from: 0, to: 1, confidence: 0.6 }] : [];
}

/** "hopes to open in May" is announced more often than guessed; "knew that …" is a guess. */
function softConfidence(words: Words, at: number): number {
  const word = wordAt(words, at);
  const clause = words
    .slice(at + 1, at + 7)
    .some(({ pos, lower }) => pos === 'auxiliary' || pos === 'modal' || lower === 'that');
  if (/^(?:kn[eo]ws?|realis|realiz|doubt|suspect|understood|regard)/.test(word))
    return clause ? 0.55 : 0.35;
  if (/^(?:thinks?|thought|believes?|believed)$/.test(word))
    return isDenied(words, at) ? 0.55 : 0.45;
  if (/^(?:trusts?|trusted|enjoys?|enjoyed)$/.test(word))
    return hasAdvantage(words, at) ? 0.3 : 0.5;
  if (/^(?:feels?|felt|loves?|loved)$/.test(word)) return 0.5;
  if (/^hope[sd]?$/.test(word)) return words[at + 1]?.lower === 'to' ? 0.4 : 0.5;
  return 0.4;
}

/** "enjoys wide support": no feeling. */
function hasAdvantage(words: Words, at: number): boolean {
  return words
    .slice(at + 1, at + 5)
    .some(({ lower }) =>
      /^(?:support|success|backing|lead|majority|protection|status|growth|rights|access|popularity|reputation|immunity|advantage)$/.test(
        lower,
      ),
    );
}

/** "did not believe a word": what somebody does not think is announced by nobody. */
function isDenied(words: Words, at: number): boolean {
  return words
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => /^(?:not|n['’]t|never)$/.test(lower));
}

const NOBODY = wordSet(
  'who which that it there anyone everyone nobody someone people those one you we i many some most what whoever',
);

/** True when the subject is somebody in particular, who could be asked; no question of "people who want". */
function hasMind(words: Words, verb: number): boolean {
  const subject = subjectBefore(words, verb);
  if (subject === null || subject.relative || NOBODY.has(subject.head.lower)) return false;
  return (
    (subject.reference === 'definite' || isCrowd(subject.head.lower)) &&
    !isHypothetical(words, verb)
  );
}

const CROWDS = wordSet(`
  residents voters investors fans players workers farmers teachers parents drivers commuters
  taxpayers shareholders traders locals soldiers troops leaders ministers officials lawmakers
  donors members supporters customers patients students pupils families shoppers motorists
  employers bankers politicians generals bosses villagers
`);

/** Bare plurals of people: "Residents feel abandoned". */
function isCrowd(word: string): boolean {
  return CROWDS.has(word);
}

function isHypothetical(words: Words, verb: number): boolean {
  return words
    .slice(Math.max(0, verb - 8), verb)
    .some(
      ({ lower, pos }) =>
        pos === 'modal' || lower === 'if' || lower === 'whether' || lower === 'unless',
    );
}

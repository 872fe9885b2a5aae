import { type Clue, clueOfNoun, headOfApposition } from './apposition';
import { wordSet } from './front-code';
import { PLACE_NOUNS, SPEECH_VERBS } from './lexicon';
import { singular } from './singular';
import type { NameRun } from './trim';
import { isAcronym, isGivenName } from './word-sorts';
import type { Word } from './words';

/** Nouns before which a body's name stands: "Rovers captain", "Lumen shares". */
const OF_BODIES = wordSet(
  `manager captain coach striker midfielder defender goalkeeper keeper spokesman spokeswoman spokesperson
   executive shares stock fans supporters employees customers board chairman shareholders headquarters
   managing ceo newspaper magazine lawmaker mp player boss spokespeople official analyst striker winger
   subsidiary brand`,
);

/** What the words after a name say of its kind. */
export function cluesAfter(words: readonly Word[], run: NameRun): readonly Clue[] {
  const last = words[run.to - 1];
  const next = words[run.to];
  if (last === undefined) return [];
  if (last.tail !== null) return [{ place: last.tail === 'based' ? 0.9 : 0.2 }];
  if (next === undefined || next.sentence !== last.sentence) return [];
  if (next.text === ',') return afterComma(words, run);
  if (next.text === ':' && words[run.from]?.initial === true) return [{ person: 0.3 }];
  if (/^(?:is|was|are|were|remains|became)$/.test(next.folded)) return copulaClues(words, run);
  if (next.folded === 'and' && isPlace(words[run.to + 1])) return [{ place: 0.35 }];
  if (last.possessive) {
    const person = isGivenName(words[run.from] ?? last);
    return ownsOffice(words, run.to)
      ? [{ organization: person ? 0.5 : 0.7, decides: !person }]
      : [];
  }
  const one = singular(next.folded);
  if (next.casing === 'lower' && PLACE_NOUNS.has(one)) return [{ place: 0.65 }];
  if (isFacility(words, run.to)) return [{ place: 0.45 }];
  if (VOICES.has(one)) return [{ organization: 0.6 }];
  if (STAFF.has(next.folded) && next.pos === 'noun') return [{ organization: 0.7, decides: true }];
  if (OF_BODIES.has(one) || OF_BODIES.has(next.folded))
    return [{ organization: 0.35, place: 0.05 }];
  if (SPEECH_VERBS.has(next.folded)) return [{ person: 0.3, organization: 0.15 }];
  return next.folded === 'have' && run.to - run.from === 1 && !isAcronym(last)
    ? [{ organization: 0.3 }]
    : [];
}

const STAFF = wordSet(
  'employees shares shareholders headquarters customers subsidiary subsidiaries products',
);
const VOICES = wordSet('spokesman spokeswoman spokesperson spokespeople');
const OFFICES = wordSet(
  'executive shares plant factories profits earnings turnover workforce fleet takeover parent subsidiary board chairman shareholders headquarters director customers profits revenue factory bid ceo chairwoman owners investors employees',
);

/** "Halden's chief executive", "Halden's shares". */
function ownsOffice(words: readonly Word[], at: number): boolean {
  return [words[at], words[at + 1]].some((word) => word !== undefined && OFFICES.has(word.folded));
}

function isPlace(word: Word | undefined): boolean {
  return word !== undefined && word.casing === 'title' && word.lexeme.place !== null;
}

const FACILITIES = wordSet(
  `post crossing border port refinery prison camp junction airport market mine checkpoint dam barracks
   depot station barrage base quarry landfill reservoir bridge tunnel`,
);

/** "the Malaba border post": a thing that has a place's name. */
function isFacility(words: readonly Word[], at: number): boolean {
  return [words[at], words[at + 1]].some(
    (word) => word?.casing === 'lower' && FACILITIES.has(word.folded),
  );
}

/** "X is a village", "X was a Russian singer". A plural verb is British copy on a team. */
function copulaClues(words: readonly Word[], { from, to }: NameRun): readonly Clue[] {
  const article = words[to + 1];
  if (/^(?:a|an|the|one)$/.test(article?.folded ?? '')) {
    const head = headOfApposition(words, to + 2);
    return head === null ? [] : clueOfNoun(head, 0.7);
  }
  return /^are|were$/.test(words[to]?.folded ?? '') && to - from === 1
    ? [{ organization: 0.3 }]
    : [];
}

function afterComma(words: readonly Word[], { to }: NameRun): readonly Clue[] {
  const next = words[to + 1];
  if (next === undefined) return [];
  if (/^\d{2}$/.test(next.text) && /^[,.;]$/.test(words[to + 2]?.text ?? ''))
    return [{ person: 0.85 }];
  if (/^(?:who|whom)$/.test(next.folded)) return [{ person: 0.7 }];
  if (next.folded === 'whose') return [{ person: 0.2 }];
  if (/^(?:Jr|Sr)\.?$/.test(next.text)) return [{ person: 0.9 }];
  const head = headOfApposition(words, to + 1);
  return head === null ? regionClues(next) : clueOfNoun(head, 0.75);
}

/** "Portland, Oregon". */
function regionClues(next: Word): readonly Clue[] {
  if (next.casing === 'lower') return [];
  const sort = next.lexeme.place;
  return sort === 'country' || sort === 'region' ? [{ place: 0.5 }] : [];
}

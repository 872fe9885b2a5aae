import { COLLECTIVES, DOCUMENTS } from '../../facts/claims/lexicon/nouns';
import { wordSet } from '../../facts/names/front-code';
import { isDemonym } from '../../facts/names/gazetteer';
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../facts/names/lexicon';
import { singular } from '../../facts/names/singular';

/** What a noun says of a source: a voice speaks for somebody else, an office for its holder. */
export type NounSort = 'voice' | 'office' | 'document' | 'body' | 'person' | 'people' | 'other';

/** People who speak for the body they belong to, when the copy names no one. */
const VOICES = wordSet(
  'spokesperson spokesman spokeswoman spokespeople spokesmen spokeswomen representative',
);

const OFFICES = wordSet('office campaign team administration camp presidency');

const PEOPLE = wordSet(
  `people person persons men women children someone somebody anyone nobody everyone source insider
   folks youth`,
);

/** Groups that are spoken of as one: "voters say". */
const MEMBERS = wordSet(
  `voter resident citizen worker employee nurse teacher student fan supporter protester lawmaker
   prosecutor investigator detective firefighter organiser organizer author delegate member parent
   scientist researcher doctor farmer democrat republican conservative liberal rescuer side`,
);
const CROWDS = wordSet('crowd public majority community family');

/** What a body shows or keeps, beside writings: it speaks for the body. */
const DISPLAYS = wordSet(
  `screen scoreboard dashboard feed app portal hotline homepage noticeboard timetable schedule calendar
   register registry archive brochure leaflet poster newsletter circular release handout catalogue
   catalog prospectus yearbook guidance guideline rulebook announcement disclosure submission reply`,
);

const COUNSEL = wordSet('lawyer attorney barrister solicitor counsel');

/** Who pleads for a body: "a lawyer for Lumex" speaks for it. */
export function isCounsel(noun: string): boolean {
  return COUNSEL.has(singular(noun));
}

/** What a source's head noun, in lower case, says of it. */
export function sortOfNoun(noun: string): NounSort {
  const one = singular(noun);
  if (VOICES.has(one)) return 'voice';
  if (OFFICES.has(one)) return 'office';
  if (PEOPLE.has(noun) || PEOPLE.has(one)) return 'people';
  if (PERSON_NOUNS.has(one) && !ORGANIZATION_NOUNS.has(one)) return 'person';
  if (ORGANIZATION_NOUNS.has(one) || COLLECTIVES.has(noun) || COLLECTIVES.has(one)) return 'body';
  if (DOCUMENTS.has(noun) || DOCUMENTS.has(one) || DISPLAYS.has(one)) return 'document';
  return PERSON_NOUNS.has(one) ? 'person' : 'other';
}

/** A group as such: "voters", "Republicans", "Ukrainians", "the public". */
export function isGroup(noun: string): boolean {
  const one = singular(noun);
  return CROWDS.has(noun) || (one !== noun && (MEMBERS.has(one) || isDemonym(one)));
}

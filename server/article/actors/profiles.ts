import { fold } from '../../facts/names/fold';
import { PERSON_NOUNS } from '../../facts/names/lexicon';
import { singular } from '../../facts/names/singular';
import type { Actor } from '../../model/actor';
import type { Cluster } from './clusters';

export type Gender = 'female' | 'male' | null;

/** What descriptions and pronouns are matched against: one actor's names and roles in words. */
export interface Profile {
  readonly actor: Actor;
  readonly gender: Gender;
  /** Folded words of all its names. */
  readonly nameWords: ReadonlySet<string>;
  /** Last words of its names of several words, first words before a number ("Local 208"). */
  readonly heads: ReadonlySet<string>;
  /** Folded words of all roles that stand beside its names. */
  readonly roleWords: ReadonlySet<string>;
}

/** Sums up what the article says of an actor. `text` is the article's. */
export function profileOf(actor: Actor, { mentions }: Cluster, text: string): Profile {
  const roles = mentions.flatMap(({ role }) =>
    role === null ? [] : wordsIn(text.slice(role.start, role.end)),
  );
  const long = mentions.filter(({ parts }) => parts.length > 1);
  return {
    actor,
    gender: genderOf(mentions) ?? genderOfRoles(roles),
    nameWords: new Set(mentions.flatMap(({ parts }) => parts)),
    heads: new Set(long.flatMap(({ parts }) => headsOf(parts))),
    roleWords: new Set(roles.map(singular)),
  };
}

function headsOf(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? '';
  if (/^\d+$/.test(last)) return parts.slice(0, 1);
  const joint = parts.findIndex((part) => part === 'of' || part === 'for');
  return joint > 0 ? parts.slice(joint - 1, joint) : [last];
}

function wordsIn(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Full names and titles tell more than a surname that is also a first name. */
function genderOf(mentions: Cluster['mentions']): Gender {
  const full = mentions.filter(({ parts, role }) => parts.length > 1 || role !== null);
  return (
    majority(full.map(({ gender }) => gender)) ?? majority(mentions.map(({ gender }) => gender))
  );
}

function majority(genders: readonly Gender[]): Gender {
  const female = genders.filter((gender) => gender === 'female').length;
  const male = genders.filter((gender) => gender === 'male').length;
  if (female === male) return null;
  return female > male ? 'female' : 'male';
}

function genderOfRoles(roles: readonly string[]): Gender {
  const own = roles.filter((role) => PERSON_NOUNS.has(role));
  if (
    own.some((role) =>
      /woman$|^(?:actress|queen|princess|mother|wife|daughter|widow|sister)$/.test(role),
    )
  )
    return 'female';
  return own.some((role) => /[^o]man$|^(?:king|prince|father|husband|son|brother)$/.test(role))
    ? 'male'
    : null;
}

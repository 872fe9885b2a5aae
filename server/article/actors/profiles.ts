import { fold } from '../../facts/names/fold';
import { PERSON_NOUNS } from '../../facts/names/lexicon';
import { singular } from '../../facts/names/singular';
import type { Actor } from '../../model/actor';
import { oncePer } from '../../text/once';
import type { Cluster } from './clusters';
import type { NameMention } from './name-mentions';
import type { SaidOf } from './said-of';

export type Gender = 'female' | 'male' | null;

/** What descriptions and pronouns are matched against: one actor's names and roles in words. */
export interface Profile {
  readonly actor: Actor;
  readonly gender: Gender;
  /** Folded words of all its names, singular. */
  readonly nameWords: ReadonlySet<string>;
  /** Last words of its names of several words, first words before a number ("Local 208"). */
  readonly heads: ReadonlySet<string>;
  /** Head nouns of its roles and the words before them, singular: "union", "leader" of "union leader of X". */
  readonly roleHeads: ReadonlySet<string>;
  /** Of the role heads those that stand behind "deputy", "vice" or "assistant" in every role. */
  readonly seconds: ReadonlySet<string>;
  /** Folded words, singular, of all roles that stand beside its names or behind "is a". */
  readonly roleWords: ReadonlySet<string>;
  /** Age in years that the copy gives beside the name; null for none. */
  readonly age: number | null;
  /** Somebody "told" it something, as newsrooms are told. */
  readonly told: boolean;
  /** Somewhere the copy sets something in it: "in X", "X, Colombia". */
  readonly placed: boolean;
}

/** Sums up what the article says of an actor. `text` is the article's. */
export function profileOf(actor: Actor, { mentions }: Cluster, text: string): Profile {
  const read = mentions.map((mention) => phrasesOf(mention.said)(mention, text));
  const phrases = [...read.flatMap(({ beside }) => beside), ...read.flatMap(({ said }) => said)];
  const roles = phrases.flatMap(({ words }) => words);
  const nameWords = new Set<string>();
  const heads = new Set<string>();
  for (const { parts } of mentions) {
    const { words, ends } = wordsOfName(parts);
    for (const word of words) nameWords.add(word);
    for (const end of ends) heads.add(end);
  }
  return {
    actor,
    gender: genderOf(mentions) ?? genderOfRoles(roles),
    nameWords,
    heads,
    roleHeads: new Set([
      ...phrases.flatMap(({ heads: own }) => own),
      ...mentions.flatMap(({ said }) => said.deeds),
    ]),
    seconds: secondsIn(phrases),
    roleWords: new Set(roles.map(singular)),
    age: mentions.find(({ said }) => said.age !== null)?.said.age ?? null,
    told: mentions.some(({ said }) => said.told),
    placed: mentions.some((mention) => mention.placed),
  };
}

/**
 * Lets people be described by the names of the bodies that their roles only point at: "the council’s
 * head" of a "Disaster Council" is also "the disaster chief". One pass over the profiles.
 */
export function withBodies(profiles: readonly Profile[]): readonly Profile[] {
  const bodies = new Map<string, ReadonlySet<string>>();
  for (const { actor, heads, nameWords } of profiles) {
    if (actor.kind !== 'organization') continue;
    for (const head of heads) if (!bodies.has(head)) bodies.set(head, nameWords);
  }
  if (bodies.size === 0) return profiles;
  return profiles.map((profile) => {
    if (profile.actor.kind !== 'person') return profile;
    const more = [...profile.roleWords].flatMap((word) => [...(bodies.get(word) ?? [])]);
    return more.length === 0
      ? profile
      : { ...profile, roleWords: new Set([...profile.roleWords, ...more]) };
  });
}

/** What a phrase says of somebody. */
interface RolePhrase {
  /** Folded words, short forms in full too. */
  readonly words: readonly string[];
  /** Those of its head part, singular. */
  readonly heads: readonly string[];
}

/** The phrases beside one name: its role, and what is said of it. */
interface RolesOfName {
  readonly beside: readonly RolePhrase[];
  readonly said: readonly RolePhrase[];
}

function readRole(phrase: string): RolePhrase {
  return {
    words: wordsIn(phrase).flatMap(inFull),
    heads: headPart(phrase).flatMap(inFull).map(singular),
  };
}

/** The roles beside a name, and what else is said of it: of one text only, so the first answer holds. */
const phrasesOf = oncePer((said: SaidOf) => {
  let known: RolesOfName | null = null;
  return ({ role }: Pick<NameMention, 'role'>, text: string): RolesOfName => {
    known ??= {
      beside: role === null ? [] : [readRole(text.slice(role.start, role.end))],
      said: said.phrases.map(readRole),
    };
    return known;
  };
});

/** The words of a name, also singular, and those that name it alone. */
const wordsOfName = oncePer((parts: readonly string[]) => ({
  words: parts.flatMap((part) => [part, singular(part)]),
  ends: parts.length > 1 ? headsOf(parts) : [],
}));

/** "Deputy governor" is no governor, unless another role says so. */
function secondsIn(phrases: readonly RolePhrase[]): ReadonlySet<string> {
  const first = new Set<string>();
  const second = new Set<string>();
  for (const { heads } of phrases) {
    let deputy = false;
    for (const word of heads) {
      (deputy ? second : first).add(word);
      deputy ||= /^(?:deputy|vice|assistant|under|associate)$/.test(word);
    }
  }
  return new Set([...second].filter((word) => !first.has(word)));
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['cllr', 'councillor'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['rev', 'reverend'],
  ['ceo', 'executive'],
  ['cfo', 'executive'],
  ['vp', 'vice-president'],
  ['pm', 'premier'],
]);

/** "sen" as "senator" too. */
function inFull(word: string): readonly string[] {
  const full = SHORT.get(word);
  return full === undefined ? [word] : [word, full];
}

/** "Novelist X’s widow" is a widow, "director of the museum" a director; "who leads it" is nothing. */
function headPart(role: string): readonly string[] {
  const noun = role.replace(
    /\s(?:of|for|at|in|on|from|with|by|to|who|whose|which|that|and)\s.*$/su,
    '',
  );
  const own = noun.replace(/^.*['’ʼ]s?\s/u, '');
  return /^(?:who|whose|which)\b/.test(own) ? [] : wordsIn(own);
}

function headsOf(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? '';
  if (/^\d+$/.test(last)) return parts.slice(0, 1);
  const joint = parts.findIndex((part) => part === 'of' || part === 'for');
  return joint > 0 ? parts.slice(joint - 1, joint) : [last];
}

function wordsIn(text: string): readonly string[] {
  return (
    fold(text)
      .replace(/'s(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? []
  );
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

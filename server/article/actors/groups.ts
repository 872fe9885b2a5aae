import { wordSet } from '../../facts/names/front-code';
import { CIVIC_HEADS } from '../../facts/names/lexicon';
import { singular } from '../../facts/names/singular';
import type { ActorKind } from '../../model/actor';
import { oncePer } from '../../text/once';
import {
  initialsOf,
  isEdgeOf,
  isHalfAcronym,
  samePerson,
  surnameOf,
  withoutFirm,
  wordKey,
} from './forms';
import type { NameMention } from './name-mentions';
import { isVariant, roughKey, slipKeys } from './spellings';
import { isFirmWord } from './trades';

/** All mentions that share one written form. */
export interface Form {
  readonly parts: readonly string[];
  readonly mentions: readonly NameMention[];
  readonly kind: ActorKind;
  /** Evidence summed over the mentions. */
  readonly weight: Readonly<Record<ActorKind, number>>;
  /** The same in doubts left, −log(1 − evidence): what is nearly sure counts for several guesses. */
  readonly support: Readonly<Record<ActorKind, number>>;
  /** At least one mention is a name for certain. */
  readonly sure: boolean;
  readonly acronym: boolean;
}

/** Forms and mentions that stand for one actor, while they are being brought together. */
export interface Group {
  readonly kind: ActorKind;
  readonly forms: Form[];
  readonly mentions: NameMention[];
}

/** With so many forms a name is compared; an article with more like it is none, and must end all the same. */
const MOST_COMPARED = 64;
const NO_GROUPS: ReadonlySet<Group> = new Set();

/** Groups under the words by which other forms of the same name can be found. */
export class GroupIndex {
  readonly groups: Group[] = [];
  private readonly byKey = new Map<string, Set<Group>>();

  /** Opens a group with its first form. */
  open(form: Form): void {
    const group: Group = { kind: form.kind, forms: [], mentions: [] };
    this.groups.push(group);
    this.join(group, form);
  }

  /** Adds a form with its mentions to a group. */
  join(group: Group, form: Form): void {
    group.forms.push(form);
    for (const mention of form.mentions) group.mentions.push(mention);
    if (form.parts.length > 1)
      for (const key of keysOf(group.kind, form.parts)) this.add(key, group);
  }

  /** The group that a form of several words belongs to. */
  sameAs(form: Form): Group | undefined {
    const firm = form.kind !== 'place' && isUntitled(form) ? this.firm(form.parts) : undefined;
    if (firm !== undefined) return firm;
    if (PARTICLES.has(form.parts[0] ?? '') && form.kind !== 'person') {
      const bearers = this.bySurname(surnameOf(form.parts)).filter(({ forms }) =>
        forms.some(({ parts }) => isEdgeOf(form.parts, parts) === 'end'),
      );
      if (bearers.length === 1) return bearers[0];
    }
    for (const key of lookupsOf(form)) {
      for (const [group, other] of this.longForms(key)) {
        if (isSameLong(form, other)) return group;
      }
    }
    return undefined;
  }

  /** The firm that is called by these words and its legal form: "Martin Novak" for "Martin Novak Ltd". */
  private firm(parts: readonly string[]): Group | undefined {
    const [only, other] = this.under(`firm ${parts.join(' ')}`);
    return other === undefined ? only : undefined;
  }

  /** The group that has a form of exactly these parts. */
  withParts(parts: readonly string[]): Group | undefined {
    const key = parts.join(' ');
    for (const [group, form] of this.longForms(`words ${wordKey(parts)}`)) {
      if (form.parts.join(' ') === key) return group;
    }
    return undefined;
  }

  /** People whose surname a single word is; of very many the first. */
  bySurname(word: string): readonly Group[] {
    return [...this.under(`surname ${word}`)].slice(0, MOST_COMPARED);
  }

  /** People whose given name a single word is, where it stands first. */
  byGiven(word: string): readonly Group[] {
    return [...this.under(`first ${word}`)]
      .slice(0, MOST_COMPARED)
      .filter(({ kind }) => kind === 'person');
  }

  /** The one person whose surname a word misspells ("Macrae" for "McRae"); undefined for none or several. */
  byVariant(word: string): Group | undefined {
    const keys = [`rough ${roughKey(word)}`, ...slipKeys(word).map((key) => `slip ${key}`)];
    const alike = new Set(keys.flatMap((key) => [...this.under(key)].slice(0, MOST_COMPARED)));
    const [only, other] = [...alike].filter(({ forms }) =>
      forms.some(({ parts }) => parts.length > 1 && isVariant(word, surnameOf(parts))),
    );
    return other === undefined ? only : undefined;
  }

  /** The first group of which a single word may be a short form. */
  longOf(form: Form): Group | undefined {
    const [word = ''] = form.parts;
    const acronym = form.acronym ? [`initials ${word.replace(/[.&-]/g, '')}`] : [];
    for (const key of [...acronym, `first ${word}`, `last ${word}`]) {
      for (const [group, long] of this.longForms(key)) {
        if (isShortOf(form, long)) return group;
      }
    }
    return undefined;
  }

  /** Forms of several words under a key with their groups, so many at most. */
  private *longForms(key: string): Generator<readonly [Group, Form]> {
    let left = MOST_COMPARED;
    for (const group of this.under(key)) {
      for (const form of group.forms) {
        if (form.parts.length === 1) continue;
        if (left-- === 0) return;
        yield [group, form];
      }
    }
  }

  private under(key: string): ReadonlySet<Group> {
    return this.byKey.get(key) ?? NO_GROUPS;
  }

  private add(key: string, group: Group): void {
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, new Set([group]));
    else known.add(group);
  }
}

/** Nothing beside a name says that it is a person's: no office, no kin, no "Mr". */
function isUntitled({ mentions }: Form): boolean {
  return mentions.every(({ role, kin, said }) => role === null && !kin && said.age === null);
}

/** Under which keys a full name is found. */
function keysOf(kind: ActorKind, parts: readonly string[]): ReadonlySet<string> {
  return kind === 'person' ? keysOfPerson(parts) : keysOfAny(parts);
}

const keysOfAny = oncePer((parts: readonly string[]): ReadonlySet<string> => {
  const bare = withoutFirm(parts);
  return new Set([
    `words ${wordKey(parts)}`,
    ...(bare.length < parts.length ? [`firm ${bare.join(' ')}`] : []),
    `first ${parts[0]}`,
    `last ${bare.at(-1)}`,
    `last ${parts.at(-1)}`,
    ...initialsOf(parts).map((initials) => `initials ${initials}`),
  ]);
});

const keysOfPerson = oncePer((parts: readonly string[]): ReadonlySet<string> => {
  const surname = surnameOf(parts);
  return new Set([
    `surname ${surname}`,
    `rough ${roughKey(surname)}`,
    ...slipKeys(surname).map((key) => `slip ${key}`),
    ...(parts.length > 2 ? [`given ${parts.slice(0, 2).join(' ')}`] : []),
    ...keysOfAny(parts),
  ]);
});

function lookupsOf({ kind, parts }: Form): readonly string[] {
  if (kind === 'person') return [`surname ${surnameOf(parts)}`, `given ${parts.join(' ')}`];
  const words = `words ${wordKey(parts)}`;
  const bare = withoutFirm(parts);
  return kind === 'place' ? [words] : [words, `first ${parts[0]}`, `last ${bare.at(-1)}`];
}

function isSameLong(short: Form, long: Form): boolean {
  if (short.kind !== long.kind) return false;
  if (short.kind === 'person') {
    return samePerson(short.parts, long.parts) || isEdgeOf(short.parts, long.parts) === 'start';
  }
  if (wordKey(short.parts) === wordKey(long.parts)) return true;
  return (
    short.kind === 'organization' && isShortBody(withoutFirm(short.parts), withoutFirm(long.parts))
  );
}

/** "Lumex Textiles" for "Lumex Textiles Ltd"; "Department of Health" for "Kisumu County Department of Health". */
function isShortBody(short: readonly string[], long: readonly string[]): boolean {
  if (short.join(' ') === long.join(' ') || isHalfAcronym(short, long)) return true;
  const edge = isEdgeOf(short, long);
  if (edge === 'start') return short.length > 1 && !CIVIC_HEADS.has(long.at(-1) ?? '');
  const head = short.includes('of') ? short[0] : short.at(-1);
  return edge === 'end' && CIVIC_HEADS.has(head ?? '');
}

/** Words that open a surname of several words: "St Clair-Moss", "de la Cruz". */
const PARTICLES = wordSet(
  'st saint van von de del della da dos di la le du ter ten bin ibn al el wa ka ni mac',
);

const WATERS = wordSet('sea ocean strip peninsula river strait gulf desert');
const TEAMS = wordSet(
  `rovers wanderers albion hotspur rangers celtic dynamo united city town athletic county villa forest
   palace wednesday rada`,
);

function isFirm(parts: readonly string[]): boolean {
  return [parts[0] ?? '', parts.at(-1) ?? ''].some(
    (part) => isFirmWord(part) || isFirmWord(singular(part)),
  );
}

/** Whether a single word can stand for a longer name: given name, acronym, "Lumex", "Rovers", "Baltic". */
function isShortOf(short: Form, long: Form): boolean {
  const [part = ''] = short.parts;
  const { parts, kind } = long;
  if (short.acronym && initialsOf(parts).includes(part.replace(/[.&-]/g, ''))) return true;
  if (kind === 'place')
    return parts[0] === part && parts.length === 2 && WATERS.has(parts[1] ?? '');
  if (kind === 'person') return parts[0] === part && short.kind === 'person' && short.sure;
  const located = short.mentions.every(({ placed, evidence }) => placed && evidence.place >= 0.3);
  const place = located || short.weight.place > 0.55 * short.mentions.length;
  if (place && (short.mentions.some(({ placed }) => placed) || !isFirm(parts))) return false;
  const name = withoutFirm(parts);
  if (name.at(-1) === part && TEAMS.has(part)) return true;
  if (name.length === 2 && name[1] === part && short.sure && !place) return !CIVIC_HEADS.has(part);
  const named = short.sure || short.mentions.some(({ acts }) => acts);
  return named && name[0] === part && !CIVIC_HEADS.has(parts.at(-1) ?? '') && !parts.includes('of');
}

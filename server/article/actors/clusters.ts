import { wordSet } from '../../facts/names/front-code';
import { CIVIC_HEADS } from '../../facts/names/lexicon';
import type { ActorKind } from '../../model/actor';
import { isAcronymOf, isEdgeOf, samePerson, sameWords, surnameOf, withoutFirm } from './forms';
import type { NameMention } from './name-mentions';

/** All mentions that share one written form. */
interface Form {
  readonly parts: readonly string[];
  readonly mentions: readonly NameMention[];
  readonly kind: ActorKind;
  readonly weight: Readonly<Record<ActorKind, number>>;
  readonly sure: boolean;
  readonly acronym: boolean;
}

/** Names that stand for one actor. */
export interface Cluster {
  readonly kind: ActorKind;
  readonly mentions: readonly NameMention[];
}

interface Group {
  kind: ActorKind;
  readonly forms: Form[];
  readonly mentions: NameMention[];
}

const KINDS: readonly ActorKind[] = ['person', 'organization', 'place'];

/**
 * Brings the names of an article together: full names first, then the shorter forms that stand for
 * them (surname, short name of a body, acronym). Names that nothing confirms are left out.
 */
export function clusterNames(mentions: readonly NameMention[]): readonly Cluster[] {
  const forms = formsOf(mentions);
  const groups: Group[] = [];
  const index = new Map<string, Group[]>();
  const long = forms.filter(({ parts, sure }) => parts.length > 1 && sure);
  for (const form of long) place(form, groups, index);
  for (const form of forms.filter(({ parts }) => parts.length === 1))
    placeSingle(form, groups, index);
  return groups
    .filter((group) => group.forms.some((form) => form.sure))
    .map((group) => ({ kind: kindOf(group), mentions: inOrder(group.mentions) }));
}

function inOrder(mentions: readonly NameMention[]): readonly NameMention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}

/** Leaves out mentions that lie in a longer one; only headlines and guesses have such. */
export function withoutOverlaps(clusters: readonly Cluster[]): readonly Cluster[] {
  const all = inOrder(clusters.flatMap(({ mentions }) => mentions));
  const dropped = new Set<NameMention>();
  let last: NameMention | null = null;
  for (const mention of all) {
    if (last !== null && mention.start < last.end) {
      const shorter: NameMention =
        mention.end - mention.start > last.end - last.start ? last : mention;
      dropped.add(shorter);
      if (shorter === mention) continue;
    }
    last = mention;
  }
  if (dropped.size === 0) return clusters;
  return clusters
    .map((cluster) => ({
      ...cluster,
      mentions: cluster.mentions.filter((each) => !dropped.has(each)),
    }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** Longest forms first, then by first place. */
function formsOf(mentions: readonly NameMention[]): readonly Form[] {
  const byKey = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const key = mention.parts.join(' ');
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [mention]);
    else known.push(mention);
  }
  return [...byKey.values()].map(makeForm).sort((a, b) => b.parts.length - a.parts.length);
}

function makeForm(mentions: readonly NameMention[]): Form {
  const weight = weigh(mentions);
  return {
    parts: mentions[0]?.parts ?? [],
    mentions,
    weight,
    kind: strongest(weight),
    sure: mentions.some((mention) => !mention.tentative),
    acronym: mentions.some(({ text }) => /^\p{Lu}[\p{Lu}.&-]+$/u.test(text)),
  };
}

function weigh(mentions: readonly NameMention[]): Record<ActorKind, number> {
  const weight = { person: 0, organization: 0, place: 0 };
  for (const { evidence } of mentions) for (const kind of KINDS) weight[kind] += evidence[kind];
  return weight;
}

function strongest(weight: Readonly<Record<ActorKind, number>>): ActorKind {
  return KINDS.reduce((best, kind) => (weight[kind] > weight[best] ? kind : best), 'person');
}

/** The kind that all mentions together speak for; full names count for more than short ones. */
function kindOf(group: Group): ActorKind {
  const weight = { person: 0, organization: 0, place: 0 };
  for (const form of group.forms) {
    const factor = form.parts.length > 1 ? 3 : 1;
    for (const kind of KINDS) weight[kind] += form.weight[kind] * factor;
  }
  return strongest(weight);
}

/** Puts a form of several words to the group it belongs to, or opens one. */
function place(form: Form, groups: Group[], index: Map<string, Group[]>): void {
  const group = groups.find((each) => each.forms.some((other) => isSameLong(form, other)));
  if (group !== undefined) join(group, form, index);
  else open(form, groups, index);
}

function isSameLong(short: Form, long: Form): boolean {
  if (short.kind === 'person' && long.kind === 'person') return samePerson(short.parts, long.parts);
  if (short.kind !== long.kind) return false;
  if (sameWords(short.parts, long.parts)) return true;
  if (short.kind !== 'organization') return false;
  const [a, b] = [withoutFirm(short.parts), withoutFirm(long.parts)];
  if (a.join(' ') === b.join(' ')) return true;
  const edge = isEdgeOf(a, b);
  const head = a.at(-1) ?? '';
  if (edge === 'start') return a.length > 1 && !CIVIC_HEADS.has(b.at(-1) ?? '');
  return edge === 'end' && CIVIC_HEADS.has(a.includes('of') ? (a[0] ?? '') : head);
}

const WATERS = wordSet('sea ocean strip peninsula river strait gulf desert');

/** Puts a single word to the full name that it stands for, or opens a group of its own. */
function placeSingle(form: Form, groups: Group[], index: Map<string, Group[]>): void {
  const [part = ''] = form.parts;
  const people = (index.get(part) ?? []).filter((group) => canBeSurname(form, group));
  if (people.length > 1) {
    for (const mention of form.mentions) nearestGroup(mention, people).mentions.push(mention);
    for (const group of people) group.forms.push({ ...form, mentions: [] });
    return;
  }
  const [person] = people;
  const other = person ?? groups.find((group) => group.forms.some((long) => isShortOf(form, long)));
  if (other !== undefined) join(other, form, index);
  else open(form, groups, index);
}

function canBeSurname(form: Form, group: Group): boolean {
  if (group.kind !== 'person') return false;
  const { person, place: where } = form.weight;
  return where <= Math.max(person, 0.7 * form.mentions.length);
}

/** Of two people with one surname: who fits the title, else who was named last. */
function nearestGroup(mention: NameMention, groups: readonly Group[]): Group {
  const fits = groups.filter((group) => genderFits(mention, group));
  const among = fits.length > 0 ? fits : groups;
  const last = (group: Group): number =>
    group.mentions.reduce(
      (at, { start }) => (start < mention.start ? Math.max(at, start) : at),
      -1,
    );
  return among.reduce(
    (best, group) => (last(group) > last(best) ? group : best),
    among[0] ?? groups[0] ?? { kind: 'person', forms: [], mentions: [] },
  );
}

function genderFits(mention: NameMention, group: Group): boolean {
  const known = group.mentions.find(({ gender }) => gender !== null)?.gender ?? null;
  return mention.gender !== null && known === mention.gender;
}

function isShortOf(short: Form, long: Form): boolean {
  const [part = ''] = short.parts;
  if (long.parts.length < 2) return false;
  if (short.acronym && isAcronymOf(part.replace(/[.&-]/g, ''), long.parts)) return true;
  if (long.kind === 'place')
    return long.parts[0] === part && long.parts.length === 2 && WATERS.has(long.parts[1] ?? '');
  if (long.kind === 'person')
    return long.parts[0] === part && short.kind === 'person' && short.sure;
  if (short.weight.place > 0.55 * short.mentions.length) return false;
  const name = withoutFirm(long.parts);
  const head = long.parts.at(-1) ?? '';
  if (!short.sure) return name.at(-1) === part && TEAM.has(part);
  if (name[0] === part) return !CIVIC_HEADS.has(head) && !long.parts.includes('of');
  return name.at(-1) === part && TEAM.has(part);
}

const TEAM = wordSet(
  'rovers wanderers albion hotspur rangers celtic dynamo united city town athletic county villa forest palace wednesday rada commission',
);

function open(form: Form, groups: Group[], index: Map<string, Group[]>): void {
  const group: Group = { kind: form.kind, forms: [], mentions: [] };
  groups.push(group);
  join(group, form, index);
}

function join(group: Group, form: Form, index: Map<string, Group[]>): void {
  group.forms.push(form);
  group.mentions.push(...form.mentions);
  if (group.kind !== 'person' || form.parts.length < 2) return;
  const surname = surnameOf(form.parts);
  const known = index.get(surname) ?? [];
  if (!known.includes(group)) index.set(surname, [...known, group]);
}

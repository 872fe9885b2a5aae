import type { ActorKind } from '../../model/actor';
import { isEdgeOf, longPlaceOf, withoutFirm } from './forms';
import { type Form, type Group, GroupIndex } from './groups';
import type { NameMention } from './name-mentions';
import { shareOut } from './namesakes';

/** Names that stand for one actor, in text order. */
export interface Cluster {
  readonly kind: ActorKind;
  readonly mentions: readonly NameMention[];
}

const KINDS: readonly ActorKind[] = ['person', 'organization', 'place'];

/**
 * Brings the names of an article together: full names first, then the shorter forms that stand for
 * them (surname, short name of a body, acronym). Names that nothing confirms are left out, and so
 * are those that lie in a longer one. In order of first mention.
 */
export function clusterNames(mentions: readonly NameMention[]): readonly Cluster[] {
  const forms = formsOf(mentions);
  const single = new Set(forms.filter(standsAlone).flatMap(({ parts }) => parts));
  const index = new GroupIndex();
  for (const form of forms) {
    if (form.parts.length === 1) placeSingle(form, index, single);
    else if (form.sure) placeLong(form, index);
  }
  const clusters = index.groups
    .filter(({ forms: all }) => all.some(({ sure }) => sure))
    .map((group) => ({ kind: kindOf(group), mentions: inOrder(group.mentions) }));
  return [...withoutOverlaps(clusters)].sort((a, b) => startOf(a) - startOf(b));
}

/** A word that the reporter, not somebody quoted, uses as a name. */
function standsAlone({ parts, mentions }: Form): boolean {
  return parts.length === 1 && mentions.some(({ quoted }) => !quoted);
}

function startOf({ mentions }: Cluster): number {
  return mentions[0]?.start ?? 0;
}

function inOrder(mentions: readonly NameMention[]): readonly NameMention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}

/** Leaves out mentions that lie in a longer one; only headlines and guesses have such. */
function withoutOverlaps(clusters: readonly Cluster[]): readonly Cluster[] {
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
    .map(({ kind, mentions }) => ({
      kind,
      mentions: mentions.filter((each) => !dropped.has(each)),
    }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** Forms with most words first, then by first place. */
function formsOf(mentions: readonly NameMention[]): readonly Form[] {
  const byKey = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const sort = mention.team ? 'team ' : mention.person ? 'person ' : '';
    const key = `${sort}${mention.parts.join(' ')}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [mention]);
    else known.push(mention);
  }
  const forms = [...byKey.values()].map(makeForm);
  return forms
    .map((form) => asSurname(form, forms))
    .sort((a, b) => b.parts.length - a.parts.length);
}

/** "St Clair" behind "Lucy St Clair": a surname of two words, which by itself looks like a place. */
function asSurname(form: Form, forms: readonly Form[]): Form {
  if (form.kind === 'person' || form.parts.length !== 2 || form.parts[0] !== 'st') return form;
  const bearer = forms.some(
    ({ kind, parts }) => kind === 'person' && isEdgeOf(form.parts, parts) === 'end',
  );
  if (!bearer) return form;
  const { person, organization, place } = form.support;
  const support = { person: Math.max(person, organization, place), organization: 0, place: 0 };
  return { ...form, kind: 'person', support };
}

/** Evidence beyond this adds nothing: several guesses may outweigh one word of the copy, no more. */
const SUREST = 0.9;

function makeForm(mentions: readonly NameMention[]): Form {
  const weight = { person: 0, organization: 0, place: 0 };
  const support = { person: 0, organization: 0, place: 0 };
  for (const { evidence } of mentions)
    for (const kind of KINDS) {
      weight[kind] += evidence[kind];
      support[kind] += 0.2 * evidence[kind] - Math.log(1 - Math.min(evidence[kind], SUREST));
    }
  return {
    parts: mentions[0]?.parts ?? [],
    mentions,
    weight,
    support,
    kind: strongest(support),
    sure: mentions.some((mention) => !mention.tentative),
    acronym: mentions.some(({ text }) => /^\p{Lu}[\p{Lu}.&-]+$/u.test(text)),
  };
}

function strongest(weight: Readonly<Record<ActorKind, number>>): ActorKind {
  return KINDS.reduce((best, kind) => (weight[kind] > weight[best] ? kind : best), 'person');
}

/** The kind that all mentions together speak for; full names count for more than short ones. */
function kindOf({ forms }: Group): ActorKind {
  if (forms.some(({ parts, sure }) => sure && isFirmForm(parts))) return 'organization';
  const weight = { person: 0, organization: 0, place: 0 };
  for (const form of forms) {
    const factor = form.parts.length > 1 ? 3 : 1;
    for (const kind of KINDS) weight[kind] += form.support[kind] * factor;
  }
  return strongest(weight);
}

/** A name that ends in a firm's legal form. */
function isFirmForm(parts: readonly string[]): boolean {
  return withoutFirm(parts).length < parts.length;
}

function placeLong(form: Form, index: GroupIndex): void {
  const long = form.mentions.find(({ standsFor }) => standsFor !== null)?.standsFor ?? [];
  const group = index.withParts(long) ?? index.sameAs(form);
  if (group === undefined) index.open(form);
  else index.join(group, form);
}

/** Puts a single word to the full name that it stands for, or opens a group of its own. */
function placeSingle(form: Form, index: GroupIndex, single: ReadonlySet<string>): void {
  const [word = ''] = form.parts;
  const long = form.mentions.find(({ standsFor }) => standsFor !== null)?.standsFor;
  const place = form.kind === 'place' ? longPlaceOf(word) : null;
  const spelled = index.withParts(long ?? place ?? []);
  if (spelled !== undefined) {
    index.join(spelled, form);
    return;
  }
  const bearers = bearersOf(word, index, single);
  const [here, elsewhere] = byBearer(form, bearers);
  if (here !== null) {
    const [only, other] = bearers;
    if (other !== undefined) shareOut(here, bearers, single);
    else if (only !== undefined) index.join(only, here);
  }
  if (elsewhere === null) return;
  const group = index.longOf(elsewhere) ?? misspelt(elsewhere, index);
  if (group === undefined) index.open(elsewhere);
  else index.join(group, elsewhere);
}

/**
 * People who may be called by a single word. Where "Wen" ends the name of one who is called by its
 * first word ("Li Wen … Li said") and opens that of another ("Wen Jia"), the family name stands first.
 */
function bearersOf(word: string, index: GroupIndex, single: ReadonlySet<string>): readonly Group[] {
  const bearers = index.bySurname(word);
  const given = index.byGiven(word);
  if (bearers.length === 0 || given.length === 0) return bearers;
  const rest = bearers.filter(
    ({ forms }) => !forms.some(({ parts }) => parts.length > 1 && single.has(parts[0] ?? '')),
  );
  return rest.length === 0 ? given : rest;
}

/** A surname that nobody bears, but for a slip: "Macrae" in an article on a "McRae". */
function misspelt(form: Form, index: GroupIndex): Group | undefined {
  const [word = ''] = form.parts;
  const { person, organization, place } = form.weight;
  const clear = form.sure && !form.acronym && person > Math.max(organization, place);
  return clear && person >= 0.3 * form.mentions.length ? index.byVariant(word) : undefined;
}

/**
 * Splits the mentions of a single word into those of the people who bear it as a surname, and those
 * of something else of the same name: where nothing says that it is a place, a name that follows
 * the bearer's full one is the bearer's.
 */
function byBearer(form: Form, people: readonly Group[]): readonly [Form | null, Form | null] {
  if (people.length === 0) return [null, form];
  if (canBeSurname(form)) return [form, null];
  const first = Math.min(...people.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const placed = form.mentions.some((mention) => mention.placed);
  const own = form.mentions.filter(
    (mention) =>
      !mention.placed && mention.start > first && (!placed || mention.evidence.place < 0.6),
  );
  const other = form.mentions.filter((mention) => !own.includes(mention));
  return [own.length === 0 ? null : makeForm(own), other.length === 0 ? null : makeForm(other)];
}

/** A place's name that is used as one is no surname, though somebody bears it. */
function canBeSurname({ weight, mentions }: Form): boolean {
  return weight.place <= Math.max(weight.person + 0.4 * mentions.length, 0.7 * mentions.length);
}

import type { Actor, Mention, Reference } from '../../model/actor';
import type { AnalysedParagraph } from '../../model/article';
import type { Span } from '../../text/span';
import { type Cluster, clusterNames } from './clusters';
import { nameMentions } from './name-mentions';
import { profileOf, withBodies } from './profiles';
import { resolveReferences } from './references';
import { type SourceReading, sourcesIn } from './sources';

/** The people, organisations and places of an article, and ways to ask who a span means. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** Who speaks for the spans of a source, and what sort of source it is. See {@link sourcesIn}. */
  readonly sourceOf: (spans: readonly Span[]) => SourceReading;
  /** Descriptions that mean an actor, and all third-person pronouns that may; in text order. */
  readonly references: readonly Reference[];
}

/** Brings all mentions of one actor together: full name, surname, nominal, pronoun. */
export function resolveActors(text: string, paragraphs: readonly AnalysedParagraph[]): Cast {
  const clusters = clusterNames(nameMentions(text, paragraphs));
  const profiles = withBodies(
    clusters.map((cluster, i) => profileOf(makeActor(`a${i + 1}`, cluster, text), cluster, text)),
  );
  const names = profiles
    .flatMap((profile) => profile.actor.mentions.map((span) => ({ span, profile })))
    .sort((a, b) => a.span.start - b.span.start);
  const references = resolveReferences(text, paragraphs, names);
  const actors = withReferences(
    profiles.map(({ actor }) => actor),
    references,
  );
  return { actors, references, sourceOf: sourcesIn(text, actors) };
}

function withReferences(
  actors: readonly Actor[],
  references: readonly Reference[],
): readonly Actor[] {
  const byActor = new Map<string, Mention[]>();
  for (const { start, end, form, actor } of references) {
    if (actor === null) continue;
    const known = byActor.get(actor);
    if (known === undefined) byActor.set(actor, [{ start, end, form }]);
    else known.push({ start, end, form });
  }
  return actors.map((actor) => {
    const more = byActor.get(actor.id);
    if (more === undefined) return actor;
    return { ...actor, mentions: [...actor.mentions, ...more].sort((a, b) => a.start - b.start) };
  });
}

function makeActor(id: string, { kind, mentions }: Cluster, text: string): Actor {
  const role = mentions.find((mention) => mention.role !== null)?.role ?? null;
  return {
    id,
    name: fullestName(kind, mentions),
    kind,
    role: role === null ? null : text.slice(role.start, role.end).replace(/\s+/g, ' '),
    roleSpan: role,
    mentions: mentions.map(({ start, end }): Mention => ({ start, end, form: 'name' })),
  };
}

/** The form with most words; a name that stands only in capitals is shown in normal case. */
function fullestName(kind: Actor['kind'], mentions: Cluster['mentions']): string {
  const best = mentions.reduce(
    (long, each) => (isFuller(each, long) ? each : long),
    mentions[0] ?? { text: '', parts: [] },
  );
  const shouted = kind !== 'organization' && /^[\p{Lu}\p{M}\s.’'-]{4,}$/u.test(best.text);
  return shouted
    ? best.text.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : best.text;
}

function isFuller(
  a: { readonly text: string; readonly parts: readonly string[] },
  b: { readonly text: string; readonly parts: readonly string[] },
): boolean {
  if (a.parts.length !== b.parts.length) return a.parts.length > b.parts.length;
  if (initialsIn(a.parts) !== initialsIn(b.parts)) return initialsIn(a.parts) < initialsIn(b.parts);
  return a.text !== b.text && /^[^\p{Ll}]+$/u.test(b.text) && /\p{Ll}/u.test(a.text);
}

function initialsIn(parts: readonly string[]): number {
  return parts.filter((part) => part.length === 1).length;
}

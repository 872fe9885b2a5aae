import type { Actor, Mention } from '../../model/actor';
import type { AnalysedParagraph } from '../../model/article';
import { contains, lengthOf, type Span } from '../../text/span';
import { type Cluster, clusterNames } from './clusters';
import { nameMentions } from './name-mentions';

/** The people, organisations and places of an article, and a way to ask who a span means. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** Id of the actor whose mention lies in the span (the longest, then the first); null for none. */
  readonly nameOf: (span: Span) => string | null;
}

/** Brings all mentions of one actor together: full name, surname, nominal, pronoun. */
export function resolveActors(text: string, paragraphs: readonly AnalysedParagraph[]): Cast {
  const clusters = clusterNames(nameMentions(text, paragraphs));
  const actors = [...clusters]
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map((cluster, i) => makeActor(`a${i + 1}`, cluster, text));
  return { actors, nameOf: (span) => nameIn(span, actors) };
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
  return a.text !== b.text && /^[^\p{Ll}]+$/u.test(b.text) && /\p{Ll}/u.test(a.text);
}

function nameIn(span: Span, actors: readonly Actor[]): string | null {
  let best: { readonly id: string; readonly length: number } | null = null;
  for (const { id, mentions } of actors) {
    for (const mention of mentions) {
      if (contains(span, mention) && lengthOf(mention) > (best?.length ?? 0))
        best = { id, length: lengthOf(mention) };
    }
  }
  return best?.id ?? null;
}

import type { Actor, ActorKind } from '../../server/model/actor';
import type { Name, NameKind } from '../corpora/names';
import { trimmed } from './spans';
import type { Tally } from './tally';

const KIND_OF: Readonly<Record<ActorKind, NameKind>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
};

/** The names of an article's actors, as CoNLL-2003 has names. */
export function namesOf(actors: readonly Pick<Actor, 'kind' | 'mentions'>[]): readonly Name[] {
  return actors.flatMap(({ kind, mentions }) =>
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end }) => ({ start, end, kind: KIND_OF[kind] })),
  );
}

/** Names each once, without white space at their ends, in order. */
export function distinctNames(text: string, names: readonly Name[]): readonly Name[] {
  const distinct = new Map<string, Name>();
  for (const name of names) {
    for (const span of trimmed(text, name)) {
      const bare = { ...span, kind: name.kind };
      distinct.set(keyOf(bare), bare);
    }
  }
  return [...distinct.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Names with the right span and the right kind; names of the given kinds only. */
export function tallyNames(
  predicted: readonly Name[],
  gold: readonly Name[],
  kinds: readonly NameKind[],
): Tally {
  const mine = keysOf(predicted, kinds);
  const theirs = keysOf(gold, kinds);
  const right = [...mine].filter((key) => theirs.has(key)).length;
  return { right, spurious: mine.size - right, missed: theirs.size - right };
}

function keysOf(names: readonly Name[], kinds: readonly NameKind[]): ReadonlySet<string> {
  return new Set(names.filter(({ kind }) => kinds.includes(kind)).map(keyOf));
}

/** What makes two names the same: span and kind. */
export function keyOf({ start, end, kind }: Name): string {
  return `${start}-${end} ${kind}`;
}

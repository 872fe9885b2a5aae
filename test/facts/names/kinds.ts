import { findNames } from '../../../server/facts/names/names';
import type { ActorKind } from '../../../server/model/actor';
import type { NameCandidate } from '../../../server/model/facts';
import { viewOf } from '../../support/view';

const LETTERS = { person: 'p', organization: 'o', place: 'l' } as const;

/** Takes the marks out of `[[p Ana Ruiz]] flew to [[l Quito]]`. */
export function withoutKinds(source: string): string {
  return source.replace(/\[\[[pol] ([^\]]*)\]\]/g, '$1');
}

/** Marks the sure names of a one-paragraph text with the kind that their evidence favours. */
export function withKinds(text: string): string {
  const names = findNames(viewOf(text)).filter(({ tentative }) => tentative !== true);
  let at = 0;
  let out = '';
  for (const name of names) {
    out += `${text.slice(at, name.start)}[[${LETTERS[kindOf(name)]} ${text.slice(name.start, name.end)}]]`;
    at = name.end;
  }
  return out + text.slice(at);
}

function kindOf({ evidence }: NameCandidate): ActorKind {
  const kinds = ['person', 'organization', 'place'] as const;
  return kinds.reduce<ActorKind>(
    (best, kind) => (evidence[kind] > evidence[best] ? kind : best),
    'person',
  );
}

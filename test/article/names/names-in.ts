import { analyse } from '../../../server/article/analyse';

const LETTERS = { person: 'p', organization: 'o', place: 'l' } as const;

/** Takes the marks out of `[[p Ana Ruiz]] flew to [[l Quito]]`. */
export function withoutMarks(source: string): string {
  return source.replace(/\[\[[pol] ([^\]]*)\]\]/g, '$1');
}

/** Marks the names that the whole analysis finds with their actors' kinds: `p`, `o`, `l`. */
export function namesIn(text: string): string {
  const names = analyse(text)
    .actors.flatMap(({ kind, mentions }) => mentions.map((mention) => ({ ...mention, kind })))
    .filter(({ form }) => form === 'name')
    .sort((a, b) => a.start - b.start);
  let at = 0;
  let out = '';
  for (const { start, end, kind } of names) {
    out += `${text.slice(at, start)}[[${LETTERS[kind]} ${text.slice(start, end)}]]`;
    at = end;
  }
  return out + text.slice(at);
}

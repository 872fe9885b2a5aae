import { analyse } from '../../../server/article/analyse';
import type { Actor } from '../../../server/model/actor';

/**
 * The cast of an article in lines: kind, name and role of each actor, then its mentions as they are
 * written; `~` marks a description, `^` a pronoun.
 */
export function castOf(text: string): readonly string[] {
  return analyse(text).actors.map((actor) => line(actor, text));
}

function line({ kind, name, mentions }: Actor, text: string): string {
  const words = mentions.map(({ start, end, form }) => {
    const mark = { name: '', nominal: '~', pronoun: '^' }[form];
    return `${mark}${text.slice(start, end)}`;
  });
  return `${kind} ${name}: ${words.join(', ')}`;
}

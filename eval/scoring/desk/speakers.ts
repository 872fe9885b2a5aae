import type { Actor } from '../../../server/model/actor';
import { overlaps } from '../../../server/text/span';
import type { DeskArticle, DeskFile } from '../../corpora/desk';

/**
 * Whether our actors of a name stand for the gold's actor of a name: most of their mentions that
 * touch the gold's names touch that one's; where none touches any, the names themselves decide.
 */
export function isActor(
  { gold, text }: DeskArticle,
  actors: readonly Pick<Actor, 'name' | 'mentions'>[],
  name: string,
  wanted: string,
): boolean {
  const ours = actors.filter((actor) => actor.name === name).flatMap(({ mentions }) => mentions);
  const touched = gold.actors.map(
    (actor) =>
      namesOf(actor).filter(([start, end]) => ours.some((mine) => overlaps(mine, { start, end })))
        .length,
  );
  const best = Math.max(0, ...touched);
  const at = gold.actors.findIndex((actor) => actor.name === wanted);
  if (best > 0) return touched[at] === best;
  const actor = gold.actors[at];
  if (actor === undefined) return false;
  const names = namesOf(actor).map(([start, end]) => text.slice(start, end));
  return [actor.name, ...names].some((each) => bare(each) === bare(name));
}

function namesOf({ mentions }: DeskFile['actors'][number]): DeskFile['actors'][number]['mentions'] {
  return mentions.filter(([, , form]) => form === 'name');
}

function bare(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/^the /, '');
}

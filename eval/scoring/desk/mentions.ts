import type { Actor, ActorKind } from '../../../server/model/actor';
import { overlaps, type Span, slice } from '../../../server/text/span';
import { type DeskArticle, spanOfPair } from '../../corpora/desk';
import type { Tally } from '../tally';

/** A mention of an actor; `actor` is an index among the article's. */
export interface DeskMention extends Span {
  readonly kind: ActorKind;
  readonly actor: number;
  readonly form: string;
}

/** Gold mentions with those predicted that count. */
export interface DeskMentions {
  readonly gold: readonly DeskMention[];
  readonly predicted: readonly DeskMention[];
  /** The gold mention of each span; the key is {@link spanKey}. */
  readonly goldAt: ReadonlyMap<string, DeskMention>;
}

/** What a span is looked up by. */
export function spanKey({ start, end }: Span): string {
  return `${start},${end}`;
}

/** Brings gold and prediction of one article into one form; what the gold ignores is left out. */
export function deskMentions(
  { gold: file }: DeskArticle,
  actors: readonly Pick<Actor, 'kind' | 'mentions'>[],
): DeskMentions {
  const gold = file.actors.flatMap(({ kind, mentions }, actor) =>
    mentions.map(([start, end, form]) => ({ start, end, kind, actor, form })),
  );
  const goldAt = new Map(gold.map((mention) => [spanKey(mention), mention]));
  const ignored = (file.ignore ?? []).map(spanOfPair);
  const optional = (file.optional?.mentions ?? []).map(spanOfPair);
  const counts = (mention: Span): boolean =>
    !ignored.some((span) => overlaps(span, mention)) &&
    (goldAt.has(spanKey(mention)) || !optional.some((span) => overlaps(span, mention)));
  const predicted = new Map<string, DeskMention>();
  actors.forEach(({ kind, mentions }, actor) => {
    for (const { start, end, form } of mentions) {
      const mention = { start, end, kind, actor, form };
      const key = `${spanKey(mention)} ${kind}`;
      if (counts(mention) && !predicted.has(key)) predicted.set(key, mention);
    }
  });
  return { gold, predicted: [...predicted.values()], goldAt };
}

/** All mentions, exact and with the right kind. */
export function tallyMentions({ gold, predicted, goldAt }: DeskMentions): Tally {
  return tally(predicted, gold.length, goldAt);
}

/** Names alone, exact and with the right kind. */
export function tallyDeskNames(text: string, { gold, predicted, goldAt }: DeskMentions): Tally {
  const names = predicted.filter((mention) => looksLikeName(text, mention, goldAt));
  return tally(names, gold.filter(isName).length, goldAt);
}

function tally(
  predicted: readonly DeskMention[],
  gold: number,
  goldAt: ReadonlyMap<string, DeskMention>,
): Tally {
  const right = predicted.filter((each) => goldAt.get(spanKey(each))?.kind === each.kind).length;
  return { right, spurious: predicted.length - right, missed: gold - right };
}

function isName({ form }: DeskMention): boolean {
  return form === 'name';
}

const PRONOUN =
  /^(?:he|she|him|her|his|hers|its?|they|them|theirs?|himself|herself|itself|themselves)$/i;

/** What the gold has as a name; elsewhere what is written like one, and no pronoun. */
function looksLikeName(
  text: string,
  mention: Span,
  goldAt: ReadonlyMap<string, DeskMention>,
): boolean {
  const known = goldAt.get(spanKey(mention));
  if (known !== undefined) return isName(known);
  const words = slice(text, mention);
  if (PRONOUN.test(words) || /^(?:The|His|Her|Its|Their)\s+\p{Ll}/u.test(words)) return false;
  return /^(?:the\s+)?[\p{Lu}\p{N}]/u.test(words);
}

/** Sums over gold names, for B³. */
export interface Clustering {
  readonly precision: number;
  readonly recall: number;
  /** Gold names that were found: those that precision is a mean over. */
  readonly found: number;
  readonly gold: number;
}

/**
 * B³ over the gold's names (Bagga & Baldwin 1998): of the names brought together with each, how
 * many belong to its actor, and of its actor's names, how many are brought together with it.
 */
export function clusteringOf({ gold, predicted }: DeskMentions): Clustering {
  const actorAt = new Map(predicted.map((each) => [spanKey(each), each.actor]));
  const names = gold.filter(isName);
  const ours = names.map((name) => actorAt.get(spanKey(name)));
  let [precision, recall, found] = [0, 0, 0];
  names.forEach((name, i) => {
    const actor = ours[i];
    if (actor === undefined) return;
    const together = names.filter((_, j) => ours[j] === actor);
    const right = together.filter((each) => each.actor === name.actor).length;
    found++;
    precision += right / together.length;
    recall += right / names.filter((each) => each.actor === name.actor).length;
  });
  return { precision, recall, found, gold: names.length };
}

import type { Span } from '../../server/text/span';
import { type Pair, spanOfPair } from '../corpora/desk';
import type { DeskMatch } from '../scoring/desk/claims';
import { spanKey } from '../scoring/desk/mentions';
import type { ScoredDesk } from './desk';
import { ErrorLog, excerpt } from './examples';
import type { ErrorClass } from './figure';

const CLASSES = [
  'missed mention',
  'spurious mention',
  'mention of the wrong kind',
  'missed claim',
  'spurious claim',
  'wrong speaker',
  'missed warning',
  'false alarm',
] as const;

/** Counts the errors on desk articles by class; excerpts have the gold in `[…]`, ours in `⟦…⟧`. */
export function deskErrors(
  articles: readonly ScoredDesk[],
  examples: number,
): readonly ErrorClass[] {
  const log = new ErrorLog<(typeof CLASSES)[number]>(CLASSES);
  for (const { article, mentions, claims, speakers, warnings } of articles) {
    const { id, text } = article;
    const gold = (spans: readonly Pair[]): string =>
      `${id}: ${excerpt(text, [['[]', spans.map(spanOfPair)]])}`;
    const ours = (spans: readonly Span[]): string => `${id}: ${excerpt(text, [['⟦⟧', spans]])}`;
    const kinds = new Map(mentions.predicted.map((each) => [spanKey(each), each.kind]));
    for (const one of mentions.gold) {
      const kind = kinds.get(spanKey(one));
      const told = `${id}: ${one.kind} ${kind ?? '–'}: ${excerpt(text, [['[]', [one]]])}`;
      if (kind === undefined) log.add('missed mention', told);
      else if (kind !== one.kind) log.add('mention of the wrong kind', told);
    }
    for (const one of mentions.predicted)
      if (!mentions.goldAt.has(spanKey(one))) log.add('spurious mention', ours([one]));
    for (const one of claims.missed) log.add('missed claim', gold(one.content));
    for (const one of claims.spurious) log.add('spurious claim', ours(one.content));
    for (const one of speakers.wrong) log.add('wrong speaker', speaker(one, gold));
    for (const one of warnings.missed) log.add('missed warning', `${one.rule} ${gold([one.span])}`);
    for (const one of warnings.alarms) log.add('false alarm', `${one.rule} ${ours([one])}`);
  }
  return log.classes(examples);
}

function speaker(match: DeskMatch, told: (spans: readonly Pair[]) => string): string {
  const { gold, predicted } = match;
  return `${gold.sourceActor} ≠ ${predicted.actor ?? 'nobody'} ${told(gold.content)}`;
}

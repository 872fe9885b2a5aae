import { overlaps, type Span } from '../../server/text/span';
import { type Attribution, pairUp } from '../scoring/attributions';
import { sameSpans } from '../scoring/spans';
import type { ScoredArticle } from './claims';
import { ErrorLog, excerpt } from './examples';
import type { ErrorClass } from './figure';

/** What can go wrong with an attribution. */
const CLASSES = [
  'missed claim',
  'spurious claim',
  'wrong source',
  'source cut otherwise',
  'content starts too early',
  'content starts too late',
  'content ends too early',
  'content ends too late',
  'content in other pieces',
  'cue missed or elsewhere',
  'cue cut otherwise',
] as const;

type ErrorName = (typeof CLASSES)[number];

/** Counts the errors of claims by class. Excerpts have the gold in `[content] {source} <cue>`, ours in `⟦content⟧`. */
export function claimErrors(
  articles: readonly ScoredArticle[],
  examples: number,
): readonly ErrorClass[] {
  const log = new ErrorLog<ErrorName>(CLASSES);
  for (const article of articles) {
    const { id, text, predicted, gold } = article;
    const pairs = pairUp(predicted, gold, false);
    const taken = new Set(pairs.map((pair) => pair.predicted));
    const found = new Set(pairs.map((pair) => pair.gold));
    gold.forEach((one, i) => {
      if (!found.has(i)) log.add('missed claim', line(id, text, one, '[]'));
    });
    predicted.forEach((one, i) => {
      if (!taken.has(i)) log.add('spurious claim', line(id, text, one, '⟦⟧'));
    });
    for (const pair of pairs) {
      const [ours, theirs] = [predicted[pair.predicted], gold[pair.gold]];
      if (ours === undefined || theirs === undefined) continue;
      for (const name of differences(ours, theirs, pair.sameSource))
        log.add(name, line(id, text, theirs, '[]', ours));
    }
  }
  return log.classes(examples);
}

function differences(
  ours: Attribution,
  theirs: Attribution,
  sameSource: boolean,
): readonly ErrorName[] {
  return [
    ...(!sameSource
      ? ['wrong source' as const]
      : sameSpans(ours.words.source, theirs.words.source)
        ? []
        : ['source cut otherwise' as const]),
    ...contentDifferences(ours.words.content, theirs.words.content),
    ...cueDifferences(ours.words.cue, theirs.words.cue),
  ];
}

function contentDifferences(ours: readonly Span[], theirs: readonly Span[]): readonly ErrorName[] {
  const starts = (ours[0]?.start ?? 0) - (theirs[0]?.start ?? 0);
  const ends = (ours.at(-1)?.end ?? 0) - (theirs.at(-1)?.end ?? 0);
  const names: ErrorName[] = [];
  if (starts !== 0) names.push(starts < 0 ? 'content starts too early' : 'content starts too late');
  if (ends !== 0) names.push(ends < 0 ? 'content ends too early' : 'content ends too late');
  if (names.length === 0 && !sameSpans(ours, theirs)) names.push('content in other pieces');
  return names;
}

function cueDifferences(ours: readonly Span[], theirs: readonly Span[]): readonly ErrorName[] {
  if (sameSpans(ours, theirs)) return [];
  const meet = ours.some((mine) => theirs.some((other) => overlaps(mine, other)));
  return [meet ? 'cue cut otherwise' : 'cue missed or elsewhere'];
}

function line(
  id: string,
  text: string,
  { spans }: Attribution,
  brackets: string,
  ours?: Attribution,
): string {
  const marks = [
    ['<>', spans.cue],
    ['{}', spans.source],
    [brackets, spans.content],
    ['⟦⟧', ours?.spans.content ?? []],
    ['‹›', ours?.spans.cue ?? []],
    ['❴❵', ours?.spans.source ?? []],
  ] as const;
  return `${id}: ${excerpt(text, marks)}`;
}

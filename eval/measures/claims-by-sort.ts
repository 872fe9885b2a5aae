import { type Attribution, pairUp } from '../scoring/attributions';
import { ACTS, actOf, KINDS, kindOf, SOURCE_SORTS, sourceSortOf } from '../scoring/claim-sorts';
import { quotedUnits } from '../scoring/quoted';
import { harmonicMean, percent } from '../scoring/tally';
import type { ScoredArticle } from './claims';
import type { Figure } from './figure';

const LABELS: Readonly<Record<string, string>> = {
  person: 'source a named person',
  organisation: 'source a named body',
  nominal: 'source a description',
  pronoun: 'source a pronoun',
  none: 'no source',
  speech: 'speech and writing',
  other: 'other than speech',
};

const GROUPS = [
  ['kind', KINDS],
  ['source', SOURCE_SORTS],
  ['act', ACTS],
] as const;

/** An attribution with its sorts, and whether it is right, or found. */
interface Sorted {
  readonly sorts: readonly string[];
  readonly right: boolean;
}

/**
 * Attribution by kind of claim, kind of source and kind of cue. Precision is over the predicted
 * claims of a sort, recall over the gold's: a claim may be right and yet of another sort than the
 * gold's, so each side counts its own.
 */
export function figuresBySort(articles: readonly ScoredArticle[]): readonly Figure[] {
  const all = articles.map((article) => sortedOf(article));
  const predicted = all.flatMap((each) => each.predicted);
  const gold = all.flatMap((each) => each.gold);
  return GROUPS.flatMap(([group, names]) =>
    names.map((name) => {
      const mine = predicted.filter(({ sorts }) => sorts.includes(name));
      const theirs = gold.filter(({ sorts }) => sorts.includes(name));
      const [precision, recall] = [rightOf(mine), rightOf(theirs)];
      return {
        id: `claims.${group}.${name}`,
        measure: `attribution, ${LABELS[name] ?? name}`,
        value: harmonicMean(precision, recall),
        unit: '%',
        precision,
        recall,
        gold: theirs.length,
      };
    }),
  );
}

function rightOf(attributions: readonly Sorted[]): number {
  return percent(attributions.filter(({ right }) => right).length, attributions.length);
}

function sortedOf({ text, predicted, gold }: ScoredArticle): {
  readonly predicted: readonly Sorted[];
  readonly gold: readonly Sorted[];
} {
  const quoted = quotedUnits(text);
  const pairs = pairUp(predicted, gold, true);
  const right = new Set(pairs.map((pair) => pair.predicted));
  const found = new Set(pairs.map((pair) => pair.gold));
  const sorts = ({ spans }: Attribution): readonly string[] => [
    kindOf(text, quoted, spans),
    sourceSortOf(text, spans),
    actOf(text, spans),
  ];
  return {
    predicted: predicted.map((one, i) => ({ sorts: sorts(one), right: right.has(i) })),
    gold: gold.map((one, i) => ({ sorts: sorts(one), right: found.has(i) })),
  };
}

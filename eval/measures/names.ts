import { overlaps } from '../../server/text/span';
import type { Analysed } from '../analysis';
import { NAME_KINDS, type Name, type NameArticle } from '../corpora/names';
import { distinctNames, keyOf, namesOf, tallyNames } from '../scoring/names';
import { sumOf, type Tally } from '../scoring/tally';
import { ErrorLog, excerpt } from './examples';
import { type ErrorClass, f1Figure, type Measured } from './figure';

interface Scored {
  readonly id: string;
  readonly text: string;
  readonly predicted: readonly Name[];
  readonly gold: readonly Name[];
}

/** Scores the names of articles; `set` is the folder's name. */
export function measureNames(
  set: string,
  analysed: readonly Analysed<NameArticle>[],
  examples: number,
): Measured {
  const articles = analysed.map(({ article: { id, text, names }, analysis }) => ({
    id,
    text,
    predicted: distinctNames(text, namesOf(analysis.actors)),
    gold: distinctNames(text, names),
  }));
  const total = (kinds: Parameters<typeof tallyNames>[2]): Tally =>
    sumOf(articles.map(({ predicted, gold }) => tallyNames(predicted, gold, kinds)));
  return {
    section: 'names',
    title: `${set}: ${articles.length} articles`,
    figures: [
      f1Figure(`names.${set}.all`, `${set}, exact: PER+LOC+ORG`, total(NAME_KINDS)),
      ...NAME_KINDS.map((kind) =>
        f1Figure(`names.${set}.${kind}`, `${set}, exact: ${kind}`, total([kind])),
      ),
    ],
    errors: nameErrors(articles, examples),
  };
}

const CLASSES = ['missed name', 'spurious name', 'wrong kind', 'wrong span'] as const;

/** Counts what differs, each name once: kind and span against the name that it overlaps most. */
function nameErrors(articles: readonly Scored[], examples: number): readonly ErrorClass[] {
  const log = new ErrorLog<(typeof CLASSES)[number]>(CLASSES);
  for (const { id, text, predicted, gold } of articles) {
    const note = (
      name: (typeof CLASSES)[number],
      ours: readonly Name[],
      theirs: readonly Name[],
    ) => {
      const kinds = `${theirs[0]?.kind ?? '–'} ${ours[0]?.kind ?? '–'}`;
      log.add(
        name,
        `${id}: ${kinds}: ${excerpt(text, [
          ['[]', theirs],
          ['⟦⟧', ours],
        ])}`,
      );
    };
    const right = new Set(gold.map(keyOf));
    const touched = new Set<Name>();
    for (const ours of predicted) {
      const rivals = gold.filter((theirs) => overlaps(theirs, ours));
      for (const theirs of rivals) touched.add(theirs);
      if (right.has(keyOf(ours))) continue;
      const exact = rivals.find(({ start, end }) => start === ours.start && end === ours.end);
      if (exact !== undefined) note('wrong kind', [ours], [exact]);
      else note(rivals.length > 0 ? 'wrong span' : 'spurious name', [ours], rivals);
    }
    for (const theirs of gold) if (!touched.has(theirs)) note('missed name', [], [theirs]);
  }
  return log.classes(examples);
}

import type { Analysed } from '../analysis';
import type { DeskArticle } from '../corpora/desk';
import {
  type DeskClaims,
  type DeskMatch,
  matchClaims,
  speakersOf,
  tallyDeskClaims,
} from '../scoring/desk/claims';
import {
  clusteringOf,
  type DeskMentions,
  deskMentions,
  tallyDeskNames,
  tallyMentions,
} from '../scoring/desk/mentions';
import { compareWarnings, type Warnings } from '../scoring/desk/warnings';
import { percent, sumOf } from '../scoring/tally';
import { deskErrors } from './desk-errors';
import { type Figure, f1Figure, type Measured } from './figure';

/** One desk article with all comparisons. */
export interface ScoredDesk {
  readonly article: DeskArticle;
  readonly mentions: DeskMentions;
  readonly claims: DeskClaims;
  readonly speakers: {
    readonly right: readonly DeskMatch[];
    readonly wrong: readonly DeskMatch[];
  };
  readonly warnings: Warnings;
}

/** Scores everything on hand-annotated desk articles. */
export function measureDesk(
  analysed: readonly Analysed<DeskArticle>[],
  examples: number,
): Measured {
  const articles = analysed.map(({ article, analysis }) => {
    const claims = matchClaims(article, analysis.claims);
    return {
      article,
      mentions: deskMentions(article, analysis.actors),
      claims,
      speakers: speakersOf(article, claims, analysis.actors),
      warnings: compareWarnings(article, analysis.findings),
    };
  });
  return {
    section: 'desk',
    title: `desk articles: ${articles.length}`,
    figures: [...actorFigures(articles), ...claimFigures(articles), ...warningFigures(articles)],
    errors: deskErrors(articles, examples),
  };
}

function actorFigures(articles: readonly ScoredDesk[]): readonly Figure[] {
  const clusters = articles.map(({ mentions }) => clusteringOf(mentions));
  const sum = (key: 'precision' | 'recall' | 'found' | 'gold'): number =>
    clusters.reduce((total, each) => total + each[key], 0);
  return [
    f1Figure(
      'desk.names',
      'names, exact with kind',
      sumOf(articles.map(({ article, mentions }) => tallyDeskNames(article.text, mentions))),
    ),
    f1Figure(
      'desk.mentions',
      'all mentions, exact with kind',
      sumOf(articles.map(({ mentions }) => tallyMentions(mentions))),
    ),
    share(
      'desk.b3.precision',
      'names brought together, B³ precision',
      sum('precision'),
      sum('found'),
    ),
    share('desk.b3.recall', 'names brought together, B³ recall', sum('recall'), sum('gold')),
  ];
}

function claimFigures(articles: readonly ScoredDesk[]): readonly Figure[] {
  const right = count(articles, ({ speakers }) => speakers.right);
  const wrong = count(articles, ({ speakers }) => speakers.wrong);
  return [
    f1Figure(
      'desk.claims',
      'claims: content and source',
      sumOf(articles.map(({ claims }) => tallyDeskClaims(claims))),
    ),
    share('desk.speaker', 'speaker right, of claims found', right, right + wrong),
  ];
}

function warningFigures(articles: readonly ScoredDesk[]): readonly Figure[] {
  const sum = (of: (warnings: Warnings) => number): number =>
    articles.reduce((total, { warnings }) => total + of(warnings), 0);
  const hit = sum((each) => each.hit.length);
  const right = sum((each) => each.right);
  return [
    share('desk.warnings.recall', 'warnings, recall', hit, hit + sum((each) => each.missed.length)),
    share(
      'desk.warnings.precision',
      'warnings, precision',
      right,
      right + sum((each) => each.alarms.length),
    ),
    share(
      'desk.warnings.clean',
      'clean stretches left alone',
      sum((each) => each.clean - each.cleanTouched),
      sum((each) => each.clean),
    ),
  ];
}

function count(
  articles: readonly ScoredDesk[],
  of: (each: ScoredDesk) => readonly unknown[],
): number {
  return articles.reduce((total, each) => total + of(each).length, 0);
}

function share(id: string, measure: string, part: number, whole: number): Figure {
  return { id, measure, value: percent(part, whole), unit: '%', gold: Math.round(whole) };
}

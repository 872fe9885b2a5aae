import type { Analysed } from '../analysis';
import type { ClaimArticle } from '../corpora/claims';
import {
  type Attribution,
  attributionsOf,
  tallyAsCitron,
  tallyAttributions,
  tallyPieces,
} from '../scoring/attributions';
import { actOf } from '../scoring/claim-sorts';
import { PARTS, type Part } from '../scoring/spans';
import { sumOf, type Tally } from '../scoring/tally';
import { claimErrors } from './claim-errors';
import { figuresBySort } from './claims-by-sort';
import { f1Figure, type Measured } from './figure';

/** One article, ready to be scored. */
export interface ScoredArticle {
  readonly id: string;
  readonly text: string;
  readonly predicted: readonly Attribution[];
  readonly gold: readonly Attribution[];
}

/** Scores the claims of articles against those annotated; up to `examples` of each class of error. */
export function measureClaims(
  title: string,
  analysed: readonly Analysed<ClaimArticle>[],
  examples: number,
): Measured {
  const articles = analysed.map(({ article: { id, text, claims }, analysis }) => ({
    id,
    text,
    predicted: attributionsOf(text, analysis.claims),
    gold: attributionsOf(text, claims),
  }));
  const speech = articles.map((article) => onlySpeech(article));
  return {
    section: 'claims',
    title: `${title}: ${articles.length} articles`,
    figures: [
      f1Figure(
        'claims.attribution',
        'attribution: content and source',
        total(articles, tallyAttributions),
      ),
      ...PARTS.map((part) =>
        f1Figure(
          `claims.piece.${part}`,
          `pieces, exact: ${part}`,
          ofPart(articles, part, tallyPieces),
        ),
      ),
      ...PARTS.map((part) =>
        f1Figure(
          `claims.citron.${part}`,
          `as Citron, exact: ${part}`,
          ofPart(articles, part, tallyAsCitron),
          goldOf(articles),
        ),
      ),
      ...PARTS.map((part) =>
        f1Figure(
          `claims.speech.${part}`,
          `as Citron, speech only: ${part}`,
          ofPart(speech, part, tallyAsCitron),
          goldOf(speech),
        ),
      ),
      ...figuresBySort(articles),
    ],
    errors: claimErrors(articles, examples),
  };
}

function goldOf(articles: readonly ScoredArticle[]): number {
  return articles.reduce((sum, { gold }) => sum + gold.length, 0);
}

type TallyOf = (predicted: readonly Attribution[], gold: readonly Attribution[]) => Tally;

function total(articles: readonly ScoredArticle[], tally: TallyOf): Tally {
  return sumOf(articles.map(({ predicted, gold }) => tally(predicted, gold)));
}

function ofPart(
  articles: readonly ScoredArticle[],
  part: Part,
  tally: (predicted: readonly Attribution[], gold: readonly Attribution[], part: Part) => Tally,
): Tally {
  return total(articles, (predicted, gold) => tally(predicted, gold, part));
}

function onlySpeech(article: ScoredArticle): ScoredArticle {
  const { text, predicted, gold } = article;
  const isSpeech = ({ spans }: Attribution): boolean => actOf(text, spans) === 'speech';
  return { ...article, predicted: predicted.filter(isSpeech), gold: gold.filter(isSpeech) };
}

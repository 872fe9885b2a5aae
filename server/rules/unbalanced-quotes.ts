import type { Article } from '../model/article';
import type { Quotation, QuoteStyle } from '../model/quotation';
import { accepted, flagged } from './examples/unbalanced-quotes';
import type { Rule } from './rule';
import { insertAt, plainFix } from './support/edits';
import { sentenceAt } from './support/sentences';

/** A quotation that never ends. */
export const unbalancedQuotes: Rule = {
  id: 'unbalanced-quotes',
  summary: 'A quotation mark that opens and never closes',
  why: {
    text: 'Without the closing mark the reporter’s words become the speaker’s. Only a quotation that goes on in the next paragraph stays open, and that paragraph opens with a mark again.',
    handbook: 'AP Stylebook, quotation marks',
  },
  severity: 'warning',
  remedies: ['Add the missing mark at the end of the sentence, or of the paragraph.'],
  silent: [
    'A paragraph that ends open because the next one opens with a mark again is right.',
    'Apostrophes, feet and inches are no quotation marks.',
  ],
  flagged,
  accepted,
  *check({ article }) {
    for (const quotation of article.quotations) {
      if (quotation.closed || quotation.continues || isMark(article, quotation)) continue;
      yield {
        start: quotation.start,
        end: stretchEnd(article, quotation),
        message:
          'This quotation never closes, so the reader cannot tell where the speaker’s words end. Add the missing mark.',
      };
    }
  },
  fixes({ article }, finding) {
    const quotation = article.quotations.find(({ start }) => start === finding.start);
    if (quotation === undefined) return [];
    const mark = CLOSING[quotation.style];
    const sentence = finding.end;
    const paragraph = quotation.end;
    const fixes = [plainFix('Add the missing mark', [insertAt(sentence, mark)], true)];
    return paragraph > sentence
      ? [
          ...fixes,
          plainFix('Add the missing mark at the end of the paragraph', [insertAt(paragraph, mark)]),
        ]
      : fixes;
  },
};

const CLOSING: Readonly<Record<QuoteStyle, string>> = {
  straight: '"',
  curly: '”',
  singleStraight: "'",
  singleCurly: '’',
  low: '“',
  guillemets: '»',
  backticks: "''",
};

/** A lone single mark is an apostrophe more often than not; a pair of unlike marks is no open end. */
function isMark(article: Article, quotation: Quotation): boolean {
  const { style, start, inner } = quotation;
  if (/["”“]/.test(article.text.slice(inner.start, stretchEnd(article, quotation)))) return true;
  if (style !== 'singleStraight' && style !== 'singleCurly') return false;
  return !/(?:^|[\s(])$/.test(article.text.slice(Math.max(0, start - 1), start));
}

/** The end of the sentence in which the quotation opens, final mark included. */
function stretchEnd(article: Article, quotation: Quotation): number {
  const sentence = sentenceAt(article, quotation.start);
  return sentence === null ? quotation.end : Math.min(sentence.end, quotation.end);
}

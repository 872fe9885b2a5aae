import { articleDate, type DateOptions } from '../../server/article/dates/article-date';
import { resolveDates } from '../../server/article/dates/dates';
import { findDates } from '../../server/facts/dates/dates';
import { readLanguage } from '../../server/language/language';
import type { AnalysedParagraph } from '../../server/model/article';
import type { ArticleDate, DateMention } from '../../server/model/date';
import { readDocument } from '../../server/text/document';
import { hasNames, type Paragraph } from '../../server/text/paragraph';

/** What the dates' floors make of a text, without the rest of the analysis. */
export interface Dated {
  readonly date: ArticleDate | null;
  readonly dates: readonly DateMention[];
}

export function datesOf(text: string, options: DateOptions = {}): Dated {
  const document = readDocument(text);
  const date = articleDate(document, options);
  return { date, dates: resolveDates(document.paragraphs.map(withDates), date) };
}

function withDates(paragraph: Paragraph): AnalysedParagraph {
  const language = readLanguage(paragraph.plain, paragraph.copyStart);
  const dates = hasNames(paragraph.kind) ? findDates({ paragraph, language }) : [];
  const { tokens, sentences } = language;
  const facts = {
    tokens,
    sentences,
    dates,
    names: [],
    nominals: [],
    pronouns: [],
    quotations: [],
    claims: [],
    signals: [],
  };
  return { paragraph, facts };
}

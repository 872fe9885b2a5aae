import type { Article } from '../model/article';
import type { Quotation } from '../model/quotation';
import type { Span } from '../text/span';
import { accepted, flagged } from './examples/scare-quotes';
import type { Rule } from './rule';
import { insertAt, plainFix, replaceSpan, snippetFix, tabStop } from './support/edits';
import { isNaming } from './support/naming';
import { sentenceAt } from './support/sentences';
import { stretches } from './support/stretches';

const MOST_WORDS = 3;

/** Quotation marks that hold a word or two at arm's length, with nobody who said them. */
export const scareQuotes: Rule = {
  id: 'scare-quotes',
  summary: 'A word or short phrase in quotation marks that nobody is said to have used',
  why: {
    text: 'Marks round a word tell the reader to doubt it without saying why, or quote somebody without saying whom.',
    handbook: 'AP Stylebook, quotation marks; Reuters Handbook of Journalism, quotes',
  },
  severity: 'information',
  remedies: ['Take the marks away.', 'Say who calls it so.'],
  silent: [
    'A fragment inside somebody’s statement is that speaker’s word.',
    'Titles, names, formats, nicknames, slogans and the words on a sign or placard keep their marks, and so does a word that is spoken of as a word.',
  ],
  flagged,
  accepted,
  *check({ article }) {
    const said = stretches(saidContents(article));
    for (const quotation of article.quotations) {
      if (!isScare(article, quotation) || said.touch(quotation)) continue;
      const words = article.text.slice(quotation.inner.start, quotation.inner.end);
      yield {
        start: quotation.start,
        end: quotation.end,
        message: `Nobody is said to have called it “${words}”. Take the marks away, or say whose word it is.`,
      };
    }
  },
  fixes({ article }, finding) {
    const quotation = article.quotations.find(
      ({ start, end }) => start === finding.start && end === finding.end,
    );
    if (quotation === undefined) return [];
    return [withoutMarks(quotation), whose(finding)];
  },
};

/** Contents that a speaker uttered; what a whole paragraph is traced back to only afterwards was the narrator's to word. */
function saidContents(article: Article): readonly Span[] {
  return article.claims.filter(({ anaphoric }) => !anaphoric).flatMap(({ content }) => content);
}

function isScare(article: Article, quotation: Quotation): boolean {
  if (quotation.extent !== 'fragment' || !quotation.closed) return false;
  const words = article.text.slice(quotation.inner.start, quotation.inner.end).trim().split(/\s+/);
  if (words.length > MOST_WORDS || !/^\p{Ll}/u.test(words[0] ?? '')) return false;
  const sentence = sentenceAt(article, quotation.start);
  return sentence !== null && !sentence.question && !isNaming(article, quotation, sentence);
}

function withoutMarks({ start, end, inner }: Quotation): ReturnType<typeof plainFix> {
  return plainFix('Take the quotation marks away', [
    replaceSpan({ start, end: inner.start }, ''),
    replaceSpan({ start: inner.end, end }, ''),
  ]);
}

function whose({ start }: Span): ReturnType<typeof snippetFix> {
  return snippetFix('Say who calls it so …', [
    insertAt(start, `what ${tabStop(1, 'NAME')} called `),
  ]);
}

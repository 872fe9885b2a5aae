import type { Article } from '../model/article';
import type { Quotation } from '../model/quotation';
import type { Span } from '../text/span';
import { accepted, flagged } from './examples/quote-without-speaker';
import type { Rule } from './rule';
import { tagEdits } from './support/attribute';
import { plainFix, snippetFix, tabStop } from './support/edits';
import { sentenceAt } from './support/sentences';
import { nameAt, plainCue, speakersFor } from './support/speakers';
import { type Stretches, stretches } from './support/stretches';

/** Whole quotations that nobody is said to have spoken. */
export const quoteWithoutSpeaker: Rule = {
  id: 'quote-without-speaker',
  summary: 'A quotation of a sentence or more with no speaker',
  why: {
    text: 'A reader must never have to guess who speaks. A quotation without a speaker is worth nothing as evidence.',
    handbook:
      'Reuters Handbook of Journalism, quotes; the class “Unknown” of the DirectQuote corpus',
  },
  severity: 'warning',
  remedies: ['Give the quotation to a speaker of the story, or to one that you type.'],
  silent: [
    'A quotation that goes on from the paragraph before, or from the same paragraph, keeps its speaker.',
    'A quotation that never closes is left to `unbalanced-quotes`: nobody can tell where its words end.',
    'Words that a colon introduces belong to whoever stands before it.',
    'Placards, signs, slogans and titles have no speaker.',
  ],
  flagged,
  accepted,
  *check({ article }) {
    const spoken = stretches(article.claims.flatMap(({ content }) => content));
    let open = false;
    for (const [i, quotation] of article.quotations.entries()) {
      const goesOn = open || runsOn(article, i);
      open = quotation.continues && !isSpeakerless(article, quotation, i, spoken);
      if (goesOn || quotation.continues) continue;
      if (!isSpeakerless(article, quotation, i, spoken)) continue;
      yield {
        start: quotation.start,
        end: quotation.end,
        message:
          'Nobody is said to have spoken this. Name the speaker beside the quotation, or take it out.',
      };
    }
  },
  fixes({ article }, finding) {
    const cue = plainCue(article);
    const names = speakersFor(article, finding).map((actor) =>
      nameAt(article, actor, finding.start),
    );
    return [
      ...names.map((name) =>
        plainFix(`Give it to ${name}`, tagEdits(article, finding, `${name} ${cue}`)),
      ),
      snippetFix('Name the speaker …', tagEdits(article, finding, `${tabStop(1, 'NAME')} ${cue}`)),
    ];
  },
};

function isSpeakerless(
  article: Article,
  quotation: Quotation,
  index: number,
  spoken: Stretches,
): boolean {
  if (quotation.extent !== 'full' || spoken.touch(quotation)) return false;
  if (!quotation.closed && !quotation.continues) return false;
  const sentence = sentenceAt(article, quotation.start);
  if (sentence === null || sentence.coverage.by !== 'nobody') return false;
  if (!standsAlone(article, quotation, sentence)) return false;
  return !isIntroduced(article, quotation) && !followsOpen(article, index);
}

/** Whether the paragraph before ends in a quotation left open, and this one opens with a mark again. */
function runsOn({ quotations, text }: Article, index: number): boolean {
  const [before, here] = [quotations[index - 1], quotations[index]];
  if (before === undefined || here === undefined || before.closed) return false;
  return /^[^\S\n]*\n\s*$/.test(text.slice(before.end, here.start));
}

/** Whether a quotation of the paragraph before goes on here. */
function followsOpen(article: Article, index: number): boolean {
  return article.quotations[index - 1]?.continues ?? false;
}

/** True when the sentence holds no other words, so that none of them can name a speaker. */
function standsAlone({ text }: Article, quotation: Quotation, sentence: Span): boolean {
  const before = text.slice(sentence.start, Math.max(sentence.start, quotation.start));
  const last = sentenceEnd(text, quotation.end);
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(text.slice(quotation.end, last));
}

const TAG =
  /^[^\S\n]*(?:[,—–]|\p{Ll}|(?:(?:\p{Lu}[\p{L}’'.-]*|the|an?|his|her|\p{Ll}{3,14})[^\S\n]){1,5}\p{Ll}{2,12}(?:ed|s|d|ht)\b[^.!?\n]{0,30}[.\n])/u;

/** Where the sentence that a quotation belongs to ends, when words of it follow the closing mark. */
function sentenceEnd(text: string, from: number): number {
  const behind = text.slice(from, from + 100);
  const ended = /[.!?…][*_]*$/.test(text.slice(Math.max(0, from - 4), from - 1));
  const asked = /[!?][*_]*$/.test(text.slice(Math.max(0, from - 4), from - 1));
  const goesOn = !ended || /^[^\S\n]*(?:[,—–]|\p{Ll})/u.test(behind) || (asked && TAG.test(behind));
  return goesOn ? from + (/[.!?\n]/.exec(behind)?.index ?? behind.length) : from;
}

const INTRODUCTION =
  /(?::|\b(?:reads?|reading|said|says|placards?|banners?|signs?|slogans?|posters?|chant(?:s|ed|ing)?|shout(?:s|ed|ing)?|motto|headline|lyrics|caption(?:ed)?|titled|entitled|called|known as))[\s,:]*$/i;

/** A name behind a dash, as under pull quotes. */
const CREDIT = /^[*_]*\s*[—–―-]{1,2}\s*\p{Lu}/u;

/** A colon, a sign or a chant before the quotation says whose words these are. */
function isIntroduced(article: Article, quotation: Quotation): boolean {
  const before = article.text.slice(Math.max(0, quotation.start - 60), quotation.start);
  return (
    INTRODUCTION.test(before) || CREDIT.test(article.text.slice(quotation.end, quotation.end + 40))
  );
}

import type { NameCandidate } from '../../model/facts';
import type { Dateline } from '../../text/dateline';
import type { ParagraphView } from '../paragraph-facts';
import { bracketed } from './abbreviations';
import { caselessSentences, guesses, uncommonRuns } from './caseless';
import { fold } from './fold';
import { wordSet } from './front-code';
import { isCommon, placeSort } from './gazetteer';
import { genderOf } from './gender';
import { SPEECH_VERBS } from './lexicon';
import { quotedTitles } from './quoted-titles';
import { roleOf } from './roles';
import { capitalRuns, type Run } from './runs';
import { combineRuns } from './tagger/combine';
import { spanOfRun } from './tagger/refusal';
import { type Tagged, tagNames } from './tagger/tagged-names';
import { isTeam, weigh } from './tagger/weigh';
import { bareName, type NameRun, trimRun } from './trim';
import { foldedText } from './word-sorts';
import { type Word, wordsOf } from './words';

/**
 * Finds names of people, organisations and places in a paragraph, by rules, word lists and a
 * trained tagger: each sees names that the other overlooks.
 * Spans hold the name alone. Candidates marked `tentative` are everyday words with a capital, or
 * words of a headline whose capitals tell nothing: names only if the article uses them as such
 * elsewhere. Only tentative candidates overlap others. Time is linear in the number of words.
 */
export function findNames({ paragraph, language }: ParagraphView): readonly NameCandidate[] {
  const words = wordsOf(language.tokens, paragraph.text);
  const caseless = caselessSentences(words);
  const titles = quotedTitles(words);
  const inCase = capitalRuns(words)
    .filter((run) => !caseless.has(words[run.from]?.sentence ?? -1) && !titles.has(run.from))
    .flatMap((run) => newspaper(words, run) ?? trimRun(words, run));
  const tagged = tagNames(language.tokens, paragraph.text);
  const uncommon = uncommonRuns(words, caseless).map(bareName);
  const headline = paragraph.kind === 'headline';
  const combined = combineRuns(words, [...inCase, ...uncommon], tagged);
  const names = [
    ...[...combined, ...bracketed(words, combined)]
      .filter(({ from }) => !titles.has(from))
      .map((run) => withArticle(words, run))
      .map((run) => settle(candidate(words, run, tagged, headline), words, run)),
    ...guesses(words, caseless).map((run) =>
      candidate(words, { ...bareName(run), tentative: true }, tagged, headline),
    ),
  ];
  return [...datelineNames(paragraph.dateline, paragraph.plain), ...names].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function candidate(
  words: readonly Word[],
  run: NameRun,
  tagged: Tagged,
  headline: boolean,
): NameCandidate {
  const span = spanOfRun(words, run);
  const opinion = tagged.opinionOf(span);
  const team = isTeam(words, run, opinion);
  const evidence = weigh(words, run, opinion, headline);
  return {
    start: span.start,
    end: span.end,
    evidence: team ? { ...evidence, place: 0 } : evidence,
    role: roleOf(words, run),
    gender: genderOf(words, run),
    sentence: words[run.from]?.sentence ?? 0,
    tentative: run.tentative,
    team,
  };
}

/** An unusual word of which its neighbours say enough is sure: "Hadfield, who runs …", "Unite, the union,". */
function settle(name: NameCandidate, words: readonly Word[], { from, to }: NameRun): NameCandidate {
  const { person, organization, place } = name.evidence;
  const clear =
    to - from === 1 &&
    words[from]?.initial === true &&
    Math.max(person, organization, place) >= 0.6;
  const word = words[from]?.folded ?? '';
  const body = organization >= 0.7 && words[to]?.text === ',' && !word.endsWith('s');
  const human = person >= 0.85 && words[to + 1]?.folded === 'who';
  return clear && (body || human || !isCommon(word)) ? { ...name, tentative: false } : name;
}

const NEWSPAPERS = wordSet(
  `times post herald tribune guardian telegraph independent sun mail mirror economist journal star globe
   observer hindu nation citizen standard age australian atlantic intercept hill verge punch vanguard
   scotsman spectator yorker`,
);

/** "The Guardian reported", "according to The Hindu": one everyday word with a capital article. */
function newspaper(words: readonly Word[], run: Run): readonly NameRun[] | null {
  const [article, word, next] = [words[run.from - 1], words[run.from], words[run.to]];
  if (run.to - run.from > 1 || article?.text !== 'The' || word === undefined) return null;
  if (article.sentence !== word.sentence || !NEWSPAPERS.has(word.folded)) return null;
  return article.initial && !SPEECH_VERBS.has(next?.folded ?? '')
    ? null
    : [bareName({ from: run.from - 1, to: run.to })];
}

/** A capital "The" belongs to a newspaper's name, and to the few places that have one. */
function withArticle(words: readonly Word[], run: NameRun): NameRun {
  const article = words[run.from - 1];
  if (run.titleFrom !== run.from || article?.text !== 'The') return run;
  if (words[run.from]?.sentence !== article.sentence) return run;
  const last = words[run.to - 1]?.folded ?? '';
  const place = /^(?:hague|gambia|bahamas)$/.test(foldedText(words, run.from, run.to));
  const owns = (NEWSPAPERS.has(last) && run.to - run.from > 1) || place || !article.initial;
  return owns ? { ...run, from: run.from - 1, titleFrom: run.from - 1 } : run;
}

/** The dateline's places; sports desks open with "SOCCER -" instead of one. */
function datelineNames(dateline: Dateline | null, plain: string): readonly NameCandidate[] {
  if (dateline === null) return [];
  const name = fold(plain.slice(dateline.place.start, dateline.place.end));
  const certain = dateline.date !== null || dateline.agency !== null || dateline.region !== null;
  if (!certain && placeSort(name) === null && name.split(' ').every(isCommon)) return [];
  return [dateline.place, dateline.region]
    .filter((span) => span !== null)
    .map(({ start, end }) => ({
      start,
      end,
      evidence: { person: 0, organization: 0, place: 0.97 },
      role: null,
      gender: null,
      sentence: 0,
      tentative: false,
    }));
}

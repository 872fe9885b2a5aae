import type { NameCandidate } from '../../model/facts';
import type { Dateline } from '../../text/dateline';
import type { ParagraphView } from '../paragraph-facts';
import { caselessSentences, guesses, uncommonRuns } from './caseless';
import { evidenceOf } from './evidence';
import { fold } from './fold';
import { wordSet } from './front-code';
import { isCommon, placeSort } from './gazetteer';
import { genderOf } from './gender';
import { SPEECH_VERBS } from './lexicon';
import { quotedTitles } from './quoted-titles';
import { roleOf } from './roles';
import { capitalRuns, type Run } from './runs';
import { bareName, type NameRun, trimRun } from './trim';
import { foldedText } from './word-sorts';
import { type Word, wordsOf } from './words';

/**
 * Finds names of people, organisations and places in a paragraph, by rules and word lists.
 * Spans hold the name alone. Candidates marked `tentative` are everyday words with a capital, or
 * words of a headline whose capitals tell nothing: names only if the article uses them as such
 * elsewhere. Only tentative candidates overlap others. Time is linear in the number of words.
 */
export function findNames({ paragraph, language }: ParagraphView): readonly NameCandidate[] {
  const words = wordsOf(language.tokens);
  const caseless = caselessSentences(words);
  const titles = quotedTitles(words);
  const inCase = capitalRuns(words)
    .filter(({ from }) => !caseless.has(words[from]?.sentence ?? -1) && !titles.has(from))
    .flatMap((run) => newspaper(words, run) ?? trimRun(words, run))
    .map((run) => withArticle(words, run));
  const names = [
    ...inCase.map((run) => settle(candidate(words, run), words, run)),
    ...uncommonRuns(words, caseless).map((run) => candidate(words, bareName(run))),
    ...guesses(words, caseless).map((run) =>
      candidate(words, { ...bareName(run), tentative: true }),
    ),
  ];
  return [...datelineNames(paragraph.dateline, paragraph.plain), ...names].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function candidate(words: readonly Word[], run: NameRun): NameCandidate {
  const first = words[run.from];
  return {
    start: first?.start ?? 0,
    end: words[run.to - 1]?.end ?? 0,
    evidence: evidenceOf(words, run),
    role: roleOf(words, run),
    gender: genderOf(words, run),
    sentence: first?.sentence ?? 0,
    tentative: run.tentative,
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
  return clear && (body || !isCommon(word)) ? { ...name, tentative: false } : name;
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

import type { NameCandidate } from '../../model/facts';
import type { ParagraphView } from '../paragraph-facts';
import { caselessSentences, uncommonRuns } from './caseless';
import { evidenceOf } from './evidence';
import { genderOf } from './gender';
import { roleOf } from './roles';
import { capitalRuns } from './runs';
import { type NameRun, trimRun } from './trim';
import { foldedText } from './word-sorts';
import { type Word, wordsOf } from './words';

/**
 * Finds names of people, organisations and places in a paragraph, by rules and word lists.
 * Spans hold the name alone. Candidates marked `tentative` are everyday words with a capital that
 * are names only if the article uses them as such elsewhere.
 */
export function findNames({ paragraph, language }: ParagraphView): readonly NameCandidate[] {
  const words = wordsOf(language.tokens);
  const caseless = caselessSentences(words);
  const runs = [
    ...capitalRuns(words)
      .filter(({ from }) => !caseless.has(words[from]?.sentence ?? -1))
      .flatMap((run) => trimRun(words, run)),
    ...[...caseless].flatMap((sentence) =>
      uncommonRuns(words, sentence).map((run) => ({
        ...run,
        titleFrom: run.from,
        tentative: false,
      })),
    ),
  ];
  const names = runs
    .map((run) => withArticle(words, run))
    .map((run) => candidate(words, run))
    .sort((a, b) => a.start - b.start);
  const dateline = datelineName(paragraph.dateline);
  return dateline.length === 0 ? names : [...dateline, ...names];
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

const NEWSPAPER =
  /(?:times|post|herald|tribune|guardian|telegraph|independent|sun|mail|mirror|economist|journal|star|globe|observer|hindu|nation|citizen|standard|age|australian|atlantic|intercept|hill|verge|citizen|punch|vanguard|scotsman|spectator)$/;

/** A capital "The" belongs to a newspaper's name, and to the few places that have one. */
function withArticle(words: readonly Word[], run: NameRun): NameRun {
  const article = words[run.from - 1];
  if (run.titleFrom !== run.from || article?.text !== 'The') return run;
  const text = foldedText(words, run.from, run.to);
  const owns = NEWSPAPER.test(text) || /^(?:hague|gambia|bahamas)$/.test(text) || !article.initial;
  return owns && words[run.from]?.sentence === article.sentence
    ? { ...run, from: run.from - 1, titleFrom: run.from - 1 }
    : run;
}

function datelineName(dateline: ParagraphView['paragraph']['dateline']): readonly NameCandidate[] {
  if (dateline === null) return [];
  return [dateline.place, dateline.region]
    .filter((span) => span !== null)
    .map((span) => ({
      start: span.start,
      end: span.end,
      evidence: { person: 0, organization: 0, place: 0.97 },
      role: null,
      gender: null,
      sentence: 0,
      tentative: false,
    }));
}

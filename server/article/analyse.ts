import { paragraphFacts } from '../facts/paragraph-facts';
import { type KnownSentences, sentencesOf } from '../language/language';
import type { AnalysedParagraph, Article } from '../model/article';
import type { ParagraphFacts } from '../model/facts';
import { readDocument } from '../text/document';
import type { Paragraph } from '../text/paragraph';
import { resolveActors } from './actors/actors';
import { resolveClaims } from './claims/claims';
import { coverSentences } from './claims/coverage';
import { resolveQuotations } from './claims/quotations';
import { articleDate } from './dates/article-date';
import { resolveDates } from './dates/dates';

/** What the analysis may be told from outside. */
export interface AnalyseOptions {
  /** The article's date, `YYYY-MM-DD`, for texts that hold none. */
  readonly date?: string;
  /** The day on which the copy is read, `YYYY-MM-DD`: it decides the year of a dateline without one. */
  readonly today?: string;
}

/** The part of an earlier analysis that makes the next one faster. */
export type Earlier = Pick<Article, 'paragraphs'>;

/**
 * Annotates a news text: actors, dates, quotations, claims, and who stands behind each sentence.
 * Pure: the same text and options give the same article. `previous` only makes it faster: a
 * paragraph whose text and form occur there keeps its facts. Never throws on any string.
 */
export function analyse(text: string, options: AnalyseOptions = {}, previous?: Earlier): Article {
  const steps = analysisSteps(text, options, previous);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * {@link analyse} in steps, one for each paragraph that `previous` does not know, so that a server
 * can answer others in between. Yields what each step found; returns the article.
 */
export function* analysisSteps(
  text: string,
  options: AnalyseOptions,
  previous: Earlier | undefined,
): Generator<AnalysedParagraph, Article> {
  const document = readDocument(text);
  const known = knownFacts(document.paragraphs, previous);
  const sentences = knownSentences(known, previous);
  const paragraphs: AnalysedParagraph[] = [];
  for (const [i, paragraph] of document.paragraphs.entries()) {
    const facts = known[i];
    const analysed = { paragraph, facts: facts ?? paragraphFacts(paragraph, sentences) };
    paragraphs.push(analysed);
    if (facts === undefined) yield analysed;
  }
  return fold(text, document, paragraphs, options);
}

/** For each paragraph the facts of one with its text and kind; undefined where there was none. */
function knownFacts(
  paragraphs: readonly Paragraph[],
  previous: Earlier | undefined,
): readonly (ParagraphFacts | undefined)[] {
  const byKind = new Map<Paragraph['kind'], Map<string, ParagraphFacts>>();
  for (const { paragraph, facts } of previous?.paragraphs ?? []) {
    const known = byKind.get(paragraph.kind);
    if (known === undefined) byKind.set(paragraph.kind, new Map([[paragraph.text, facts]]));
    else known.set(paragraph.text, facts);
  }
  return paragraphs.map(({ kind, text }) => byKind.get(kind)?.get(text));
}

/** The sentences of paragraphs that were changed or taken out: most of them stand in what replaced them. */
function knownSentences(
  known: readonly (ParagraphFacts | undefined)[],
  previous: Earlier | undefined,
): KnownSentences {
  const kept = new Set(known);
  const changed = previous?.paragraphs.filter(({ facts }) => !kept.has(facts)) ?? [];
  return new Map(changed.flatMap(({ paragraph, facts }) => sentencesOf(paragraph.plain, facts)));
}

/** What crosses paragraphs: one linear pass for each kind of fact, run on every change. */
function fold(
  text: string,
  document: Article['document'],
  paragraphs: readonly AnalysedParagraph[],
  options: AnalyseOptions,
): Article {
  const date = articleDate(document, options);
  const cast = resolveActors(text, paragraphs);
  const dates = resolveDates(paragraphs, date);
  const quotations = resolveQuotations(paragraphs);
  const claims = resolveClaims(text, paragraphs, quotations, cast);
  const { actors, references } = cast;
  const sentences = coverSentences(paragraphs, claims);
  return {
    text,
    document,
    date,
    paragraphs,
    sentences,
    actors,
    references,
    dates,
    quotations,
    claims,
  };
}

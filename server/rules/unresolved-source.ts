import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import type { Span } from '../text/span';
import { accepted, flagged } from './examples/unresolved-source';
import type { Report, Rule } from './rule';
import { plainFix, replaceSpan, snippetFix, tabStop } from './support/edits';
import { antecedents, type Cast, castOf, isEither, isPersonPronoun } from './support/pronouns';
import { claimsBySentence, sentenceIndexAt } from './support/sentences';
import { nameAt } from './support/speakers';

/** A pronoun as source of which the reader cannot tell whom it means. */
export const unresolvedSource: Rule = {
  id: 'unresolved-source',
  summary:
    'A source that is only “he”, “she”, “him” or “her”, with nobody or several people it may mean',
  why: {
    text: 'The reader must never be in doubt who speaks. Where two people were just named, or nobody, a pronoun leaves the statement without an owner.',
    handbook: 'Reuters Handbook of Journalism, attribution',
  },
  severity: 'warning',
  remedies: ['Replace the pronoun by the surname: one fix for each person it may mean.'],
  silent: [
    'A pronoun that follows a sentence with one person, or whose person was speaking already, is clear.',
  ],
  flagged,
  accepted,
  *check({ article }) {
    const claims = claimsBySentence(article);
    const cast = castOf(article);
    const seen = new Set<number>();
    for (const place of sourcesIn(article)) {
      if (seen.has(place.source.start)) continue;
      seen.add(place.source.start);
      const report = reportOn(article, place, claims, cast);
      if (report !== null) yield report;
    }
  },
  fixes({ article }, finding) {
    const pronoun = pronounIn(article, finding);
    const people = antecedents(article, castOf(article), pronoun).map((actor) =>
      nameAt(article, actor, pronoun.start),
    );
    if (people.length === 0) {
      return [snippetFix('Name the source …', [replaceSpan(pronoun, tabStop(1, 'NAME'))])];
    }
    return people.map((name) => plainFix(`Replace by ${name}`, [replaceSpan(pronoun, name)]));
  },
};

/** How many sentences back an unnamed speaker ("a nurse") may stand. */
const NEAR = 6;

/** A pronoun that stands as a source, with its cue when the two stand side by side. */
interface Place {
  readonly source: Span;
  readonly phrase: Span;
  /** True for a subject whom the story resolves: it goes on with the subject before it. */
  readonly resolved: boolean;
}

/** The pronouns that are sources of claims, and those behind "according to", in text order. */
function sourcesIn(article: Article): readonly Place[] {
  const { text } = article;
  const claimed = article.claims.flatMap((claim) => {
    const source = claim.source[0];
    if (source === undefined || !isPersonPronoun(text.slice(source.start, source.end))) return [];
    const subject = /^(?:he|she)$/i.test(text.slice(source.start, source.end));
    return [
      {
        source,
        phrase: phraseOf(article, claim, source),
        resolved: subject && claim.actor !== null,
      },
    ];
  });
  const according = article.sentences.flatMap(({ start, end }) => {
    const match = /\b[Aa]ccording to (?:him|her)(?=[,.])/.exec(text.slice(start, end));
    if (match === null) return [];
    const phrase = { start: start + match.index, end: start + match.index + match[0].length };
    return [{ source: { start: phrase.end - 3, end: phrase.end }, phrase, resolved: false }];
  });
  return [...claimed, ...according].sort((a, b) => a.source.start - b.source.start);
}

function reportOn(
  article: Article,
  { source, phrase, resolved }: Place,
  claims: ReadonlyMap<number, readonly Claim[]>,
  cast: Cast,
): Report | null {
  const people = antecedents(article, cast, source);
  if (people.length === 1) return null;
  if (resolved && !isEither(article, cast, source)) return null;
  if (isGoingOn(article, source, claims, people.length === 0 ? NEAR : 1)) return null;
  const words = article.text.slice(phrase.start, phrase.end);
  const message =
    people.length === 0
      ? `“${words}” names nobody, and nobody was named just before. Put the surname.`
      : `“${words}” may mean ${people.map(({ name }) => name).join(' or ')}. Put the surname.`;
  return { ...phrase, message };
}

/** True when somebody was already speaking: in the sentence before, or close by where nobody is named. */
function isGoingOn(
  article: Article,
  source: Span,
  claims: ReadonlyMap<number, readonly Claim[]>,
  reach: number,
): boolean {
  const at = sentenceIndexAt(article, source.start);
  for (let before = at - 1; before >= at - reach; before--) {
    if ((claims.get(before) ?? []).some((claim) => hasSpeaker(claim))) return true;
  }
  return false;
}

function hasSpeaker({ act, source }: Claim): boolean {
  return act === 'speech' && source.length > 0;
}

/** "According to him" whole; else the pronoun with its verb when they stand side by side. */
function phraseOf({ text }: Article, claim: Claim, source: Span): Span {
  const cue = claim.cue[0];
  if (cue === undefined || text.slice(cue.end, source.start).trim() !== '') return source;
  return cue.end <= source.start ? { start: cue.start, end: source.end } : source;
}

function pronounIn({ text }: Article, { start, end }: Span): Span {
  const match = /\p{L}+$/u.exec(text.slice(start, end));
  return match === null ? { start, end } : { start: start + match.index, end };
}

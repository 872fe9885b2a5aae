import type { Actor } from '../../model/actor';
import type { Article } from '../../model/article';
import type { Span } from '../../text/span';
import { sentenceIndexAt } from './sentences';

const SINGULAR = /^(?:he|she|him|her|himself|herself)$/i;

/** True for the words "he", "she", "him", "her". */
export function isPersonPronoun(text: string): boolean {
  return SINGULAR.test(text.trim());
}

/** How many paragraphs back a pronoun may reach. */
const REACH = 4;

/**
 * The persons that a pronoun may stand for: those named in the pronoun's sentence before it, else
 * in the nearest sentence before that names any, at most four paragraphs back. In text order.
 */
export function antecedents(article: Article, pronoun: Span): readonly Actor[] {
  const at = sentenceIndexAt(article, pronoun.start);
  const paragraph = article.sentences[at]?.paragraph ?? 0;
  for (let index = at; index >= 0; index--) {
    const sentence = article.sentences[index];
    if (sentence === undefined || sentence.paragraph < paragraph - REACH) return [];
    const end = Math.min(sentence.end, pronoun.start);
    const named = personsIn(article, { start: sentence.start, end });
    if (named.length > 0) return named;
  }
  return [];
}

function personsIn({ actors }: Article, { start, end }: Span): readonly Actor[] {
  return actors
    .filter(({ kind }) => kind === 'person')
    .flatMap((actor) => {
      const mention = actor.mentions.find(
        (each) => each.form === 'name' && start <= each.start && each.end <= end,
      );
      return mention === undefined ? [] : [{ actor, at: mention.start }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ actor }) => actor);
}

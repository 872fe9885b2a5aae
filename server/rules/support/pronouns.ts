import type { Actor } from '../../model/actor';
import type { Article } from '../../model/article';
import type { Span } from '../../text/span';
import { sentenceIndexAt, tokensOf } from './sentences';

const SINGULAR = /^(?:he|she|him|her|himself|herself)$/i;

/** True for the words "he", "she", "him", "her". */
export function isPersonPronoun(text: string): boolean {
  return SINGULAR.test(text.trim());
}

/** A person where a sentence names him or her first. */
interface Named {
  readonly actor: Actor;
  readonly at: Span;
}

/** The persons whom a sentence names, in text order, by the sentence's index. */
export type Cast = ReadonlyMap<number, readonly Named[]>;

/** Lists the persons of each sentence: one pass over the actors' mentions. */
export function castOf(article: Article): Cast {
  const cast = new Map<number, Named[]>();
  for (const actor of article.actors) {
    if (actor.kind !== 'person') continue;
    let last = -1;
    for (const { start, end, form } of actor.mentions) {
      const at = form === 'name' ? sentenceIndexAt(article, start) : -1;
      if (at < 0 || at === last) continue;
      last = at;
      const named = cast.get(at) ?? [];
      named.push({ actor, at: { start, end } });
      cast.set(at, named);
    }
  }
  for (const named of cast.values()) named.sort((a, b) => a.at.start - b.at.start);
  return cast;
}

/** How many paragraphs back a pronoun may reach. */
const REACH = 4;

/**
 * The persons that a pronoun may stand for: those named in the pronoun's sentence before it, else
 * in the nearest sentence before that names any, at most four paragraphs back. In text order.
 */
export function antecedents(article: Article, cast: Cast, pronoun: Span): readonly Actor[] {
  return namedBefore(article, cast, pronoun).map(({ actor }) => actor);
}

function namedBefore(article: Article, cast: Cast, pronoun: Span): readonly Named[] {
  const at = sentenceIndexAt(article, pronoun.start);
  const paragraph = article.sentences[at]?.paragraph ?? 0;
  for (let index = at; index >= 0; index--) {
    const sentence = article.sentences[index];
    if (sentence === undefined || sentence.paragraph < paragraph - REACH) return [];
    const end = Math.min(sentence.end, pronoun.start);
    const named = (cast.get(index) ?? []).filter(
      (each) => sentence.start <= each.at.start && each.at.end <= end,
    );
    if (named.length > 0) return named;
  }
  return [];
}

const TOGETHER =
  /^(?: and|,? alongside| beside| with|,? together with| join(?:s|ed)| m(?:ee|e)ts?| received?s?)\b[^.;:!?,()"“”]{0,60}$/;

/**
 * True when the two persons before a pronoun do something together ("A and B left", "A joins B") in
 * an earlier sentence of its paragraph, and the first name of neither tells the pronoun from him or her.
 */
export function isEither(article: Article, cast: Cast, pronoun: Span): boolean {
  const [first, second, third] = namedBefore(article, cast, pronoun);
  if (first === undefined || second === undefined || third !== undefined) return false;
  const [home, here] = [first.at.start, pronoun.start].map(
    (offset) => article.sentences[sentenceIndexAt(article, offset)],
  );
  if (home === undefined || home === here || home.paragraph !== here?.paragraph) return false;
  if (!TOGETHER.test(article.text.slice(first.at.end, second.at.start))) return false;
  return [first, second].every((each) => fits(article, each, pronoun));
}

/** False when compromise knows the first name as one of the other sex. */
function fits(article: Article, { at }: Named, pronoun: Span): boolean {
  const home = article.sentences[sentenceIndexAt(article, at.start)];
  if (home === undefined) return false;
  const offset = article.paragraphs[home.paragraph]?.paragraph.start ?? 0;
  const token = tokensOf(article, home).find((each) => each.start + offset >= at.start);
  const she = /^(?:she|her)/i.test(article.text.slice(pronoun.start, pronoun.end));
  return token?.tags.includes(she ? 'MaleName' : 'FemaleName') !== true;
}

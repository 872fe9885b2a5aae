import type { Article, ArticleSentence } from '../../model/article';
import type { Fix, TextEdit } from '../../model/finding';
import type { Span } from '../../text/span';
import { insertAt, plainFix, replaceSpan, snippetFix, tabStop } from './edits';
import { tokensOf } from './sentences';
import { nameAt, plainCue, speakersFor } from './speakers';

const NAME = 'NAME';

/**
 * Ways to give a sentence a source: the story's actors behind it, an empty slot behind it, and
 * "according to" before it. A sentence that somebody already says gets no second tag.
 */
export function attributions(article: Article, sentence: ArticleSentence): readonly Fix[] {
  const cue = plainCue(article);
  const speakers = speakersFor(article, sentence).map((actor) =>
    nameAt(article, actor, sentence.start),
  );
  const first = speakers[0];
  const leads = [
    ...(first === undefined
      ? []
      : [plainFix(`According to ${first}`, leadEdits(article, sentence, first))]),
    snippetFix('According to a source …', leadEdits(article, sentence, tabStop(1, NAME))),
  ];
  if (sentence.coverage.by === 'claim') return leads;
  return [
    ...speakers.map((name) =>
      plainFix(`Attribute to ${name}`, tagEdits(article, sentence, `${name} ${cue}`)),
    ),
    snippetFix(
      'Attribute to a source …',
      tagEdits(article, sentence, `${tabStop(1, NAME)} ${cue}`),
    ),
    ...leads,
  ];
}

/**
 * Edits that put a speech tag behind a sentence, before its final mark. Behind a quotation that
 * ends the sentence the tag comes after the marks, the comma before them.
 */
export function tagEdits(article: Article, { start, end }: Span, tag: string): readonly TextEdit[] {
  const text = article.text.slice(start, end);
  const match = /([.!?…]*)(["'”’»]*)([)\]*_]*)$/u.exec(text);
  const [ending = '', mark = '', quotes = ''] = match ?? [];
  const at = end - ending.length;
  if (quotes === '') return [insertAt(at, `, ${tag}`)];
  const behind = insertAt(at + mark.length + quotes.length, ` ${tag}.`);
  if (mark === '.') return [replaceSpan({ start: at, end: at + 1 }, ','), behind];
  return mark === '' ? [insertAt(at + quotes.length, `, ${tag}`)] : [behind];
}

/** Edits that open a sentence with "According to …", its first word in small letters unless it is a name. */
export function leadEdits(
  article: Article,
  sentence: ArticleSentence,
  name: string,
): readonly TextEdit[] {
  const lead = `According to ${name}, `;
  const first = article.text.charAt(sentence.start);
  const small = mayStartSmall(article, sentence) ? first.toLowerCase() : first;
  if (small === first) return [insertAt(sentence.start, lead)];
  return [replaceSpan({ start: sentence.start, end: sentence.start + 1 }, lead + small)];
}

const SMALL =
  /^(?:an?|the|th(?:is|at|ese|ose)|it|he|she|they|we|its?|his|her|their|our|in|on|at|by|for|from|to|of|with|after|before|during|since|under|over|as|while|when|because|some|many|most|few|every|each|all|both|no|one|two|three|four|five|half|there|here|more|less|much|another|other|such|only|even|now|then|once|out|up)$/i;

function mayStartSmall(article: Article, sentence: ArticleSentence): boolean {
  const word = tokensOf(article, sentence)[0];
  return word !== undefined && SMALL.test(word.text) && word.text !== 'I';
}

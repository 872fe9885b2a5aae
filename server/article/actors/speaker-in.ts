import { wordSet } from '../../facts/names/front-code';
import { PERSON_NOUNS } from '../../facts/names/lexicon';
import { singular } from '../../facts/names/singular';
import type { Actor, Mention } from '../../model/actor';
import { lengthOf, type Span } from '../../text/span';

interface Placed extends Mention {
  readonly actor: string;
}

/** People who speak for the body they belong to, when the copy names no one. */
const VOICES = wordSet('spokesperson spokesman spokeswoman spokespeople representative');

/** Prepositions after which the owner of a report, a poll or an office stands. */
const OWNERS = /^(?:by|of|for|from)$/;

/**
 * Answers who speaks for a source span of the article.
 * - A name, a description or a pronoun that is the whole span, or its head, speaks for itself.
 * - "Ukraine's parliament", "Tartu University figures", "a poll by X", "a spokesperson for X": the
 *   body that the phrase names speaks through the document, the office or the person.
 * - "an official at X", "a filing with X": nobody named speaks.
 */
export function speakerIn(text: string, actors: readonly Actor[]): (span: Span) => string | null {
  const mentions = actors
    .flatMap(({ id, mentions }) => mentions.map((mention): Placed => ({ ...mention, actor: id })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (span) => speaker(text, span, mentionsIn(mentions, span));
}

/** Mentions that lie in a span; binary search, so that asking for every claim stays cheap. */
function mentionsIn(mentions: readonly Placed[], span: Span): readonly Placed[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Placed[] = [];
  for (let at = low; (mentions[at]?.start ?? Infinity) < span.end; at++) {
    const mention = mentions[at];
    if (mention !== undefined && mention.end <= span.end) found.push(mention);
  }
  return found;
}

function speaker(text: string, span: Span, mentions: readonly Placed[]): string | null {
  const [first] = mentions;
  if (first === undefined) return null;
  const head = headMention(text, span, mentions);
  if (head !== undefined) return head.actor;
  if (isUnnamedPerson(text.slice(span.start, first.start))) return null;
  const owner = mentions.find((mention) => isOwner(text, span, mention));
  return owner?.actor ?? null;
}

/** The mention that ends the noun phrase, or is followed by an apposition or a bracket. */
function headMention(text: string, span: Span, mentions: readonly Placed[]): Placed | undefined {
  const fitting = mentions.filter((mention) => {
    const before = text.slice(span.start, mention.start);
    const after = text.slice(mention.end, span.end);
    const alone = /^[\s.,;:*_"”’]*$/.test(after) || /^\s*[,(–—]/.test(after);
    return (
      alone &&
      !/(?:^|\s)(?:by|of|for|from|at|with|in|on|to|near|against|about)\s/i.test(` ${before} `)
    );
  });
  return fitting.reduce<Placed | undefined>(
    (best, each) => (best === undefined || lengthOf(each) > lengthOf(best) ? each : best),
    undefined,
  );
}

/** "A nurse at …", "two officials from …": people without a name, spokespeople aside. */
function isUnnamedPerson(before: string): boolean {
  const words = before.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const joint = words.findIndex((word) => /^(?:by|of|for|from|at|with|in|on|to|near)$/.test(word));
  const head = singular((joint < 0 ? words.at(-1) : words[joint - 1]) ?? '');
  return PERSON_NOUNS.has(head) && !VOICES.has(head);
}

/** "X's …", "X figures", "… by X". */
function isOwner(text: string, span: Span, { start, end }: Placed): boolean {
  const before = text.slice(span.start, start).toLowerCase();
  const after = text.slice(end, span.end);
  const link = /(\p{L}+)\s+(?:the\s+|[\p{L}-]+\s+)?$/u.exec(before);
  if (/^\s*(?:the\s+|an?\s+)?$/.test(before)) return !unnamedAfter(after);
  const words = before.match(/\p{L}+/gu) ?? [];
  const last = words.findLast((word) => /^(?:by|of|for|from|at|with|in|on|to|near)$/.test(word));
  return link !== null && last !== undefined && OWNERS.test(last);
}

/** "X officials", "X’s lawyer": people of X without a name. */
function unnamedAfter(after: string): boolean {
  const words = after.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const joint = words.findIndex((word) => /^(?:of|for|in|at|on|from|who|which)$/.test(word));
  const head = singular((joint < 0 ? words.at(-1) : words[joint - 1]) ?? '');
  return PERSON_NOUNS.has(head) && !VOICES.has(head);
}

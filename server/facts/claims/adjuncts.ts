import { baseAfter, phraseAfter } from './phrases-ahead';
import type { Words } from './words';

/** Where and in what things are said. */
export const PLACED =
  /^(?:statement|interview|report|letter|memo|post|tweet|speech|address|call|email|e-mail|filing|comment|comments|note|news|conference|briefing|hearing|message|video|release|television|tv|radio|twitter|facebook|x|instagram|telegram|telephone|phone|court|parliament|reporters|journalists|lawmakers|supporters|website|testimony|ruling|affidavit|column|article|editorial|time|rally|event|meeting|debate|remarks)$/;
const TIME =
  /^(?:day|days|week|weeks|month|months|year|years|morning|afternoon|evening|night|weekend|time)$/;

/**
 * The first token after time, place and manner between a cue and its content
 * ("said on Tuesday in a statement that").
 */
export function skipAdjuncts(words: Words, from: number, limit: number): number {
  let at = from;
  for (let rounds = 0; rounds < 8 && at < limit; rounds++) {
    const next = afterAdjunct(words, at, limit);
    if (next === at) break;
    at = next;
  }
  return at;
}

function afterAdjunct(words: Words, at: number, limit: number): number {
  const { classes, tokens } = words;
  const kind = classes[at];
  if (kind === 'date') return afterDate(words, at, limit);
  if (kind === 'adverb') return at + 1;
  if (tokens[at]?.pos === 'adverb') return at + 1;
  if (kind === 'preposition' || kind === 'to') return afterPrepositional(words, at, limit);
  const base = baseAfter(words, at, limit);
  if (base !== null && kind !== 'pronoun' && TIME.test(tokens[base.to - 1]?.lower ?? '')) {
    return /^(?:last|this|next|earlier|late|early|each|every|one|the|that)$/.test(
      tokens[at]?.lower ?? '',
    )
      ? base.to
      : at;
  }
  return at;
}

function afterPrepositional(words: Words, at: number, limit: number): number {
  const { classes, tokens } = words;
  if (classes[at + 1] === 'date') return afterDate(words, at + 1, limit);
  const phrase = phraseAfter(words, at + 1, limit);
  if (phrase === null) return at;
  if (introduces(words, phrase.to, limit) && !takesThat(words, phrase.to)) return phrase.to;
  const { base } = phrase;
  const head = tokens[base.to - 1]?.lower ?? '';
  if (classes[base.to - 1] === 'date' || PLACED.test(head) || TIME.test(head)) return base.to;
  return at;
}

/** "in favour of a request that": the clause belongs to the noun. */
function takesThat({ tokens, classes }: Words, at: number): boolean {
  return classes[at] === 'that' && TAKES_THAT.test(tokens[at - 1]?.lower ?? '');
}

const TAKES_THAT =
  /^(?:request|claim|fact|idea|view|belief|demand|proposal|decision|allegation|condition|assumption|hope|fear|suggestion|argument|evidence|possibility|chance|way|time|day|sense)s?$/;

function afterDate({ classes, tokens }: Words, at: number, limit: number): number {
  let to = at;
  while (to < limit && (classes[to] === 'date' || classes[to] === 'number')) to++;
  if (TIME.test(tokens[to]?.lower ?? '')) to++;
  return to;
}

/** Whether a content begins at the token for all to see: "that", a colon, a quotation. */
export function introduces({ classes, tokens }: Words, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const kind = classes[at];
  if (kind === 'comma') return classes[at + 1] === 'quote' || classes[at + 1] === 'that';
  const wh =
    kind === 'wh' && !/^(?:who|whom|whose|which|where|when)$/.test(tokens[at]?.lower ?? '');
  return kind === 'that' || kind === 'colon' || kind === 'quote' || wh;
}

/** "said, without evidence, that": after the second comma, when a content begins there. */
export function afterInsertion(words: Words, at: number, limit: number): number {
  const { classes } = words;
  if (classes[at] !== 'comma' || introduces(words, at, limit)) return at;
  for (let i = at + 1; i < limit && i - at < 12; i++) {
    if (classes[i] === 'finite' || classes[i] === 'quote') return at;
    if (classes[i] === 'comma')
      return classes[i + 1] === 'that' || classes[i + 1] === 'quote' ? i + 1 : at;
  }
  return at;
}

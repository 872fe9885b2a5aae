import { SPEECH_VERBS } from '../../facts/names/lexicon';
import type { ActorKind } from '../../model/actor';
import type { AnalysedParagraph } from '../../model/article';
import type { NominalCandidate, PronounCandidate } from '../../model/facts';
import type { Token } from '../../model/token';
import { isCopy } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { Gender, Profile } from './profiles';
import { sortOfNoun } from './source-nouns';

/** Something that the copy has just spoken of: an actor, or somebody or something unnamed. */
export interface Spoken extends Span {
  /** Id of the actor; null for "a nurse", "the ruling group". */
  readonly actor: string | null;
  readonly kind: ActorKind;
  readonly gender: Gender;
  readonly plural: boolean;
  /** "his lawyer": somebody without a name who belongs to another. */
  readonly owned: boolean;
  /** Number of the sentence in the article. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly subject: boolean;
  /** Subject of a verb of speech, or named by "according to". */
  readonly speaking: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** A name, a description or a pronoun, in text order; offsets are the article's. */
export type Item =
  | { readonly is: 'name'; readonly span: Span; readonly profile: Profile }
  | { readonly is: 'nominal'; readonly span: Span; readonly candidate: NominalCandidate }
  | { readonly is: 'pronoun'; readonly span: Span; readonly candidate: PronounCandidate };

/** Where an item stands and what it does in its sentence. */
export interface Position {
  readonly paragraph: number;
  /** Where the paragraph starts in the article; tokens are relative to it. */
  readonly offset: number;
  readonly sentence: number;
  /** Tokens of the paragraph and the index of the item's first and last + 1. */
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly subject: boolean;
  readonly speaking: boolean;
  readonly quoted: boolean;
}

/** Calls `visit` for every name, description and pronoun of the copy, in text order. */
export function walk(
  paragraphs: readonly AnalysedParagraph[],
  names: readonly { readonly span: Span; readonly profile: Profile }[],
  visit: (item: Item, position: Position) => void,
): void {
  let sentences = 0;
  let nextName = 0;
  paragraphs.forEach(({ paragraph, facts }, index) => {
    const items: Item[] = [];
    for (
      let name = names[nextName];
      name !== undefined && name.span.start < paragraph.end;
      name = names[++nextName]
    ) {
      items.push({ is: 'name', span: name.span, profile: name.profile });
    }
    if (!isCopy(paragraph.kind)) return;
    const at = (span: Span): Span => ({
      start: span.start + paragraph.start,
      end: span.end + paragraph.start,
    });
    for (const candidate of facts.nominals)
      items.push({ is: 'nominal', span: at(candidate), candidate });
    for (const candidate of facts.pronouns)
      items.push({ is: 'pronoun', span: at(candidate), candidate });
    items.sort((a, b) => a.span.start - b.span.start);
    let token = 0;
    let quotation = 0;
    for (const item of items) {
      const start = item.span.start - paragraph.start;
      const end = item.span.end - paragraph.start;
      while ((facts.tokens[token]?.end ?? Infinity) <= start) token++;
      while ((facts.quotations[quotation]?.end ?? Infinity) <= start) quotation++;
      let to = token;
      while ((facts.tokens[to]?.start ?? Infinity) < end) to++;
      const quoted = (facts.quotations[quotation]?.start ?? Infinity) < start;
      const part = partOf(facts.tokens, token, to);
      const sentence = sentences + (facts.tokens[token]?.sentence ?? 0);
      visit(item, {
        paragraph: index,
        offset: paragraph.start,
        sentence,
        tokens: facts.tokens,
        from: token,
        to,
        quoted,
        ...part,
      });
    }
    sentences += facts.sentences.length;
  });
}

interface Part {
  readonly subject: boolean;
  readonly speaking: boolean;
}

const NO_PART: Part = { subject: false, speaking: false };

/** What the words beside an item say of its part in the sentence. */
function partOf(tokens: readonly Token[], from: number, to: number): Part {
  const before = tokens[from - 1];
  const here = tokens[from];
  if (here === undefined) return NO_PART;
  if (before !== undefined && before.sentence === here.sentence) {
    if (before.lower === 'to' && tokens[from - 2]?.lower === 'according')
      return { subject: false, speaking: true };
    if (before.pos === 'adposition' || before.lower === 'to') return NO_PART;
    if (isInvertedCue(tokens, from - 1)) return { subject: true, speaking: true };
    const head = leadBack(tokens, from);
    if (head !== null) return head;
  }
  return subjectOf(tokens, from, to);
}

/** `,” said X`: the verb follows a mark or opens the sentence. */
function isInvertedCue(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const before = tokens[at - 1];
  if (verb === undefined || !SPEECH_VERBS.has(verb.lower)) return false;
  return before === undefined || before.sentence !== verb.sentence || before.pos === 'punctuation';
}

/** A title between the inverted verb or a preposition and the name: `,” said Dr X`, "by Dr X". */
function leadBack(tokens: readonly Token[], from: number): Part | null {
  for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return null;
    if (isInvertedCue(tokens, at)) return { subject: true, speaking: true };
    if (token.pos === 'adposition') {
      return tokens[at - 1]?.lower === 'according' ? { subject: false, speaking: true } : NO_PART;
    }
    if (
      !/^(?:noun|adjective|properNoun|determiner)$/.test(token.pos) &&
      token.text !== '.' &&
      token.lower !== 'to'
    )
      return null;
    if (token.lower === 'to')
      return tokens[at - 1]?.lower === 'according' ? { subject: false, speaking: true } : NO_PART;
  }
  return null;
}

const VERBS = /^(?:verb|auxiliary|modal)$/;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function subjectOf(tokens: readonly Token[], from: number, to: number): Part {
  const sentence = tokens[from]?.sentence;
  let at = to;
  if (isVoice(tokens, at)) return { subject: true, speaking: true };
  if (tokens[at]?.tags.includes('Possessive') || /^['’ʼ]s?$/.test(tokens[at]?.text ?? ''))
    return NO_PART;
  if (tokens[at]?.text === '(') at = after(tokens, at, ')');
  if (tokens[at]?.text === ',') at = closingComma(tokens, at);
  if (tokens[at]?.lower === 'on') at++;
  while (DAYS.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'adverb') at++;
  const verb = tokens[at];
  if (verb === undefined || verb.sentence !== sentence || !VERBS.test(verb.pos)) return NO_PART;
  return {
    subject: true,
    speaking: tokens.slice(at, at + 4).some(({ lower }) => SPEECH_VERBS.has(lower)),
  };
}

/** "X spokesman said", "X’s statement said": X speaks. */
function isVoice(tokens: readonly Token[], to: number): boolean {
  const at = /^['’ʼ]s?$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const [noun, verb] = [tokens[at], tokens[at + 1]];
  if (noun === undefined || verb === undefined || noun.pos !== 'noun') return false;
  return /^(?:voice|document)$/.test(sortOfNoun(noun.lower)) && SPEECH_VERBS.has(verb.lower);
}

function after(tokens: readonly Token[], at: number, mark: string): number {
  const sentence = tokens[at]?.sentence;
  for (let i = at; i < at + 12 && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.text === mark) return i + 1;
  }
  return at;
}

/** Index after the comma that closes an apposition opened at `at`, if a verb follows it. */
function closingComma(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  if (VERBS.test(tokens[at + 1]?.pos ?? '')) return at + 1;
  for (let i = at + 1; i < at + 30 && tokens[i]?.sentence === sentence; i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.text === ',' && next !== undefined && VERBS.test(next.pos)) return i + 1;
  }
  return at;
}

import type { NameCandidate } from '../../model/facts';
import type { Quotation } from '../../model/quotation';
import type { Token } from '../../model/token';
import type { Span } from '../../text/span';
import type { ParagraphView } from '../paragraph-facts';
import { classOf, type WordClass } from './classes';
import { isDocumentAfterAll, isNounAfterAll, isParticipleAfterAll } from './mistagged';

export { isFiniteVerb, type WordClass } from './classes';

/** A paragraph's words with what the grammar of attributions needs to know of each. */
export interface Words {
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  readonly quotations: readonly Quotation[];
  /** For each token, the index of the quotation that it lies in (marks included); −1 outside. */
  readonly quoted: readonly number[];
  /** For each quotation, its first token and the one after its last. */
  readonly quotationStarts: readonly number[];
  readonly quotationEnds: readonly number[];
  /** How many quoted tokens, and how many words of the narrator's, stand before each token. */
  readonly quotedBefore: readonly number[];
  readonly toldBefore: readonly number[];
  readonly names: readonly NameCandidate[];
  /** For each token, the index of the name that it is part of; −1 for none. */
  readonly named: readonly number[];
}

/** Reads the words of a paragraph for the claim finders. */
export function readWords(
  view: ParagraphView,
  quotations: readonly Quotation[],
  candidates: readonly NameCandidate[],
): Words {
  const names = candidates.filter(({ tentative }) => tentative !== true);
  const { tokens, plain } = view.language;
  const named = indicesOf(tokens, names);
  const raw = tokens.map((_, i) =>
    isTitlesStop(tokens, named, i) ? 'noun' : classOf(tokens, i, (named[i] ?? -1) >= 0),
  );
  const classes = raw.map((kind, i) => reread(raw, tokens, i) ?? kind);
  const voices = quotedWords(tokens, classes, quotations);
  return { plain, tokens, classes, quotations, ...voices, names, named };
}

/** The full stop of "Mr. Okoro" and "Sen. Okoro", which is a part of the noun phrase. */
function isTitlesStop(tokens: readonly Token[], named: readonly number[], i: number): boolean {
  if (tokens[i]?.text !== '.' || (named[i + 1] ?? -1) < 0) return false;
  const title = /^\p{Lu}\p{Ll}{0,4}$/u.test(tokens[i - 1]?.text ?? '');
  return title && tokens[i - 1]?.sentence === tokens[i + 1]?.sentence;
}

/** What a word is when its neighbours prove the tagger wrong; null when they do not. */
function reread(
  classes: readonly WordClass[],
  tokens: readonly Token[],
  i: number,
): WordClass | null {
  if (classes[i] === 'noun') return isParticipleAfterAll(tokens, i) ? 'ing' : null;
  if (classes[i] === 'adjective') return isDocumentAfterAll(classes, tokens, i) ? 'noun' : null;
  return isNounAfterAll(classes, tokens, i) ? 'noun' : null;
}

/** What `Words` knows of who speaks each word. */
type Voices = Pick<
  Words,
  'quoted' | 'quotationStarts' | 'quotationEnds' | 'quotedBefore' | 'toldBefore'
>;

/** Which tokens lie in which quotations. */
export function quotedWords(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  quotations: readonly Quotation[],
): Voices {
  const quoted = indicesOf(tokens, quotations);
  const quotationStarts = quotations.map(() => tokens.length);
  const quotationEnds = quotations.map(() => 0);
  quoted.forEach((index, i) => {
    if (index < 0) return;
    quotationStarts[index] = Math.min(quotationStarts[index] ?? i, i);
    quotationEnds[index] = i + 1;
  });
  return { quoted, quotationStarts, quotationEnds, ...countVoices(classes, quoted) };
}

/** Prefix counts of quoted tokens and of the narrator's words; one entry more than tokens. */
function countVoices(
  classes: readonly WordClass[],
  quoted: readonly number[],
): Pick<Voices, 'quotedBefore' | 'toldBefore'> {
  const quotedBefore = [0];
  const toldBefore = [0];
  classes.forEach((kind, i) => {
    const inside = (quoted[i] ?? -1) >= 0;
    const word = !inside && kind !== 'comma' && kind !== 'dash' && kind !== 'stop';
    quotedBefore.push((quotedBefore[i] ?? 0) + (inside ? 1 : 0));
    toldBefore.push((toldBefore[i] ?? 0) + (word ? 1 : 0));
  });
  return { quotedBefore, toldBefore };
}

/** Index of the span that holds each token; both lists in text order. */
function indicesOf(tokens: readonly Token[], spans: readonly Span[]): readonly number[] {
  let at = 0;
  return tokens.map(({ start, end }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++;
    const span = spans[at];
    return span !== undefined && span.start <= start && end <= span.end ? at : -1;
  });
}

/** The span of the tokens `[from, to)`. */
export function spanOfTokens({ tokens }: Words, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

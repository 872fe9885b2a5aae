import type { AnalysedParagraph, Article, ArticleSentence } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { Token } from '../../model/token';
import type { Span } from '../../text/span';

/** The sentence that holds an offset, or the last one before it; null for none. */
export function sentenceAt(article: Article, offset: number): ArticleSentence | null {
  return article.sentences[sentenceIndexAt(article, offset)] ?? null;
}

/** Index of that sentence; −1 for none. */
export function sentenceIndexAt({ sentences }: Article, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The paragraph of a sentence. */
export function paragraphOf(article: Article, sentence: ArticleSentence): AnalysedParagraph | null {
  return article.paragraphs[sentence.paragraph] ?? null;
}

/** The tokens of a sentence, in offsets of the paragraph. */
export function tokensOf(article: Article, sentence: ArticleSentence): readonly Token[] {
  const facts = paragraphOf(article, sentence)?.facts;
  const own = facts?.sentences[sentence.index];
  return own === undefined ? [] : (facts?.tokens.slice(own.from, own.to) ?? []);
}

/** The plain text that a span of the article covers: no markup, ordinary spaces. */
export function plainIn(article: Article, sentence: ArticleSentence, span: Span): string {
  const paragraph = paragraphOf(article, sentence)?.paragraph;
  if (paragraph === undefined) return '';
  return paragraph.plain.slice(span.start - paragraph.start, span.end - paragraph.start);
}

/** The claims of each sentence, by the sentence's index: those whose cue, or else content, begins there. */
export function claimsBySentence(article: Article): ReadonlyMap<number, readonly Claim[]> {
  const claims = new Map<number, Claim[]>();
  for (const claim of article.claims) {
    const place = claim.cue[0] ?? claim.source[0] ?? claim.content[0];
    if (place === undefined) continue;
    const at = sentenceIndexAt(article, place.start);
    const list = claims.get(at);
    if (list === undefined) claims.set(at, [claim]);
    else list.push(claim);
  }
  return claims;
}

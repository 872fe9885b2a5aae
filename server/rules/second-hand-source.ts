import type { Article, ArticleSentence } from '../model/article';
import type { Token } from '../model/token';
import type { Span } from '../text/span';
import { accepted, flagged } from './examples/second-hand-source';
import type { Rule } from './rule';
import { insertAt, snippetFix, tabStop } from './support/edits';
import { looksLikeOutlet, readsAsOutlet, tellsOutlet } from './support/outlets';
import { paragraphOf, sentenceAt, tokensOf } from './support/sentences';

/** What another outlet or an unseen source said, passed on. */
export const secondHandSource: Rule = {
  id: 'second-hand-source',
  summary: 'A statement at second hand: “citing”, “told CNN”, “according to a report by”',
  why: {
    text: 'What another newsroom’s source said was not checked here. Readers must see whose work it is, and that it was not confirmed.',
    handbook:
      'NPR Ethics Handbook, attribution of others’ reporting; Reuters Handbook of Journalism, pick-ups',
  },
  severity: 'information',
  remedies: ['Mark it as second-hand: say that it could not be confirmed.'],
  silent: [
    'A speaker who cites a document in a statement of his or her own speaks at first hand.',
    'A sentence that says the report could not be confirmed is marked already.',
  ],
  flagged,
  accepted,
  *check({ article }) {
    for (const [i, sentence] of article.sentences.entries()) {
      const phrase = secondHand(article, sentence);
      if (phrase === null || isMarked(article, i)) continue;
      const words = article.text.slice(phrase.start, phrase.end);
      yield {
        ...phrase,
        message: `“${words}” passes on what another source said. Check it at first hand, or say that it could not be confirmed.`,
      };
    }
  },
  fixes({ article }, finding) {
    const sentence = sentenceAt(article, finding.start);
    if (sentence === null) return [];
    const remark = ` ${tabStop(1, 'NAME')} could not independently confirm this.`;
    return [snippetFix('Mark as second-hand …', [insertAt(sentence.end, remark)])];
  },
};

const UNCONFIRMED =
  /\b(?:could|was|were|has|have|had) not (?:been )?(?:able to )?(?:independently |immediately |yet )*(?:confirm|verif|check|corroborat)/i;

/** Whether this sentence or the next says that the report is not confirmed. */
function isMarked({ text, sentences }: Article, at: number): boolean {
  const [here, next] = [sentences[at], sentences[at + 1]];
  const end = next !== undefined && next.paragraph === here?.paragraph ? next.end : here?.end;
  return UNCONFIRMED.test(text.slice(here?.start, end));
}

/** Without one of these words a sentence is at first hand, and its tokens need no look. */
const HINT = /citing|quoting|refer(?:ence|ring) to|\btold\b|\btells\b|ccording to/i;

/** The words that pass another source on. */
function secondHand(article: Article, sentence: ArticleSentence): Span | null {
  if (!HINT.test(article.text.slice(sentence.start, sentence.end))) return null;
  const offset = paragraphOf(article, sentence)?.paragraph.start ?? 0;
  const tokens = tokensOf(article, sentence);
  for (let at = 0; at < tokens.length; at++) {
    const to = citing(tokens, at) || toldOutlet(tokens, at) || reportBy(tokens, at);
    const [first, last] = [tokens[at], tokens[to - 1]];
    if (to > 0 && first !== undefined && last !== undefined) {
      return { start: offset + first.start, end: offset + last.end };
    }
  }
  return null;
}

/** "…, citing the agency X" of an outlet; a person or office that cites a paper is at first hand. */
function citing(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower;
  const refers =
    word === 'with' && tokens[at + 1]?.lower === 'reference' && tokens[at + 2]?.lower === 'to';
  const referring = word === 'referring' && tokens[at + 1]?.lower === 'to';
  if (word !== 'citing' && word !== 'quoting' && !refers && !referring) return 0;
  if (!/^[,—–(]$/.test(tokens[at - 1]?.text ?? '')) return 0;
  const from = at + (refers ? 3 : referring ? 2 : 1);
  const to = phraseEnd(tokens, from);
  const outlet = readsAsOutlet(tokens, at) || tokens.slice(from, to).some(tellsOutlet);
  return outlet && to > from ? to : 0;
}

function toldOutlet(tokens: readonly Token[], at: number): number {
  if (!/^(?:told|tells)$/.test(tokens[at]?.lower ?? '')) return 0;
  const the = tokens[at + 1]?.lower === 'the' ? 1 : 0;
  return looksLikeOutlet(tokens, at + 1 + the);
}

/** "according to a report by|in X". */
function reportBy(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 6).map(({ lower }) => lower);
  if (
    words[0] !== 'according' ||
    !/^(?:reports?|article|story|interview|broadcast)$/.test(
      words[words[2] === 'a' || words[2] === 'an' ? 3 : 2] ?? '',
    )
  )
    return 0;
  const by = words.findIndex((word) => /^(?:by|in|on|from)$/.test(word));
  if (by < 0) return 0;
  const the = words[by + 1] === 'the' ? 1 : 0;
  return looksLikeOutlet(tokens, at + by + 1 + the);
}

const ENDS = /^[,;.—–)]$/;
const LONGEST = 14;

/** Where the noun phrase behind "citing" ends: at a mark, or at a verb that is not "a leaked" memo's. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to < from + LONGEST) {
    const token = tokens[to];
    if (token === undefined || ENDS.test(token.text)) break;
    const verb = ['verb', 'auxiliary', 'modal'].includes(token.pos);
    if (verb && to > from && tokens[to - 1]?.pos !== 'determiner') break;
    to++;
  }
  return to;
}

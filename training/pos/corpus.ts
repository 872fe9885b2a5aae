import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitTokens } from '../../server/language/tokenizer';
import { PENN_TAGS } from '../../server/model/penn';
import { readDocument } from '../../server/text/document';
import { hasNames } from '../../server/text/paragraph';
import { splitSentences } from '../../server/text/sentences';
import type { Span } from '../../server/text/span';

/** A sentence as the product splits it, with the number of each word's tag. */
export interface TaggedSentence {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly tags: Int8Array;
}

/** A word of the corpus: `[start, end, Penn tag]`, in UTF-16 units of the text. */
type GoldWord = readonly [start: number, end: number, tag: string];

/** Sentences of a folder with `corenlp.jsonl` and `text/`, from texts tagged by machine. */
export function readTagged(folder: string): readonly TaggedSentence[] {
  return readFileSync(join(folder, 'corenlp.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { id, tokens } = JSON.parse(line) as { id: string; tokens: readonly GoldWord[] };
      return taggedSentences(readFileSync(join(folder, 'text', `${id}.txt`), 'utf8'), tokens);
    });
}

/** The sentences of one text; those with a word that no tag stands for are left out. */
export function taggedSentences(
  text: string,
  words: readonly GoldWord[],
): readonly TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let next = 0;
  for (const { kind, plain, copyStart, start } of readDocument(text).paragraphs) {
    if (!hasNames(kind)) continue;
    for (const span of splitSentences(plain, copyStart)) {
      const sentence = plain.slice(span.start, span.end);
      const spans = splitTokens(sentence);
      const tags = new Int8Array(spans.length);
      spans.forEach((piece, at) => {
        const from = start + span.start + piece.start;
        while ((words[next]?.[1] ?? Number.POSITIVE_INFINITY) <= from) next++;
        const word = words[next];
        tags[at] = word === undefined || word[0] > from ? -1 : tagOf(sentence, piece, word);
      });
      if (!tags.includes(-1)) sentences.push({ text: sentence, spans, tags });
    }
  }
  return sentences;
}

/** Tags of CoreNLP that are written otherwise here. */
const WRITTEN: Readonly<Record<string, string>> = { '-LRB-': '(', '-RRB-': ')' };

function tagOf(sentence: string, { start, end }: Span, [from, to, tag]: GoldWord): number {
  const text = sentence.slice(start, end);
  const within = to - from > end - start && start > 0 && end < sentence.length;
  if (within && /^[-‐‑]$/.test(text)) return PENN_TAGS.indexOf('HYPH');
  if (text.length > 1 && /^[$#£€]\p{N}/u.test(text)) return PENN_TAGS.indexOf('CD');
  return PENN_TAGS.findIndex((each) => each === (WRITTEN[tag] ?? tag));
}

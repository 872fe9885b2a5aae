import type { PennTag } from '../../model/penn';
import type { Span } from '../../text/span';
import file from '../weights/pos.bin';
import { type PosTagger, readPosTagger } from './model';
import { tagWords } from './tag';

/** The Penn tags of one sentence's tokens, whose places in `plain` are given, by the shipped weights. */
export const posTags = makePosTags();

function makePosTags(): (plain: string, tokens: readonly Span[]) => readonly PennTag[] {
  let tagger: PosTagger | null = null;
  return (plain, tokens) => {
    tagger ??= readPosTagger(file);
    return tagWords(tagger, plain, tokens);
  };
}

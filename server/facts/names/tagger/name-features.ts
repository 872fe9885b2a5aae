import { RowBuilder, type SequenceFeatures } from '../../../language/tagger/feature-rows';
import { mix } from '../../../language/tagger/hash';
import type { Token } from '../../../model/token';
import { addContextFeatures } from './context-features';
import { plainTokens } from './plain-tokens';
import { type Surroundings, surroundingsOf } from './surroundings';
import type { WordFacts } from './word-facts';
import { addShortFeatures, addWordFeatures, STEPS } from './word-features';

/**
 * Features of a paragraph's tokens for the tagger of names: words, affixes, shapes, gazetteers,
 * groups of like words, and how they stand together. Training calls this; tagging asks for the
 * same features word by word (`NameScores`), so that the memory of words spares most of the work.
 */
export function nameFeatures(
  tokens: readonly Token[],
  text: string,
  factsOf: (token: Token) => WordFacts,
): SequenceFeatures {
  const facts = tokens.map(factsOf);
  const around = surroundingsOf(tokens, text, facts);
  const ends = plainTokens(tokens, facts);
  const nodes = new RowBuilder(tokens.length * 64);
  const edges = new RowBuilder(tokens.length * 6);
  facts.forEach((word, at) => {
    if (ends[at] === 1) addShortFeatures(nodes, word);
    else {
      for (const step of STEPS) addWordFeatures(nodes, facts[at + step] ?? null, step);
      addContextFeatures(nodes, facts, around, at);
    }
    nodes.endRow();
    for (const key of at === 0 ? [] : edgeFeatures(facts, around, at)) edges.add(key);
    edges.endRow();
  });
  return { length: tokens.length, nodes: nodes.rows(), edges: edges.rows(), plain: ends };
}

/** Features of a token and the one before it; few of them differ, so that their sums can be kept. */
export function edgeFeatures(
  facts: readonly WordFacts[],
  around: Surroundings,
  at: number,
): readonly number[] {
  const here = facts[at];
  const before = facts[at - 1];
  if (here === undefined || before === undefined) return [];
  return [
    1,
    mix(here.shape, 2),
    here.capital ? mix(here.lists, 5) : mix(here.lower, 3),
    before.capital ? 4 : mix(before.lower, 4),
    mix((around.line[at] ?? 0) * 4 + (around.opening[at] ?? 0), 6),
    mix(around.glued[at] ?? 0, 7),
  ];
}

import type { FeatureSink } from '../../../language/tagger/feature-rows';
import { mix } from '../../../language/tagger/hash';
import { SEEN_COUNT } from './repeats';
import type { Surroundings } from './surroundings';
import type { WordFacts } from './word-facts';
import { NONE } from './word-features';

/** Features of a token from how it stands among the others, after Ratinov & Roth 2009. */
export function addContextFeatures(
  out: FeatureSink,
  facts: readonly WordFacts[],
  around: Surroundings,
  at: number,
): void {
  const here = facts[at];
  if (here === undefined) return;
  addPlace(out, here, around, at);
  addNeighbours(out, facts, here, at);
  addClusters(out, facts, here, at);
  addRun(out, facts, here, around, at);
}

/** Where the token stands: in its sentence, its line, its marks; and where its word stands elsewhere. */
function addPlace(out: FeatureSink, here: WordFacts, around: Surroundings, at: number): void {
  const { shape } = here;
  const place = (around.opening[at] ?? 0) * 2 + (around.caseless[at] ?? 0);
  const line = (around.line[at] ?? 0) * 3 + (around.line[at + 1] ?? 0);
  const marks = around.marks[at] ?? 0;
  out.add(mix(mix(shape, place), 21));
  out.add(mix(place, 22));
  out.add(mix(mix(here.lists, mix(shape, place)), 28));
  out.add(mix(mix(here.coarse, mix(shape, place)), 29));
  out.add(mix(around.phrase[at] ?? 0, 30));
  out.add(mix(mix(around.glued[at] ?? 0, shape), 31));
  if (line > 0) out.add(mix(mix(line, shape), 32));
  if (marks > 0) out.add(mix(mix(marks, shape), 33));
  const elsewhere = around.elsewhere[at] ?? 0;
  if (!here.capital) return;
  out.add(mix(mix(elsewhere, around.opening[at] ?? 0), 34));
  for (let bit = 0; bit < SEEN_COUNT; bit++) {
    if (elsewhere & (1 << bit)) out.add(mix(mix(bit, shape), 35));
  }
}

function addNeighbours(
  out: FeatureSink,
  facts: readonly WordFacts[],
  here: WordFacts,
  at: number,
): void {
  const before = facts[at - 1];
  const after = facts[at + 1];
  const [left, right] = [before?.lower ?? NONE, after?.lower ?? NONE];
  const [leftLists, rightLists] = [before?.lists ?? NONE, after?.lists ?? NONE];
  const leftShape = mix(before?.shape ?? NONE, here.shape);
  out.add(mix(mix(left, here.shape), 55));
  out.add(mix(mix(right, here.shape), 56));
  out.add(mix(mix(left, here.lower), 90));
  out.add(mix(mix(here.lower, right), 91));
  out.add(mix(mix(leftLists, here.lists), 92));
  out.add(mix(mix(here.lists, rightLists), 93));
  out.add(mix(mix(mix(leftLists, here.shape), rightLists), 94));
  out.add(mix(mix(leftShape, after?.shape ?? NONE), 95));
  const farLeft = mix(facts[at - 2]?.lower ?? NONE, left);
  const farRight = mix(right, facts[at + 2]?.lower ?? NONE);
  out.add(mix(mix(farLeft, here.shape), 97));
  out.add(mix(mix(farRight, here.shape), 98));
  out.add(mix(mix(mix(left, here.shape), right), 99));
}

function addClusters(
  out: FeatureSink,
  facts: readonly WordFacts[],
  here: WordFacts,
  at: number,
): void {
  const before = facts[at - 1];
  const after = facts[at + 1];
  const [left, right] = [before?.coarse ?? NONE, after?.coarse ?? NONE];
  out.add(mix(mix(before?.fine ?? NONE, here.fine), 121));
  out.add(mix(mix(here.fine, after?.fine ?? NONE), 122));
  out.add(mix(mix(left, here.coarse), 124));
  out.add(mix(mix(here.coarse, right), 125));
  out.add(mix(mix(mix(left, here.shape), right), 126));
}

/** The run of capitals that the token stands in, its ends, and what stands beside it. */
function addRun(
  out: FeatureSink,
  facts: readonly WordFacts[],
  here: WordFacts,
  around: Surroundings,
  at: number,
): void {
  const start = around.runStart[at] ?? at;
  const end = around.runEnd[at] ?? at;
  const [left, right] = [at - start, end - at];
  const where = left * 8 + right;
  const [first, last] = [facts[start], facts[end]];
  const [before, after] = [facts[start - 1], facts[end + 1]];
  out.add(mix(mix(last?.lower ?? NONE, right), 100));
  out.add(mix(mix(last?.lists ?? NONE, Math.min(right, 3)), 101));
  out.add(mix(mix(first?.lower ?? NONE, left), 102));
  out.add(mix(mix(first?.lists ?? NONE, left), 103));
  out.add(mix(mix(before?.lower ?? NONE, left), 104));
  out.add(mix(mix(after?.lower ?? NONE, right), 105));
  out.add(mix(mix(where, here.shape), 106));
  const sides = mix(before?.lists ?? NONE, last?.lists ?? NONE);
  out.add(mix(mix(sides, after?.lists ?? NONE), 107));
  out.add(mix(mix(before?.lists ?? NONE, here.shape), 108));
  out.add(mix(mix(before?.fine ?? NONE, where), 109));
  out.add(mix(mix(after?.fine ?? NONE, where), 110));
  out.add(mix(mix(last?.fine ?? NONE, right), 111));
  out.add(mix(mix(first?.fine ?? NONE, left), 112));
  out.add(mix(mix(mix(before?.coarse ?? NONE, after?.coarse ?? NONE), where), 113));
  out.add(mix(mix(mix(first?.lists ?? NONE, last?.lists ?? NONE), where), 114));
  out.add(mix(mix(mix(around.marks[at] ?? 0, around.line[start] ?? 0), where), 115));
}

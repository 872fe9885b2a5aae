import { nameFeatures } from '../../server/facts/names/tagger/name-features';
import type { factsWith } from '../../server/facts/names/tagger/word-facts';
import { decode } from '../../server/language/tagger/decode';
import type { Tagger } from '../../server/language/tagger/model';
import type { NamedText } from './corpora';
import { type LabelledParagraph, labelledParagraphs } from './paragraphs';

type FactsOf = ReturnType<typeof factsWith>;

/** A set to measure on, read once. */
export type TestSet = readonly {
  readonly text: NamedText;
  readonly paragraphs: readonly LabelledParagraph[];
}[];

/** Reads texts for {@link score}. */
export function testSet(texts: readonly NamedText[]): TestSet {
  return texts.map((text) => ({ text, paragraphs: labelledParagraphs(text) }));
}

/** Exact precision, recall and F1 in per cent over people, places and bodies. */
export function score(tagger: Tagger, factsOf: FactsOf, set: TestSet): string {
  let [right, found, wanted] = [0, 0, 0];
  for (const { text, paragraphs } of set) {
    const gold = new Set(
      text.names.filter(({ type }) => type !== 'MISC').map((name) => keyOf(name)),
    );
    wanted += gold.size;
    for (const paragraph of paragraphs) {
      for (const name of namesIn(tagger, factsOf, paragraph)) {
        found++;
        if (gold.has(name)) right++;
      }
    }
  }
  const f1 = (200 * right) / (found + wanted);
  return `P ${percent(right, found)} R ${percent(right, wanted)} F ${f1.toFixed(1)}`;
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}

function keyOf({ start, end, type }: { start: number; end: number; type: string }): string {
  return `${start}-${end} ${type}`;
}

function namesIn(
  tagger: Tagger,
  factsOf: FactsOf,
  { start, tokens, text }: LabelledParagraph,
): readonly string[] {
  const { best } = decode(tagger, nameFeatures(tokens, text, factsOf));
  const names: string[] = [];
  for (let at = 0; at < best.length; ) {
    const label = tagger.labels[best[at] ?? 0] ?? 'O';
    let to = at + 1;
    while (tagger.labels[best[to] ?? 0] === `I-${label.slice(2)}`) to++;
    const [first, last] = [tokens[at], tokens[to - 1]];
    if (label !== 'O' && label.slice(2) !== 'MISC' && first !== undefined && last !== undefined) {
      names.push(
        keyOf({ start: first.start + start, end: last.end + start, type: label.slice(2) }),
      );
    }
    at = to;
  }
  return names;
}

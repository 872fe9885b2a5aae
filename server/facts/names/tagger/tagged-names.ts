import { readClusters } from '../../../language/tagger/clusters';
import type { Tagging } from '../../../language/tagger/decode';
import { readTagger } from '../../../language/tagger/model';
import clustersFile from '../../../language/weights/clusters.bin';
import namesFile from '../../../language/weights/names.bin';
import type { ActorKind } from '../../../model/actor';
import type { Token } from '../../../model/token';
import type { Span } from '../../../text/span';
import { NameScores } from './name-scores';

/** `other`: nationalities, events, works, products; names, but no actors. */
export type TaggedKind = ActorKind | 'other';

/** A name as the trained tagger sees it. Offsets are the tokens'. */
export interface TaggedName extends Span {
  readonly kind: TaggedKind;
  /** How sure the tagger is that these words are one name of this kind, 0 to 1. */
  readonly probability: number;
}

/** How likely words are to belong to a name of each kind, or to none; they add up to 1. */
export type Opinion = Readonly<Record<TaggedKind | 'none', number>>;

/** What the tagger says of a paragraph. */
export interface Tagged {
  /** In text order, none overlapping. */
  readonly names: readonly TaggedName[];
  /** Mean opinion on the words that a span touches. */
  opinionOf(span: Span): Opinion;
  /** How sure the tagger is that the span is exactly one name of the kind, 0 to 1. */
  probabilityOf(span: Span, kind: TaggedKind): number;
}

/** The model's labels after `B-` and `I-`. */
const KIND_OF: Readonly<Record<string, TaggedKind>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
};

/**
 * Tags the names of a paragraph's tokens; the text that they stand in tells where its lines end.
 * Time is linear in the number of tokens.
 */
export const tagNames = makeTagNames();

function makeTagNames(): (tokens: readonly Token[], text: string) => Tagged {
  let tagger: { readonly scores: NameScores; readonly labels: readonly Label[] } | null = null;
  return (tokens, text) => {
    tagger ??= readNameTagger();
    return tagged(tokens, tagger.scores.tag(tokens, text), tagger.labels);
  };
}

/** What a label of the model says. */
interface Label {
  readonly kind: TaggedKind | 'none';
  /** Whether a name begins with it. */
  readonly first: boolean;
  /** Number of the label that goes on after it; −1 outside names. */
  readonly inside: number;
}

function readNameTagger(): { readonly scores: NameScores; readonly labels: readonly Label[] } {
  const scores = new NameScores(readTagger(namesFile), readClusters(clustersFile));
  const labels = scores.labels.map((label): Label => {
    const type = label.slice(2);
    const inside = type === '' ? -1 : scores.labels.indexOf(`I-${type}`);
    return { kind: KIND_OF[type] ?? 'none', first: label.startsWith('B-'), inside };
  });
  return { scores, labels };
}

function tagged(tokens: readonly Token[], tagging: Tagging, labels: readonly Label[]): Tagged {
  const range = (span: Span): readonly [number, number] => [
    firstEndingAfter(tokens, span.start),
    firstEndingAfter(tokens, span.end - 1) + 1,
  ];
  return {
    names: spansOf(tokens, tagging, labels),
    opinionOf: (span) => meanOpinion(tagging.marginals, labels, ...range(span)),
    probabilityOf: (span, kind) => {
      const first = labels.findIndex((label) => label.first && label.kind === kind);
      return tagging.spanProbability(...range(span), first, first + 1);
    },
  };
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, Math.max(0, tokens.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function meanOpinion(
  marginals: Float64Array,
  labels: readonly Label[],
  from: number,
  to: number,
): Opinion {
  const opinion = { person: 0, organization: 0, place: 0, other: 0, none: 0 };
  const count = Math.max(1, to - from);
  for (let at = from; at < to; at++) {
    labels.forEach(({ kind }, label) => {
      opinion[kind] += (marginals[at * labels.length + label] ?? 0) / count;
    });
  }
  return opinion;
}

function spansOf(
  tokens: readonly Token[],
  { best, spanProbability }: Tagging,
  labels: readonly Label[],
): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let at = 0; at < best.length; ) {
    const label = best[at] ?? 0;
    const { kind = 'none', inside = -1 } = labels[label] ?? {};
    let to = at + 1;
    while (inside >= 0 && best[to] === inside) to++;
    const [first, last] = [tokens[at], tokens[to - 1]];
    if (kind !== 'none' && first !== undefined && last !== undefined) {
      const probability = spanProbability(at, to, label, inside);
      names.push({ start: first.start, end: last.end, kind, probability });
    }
    at = to;
  }
  return names;
}

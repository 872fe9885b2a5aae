import { PENN_TAGS, type PennTag } from '../../model/penn';
import { mix } from '../tagger/hash';
import { NONE, SHAPES, type WordFacts } from './word-facts';

/** Stands for what is outside the sentence. */
const NOTHING: WordFacts = {
  text: NONE,
  lower: NONE,
  suffix2: NONE,
  suffix3: NONE,
  prefix1: NONE,
  prefix3: NONE,
  shape: SHAPES.mark * 2 + 1,
  listed: 0,
  group: -1,
};

/** How a sentence is set: as usual, in Title Case, in capitals, or without any capital. */
export const SETTINGS = { usual: 0, title: 1, capitals: 2, lower: 3 } as const;

/** A sentence whose words are tagged one after the other. */
export interface TaggedSoFar {
  readonly facts: readonly WordFacts[];
  readonly setting: number;
  /** 1 for words that begin a sentence or a quotation. */
  readonly first: Uint8Array;
  /** What the dictionary says of each word: number of its tag, or −1. */
  readonly known: Int8Array;
  /** Numbers of the tags given so far. */
  readonly tags: Int8Array;
}

/** The most features that a word has. */
export const MOST_FEATURES = 40;

/**
 * Writes the hashed features of word `at` into `out` and returns how many there are: the word, its
 * ends and shape, its neighbours, the two tags before it (after Honnibal 2013, and Collins 2002),
 * what the dictionary knows of the words after it, and the verb before it in its clause.
 * Training and tagging both call this.
 */
export function writeFeatures(so: TaggedSoFar, at: number, out: Uint32Array): number {
  const here = so.facts[at] ?? NOTHING;
  const one = so.facts[at - 1] ?? NOTHING;
  const next = so.facts[at + 1] ?? NOTHING;
  const after = so.facts[at + 2] ?? NOTHING;
  const tag1 = tagAt(so, at - 1);
  const tag2 = tagAt(so, at - 2);
  const ahead = so.known[at + 1] ?? NONE;
  const ahead2 = so.known[at + 2] ?? NONE;
  const verb = verbBefore(so, at);
  const suffix = here.suffix3;
  const shape = here.shape * 8 + so.setting * 2 + (so.first[at] ?? 0);
  let size = 0;
  const add = (kind: number, value: number): void => {
    out[size++] = mix(value, kind);
  };
  const tags = tag1 * 64 + tag2;
  add(1, here.lower);
  add(2, here.suffix2);
  add(3, suffix);
  add(4, here.prefix1);
  add(5, here.prefix3);
  add(6, shape);
  add(7, mix(here.lower, shape));
  add(8, mix(suffix, shape));
  add(9, mix(shape, mix(tag1, one.shape)));
  add(10, tags);
  add(11, mix(here.lower, tag1));
  add(12, mix(suffix, tag1));
  add(13, mix(suffix, tags));
  add(14, one.lower);
  add(15, next.lower);
  add(16, after.lower);
  add(17, next.suffix3);
  add(18, next.shape * 256 + here.shape * 8 + so.setting);
  add(19, mix(next.lower, tag1));
  add(20, mix(here.lower, one.lower));
  add(21, mix(here.lower, next.lower));
  add(22, mix(ahead, tag1));
  add(23, mix(here.lower, ahead));
  add(24, mix(suffix, ahead));
  add(25, mix(ahead, ahead2));
  add(26, mix(here.lower, verb));
  add(27, mix(suffix, verb));
  if (here.listed !== 0) {
    add(28, mix(here.listed, shape));
    add(29, mix(here.listed, tag1));
    add(30, mix(here.listed, next.listed));
    add(31, mix(here.listed, mix(suffix, verb)));
  }
  if (here.group >= 0) {
    add(32, mix(here.group, shape));
    add(33, mix(here.group, tag1));
  }
  return size;
}

function tagAt({ tags }: TaggedSoFar, at: number): number {
  return at < 0 ? 63 : (tags[at] ?? 63);
}

/** How far back a verb is looked for. */
const REACH = 6;

/** The tag and word of the nearest verb before, with nothing of punctuation in between. */
function verbBefore({ facts, tags }: TaggedSoFar, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const tag = tags[i] ?? -1;
    if (isVerb(tag)) return mix(facts[i]?.lower ?? 0, tag);
    if ((facts[i]?.shape ?? 0) >> 1 === SHAPES.mark) return NONE;
  }
  return NONE;
}

const VERBS: readonly PennTag[] = ['MD', 'TO', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'];
const IS_VERB = Uint8Array.from(PENN_TAGS, (tag) => (VERBS.includes(tag) ? 1 : 0));

function isVerb(tag: number): boolean {
  return IS_VERB[tag] === 1;
}

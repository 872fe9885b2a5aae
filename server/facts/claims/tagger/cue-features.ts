import { RowBuilder, type SequenceFeatures } from '../../../language/tagger/feature-rows';
import type { ClaimWords } from './claim-words';
import { type CueSurroundings, cueSurroundings } from './cue-surroundings';
import { FeatureWriter, join, NONE } from './keys';
import type { RuleMarks } from './rule-marks';

/**
 * Features of a paragraph's tokens for the tagger of cues: the words around, how often they are
 * cues, the state of the quotation, the nearest other cues and punctuation, and what the rules say.
 * Training and tagging both call this.
 */
export function cueFeatures(words: ClaimWords, rules: RuleMarks): SequenceFeatures {
  const { length } = words;
  const nodeRows = new RowBuilder(length * 80);
  const edgeRows = new RowBuilder(length * 12);
  const row = new CueRow(words, cueSurroundings(words), rules, nodeRows);
  const edges = new FeatureWriter(edgeRows);
  for (let at = 0; at < length; at++) {
    row.write(at);
    if (at > 0) writeEdges(words, at, edges);
    edges.end();
  }
  return { length, nodes: nodeRows.rows(), edges: edgeRows.rows() };
}

function writeEdges({ word, tag, role, quote, grade }: ClaimWords, at: number, out: FeatureWriter) {
  const [w, w1] = [word[at] ?? 0, word[at - 1] ?? 0];
  const [t, t1] = [tag[at] ?? 0, tag[at - 1] ?? 0];
  out.one(1, 0);
  out.two(2, t1, t);
  out.two(3, role[at - 1] ?? 0, role[at] ?? 0);
  out.two(4, quote[at - 1] ?? 0, quote[at] ?? 0);
  out.one(5, w);
  out.one(6, w1);
  out.two(7, w1, t);
  out.two(8, t1, w);
  out.two(9, grade[at - 1] ?? 0, grade[at] ?? 0);
  out.two(10, join(tag[at - 2] ?? NONE, t1), t);
  out.two(11, join(t1, t), tag[at + 1] ?? NONE);
}

class CueRow {
  readonly #words: ClaimWords;
  readonly #around: CueSurroundings;
  readonly #rules: RuleMarks;
  readonly #out: FeatureWriter;

  constructor(words: ClaimWords, around: CueSurroundings, rules: RuleMarks, out: RowBuilder) {
    this.#words = words;
    this.#around = around;
    this.#rules = rules;
    this.#out = new FeatureWriter(out);
  }

  write(at: number): void {
    this.#own(at);
    this.#neighbours(at);
    this.#sequences(at);
    this.#state(at);
    this.#reach(at);
    this.#verdicts(at);
    this.#out.end();
  }

  #own(at: number): void {
    const { word, stem, suffix2, suffix3, shape, tag, grade, fine, coarse } = this.#words;
    const out = this.#out;
    const t = tag[at] ?? 0;
    const s = stem[at] ?? 0;
    out.one(1, 0);
    out.one(2, word[at] ?? 0);
    out.two(3, s, t);
    out.one(4, s);
    out.one(5, suffix2[at] ?? 0);
    out.one(6, suffix3[at] ?? 0);
    out.one(7, t);
    out.two(8, shape[at] ?? 0, this.#around.opening[at] ?? 0);
    out.two(9, grade[at] ?? 0, t);
    out.one(10, fine[at] ?? 0);
    out.two(11, fine[at] ?? 0, t);
    out.two(12, coarse[at] ?? 0, t);
    out.two(13, suffix3[at] ?? 0, t);
  }

  #neighbours(at: number): void {
    const { word, stem, tag, grade, fine, shape } = this.#words;
    const out = this.#out;
    for (let step = -3; step <= 3; step++) {
      if (step === 0) continue;
      const i = at + step;
      const kind = 20 + (step + 3) * 6;
      out.one(kind, word[i] ?? NONE);
      if (step < -2 || step > 2) continue;
      out.one(kind + 1, tag[i] ?? NONE);
      out.two(kind + 2, grade[i] ?? NONE, tag[i] ?? NONE);
      out.one(kind + 3, fine[i] ?? NONE);
      out.two(kind + 4, stem[at] ?? 0, word[i] ?? NONE);
      if (step === -1 || step === 1) out.two(kind + 5, shape[i] ?? NONE, tag[at] ?? 0);
    }
  }

  #sequences(at: number): void {
    const { word, stem, tag, grade } = this.#words;
    const out = this.#out;
    const t = tag[at] ?? 0;
    const [t1, t2] = [tag[at - 1] ?? NONE, tag[at - 2] ?? NONE];
    const [n1, n2] = [tag[at + 1] ?? NONE, tag[at + 2] ?? NONE];
    const s = stem[at] ?? 0;
    const g = grade[at] ?? 0;
    out.two(70, t1, t);
    out.two(71, t, n1);
    out.two(72, join(t1, t), n1);
    out.two(73, join(t2, t1), t);
    out.two(74, join(t, n1), n2);
    out.two(75, join(join(t2, t1), t), join(n1, n2));
    out.two(76, s, n1);
    out.two(77, s, t1);
    out.two(78, join(s, t1), n1);
    out.two(79, g, join(t1, n1));
    out.two(80, g, join(join(t1, t), n1));
    out.two(81, join(word[at - 1] ?? NONE, word[at] ?? 0), word[at + 1] ?? NONE);
    out.two(82, g, word[at + 1] ?? NONE);
    out.two(83, g, word[at - 1] ?? NONE);
    out.two(84, s, join(n1, n2));
    out.two(85, join(word[at + 1] ?? NONE, word[at + 2] ?? NONE), s);
    out.two(86, join(word[at - 1] ?? NONE, word[at - 2] ?? NONE), s);
  }

  #state(at: number): void {
    const { stem, quote, quotes, grade, tag } = this.#words;
    const { opening, closing, length, paragraphQuotes } = this.#around;
    const out = this.#out;
    const q = quote[at] ?? 0;
    const s = stem[at] ?? 0;
    const g = grade[at] ?? 0;
    const has = (quotes[at] ?? 0) * 2 + paragraphQuotes;
    out.two(90, q, length[at] ?? 0);
    out.two(91, s, q);
    out.two(92, s, has);
    out.two(93, g, join(q, has));
    out.two(94, g, opening[at] ?? 0);
    out.two(95, g, closing[at] ?? 0);
    out.two(96, tag[at] ?? 0, join(q, length[at] ?? 0));
    out.two(97, join(quote[at - 1] ?? NONE, q), quote[at + 1] ?? NONE);
    out.two(98, s, opening[at] ?? 0);
    out.two(99, s, closing[at] ?? 0);
  }

  #reach(at: number): void {
    const { stem, grade, tag } = this.#words;
    const around = this.#around;
    const out = this.#out;
    const s = stem[at] ?? 0;
    const g = grade[at] ?? 0;
    const t = tag[at] ?? 0;
    out.two(100, g, around.cueLeft[at] ?? 0);
    out.two(101, g, around.cueRight[at] ?? 0);
    out.two(102, g, around.markLeft[at] ?? 0);
    out.two(103, g, around.markRight[at] ?? 0);
    out.two(104, s, around.subject[at] ?? 0);
    out.two(105, g, around.subject[at] ?? 0);
    out.two(106, s, around.object[at] ?? 0);
    out.two(107, g, around.object[at] ?? 0);
    out.two(108, s, around.verbLeft[at] ?? 0);
    out.two(109, t, around.verbLeft[at] ?? 0);
    out.two(110, join(g, around.subjectRole[at] ?? 0), around.object[at] ?? 0);
    out.two(111, join(s, around.subjectRole[at] ?? 0), around.object[at] ?? 0);
    out.two(112, t, join(around.subjectRole[at] ?? 0, around.object[at] ?? 0));
    out.two(113, around.subjectFine[at] ?? 0, g);
    out.two(114, around.subjectFine[at] ?? 0, s);
  }

  #verdicts(at: number): void {
    const { cueOf, any } = this.#rules;
    const { grade, tag } = this.#words;
    const out = this.#out;
    const here = Math.min(1, cueOf[at] ?? 0);
    const before = Math.min(1, cueOf[at - 1] ?? 0);
    const after = Math.min(1, cueOf[at + 1] ?? 0);
    out.two(120, here, tag[at] ?? 0);
    out.two(121, join(before, here), after);
    out.two(122, here, grade[at] ?? 0);
    out.two(123, any[at] ?? 0, here);
  }
}

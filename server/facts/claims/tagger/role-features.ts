import { RowBuilder, type SequenceFeatures } from '../../../language/tagger/feature-rows';
import type { TokenRange } from '../../../model/token';
import type { ClaimWords } from './claim-words';
import { type CueProfile, cueProfile } from './cue-profile';
import { FeatureWriter, join, NONE } from './keys';
import { type RoleSurroundings, roleSurroundings, SIDE } from './role-surroundings';
import type { RuleMarks } from './rule-marks';

/** What the features of sources and contents need of a paragraph, read once for all its cues. */
export interface RoleInput {
  readonly words: ClaimWords;
  readonly rules: RuleMarks;
  /** 1 where a cue starts, this one or another. */
  readonly cueStarts: Uint8Array;
  /** For each token, 1 in the source and 2 in the content of the claim whose cue stands before. */
  readonly previous: Uint8Array;
}

/**
 * Features of the tokens in a window for the tagger of one cue's source and content. Every feature
 * is crossed with where the token stands from the cue. Training and tagging both call this.
 */
export function roleFeatures(
  input: RoleInput,
  cue: TokenRange,
  window: TokenRange,
): SequenceFeatures {
  const length = window.to - window.from;
  const nodeRows = new RowBuilder(length * 90);
  const edgeRows = new RowBuilder(length * 30);
  const row = new RoleRow(input, cue, window, nodeRows, edgeRows);
  for (let at = window.from; at < window.to; at++) {
    row.node(at);
    row.edge(at, at > window.from);
  }
  return { length, nodes: nodeRows.rows(), edges: edgeRows.rows() };
}

class RoleRow {
  readonly #words: ClaimWords;
  readonly #cue: CueProfile;
  readonly #around: RoleSurroundings;
  readonly #marks: Uint8Array;
  readonly #ruled: number;
  readonly #any: Uint8Array;
  readonly #cueStarts: Uint8Array;
  readonly #previous: Uint8Array;
  readonly #node: FeatureWriter;
  readonly #edge: FeatureWriter;

  constructor(
    { words, rules, cueStarts, previous }: RoleInput,
    cue: TokenRange,
    window: TokenRange,
    nodes: RowBuilder,
    edges: RowBuilder,
  ) {
    this.#words = words;
    this.#cue = cueProfile(words, cue);
    this.#around = roleSurroundings(words, cue, window, cueStarts);
    const claim = claimAt(rules, cue);
    this.#ruled = claim > 0 ? 1 : 0;
    this.#marks = rules.marksOf(claim - 1);
    this.#any = rules.any;
    this.#cueStarts = cueStarts;
    this.#previous = previous;
    this.#node = new FeatureWriter(nodes);
    this.#edge = new FeatureWriter(edges);
  }

  node(at: number): void {
    const out = this.#node;
    if (this.#around.side[at] === SIDE.cue) {
      out.one(1, 1);
      out.end();
      return;
    }
    this.#word(at);
    this.#tags(at);
    this.#fromCue(at);
    this.#paths(at);
    this.#counts(at);
    this.#quotes(at);
    this.#phrase(at);
    this.#verdict(at);
    this.#earlier(at);
    out.end();
  }

  #word(at: number): void {
    const { word, stem, fine, coarse, shape, grade } = this.#words;
    const { place, zone, side } = this.#around;
    const out = this.#node;
    const [p, z, d] = [place[at] ?? 0, zone[at] ?? 0, side[at] ?? 0];
    const w = word[at] ?? 0;
    const before = word[at - 1] ?? NONE;
    const after = word[at + 1] ?? NONE;
    out.one(2, p);
    out.two(3, w, d);
    out.two(4, w, p);
    out.two(5, w, z);
    out.two(6, before, z);
    out.two(7, after, z);
    out.two(8, before, p);
    out.two(9, after, p);
    out.two(10, stem[at] ?? 0, z);
    out.two(11, join(before, w), d);
    out.two(12, join(w, after), d);
    out.two(13, fine[at] ?? 0, z);
    out.two(14, coarse[at] ?? 0, p);
    out.two(15, shape[at] ?? 0, p);
    out.two(16, grade[at] ?? 0, z);
    out.two(17, word[at - 2] ?? NONE, z);
    out.two(18, word[at + 2] ?? NONE, z);
  }

  #tags(at: number): void {
    const { tag } = this.#words;
    const { place, zone } = this.#around;
    const out = this.#node;
    const [p, z] = [place[at] ?? 0, zone[at] ?? 0];
    const t = tag[at] ?? 0;
    const [t1, t2] = [tag[at - 1] ?? NONE, tag[at - 2] ?? NONE];
    const [n1, n2] = [tag[at + 1] ?? NONE, tag[at + 2] ?? NONE];
    out.two(20, t, p);
    out.two(21, t1, p);
    out.two(22, n1, p);
    out.two(23, join(t1, t), p);
    out.two(24, join(t, n1), p);
    out.two(25, join(join(t1, t), n1), z);
    out.two(26, join(join(t2, t1), t), z);
    out.two(27, join(join(t, n1), n2), z);
  }

  #fromCue(at: number): void {
    const { tag, word, role } = this.#words;
    const { place, zone, phrases } = this.#around;
    const { stem, kind, last, before, after } = this.#cue;
    const out = this.#node;
    const [p, z] = [place[at] ?? 0, zone[at] ?? 0];
    const t = tag[at] ?? 0;
    const sides = join(before, after);
    out.two(30, stem, p);
    out.two(31, join(stem, t), z);
    out.two(32, join(kind, t), p);
    out.two(33, kind, p);
    out.two(34, last, p);
    out.two(35, sides, p);
    out.two(36, join(sides, t), z);
    out.two(37, join(after, kind), p);
    out.two(38, join(before, kind), p);
    out.two(39, join(after, t), p);
    out.two(40, join(before, t), p);
    out.two(41, join(stem, phrases[at] ?? 0), join(z, role[at] ?? 0));
    out.two(42, join(stem, word[at] ?? 0), z);
    out.two(43, join(stem, after), z);
    out.two(44, join(last, after), p);
  }

  #paths(at: number): void {
    const { tag, role } = this.#words;
    const { path, tail, zone, side } = this.#around;
    const { stem, kind, before, after } = this.#cue;
    const out = this.#node;
    const [z, d] = [zone[at] ?? 0, side[at] ?? 0];
    const way = path[at] ?? 0;
    out.two(50, way, z);
    out.two(51, join(way, tag[at] ?? 0), d);
    out.two(52, join(way, kind), z);
    out.two(53, join(way, join(before, after)), z);
    out.two(54, join(way, stem), d);
    out.two(55, join(way, role[at] ?? 0), join(role[at + 1] ?? NONE, d));
    out.two(56, join(tail[at] ?? 0, tag[at] ?? 0), z);
    out.two(57, join(way, after), d);
  }

  #counts(at: number): void {
    const { tag, role } = this.#words;
    const { commas, verbs, cues, phrases, clauses, zone } = this.#around;
    const out = this.#node;
    const z = zone[at] ?? 0;
    const t = tag[at] ?? 0;
    const [c, v] = [commas[at] ?? 0, verbs[at] ?? 0];
    const other = cues[at] ?? 0;
    const n = phrases[at] ?? 0;
    out.two(60, join(c, t), z);
    out.two(61, join(v, t), z);
    out.two(62, join(c * 4 + v, other), z);
    out.two(63, join(other, t), z);
    out.two(64, join(n, t), z);
    out.two(65, join(n * 16 + c * 4 + v, role[at] ?? 0), z);
    out.two(66, join(clauses[at] ?? 0, v), z);
    out.two(67, join(clauses[at] ?? 0, c), join(z, other));
    out.two(68, this.#cue.kind, join(z, c * 4 + v));
  }

  #quotes(at: number): void {
    const { quote, quotation, quotes, tag } = this.#words;
    const { quotations, cues, place, zone } = this.#around;
    const out = this.#node;
    const [p, z] = [place[at] ?? 0, zone[at] ?? 0];
    const q = quote[at] ?? 0;
    const own = this.#cue.quotation;
    const here = quotation[at] ?? -1;
    const relation = own >= 0 ? (own === here ? 3 : 2) : here >= 0 ? 1 : 0;
    const rank = (quotations[at] ?? 0) * 4 + (cues[at] ?? 0);
    const has = quotes[at] ?? 0;
    out.two(70, q, p);
    out.two(71, relation * 2 + has, p);
    out.two(72, join(relation, rank), z);
    out.two(73, join(relation * 4 + q, tag[at] ?? 0), z);
    out.two(74, join(relation, rank), join(this.#cue.after, z));
    out.two(75, join(relation, rank), join(this.#cue.before, z));
    out.two(76, join(relation * 2 + has, this.#cue.stem), z);
    out.two(77, join(quote[at - 1] ?? 0, q), join(quote[at + 1] ?? 0, z));
  }

  #phrase(at: number): void {
    const { head, phrase, fine, shape, from, to } = this.#words;
    const { phrases, verbs, commas, zone, place } = this.#around;
    const out = this.#node;
    const z = zone[at] ?? 0;
    const inside = (phrase[at] ?? 0) > 0 ? 1 : 0;
    const n = (phrases[at] ?? 0) * 2 + inside;
    const v = verbs[at] ?? 0;
    out.two(80, join(head[at] ?? 0, n), z);
    out.two(81, head[at] ?? 0, z);
    out.two(82, join(n, v), place[at] ?? 0);
    out.two(83, join(n, v * 4 + (commas[at] ?? 0)), join(shape[at] ?? 0, z));
    out.two(84, join(n, v), join(fine[at] ?? 0, z));
    out.two(85, join(n, this.#cue.kind), join(z, v));
    out.two(86, Math.min(4, at - (from[at] ?? 0)), z);
    out.two(87, Math.min(4, (to[at] ?? 0) - at), z);
  }

  #verdict(at: number): void {
    const { tag } = this.#words;
    const marks = this.#marks;
    const out = this.#node;
    const z = this.#around.zone[at] ?? 0;
    const mark = (marks[at] ?? 0) + this.#ruled * 4;
    out.two(90, mark, z);
    out.two(91, mark, tag[at] ?? 0);
    out.two(92, mark, this.#cue.stem);
    out.two(93, join(marks[at - 1] ?? 0, mark), marks[at + 1] ?? 0);
    out.two(94, join(this.#any[at] ?? 0, mark), z);
  }

  #earlier(at: number): void {
    const { tag } = this.#words;
    const { zone, place, cues } = this.#around;
    const previous = this.#previous;
    const out = this.#node;
    const z = zone[at] ?? 0;
    const mark = previous[at] ?? 0;
    out.two(100, mark, z);
    out.two(101, mark, join(z, this.#cue.before));
    out.two(102, mark, join(z, this.#cue.kind));
    out.two(103, join(previous[at - 1] ?? 0, mark), join(previous[at + 1] ?? 0, z));
    out.two(104, join(mark, cues[at] ?? 0), place[at] ?? 0);
    out.two(105, join(mark, tag[at] ?? 0), z);
    out.two(106, mark, join(this.#cue.before, this.#cue.after));
  }

  edge(at: number, inner: boolean): void {
    const out = this.#edge;
    if (inner) {
      this.#border(at);
      this.#borderFromCue(at);
    }
    out.end();
  }

  #border(at: number): void {
    const { word, tag, role, quote, sentence, phrase } = this.#words;
    const { place, zone, side } = this.#around;
    const out = this.#edge;
    const d = (side[at - 1] ?? 0) * 3 + (side[at] ?? 0);
    const z = join(zone[at] ?? 0, d);
    const [w, w1] = [word[at] ?? 0, word[at - 1] ?? 0];
    const [t, t1] = [tag[at] ?? 0, tag[at - 1] ?? 0];
    out.one(1, d);
    out.two(2, place[at] ?? 0, d);
    out.two(3, join(t1, t), d);
    out.two(4, join(w1, w), d);
    out.two(5, w, d);
    out.two(6, w1, d);
    out.two(7, join(w1, t), d);
    out.two(8, join(t1, w), d);
    out.two(9, join(quote[at - 1] ?? 0, quote[at] ?? 0), z);
    out.two(10, sentence[at] === sentence[at - 1] ? 1 : 0, z);
    out.two(11, phrase[at] === phrase[at - 1] ? 1 : 0, join(d, role[at] ?? 0));
    out.two(12, join(join(tag[at - 2] ?? NONE, t1), t), d);
    out.two(13, join(join(t1, t), tag[at + 1] ?? NONE), d);
    out.two(14, join(w, tag[at + 1] ?? NONE), join(d, role[at - 1] ?? 0));
    out.two(
      15,
      join(join(role[at - 2] ?? NONE, role[at - 1] ?? 0), role[at] ?? 0),
      join(role[at + 1] ?? NONE, d),
    );
    out.two(16, join(join(t1, w), word[at + 1] ?? NONE), d);
  }

  #borderFromCue(at: number): void {
    const { word, role, quote } = this.#words;
    const { path, tail, side, zone, commas, verbs, phrases } = this.#around;
    const { stem, kind, before, after } = this.#cue;
    const out = this.#edge;
    const d = (side[at - 1] ?? 0) * 3 + (side[at] ?? 0);
    const z = zone[at] ?? 0;
    const roles = join(role[at - 1] ?? 0, role[at] ?? 0);
    const marks = this.#marks;
    out.two(20, join(path[at] ?? 0, roles), d);
    out.two(21, join(tail[at] ?? 0, roles), z);
    out.two(22, join(path[at] ?? 0, word[at] ?? 0), d);
    out.two(23, join(commas[at] ?? 0, verbs[at] ?? 0), join(roles, d));
    out.two(24, join(phrases[at] ?? 0, roles), d);
    out.two(25, join(stem, roles), d);
    out.two(26, join(stem, word[at] ?? 0), d);
    out.two(27, join(kind, roles), z);
    out.two(28, join(join(before, after), roles), d);
    out.two(29, join(marks[at - 1] ?? 0, marks[at] ?? 0), join(this.#ruled, d));
    out.two(30, join(marks[at - 1] ?? 0, marks[at] ?? 0), join(roles, d));
    out.two(
      31,
      (this.#cueStarts[at] ?? 0) * 2 + (this.#cueStarts[at - 1] ?? 0),
      join(role[at - 1] ?? 0, d),
    );
    out.two(32, join(quote[at - 1] ?? 0, quote[at] ?? 0), join(path[at] ?? 0, d));
  }
}

function claimAt({ cueOf }: RuleMarks, { from, to }: TokenRange): number {
  for (let at = to - 1; at >= from; at--) {
    const claim = cueOf[at] ?? 0;
    if (claim > 0) return claim;
  }
  return 0;
}

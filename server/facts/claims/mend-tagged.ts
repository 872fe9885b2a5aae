import type { ClaimCandidate } from '../../model/facts';
import { contains, firstEndingAfter, type Span } from '../../text/span';
import type { TaggedClaim } from './tagger/tagged-claims';
import { isFiniteVerb, type Words } from './words';

/** The trained tagger's claims, mended, and the claims of rules that it had swallowed. */
export interface Mended {
  readonly mended: readonly TaggedClaim[];
  readonly freed: ReadonlySet<ClaimCandidate>;
}

/**
 * Mends contents that the tagger, which labels word by word, leaves without their end or lets run
 * into the next statement; the turn of a transcript, if the paragraph is one, is left alone:
 * - “You look. I have a train.”: a quotation that is begun is taken whole.
 * - "It is, X says, the last": what stands behind the tag goes on.
 * - "In May, according to X, C": words without a verb before the tag are not what X says.
 */
export function mendTagged(
  words: Words,
  rules: readonly ClaimCandidate[],
  tagged: readonly TaggedClaim[],
  turn: ClaimCandidate | null,
): Mended {
  const freed = new Set<ClaimCandidate>();
  if (turn !== null) return { mended: tagged, freed };
  const mended = tagged.map((claim) => {
    const rule = rules[claim.rule] ?? null;
    const own = withoutOthers(words, claim, rules, freed);
    const whole = own.map((span) => wholeQuotation(words, span));
    const split = beyondTag(words, { ...claim, content: whole });
    return { ...claim, content: rule === null ? split : clauseOf(words, rule, split) };
  });
  return { mended, freed };
}

/** Leaves out a further quotation that runs on into somebody's tag: “C,” X said. “[D,” she added]. */
function withoutOthers(
  { quotations }: Words,
  claim: TaggedClaim,
  rules: readonly ClaimCandidate[],
  freed: Set<ClaimCandidate>,
): readonly Span[] {
  const [first, ...more] = claim.content;
  if (first === undefined || more.length === 0) return claim.content;
  return [
    first,
    ...more.filter((span) => {
      if (!quotations.some(({ start }) => start === span.start)) return true;
      const other = rules.find(
        ({ kind, source, cue }, index) =>
          index !== claim.rule &&
          kind === 'direct' &&
          source.length > 0 &&
          [...source, ...cue].every(
            (each) => contains(span, each) && !quotations.some((marks) => contains(marks, each)),
          ),
      );
      if (other !== undefined) freed.add(other);
      return other === undefined;
    }),
  ];
}

/** A content that starts with a quotation and ends within it ends with it. */
export function wholeQuotation({ quotations }: Words, span: Span): Span {
  for (const { start, end, closed, nested } of quotations) {
    if (end <= span.start) continue;
    if (start > span.start) break;
    const spoken = [...(closed ? [{ start, end }] : []), ...(nested ?? [])];
    const begun = spoken.find((each) => each.start === span.start && span.end < each.end);
    if (begun !== undefined) return { start: span.start, end: begun.end };
  }
  return span;
}

const OPEN_END = /^(?:be|auxiliary)$/;

function beyondTag(words: Words, { content, source, cue }: TaggedClaim): readonly Span[] {
  const { tokens, classes, plain } = words;
  const [only, other] = content;
  if (only === undefined || other !== undefined) return content;
  const last = firstEndingAfter(tokens, only.end - 1);
  const tag = [...source, ...cue].filter(({ start }) => start >= only.end);
  if (tag.length < source.length + cue.length || !OPEN_END.test(classes[last] ?? ''))
    return content;
  const tagStart = Math.min(...tag.map(({ start }) => start));
  const tagEnd = Math.max(...tag.map(({ end }) => end));
  if (plain.slice(only.end, tagStart).trim() !== ',' || plain[tagEnd] !== ',') return content;
  const from = firstEndingAfter(tokens, tagEnd + 1);
  let to = from;
  while (tokens[to]?.sentence === tokens[last]?.sentence && classes[to] !== 'stop') to++;
  const [first, end] = [tokens[from], tokens[to - 1]];
  return first === undefined || end === undefined || to <= from
    ? content
    : [only, { start: first.start, end: end.end }];
}

function clauseOf(words: Words, rule: ClaimCandidate, content: readonly Span[]): readonly Span[] {
  const [cue] = rule.cue;
  if (cue === undefined || !/^according to$/i.test(words.plain.slice(cue.start, cue.end)))
    return content;
  return hasVerb(words, rule.content) && !content.some((span) => leads(words, span, rule))
    ? rule.content
    : content;
}

/** Whether a content holds the verb of the clause that rules read. */
function leads(words: Words, span: Span, { content }: ClaimCandidate): boolean {
  return content.some((each) => {
    const common = { start: Math.max(span.start, each.start), end: Math.min(span.end, each.end) };
    const most = common.end - common.start >= (each.end - each.start) / 2;
    return (
      common.end > common.start && (most || each.start >= span.start) && hasVerb(words, [common])
    );
  });
}

function hasVerb({ tokens, classes }: Words, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => {
    for (let at = firstEndingAfter(tokens, start); (tokens[at]?.start ?? end) < end; at++) {
      if (isFiniteVerb(classes[at])) return true;
    }
    return false;
  });
}

import type { Token } from '../../../model/token';
import { firstEndingAfter, type Span } from '../../../text/span';
import type { ClaimText } from './claim-words';

/** What the rules take a token for. */
export const MARK = { none: 0, source: 1, content: 2, cue: 3 } as const;

/** What the rules say of a paragraph. */
export interface RuleMarks {
  /** For each token, 0 or 1 + the index of the first of the rules' claims whose cue it belongs to. */
  readonly cueOf: Int32Array;
  /** 1 where any claim of the rules has its source, 2 where one has its content. */
  readonly any: Uint8Array;
  /** For each token, a value of {@link MARK} in the rules' claim with that index. */
  marksOf(claim: number): Uint8Array;
}

/** Reads the verdicts of the rules onto tokens. */
export function readRuleMarks({ tokens, rules }: ClaimText): RuleMarks {
  const cueOf = new Int32Array(tokens.length);
  const any = new Uint8Array(tokens.length);
  rules.forEach(({ source, cue, content }, index) => {
    for (const at of touched(tokens, source)) any[at] = (any[at] ?? 0) | 1;
    for (const at of touched(tokens, content)) any[at] = (any[at] ?? 0) | 2;
    for (const at of touched(tokens, cue)) cueOf[at] ||= index + 1;
  });
  return {
    cueOf,
    any,
    marksOf: (claim) => {
      const marks = new Uint8Array(tokens.length);
      const rule = rules[claim];
      for (const at of touched(tokens, rule?.content ?? [])) marks[at] = MARK.content;
      for (const at of touched(tokens, rule?.source ?? [])) marks[at] = MARK.source;
      for (const at of touched(tokens, rule?.cue ?? [])) marks[at] = MARK.cue;
      return marks;
    },
  };
}

function* touched(tokens: readonly Token[], spans: readonly Span[]): Iterable<number> {
  for (const { start, end } of spans) {
    for (let at = firstEndingAfter(tokens, start); (tokens[at]?.start ?? end) < end; at++) yield at;
  }
}

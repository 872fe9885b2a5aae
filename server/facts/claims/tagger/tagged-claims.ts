import { decode } from '../../../language/tagger/decode';
import type { TokenRange } from '../../../model/token';
import type { Span } from '../../../text/span';
import { type CueCandidate, cueCandidates } from './candidates';
import type { ClaimModel } from './claim-model';
import { type ClaimText, type ClaimWords, readClaimWords } from './claim-words';
import { cueFeatures } from './cue-features';
import { believe, evidence } from './evidence';
import type { RoleInput } from './role-features';
import { type RoleReading, readRoles } from './roles';
import { readRuleMarks } from './rule-marks';

/** An attribution as the trained taggers see it. Spans are relative to the paragraph. */
export interface TaggedClaim {
  /** The whole noun phrase; empty when the text names no source. */
  readonly source: readonly Span[];
  /** One span. */
  readonly cue: readonly Span[];
  /** In text order, an introducing "that" included; never empty. */
  readonly content: readonly Span[];
  /** How likely an annotator would mark this claim, with about this content and source; 0 to 1. */
  readonly confidence: number;
  /** Index of the rules' claim at the same cue; −1 for none. */
  readonly rule: number;
}

/** A cue that may make a claim, with what was found for it; what confidence is trained on. */
export interface ClaimReading {
  readonly cue: CueCandidate;
  readonly roles: RoleReading;
  readonly evidence: Float64Array;
  /** Index of the rules' claim at the same cue; −1 for none. */
  readonly rule: number;
}

/** Confidence from which on a claim counts; chosen on training articles for the best F1. */
export const LEAST_CONFIDENCE = 0.4;

/** Reads every cue that may make a claim, in text order. Time is linear in cues and their windows. */
export function readClaims(model: ClaimModel, text: ClaimText): readonly ClaimReading[] {
  if (text.tokens.length === 0) return [];
  const words = readClaimWords(text, model);
  const rules = readRuleMarks(text);
  const cues = cueCandidates(decode(model.cues, cueFeatures(words, rules)));
  const sure = startsOf(words, cues);
  let previous: Uint8Array = new Uint8Array(words.length);
  return cues.map((cue) => {
    const cueStarts = cue.best ? sure : withStart(sure, cue.from);
    const input: RoleInput = { words, rules, cueStarts, previous };
    const roles = readRoles(model.roles, input, cue);
    if (cue.best) previous = marksOf(words.length, roles);
    const numbers = evidence(input, cue, roles);
    return { cue, roles, evidence: numbers, rule: ruleAt(rules.cueOf, cue) - 1 };
  });
}

/** The claims of a paragraph that the model believes in, in text order of their cues. */
export function claimsFrom(
  model: ClaimModel,
  text: ClaimText,
  least = LEAST_CONFIDENCE,
): readonly TaggedClaim[] {
  return readClaims(model, text).flatMap(({ cue, roles, evidence: numbers, rule }) => {
    const confidence = believe(model.confidence, numbers);
    if (confidence < least || roles.content.length === 0) return [];
    const spans = (ranges: readonly TokenRange[]) => ranges.map((range) => spanOf(text, range));
    const [source, content] = [spans(roles.source), spans(roles.content)];
    return [{ source, cue: [spanOf(text, cue)], content, confidence, rule }];
  });
}

function startsOf({ length }: ClaimWords, cues: readonly CueCandidate[]): Uint8Array {
  const starts = new Uint8Array(length);
  for (const { from, best } of cues) if (best) starts[from] = 1;
  return starts;
}

function marksOf(length: number, { source, content }: RoleReading): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { from, to } of content) marks.fill(2, from, to);
  for (const { from, to } of source) marks.fill(1, from, to);
  return marks;
}

function withStart(starts: Uint8Array, at: number): Uint8Array {
  const more = starts.slice();
  more[at] = 1;
  return more;
}

function ruleAt(cueOf: Int32Array, { from, to }: TokenRange): number {
  for (let at = to - 1; at >= from; at--) if ((cueOf[at] ?? 0) > 0) return cueOf[at] ?? 0;
  return 0;
}

function spanOf({ tokens }: ClaimText, { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

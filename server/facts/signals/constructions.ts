import type { Signal, Trigger } from '../../model/signal';
import type { Token, TokenRange } from '../../model/token';
import type { ParagraphView } from '../paragraph-facts';
import { BLAME_CONSTRUCTIONS } from './constructions/blame';
import { EVIDENCE_CONSTRUCTIONS } from './constructions/evidence';
import { JUDGING_CONSTRUCTIONS } from './constructions/judging';
import { MIND_CONSTRUCTIONS } from './constructions/mind';
import { OUTCOME_CONSTRUCTIONS } from './constructions/outcome';
import { RECORD_CONSTRUCTIONS } from './constructions/record';

/** A turn of phrase in compromise's match language that triggers the attribution policy. */
const BY_TRIGGER = [
  ['mind', MIND_CONSTRUCTIONS],
  ['cause', BLAME_CONSTRUCTIONS],
  ['prediction', OUTCOME_CONSTRUCTIONS],
  ['evaluation', JUDGING_CONSTRUCTIONS],
  ['finding', RECORD_CONSTRUCTIONS],
  ['impersonal', EVIDENCE_CONSTRUCTIONS],
] as const satisfies readonly (readonly [Trigger, unknown])[];

/**
 * Signals that a construction gives rather than a word. A pattern is run only on a paragraph that
 * holds one of its trigger words, so that other paragraphs pay for one search each.
 */
export function findConstructions({ paragraph, language }: ParagraphView): readonly Signal[] {
  const { plain } = paragraph;
  return BY_TRIGGER.flatMap(([trigger, constructions]) =>
    constructions
      .filter(({ hint, also }) => hint.test(plain) && also?.test(plain) !== false)
      .flatMap(({ hint, pattern, confidence, focus, spares }) =>
        language
          .match(pattern, hint)
          .filter(({ from }) => isStatement(language, from))
          .map((range) => focus?.(language.tokens, range) ?? range)
          .filter((range) => spares?.(language.tokens, range) !== true)
          .flatMap((range) => signalOver(language.tokens, range, trigger, confidence)),
      ),
  );
}

function isStatement({ tokens, sentences }: ParagraphView['language'], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  return sentence !== undefined && sentences[sentence]?.question === false;
}

function signalOver(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  trigger: Trigger,
  confidence: number,
): readonly Signal[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return [];
  return [{ start: first.start, end: last.end, trigger, confidence }];
}

import { claimsByRules } from '../../server/facts/claims/claims';
import type { ClaimText } from '../../server/facts/claims/tagger/claim-words';
import { readWords } from '../../server/facts/claims/words';
import { findNames } from '../../server/facts/names/names';
import { readQuotations } from '../../server/facts/quotations/quotations';
import { readLanguage } from '../../server/language/language';
import { readDocument } from '../../server/text/document';
import { isCopy } from '../../server/text/paragraph';
import type { AttributedText } from './corpora';
import { type LabelledClaim, labelledClaims } from './paragraphs';

/** A paragraph as the taggers see it, with what each annotator marked. */
export interface AttributedParagraph {
  /** Id of the article. */
  readonly id: string;
  readonly text: ClaimText;
  readonly readings: readonly (readonly LabelledClaim[])[];
  /** How much each reading counts in training. */
  readonly weight: number;
}

/**
 * Reads an article with the product's own readers, so that training sees what tagging will see.
 * Annotators who read the same article share its weight in part.
 */
export function attributedParagraphs(
  { id, text, readings }: AttributedText,
  weight: number,
): readonly AttributedParagraph[] {
  return readDocument(text)
    .paragraphs.filter(({ kind }) => isCopy(kind))
    .flatMap((paragraph) => {
      const language = readLanguage(paragraph.plain, paragraph.copyStart);
      const { tokens, sentences } = language;
      if (tokens.length === 0) return [];
      const view = { paragraph, language };
      const { quotations } = readQuotations(view);
      const rules = claimsByRules(view, readWords(view, quotations, findNames(view)));
      const claims = readings.map((each) => labelledClaims({ tokens }, paragraph.start, each));
      return [
        {
          id,
          text: { tokens, sentences, quotations, rules },
          readings: claims,
          weight: weight / Math.sqrt(Math.max(1, readings.length)),
        },
      ];
    });
}

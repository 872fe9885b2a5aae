import type { ClaimModel } from '../../server/facts/claims/tagger/claim-model';
import { believe } from '../../server/facts/claims/tagger/evidence';
import { LEAST_CONFIDENCE, readClaims } from '../../server/facts/claims/tagger/tagged-claims';
import { matches } from './match';
import type { AttributedParagraph } from './texts';

/**
 * Precision, recall and F1 in per cent over whole attributions, as `matches` tells them alike,
 * against the first reading of each paragraph.
 */
export function score(model: ClaimModel, paragraphs: readonly AttributedParagraph[]): string {
  let [right, found, wanted] = [0, 0, 0];
  for (const { text, readings } of paragraphs) {
    const open = new Set(readings[0] ?? []);
    wanted += open.size;
    for (const { roles, evidence } of readClaims(model, text)) {
      if (roles.content.length === 0) continue;
      if (believe(model.confidence, evidence) < LEAST_CONFIDENCE) continue;
      found++;
      const match = [...open].find((claim) => matches(roles, claim));
      if (match === undefined) continue;
      open.delete(match);
      right++;
    }
  }
  const f1 = (200 * right) / Math.max(1, found + wanted);
  return `P ${percent(right, found)} R ${percent(right, wanted)} F ${f1.toFixed(1)}`;
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}

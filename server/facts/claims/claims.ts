import type { ClaimCandidate, NameCandidate } from '../../model/facts';
import type { Quotation } from '../../model/quotation';
import type { ParagraphView } from '../paragraph-facts';
import { accordingClaims } from './according';
import { citingClaims } from './citing';
import { attachQuotations } from './direct';
import { candidateOf, type Draft } from './draft';
import { hearTagger } from './hear';
import { impersonalClaims } from './impersonal';
import { mendClaims } from './mend';
import { nestedClaims } from './nested';
import { nominalClaims } from './nominal';
import { passiveClaims } from './passive';
import { signatureClaims } from './signature';
import { findSites } from './sites';
import { tagClaims } from './tagger/tag-claims';
import { transcriptTurn } from './transcript';
import { readUnits, type Unit } from './units';
import { verbalClaims } from './verbal';
import { readWords, type Words } from './words';

/**
 * Finds attributions in one paragraph, in text order of cues: rules propose, the trained taggers
 * weigh and add, {@link hearTagger} hears both. Source, cue and content are as trained annotators
 * mark them: the whole noun phrase of the source, an introducing "that" within the content.
 */
export function findClaims(
  view: ParagraphView,
  quotations: readonly Quotation[],
  names: readonly NameCandidate[],
): readonly ClaimCandidate[] {
  const words = readWords(view, quotations, names);
  const rules = claimsByRules(view, words);
  const { tokens, sentences } = view.language;
  const heard = hearTagger(words, rules, tagClaims({ tokens, sentences, quotations, rules }));
  return mendClaims(words, heard);
}

/** The claims that rules alone find; a feature of the taggers. */
export function claimsByRules(view: ParagraphView, words: Words): readonly ClaimCandidate[] {
  const units = readUnits(words, view.language.sentences);
  const drafts = attachQuotations(
    words,
    units,
    units.map((unit) => claimsOf(words, unit)),
  );
  const nested = nestedClaims(words, view.language.sentences);
  const all = [...drafts.map((draft) => candidateOf(words, draft)), ...nested];
  const turn = transcriptTurn(view, words, units);
  return turn === null ? all : [{ ...candidateOf(words, turn), kind: 'direct' }, ...all];
}

function claimsOf(words: Words, unit: Unit): readonly Draft[] {
  if (unit.question) return [];
  const sites = findSites(words, unit);
  return citingClaims(words, unit, [
    ...accordingClaims(words, unit),
    ...impersonalClaims(words, unit),
    ...passiveClaims(words, unit, sites),
    ...verbalClaims(words, unit, sites),
    ...nominalClaims(words, unit),
    ...signatureClaims(words, unit),
  ]);
}

import { pattern } from '../../../language/language';
import type { Token, TokenRange } from '../../../model/token';
import type { Construction } from './construction';

/** Comparisons with all others: someone must have looked at all of them. */
export const RECORD_CONSTRUCTIONS: readonly Construction[] = [
  {
    hint: /\b(?:outs(?:ells?|old)|outperform(?:s|ed)?|outnumber(?:s|ed)?|outstrip(?:s|ped)?|outearn(?:s|ed)?)\b/,
    pattern: pattern(
      '(outsells|outsell|outsold|outperforms|outperform|outperformed|outnumber|outnumbers|outstrips|outstrip|outearn|outearns) #Adverb? (all|every|any|both|each|most|its|their|the|#Noun)',
    ),
    confidence: 0.55,
  },
  {
    hint: /\bNo\b/,
    also: /\b(?:ever|before)\b/,
    pattern: pattern('^no (#Adjective|#Noun) .{0,12} (has|have|had) (ever|never|before)'),
    confidence: 0.6,
  },
  {
    hint: /\bNo (?:other|older|larger|bigger|smaller|faster|earlier|higher|longer|taller|deeper|heavier|richer|poorer)\b/,
    pattern: pattern(
      '^no #Adverb? (other|#Comparative) #Noun+ .{0,8} (has|have|is|are|was|were|does|do|can)',
    ),
    confidence: 0.6,
  },
  {
    hint: /\b[Nn]owhere else\b|\banywhere else\b/,
    pattern: pattern('(nowhere|anywhere) else (in|on) (#Determiner|#Noun)'),
    confidence: 0.6,
  },
  {
    hint: /\bhistory\b/,
    pattern: pattern('#Superlative .{1,6} in .{1,5} history'),
    confidence: 0.6,
  },
  {
    hint: /\b(?:is|are|was|were) (?:by far )?the\b.{1,60}\b(?:in|of|on|anywhere|ever)\b/,
    pattern: pattern(
      '(is|are|was|were|remain|remains) (by far)? the #Superlative #Adjective? #Noun? #Noun? (in|on|anywhere|ever) (#Determiner|#Noun|#Adverb)?',
    ),
    confidence: 0.55,
    spares: isNarrow,
  },
  {
    hint: /\bthe only\b/,
    pattern: pattern(
      '(is|are|was|were) the only #Adjective? #Noun+ (in|on|of its kind) .{0,4} (that|which|to|with|where)',
    ),
    confidence: 0.55,
  },
];

/** "the youngest of three sisters", "the latest in a series": a list that can be counted on the spot. */
function isNarrow(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const near = tokens.slice(from, to + 5);
  return near.some(
    ({ lower, pos }) =>
      /^(?:latest|youngest|eldest|least|last|best|worst|series|family|room|row|us|group|squad|team|list|string)$/.test(
        lower,
      ) || pos === 'number',
  );
}

import { pattern } from '../../../language/language';
import { isPlainSense } from '../plain-sense';
import { anyOf, type Construction } from './construction';

const HELD = anyOf(`
  accepted agreed alleged apparent assumed believed claimed clear evident expected feared held hoped
  indisputable known obvious plain reported rumored rumoured said seen suspected thought undeniable
  understood
`);

/** Evidence with no owner, whatever adverb stands within. */
export const EVIDENCE_CONSTRUCTIONS: readonly Construction[] = [
  {
    hint: /\b[Ii]t(?:['’]s| (?:is|was|has|had|seems|became|becomes))\b/,
    pattern: pattern(
      `it (is|was|seems|became|becomes|has been|had been|has become) (#Adverb|becoming)? #Adverb? ${HELD}`,
    ),
    confidence: 0.7,
    spares: (tokens, { from, to }) => isPlainSense(tokens, from, to),
  },
];

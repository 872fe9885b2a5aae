import type { Clue } from './apposition';
import { wordSet } from './front-code';
import { isEveryday, isGivenName, isMany } from './word-sorts';
import type { Word } from './words';
import {
  MORE_BODY_HEADS,
  MORE_PLACE_HEADS,
  TRADE_HEADS,
  TRADE_SURNAMES,
  WORLD_BODY_ENDS,
  WORLD_BODY_STARTS,
  WORLD_PLACE_ENDS,
  WORLD_PLACE_STARTS,
} from './world-words';

/** Words of trades, and what bodies and places are called in other languages. */
export function worldClue(part: readonly Word[]): Clue | null {
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last?.casing !== 'title') return null;
  const person = isGivenName(first) && !isEveryday(first);
  if (TRADE_SURNAMES.has(last.folded)) return { organization: person ? 0.3 : 0.9 };
  if (TRADE_HEADS.has(last.folded) || MORE_BODY_HEADS.has(last.folded))
    return { organization: 0.9 };
  if (WORLD_BODY_STARTS.has(first.folded) || WORLD_BODY_ENDS.has(last.folded)) {
    return { organization: 0.9 };
  }
  const place = WORLD_PLACE_STARTS.has(first.folded) || WORLD_PLACE_ENDS.has(last.folded);
  if (place || MORE_PLACE_HEADS.has(last.folded)) return { place: person ? 0.6 : 0.9 };
  return isTradeUnion(part) ? { organization: 0.85 } : null;
}

const JOINED = wordSet('united amalgamated allied associated federated national international');

/** "United Bakers", "Harbour Pilots": everyday words, and those of a trade at the end. */
function isTradeUnion(part: readonly Word[]): boolean {
  if (!isMany(part.at(-1))) return false;
  return JOINED.has(part[0]?.folded ?? '') || part.every(isEveryday);
}

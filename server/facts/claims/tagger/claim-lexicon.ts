import type { WordClusters } from '../../../language/tagger/clusters';
import { hashPart, hashText } from '../../../language/tagger/hash';
import type { Token } from '../../../model/token';
import type { CueGrades } from './grades';
import { roleOf, tagNumber } from './penn';
import { stemHash } from './stems';

/** What was learnt of single words. */
export interface WordKnowledge {
  readonly grades: CueGrades;
  readonly clusters: WordClusters;
}

/** A word by itself, in numbers. */
export interface ClaimWord {
  /** Hashes of the lower-case word, its stem, and its last two and three letters. */
  readonly word: number;
  readonly stem: number;
  readonly suffix2: number;
  readonly suffix3: number;
  /** Case and sort of letters, 0 to 5. */
  readonly shape: number;
  readonly tag: number;
  readonly role: number;
  readonly grade: number;
  /** Group of like words, fine and coarse; −1 for none. */
  readonly fine: number;
  readonly coarse: number;
}

/** Words that are remembered before all are forgotten. */
const MOST = 8_000;

/** Reads words, and remembers a bounded number of them; answers do not depend on the memory. */
export class ClaimLexicon {
  readonly #knowledge: WordKnowledge;
  /** By tag, or `punctuation`; then by text. */
  readonly #words = new Map<string, Map<string, ClaimWord>>();
  #size = 0;

  constructor(knowledge: WordKnowledge) {
    this.#knowledge = knowledge;
  }

  /** What is known of a token's word; tokens with the same text and tag have the same one. */
  wordOf(token: Token): ClaimWord {
    const sort = token.pos === 'punctuation' ? token.pos : token.tag;
    const known = this.#words.get(sort)?.get(token.text);
    if (known !== undefined) return known;
    if (this.#size >= MOST) this.#forget();
    const word = readWord(token, this.#knowledge);
    const ofSort = this.#words.get(sort);
    if (ofSort === undefined) this.#words.set(sort, new Map([[token.text, word]]));
    else ofSort.set(token.text, word);
    this.#size++;
    return word;
  }

  #forget(): void {
    this.#words.clear();
    this.#size = 0;
  }
}

function readWord(token: Token, { grades, clusters }: WordKnowledge): ClaimWord {
  const punctuation = token.pos === 'punctuation';
  const lower = plainLower(token);
  const size = lower.length;
  const tag = punctuation ? 0 : tagNumber(token.tag);
  const stem = stemHash(lower);
  const fine = tag === 0 ? -1 : clusters.fine(lower);
  return {
    word: hashText(lower),
    stem,
    suffix2: hashPart(lower, Math.max(0, size - 2), size),
    suffix3: hashPart(lower, Math.max(0, size - 3), size),
    shape: shapeOf(token.text, punctuation),
    tag,
    role: roleOf(lower, tag),
    grade: tag === 0 ? 0 : grades.gradeOf(stem),
    fine,
    coarse: clusters.coarse(fine),
  };
}

/** Lower case, with plain quotation marks, apostrophes and dashes. */
function plainLower({ lower, pos }: Token): string {
  if (pos !== 'punctuation') return lower.replace('’', "'");
  switch (lower) {
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
      return '"';
    case '‘':
    case '’':
    case '`':
      return "'";
    case '–':
    case '—':
    case '―':
      return '-';
    default:
      return lower;
  }
}

function shapeOf(text: string, punctuation: boolean): number {
  if (punctuation) return 4;
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 0;
  if (/^\p{Lu}/u.test(text)) return text.length > 1 && text === text.toUpperCase() ? 2 : 1;
  return /^\p{N}/u.test(text) ? 3 : 5;
}

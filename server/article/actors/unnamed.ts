import { ORGANIZATION_NOUNS } from '../../facts/names/lexicon';
import type { AnalysedParagraph } from '../../model/article';
import type { ParagraphFacts } from '../../model/facts';
import type { Token } from '../../model/token';
import { oncePer } from '../../text/once';

/**
 * Nouns of bodies that the article also uses of one without a name ("the county school board"):
 * "the board" is then not the one that has a name.
 */
export function unnamedBodies(paragraphs: readonly AnalysedParagraph[]): ReadonlySet<string> {
  const named = wordsOfBodies(paragraphs);
  const heads = new Set<string>();
  for (const { facts } of paragraphs) {
    for (const { head, modifier } of unnamedIn(facts)) {
      if (named.get(head)?.has(modifier) !== true) heads.add(head);
    }
  }
  return heads;
}

/** The words of bodies' names by their last word: a "school board" may be the "Marlow School Board". */
function wordsOfBodies(
  paragraphs: readonly AnalysedParagraph[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { paragraph, facts } of paragraphs) {
    for (const { start, end, tentative } of facts.names) {
      if (tentative === true) continue;
      const words = paragraph.plain.slice(start, end).toLowerCase().split(/\s+/);
      const head = words.pop() ?? '';
      if (!ORGANIZATION_NOUNS.has(head)) continue;
      const known = found.get(head) ?? new Set<string>();
      for (const word of words) known.add(word);
      found.set(head, known);
    }
  }
  return found;
}

/** "school board" of one without a name. */
interface UnnamedBody {
  readonly head: string;
  /** The word before it, lower case. */
  readonly modifier: string;
}

const unnamedIn = oncePer(({ tokens, names }: ParagraphFacts): readonly UnnamedBody[] => {
  const found: UnnamedBody[] = [];
  const taken = names
    .filter(({ tentative }) => tentative !== true)
    .flatMap(({ start, end, role, evidence }) =>
      role === null || evidence.person > evidence.organization
        ? [{ start, end }]
        : [{ start, end }, role],
    )
    .sort((a, b) => a.start - b.start);
  let at = 0;
  tokens.forEach((token, i) => {
    if (!ORGANIZATION_NOUNS.has(token.text)) return;
    while ((taken[at]?.end ?? Infinity) <= token.start) at++;
    const named = (taken[at]?.start ?? Infinity) <= token.start;
    if (!named && isModified(tokens, i) && !leadsOn(tokens[i + 1])) {
      found.push({ head: token.text, modifier: tokens[i - 1]?.lower ?? '' });
    }
  });
  return found;
});

/** "school board", "a board"; not "the board". */
function isModified(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== tokens[at]?.sentence) return false;
  return /^(?:noun|properNoun)$/.test(before.pos) || /^(?:an?|another)$/.test(before.lower);
}

/** "board member": the noun only modifies the next; "a company may appeal" speaks of any. */
function leadsOn(next: Token | undefined): boolean {
  return next !== undefined && /^(?:noun|properNoun|modal)$/.test(next.pos);
}

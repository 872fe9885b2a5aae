import type { Claim } from '../../model/claim';
import { contains, type Span } from '../../text/span';

const FIRST_PERSON = /^(?:i|we|me|us|my|our|mine|ours|myself|ourselves)$/i;

/** How many stretches of content are kept that may lie round a later claim. */
const DEPTH = 16;

/**
 * "“We asked for more,” X said": who says "I" or "we" inside a claim's content is its speaker.
 * Claims in order of their first content; one pass over them.
 */
export function withFirstPerson(claims: readonly Claim[], text: string): readonly Claim[] {
  const open: { readonly span: Span; readonly claim: Claim }[] = [];
  return claims.map((claim) => {
    const [source] = claim.source;
    const itself = source !== undefined && isFirstPerson(text, source);
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= startOf(claim)) open.pop();
    const around = itself ? open.findLast(({ span }) => contains(span, source)) : undefined;
    const actor = claim.actor ?? around?.claim.actor ?? null;
    const settled: Claim =
      actor === claim.actor
        ? claim
        : { ...claim, actor, sourceType: around?.claim.sourceType ?? claim.sourceType };
    for (const span of claim.content) open.push({ span, claim: settled });
    if (open.length > DEPTH) open.splice(0, open.length - DEPTH);
    return settled;
  });
}

function startOf({ content }: Claim): number {
  return content[0]?.start ?? 0;
}

function isFirstPerson(text: string, { start, end }: Span): boolean {
  return end - start < 10 && FIRST_PERSON.test(text.slice(start, end).trim());
}

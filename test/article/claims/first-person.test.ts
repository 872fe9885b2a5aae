import { describe, expect, it } from 'vitest';
import { withFirstPerson } from '../../../server/article/claims/first-person';
import type { Claim } from '../../../server/model/claim';
import type { Span } from '../../../server/text/span';
import { marked } from '../../support/marked';

function claim(source: Span, content: Span, actor: string | null): Claim {
  return {
    id: 'c1',
    kind: 'direct',
    source: [source],
    sourceType: actor === null ? 'unnamed' : 'named',
    actor,
    cue: [],
    content: [content],
    hand: 'first',
    act: 'speech',
    anaphoric: false,
    confidence: 1,
  };
}

/** Actors of the outer claim, by "a1", and the inner one; marks: outer source and content, inner source and content. */
function actorsOf(source: string): readonly (string | null)[] {
  const { text, spans } = marked(source);
  const [outer, words, inner, said] = spans;
  if (outer === undefined || words === undefined || inner === undefined || said === undefined)
    throw new Error('four marks are needed');
  return withFirstPerson([claim(outer, words, 'a1'), claim(inner, said, null)], text).map(
    ({ actor }) => actor,
  );
}

describe('who says "I" and "we"', () => {
  it.each([
    ['[[Kaya]] said: [[“[[We]] told them [[it was over]].”]]', 'a1'],
    ['[[Kaya]] said: [[“[[I]] fear [[a storm]].”]]', 'a1'],
    ['[[Kaya]] said: [[“[[They]] told us [[it was over]].”]]', null],
    ['[[Kaya]] said [[it was over]]. [[We]] told them [[it was not]].', null],
  ])('%s', (source, actor) => {
    expect(actorsOf(source)).toEqual(['a1', actor]);
  });
});

import { describe, expect, it } from 'vitest';
import { withStatedKind } from '../../../server/article/actors/stated-kinds';
import { marked } from '../../support/marked';

const OPEN = { person: 0.6, organization: 0.4, place: 0.4 };

/** The likeliest kind of the first marked name; a second mark is the role beside it. */
function kindIn(source: string): string {
  const { text, spans } = marked(source);
  const [name, role] = spans;
  if (name === undefined) throw new Error('no name is marked');
  const { person, organization, place } = withStatedKind(text, name, OPEN, role ?? null);
  if (organization > Math.max(person, place)) return 'organization';
  return person > place ? 'person' : 'place';
}

describe('a name that the copy calls a body', () => {
  it.each([
    ['Mira Sol, chief executive of [[Nuvo Labor]], spoke.'],
    ['Mira Sol, an analyst at [[Nuvo Labor]], spoke.'],
    ['A [[Nuvo]] spokesperson spoke.'],
    ['An exit poll by [[Nuvo]] says so.'],
    ['[[Nuvo Vale]], which owns the ship, spoke.'],
    ['[[Teatr Nuvo]], a [[theatre of 80 seats]], closed.'],
    ['[[Nuvo Vale]], the [[commission that counts votes]], met.'],
  ])('%s', (source) => {
    expect(kindIn(source)).toBe('organization');
  });
});

describe('a name that the copy does not call a body', () => {
  it.each([
    ['Mira Sol thanked [[Pavel Orlov]] for it.'],
    ['A lawyer for [[Orlov]] spoke.'],
    ['[[Pavel Orlov]], [[who runs the union]], spoke.'],
    ['Trade unionist [[Pavel Orlov]] spoke.'],
    ['The company’s lawyer [[Pavel Orlov]] spoke.'],
    ['The [[head of the fire brigade]], Pavel Orlov, told [[Mira Sol]] so.'],
  ])('%s', (source) => {
    expect(kindIn(source)).not.toBe('organization');
  });
});

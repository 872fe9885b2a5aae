import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/article/analyse';
import type { Claim } from '../../../server/model/claim';
import { type Span, slice } from '../../../server/text/span';

const HEAD = 'date 2025-03-04 The harbour of Mersin reopened.\n\n';

function claimsOf(copy: string): readonly string[] {
  const { text, claims, actors } = analyse(HEAD + copy);
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => slice(text, span)).join(' + ');
  const nameOf = ({ actor }: Claim): string => actors.find(({ id }) => id === actor)?.name ?? '–';
  return claims.map((claim) => `${nameOf(claim)}: ${words(claim.content)}`);
}

describe('claims of an article', () => {
  it('stand at their place in the article, in text order', () => {
    const copy = 'Deniz Kaya said it was over.\n\n“Not yet,” Deniz Kaya said.';
    const { text, claims } = analyse(HEAD + copy);
    expect(claims.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(claims.map(({ cue: [cue] }) => cue && slice(text, cue))).toEqual(['said', 'said']);
    expect(claims[0]?.cue[0]?.start).toBe(text.indexOf('said'));
  });

  it('are made in copy only, not in headings', () => {
    expect(claimsOf('## Police said it was over\n\nThe market opened.')).toEqual([]);
  });
});

describe('the speaker of a claim', () => {
  it.each([
    ['by full name', 'Deniz Kaya said it was over.', 'Deniz Kaya'],
    ['by surname', 'Deniz Kaya left. Kaya said it was over.', 'Deniz Kaya'],
    ['by pronoun', 'Deniz Kaya left. “It is over,” he said.', 'Deniz Kaya'],
    ['by apposition', 'The mayor, Deniz Kaya, said it was over.', 'Deniz Kaya'],
  ])('is known %s', (_, copy, name) => {
    expect(claimsOf(copy)[0]).toMatch(new RegExp(`^${name}: `));
  });

  it.each([
    ['an unnamed person', 'A nurse at the clinic said it was over.'],
    ['a pronoun with nobody before it', '“It is over,” he said.'],
    ['no source', 'It is alleged that it was over.'],
  ])('is not known of %s', (_, copy) => {
    expect(claimsOf(copy)[0]).toMatch(/^–: /);
  });

  it('makes an unnamed source a named one', () => {
    const { claims } = analyse(`${HEAD}Deniz Kaya left. He said it was over.`);
    expect(claims.map(({ sourceType }) => sourceType)).toEqual(['named']);
  });
});

describe('the hand of a claim', () => {
  it.each([
    ['Deniz Kaya told CNN that it was over.', ['second']],
    ['Deniz Kaya told the newspaper it was over.', ['second']],
    ['Deniz Kaya told reporters that CNN was wrong.', ['first']],
    ['Deniz Kaya said that it was over.', ['first']],
    ['Reuters, citing Interfax, reported that it was over.', ['second', 'second']],
  ])('%s', (copy, hands) => {
    expect(analyse(HEAD + copy).claims.map(({ hand }) => hand)).toEqual(hands);
  });
});

describe('an attribution that points back', () => {
  it('takes the sentence before it in the paragraph', () => {
    expect(claimsOf('The talks failed. This was reported by Reuters.')).toEqual([
      'Reuters: The talks failed',
    ]);
  });

  it('takes the last sentence of the paragraph before it', () => {
    expect(claimsOf('They met. The talks failed.\n\nThis was reported by Reuters.')).toEqual([
      'Reuters: The talks failed',
    ]);
  });

  it('looks past a heading', () => {
    expect(claimsOf('The talks failed.\n\n## Talks\n\nThis was reported by Reuters.')).toEqual([
      'Reuters: The talks failed',
    ]);
  });

  it('gives both sources of a second-hand report the same content', () => {
    const copy = 'The talks failed.\n\nThis is reported by Reuters, citing Interfax.';
    const { claims } = analyse(HEAD + copy);
    expect(claims.map(({ hand, anaphoric }) => [hand, anaphoric])).toEqual([
      ['second', true],
      ['second', true],
    ]);
    expect(claims[0]?.content).toEqual(claims[1]?.content);
  });

  it('is dropped when nothing stands before it', () => {
    expect(analyse('This was reported by Reuters.').claims).toEqual([]);
  });
});

describe('a quotation over several paragraphs', () => {
  it('belongs to the claim that has its last part', () => {
    expect(claimsOf('“We asked for one list.\n\n“They sent five,” Deniz Kaya said.')).toEqual([
      'Deniz Kaya: “We asked for one list. + “They sent five,”',
    ]);
  });

  it('belongs to the claim that has its first part', () => {
    const copy =
      'Deniz Kaya said: “We asked for one list.\n\n“They sent five.\n\n“We sent them back.”';
    expect(claimsOf(copy)).toEqual([
      'Deniz Kaya: “We asked for one list. + “They sent five. + “We sent them back.”',
    ]);
  });

  it('goes on from a sentence behind the tag', () => {
    const copy = '“No,” Deniz Kaya said. “We asked for one list.\n\n“They sent five.”';
    expect(claimsOf(copy)).toEqual([
      'Deniz Kaya: “No,” + “We asked for one list. + “They sent five.”',
    ]);
  });

  it('is not joined when the first part is closed', () => {
    const copy = '“We asked for one list,” Deniz Kaya said.\n\n“They sent five.”';
    expect(claimsOf(copy)).toEqual(['Deniz Kaya: “We asked for one list,”']);
  });

  it('is not joined when the next paragraph opens without a mark', () => {
    const copy = 'Deniz Kaya said: “We asked for one list.\n\nThey sent five.';
    expect(claimsOf(copy)).toEqual(['Deniz Kaya: “We asked for one list']);
  });
});

import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../server/article/actors/actors';
import { paragraphFacts } from '../../../server/facts/paragraph-facts';
import { readDocument } from '../../../server/text/document';
import { marked } from '../../support/marked';

/** Sort and speaker of the marked source. */
function reading(source: string): readonly [string, string | null] {
  const { text, spans } = marked(source);
  const paragraphs = readDocument(text).paragraphs.map((paragraph) => ({
    paragraph,
    facts: paragraphFacts(paragraph),
  }));
  const { actors, sourceOf } = resolveActors(text, paragraphs);
  const { actor, type } = sourceOf(spans);
  return [type, actors.find(({ id }) => id === actor)?.name ?? null];
}

describe('a source that a mention heads', () => {
  it.each([
    ['[[Oksana Melnyk]] spoke.', 'Oksana Melnyk'],
    ['[[Minister Oksana Melnyk, who leads it]], spoke.', 'Oksana Melnyk'],
    ['[[Turkish Foreign Minister Cemal Aydın]] spoke.', 'Cemal Aydın'],
    ['[[Olena Tkach, a professor at Tartu University,]] spoke.', 'Olena Tkach'],
    ['[[Olena Tkach, who met Petro Hryn,]] spoke.', 'Olena Tkach'],
    ['[[Olena Tkach, 49, a lawyer from Lviv]], spoke.', 'Olena Tkach'],
    ['[[Hryn’s aide Pavel Orlov]] spoke to Petro Hryn.', 'Pavel Orlov'],
    ['[[The mayor, Deniz Kaya,]] spoke.', 'Deniz Kaya'],
    ['[[A spokesman for Lumex Ltd, Lars Hove,]] spoke.', 'Lars Hove'],
    ['[[The National Grid Agency (NGA)]] spoke.', 'National Grid Agency'],
    ['Lumex Ltd grew. [[The company]] spoke.', 'Lumex Ltd'],
    ['Minister Petro Tkach came. [[He]] spoke.', 'Petro Tkach'],
    ['Minister Petro Tkach, [[who]] spoke, left.', 'Petro Tkach'],
    ['Petro Tkach, the minister [[who]] spoke, left.', 'Petro Tkach'],
    ['[[Petro Tkach and his wife]] spoke.', 'Petro Tkach'],
  ])('%s', (source, name) => {
    expect(reading(source)).toEqual(['named', name]);
  });
});

describe('a source that speaks for a body', () => {
  it.each([
    ['[[A spokesperson for Lumex Ltd]] spoke.', 'collective', 'Lumex Ltd'],
    ['[[A Lumex Ltd spokeswoman]] spoke.', 'collective', 'Lumex Ltd'],
    ['[[A spokesman for Lumex Ltd, who asked not to be named,]] spoke.', 'unnamed', 'Lumex Ltd'],
    ['[[Ukraine’s parliament]] spoke.', 'collective', 'Ukraine'],
    ['Lumex Ltd grew. [[The company’s statement]] spoke.', 'document', 'Lumex Ltd'],
    ['[[State Polls Commission figures]] show it.', 'document', 'State Polls Commission'],
    [
      '[[A report by the finance director of Harlow Borough Council]] says so.',
      'document',
      'Harlow Borough Council',
    ],
    ['[[An exit poll released on Monday by Vidix]] suggests it.', 'document', 'Vidix'],
    ['Minister Petro Tkach came. [[His office]] spoke.', 'collective', 'Petro Tkach'],
    ['[[A barrister for Lumex Ltd]] spoke.', 'unnamed', 'Lumex Ltd'],
    [
      'The Harlow Polls Commission met. [[The commission’s screen]] says so.',
      'document',
      'Harlow Polls Commission',
    ],
    ['Olena Tkach wrote it. [[Tkach’s 2023 paper]] says so.', 'collective', 'Olena Tkach'],
    [
      '[[A report by the council’s general manager, Olena Tkach,]] says so.',
      'document',
      'Olena Tkach',
    ],
  ])('%s', (source, type, name) => {
    expect(reading(source)).toEqual([type, name]);
  });
});

describe('a source that names nobody', () => {
  it.each([
    ['[[A nurse at Marlow Hospital]] spoke.', 'unnamed'],
    ['[[Two officials in Kyiv]] spoke.', 'unnamed'],
    ['[[Two officials familiar with the matter]] spoke.', 'unnamed'],
    ['[[One of the officials]] spoke.', 'unnamed'],
    ['[[Ukrainian officials]] spoke.', 'unnamed'],
    ['[[Lumex Ltd employees]] spoke.', 'collective'],
    ['[[Researchers at Tartu University (TUY)]] spoke.', 'collective'],
    ['[[the 49-year-old lawyer from Lagos]] spoke.', 'unnamed'],
    ['Petro Hryn came. [[His lawyer]] spoke.', 'unnamed'],
    ['Petro Hryn came. [[Hryn’s family]] spoke.', 'collective'],
    ['[[voters]] spoke.', 'collective'],
    ['[[Two voters]] spoke.', 'unnamed'],
    ['[[Police]] spoke.', 'collective'],
    ['[[The governor’s office]] spoke.', 'collective'],
    ['Lviv slept. [[The Lviv-based group]] spoke.', 'collective'],
    ['[[A filing with the BSE]] shows it.', 'document'],
    ['[[The report]] says it.', 'document'],
    ['[[A man who lives there]] spoke.', 'unnamed'],
    ['A man [[who]] spoke left.', 'unnamed'],
    ['A report [[that]] says so was read.', 'document'],
    ['It said so: [[it]] rained.', 'unnamed'],
  ])('%s', (source, type) => {
    expect(reading(source)).toEqual([type, null]);
  });

  it('is none without words', () => {
    expect(reading('It rained.')).toEqual(['none', null]);
  });
});

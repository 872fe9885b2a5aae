import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../server/article/actors/actors';
import { paragraphFacts } from '../../../server/facts/paragraph-facts';
import { readDocument } from '../../../server/text/document';
import { marked } from '../../support/marked';

function speaker(source: string): string | null {
  const { text, spans } = marked(source);
  const paragraphs = readDocument(text).paragraphs.map((paragraph) => ({
    paragraph,
    facts: paragraphFacts(paragraph),
  }));
  const { actors, nameOf } = resolveActors(text, paragraphs);
  const [span] = spans;
  const id = span === undefined ? null : nameOf(span);
  return actors.find((actor) => actor.id === id)?.name ?? null;
}

describe('who speaks for a source', () => {
  it.each([
    ['[[Oksana Melnyk]] spoke.', 'Oksana Melnyk'],
    ['[[Minister Oksana Melnyk, who leads it]], spoke.', 'Oksana Melnyk'],
    ['[[Putin’s aide Pavel Orlov]] spoke.', 'Pavel Orlov'],
    ['[[A spokesperson for Lumex Ltd]] spoke.', 'Lumex Ltd'],
    ['[[Ukraine’s parliament]] spoke.', 'Ukraine'],
    ['[[State Polls Commission figures]] show it.', 'State Polls Commission'],
    [
      '[[A report by the finance director of Harlow Borough Council]] says so.',
      'Harlow Borough Council',
    ],
    ['[[An exit poll by Vidix]] suggests it.', 'Vidix'],
    ['[[The National Grid Agency (NGA)]] spoke.', 'National Grid Agency'],
    ['Lumex Ltd grew. [[The company]] spoke.', 'Lumex Ltd'],
    ['Minister Petro Tkach came. [[He]] spoke.', 'Petro Tkach'],
  ])('%s', (source, name) => {
    expect(speaker(source)).toBe(name);
  });

  it.each([
    '[[A nurse at Marlow Hospital]] spoke.',
    '[[A filing with the BSE]] shows it.',
    '[[Two officials in Kyiv]] spoke.',
    '[[Ukrainian officials]] spoke.',
    '[[Police]] spoke.',
    '[[The governor’s office]] spoke.',
    '[[Lumex Ltd employees]] spoke.',
  ])('%s is nobody named', (source) => {
    expect(speaker(source)).toBeNull();
  });
});

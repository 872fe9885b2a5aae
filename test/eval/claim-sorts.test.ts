import { describe, expect, it } from 'vitest';
import { actOf, kindOf, sourceSortOf } from '../../eval/scoring/claim-sorts';
import { quotedUnits } from '../../eval/scoring/quoted';
import { claim } from './support/spans';

describe('the kind of a claim', () => {
  it.each([
    ['direct', '“The quay is safe,” she said.', '“The quay is safe,”'],
    ['direct', '"Safe," she said, "and dry."', '"Safe,"|"and dry."'],
    ['mixed', 'She said the quay was “quite safe”.', 'the quay was “quite safe”'],
    ['indirect', 'She said the quay was safe. “Yes.”', 'the quay was safe'],
    ['direct', 'She said: “It is safe.\n“And dry.”', '“It is safe.|“And dry.”'],
  ])('is %s: %s', (kind, text, content) => {
    expect(kindOf(text, quotedUnits(text), claim(text, '', '', content))).toBe(kind);
  });
});

describe('the sort of a source', () => {
  it.each([
    ['none', ''],
    ['pronoun', 'she'],
    ['person', 'Ada Obi'],
    ['person', 'former Deputy Mayor Ada Obi'],
    ['person', 'Ada Obi, the head of the port authority'],
    ['organisation', 'The Lagoon Times'],
    ['organisation', 'the Lagoon Transport Agency'],
    ['organisation', 'LTA'],
    ['nominal', 'a spokesman for Ada Obi'],
    ['nominal', 'two people at the port'],
    ['nominal', 'Ada Obi’s aides'],
  ])('is %s: %s', (sort, source) => {
    const text = `It rained. On Monday, ${source} said so.`;
    expect(sourceSortOf(text, claim(text, source, 'said', 'so'))).toBe(sort);
  });

  it('is a description where only the start of a sentence gives it its capital', () => {
    const text = 'It rained. Officials said so.';
    expect(sourceSortOf(text, claim(text, 'Officials', 'said', 'so'))).toBe('nominal');
  });
});

describe('the act', () => {
  it.each([
    ['speech', 'has told'],
    ['speech', 'according to'],
    ['other', 'hopes'],
    ['other', 'planned to'],
  ])('is %s: %s', (act, cue) => {
    const text = `She ${cue} it.`;
    expect(actOf(text, claim(text, 'She', cue, 'it'))).toBe(act);
  });
});

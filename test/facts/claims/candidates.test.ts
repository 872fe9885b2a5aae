import { describe, expect, it } from 'vitest';
import { candidatesIn } from './claims-in';

describe('the kind of a claim', () => {
  it.each([
    ['direct', '“It is over,” Okoro said.'],
    ['direct', '“It is over,” he said, “and we lost.”'],
    ['mixed', 'Okoro said it was “over”.'],
    ['mixed', 'Okoro discussed nothing but said the “two plus two” format was dead.'],
    ['indirect', 'Okoro said it was over.'],
  ])('is %s in: %s', (kind, text) => {
    expect(candidatesIn(text).map((claim) => claim.kind)).toEqual([kind]);
  });
});

describe('the type of a source', () => {
  it.each([
    ['named', 'Deniz Kaya said it was over.'],
    ['collective', 'Police said it was over.'],
    ['collective', 'Prosecutors said it was over.'],
    ['collective', 'A spokesperson for the ministry said it was over.'],
    ['unnamed', 'Analysts said it was over.'],
    ['unnamed', 'A nurse at the clinic said it was over.'],
    ['unnamed', 'She said it was over.'],
    ['document', 'The plea agreement says it was over.'],
    ['document', 'According to a note seen by the court, it was over.'],
    ['document', 'Figures released on Friday show it was over.'],
    ['none', 'It is alleged that it was over.'],
  ])('is %s in: %s', (type, text) => {
    expect(candidatesIn(text).map((claim) => claim.sourceType)).toEqual([type]);
  });
});

describe('the act of a claim', () => {
  it('tells belief from speech', () => {
    expect(candidatesIn('Kaya believes that it is over.').map(({ act }) => act)).toEqual(['mind']);
    expect(candidatesIn('Kaya says that it is over.').map(({ act }) => act)).toEqual(['speech']);
  });
});

describe('the hand of a claim', () => {
  it('is the second for who cites and who is cited', () => {
    const text = 'The Hindu, citing police, reported that the talks had failed.';
    expect(candidatesIn(text).map(({ hand }) => hand)).toEqual(['second', 'second']);
  });

  it.each([
    ['second', 'Kaya told CNN that it was over.'],
    ['second', '“It is over,” Kaya told a local radio station.'],
    ['first', 'Kaya told reporters that it was over.'],
    ['first', 'Kaya told parliament that it was over.'],
  ])('is the %s in: %s', (hand, text) => {
    expect(candidatesIn(text).map((claim) => claim.hand)).toEqual([hand]);
  });

  it('is the first for a speaker who cites a document in his own statement', () => {
    const text = 'Kaya, citing the budget note, said the tax would rise.';
    expect(candidatesIn(text).map(({ hand }) => hand)).toEqual(['first']);
  });
});

describe('an attribution that points back', () => {
  it('has no content of its own', () => {
    const [claim] = candidatesIn('This was reported by Reuters.');
    expect(claim?.points).toBe('back');
    expect(claim?.content).toEqual([]);
  });
});

describe('the lemma of a cue', () => {
  it.each([
    ['say', 'Kaya said it was over.'],
    ['call for', 'Kaya called for a recount.'],
    ['warning', 'Kaya’s warning that it was over came late.'],
    [null, 'According to Kaya, it was over.'],
  ])('is %s in: %s', (lemma, text) => {
    expect(candidatesIn(text).map((claim) => claim.lemma)).toEqual([lemma]);
  });
});

describe('what is no copy', () => {
  it.each([
    ['said '.repeat(3000), 3000],
    ['"He said, '.repeat(1500), 1500],
    ['Okoro said that '.repeat(1500), 1500],
  ])('is read without harm: %.20s', (text, cues) => {
    expect(candidatesIn(text).length).toBeLessThanOrEqual(cues);
  });
});

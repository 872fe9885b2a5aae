import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../server/features/attribution/attribution';
import type { Finding } from '../../server/model/finding';
import type { Span } from '../../server/text/span';
import { claim, find, story } from './support/story';

const text = 'Experts say it is bad. Bello said that "it is fine" for all. It is the worst ever.';

function finding(rule: string, words: string): Finding {
  return { ...find(text, words), rule, severity: 'warning', message: '' };
}

const vague = claim({
  sourceType: 'collective',
  source: [find(text, 'Experts')],
  cue: [find(text, 'say')],
  content: [find(text, 'it is bad')],
});
const sourced = claim({
  kind: 'mixed',
  source: [find(text, 'Bello')],
  cue: [find(text, 'said')],
  content: [find(text, '"it is fine" for all')],
});
const quoted = claim({
  kind: 'direct',
  source: [find(text, 'Bello')],
  content: [find(text, '"it is fine"')],
});
const words = ({ start, end }: Span): string => text.slice(start, end);

describe('attribution marks', () => {
  it('tell what is attributed, missing and vague', () => {
    const article = story(text, { claims: [vague, sourced] });
    const marks = attributionOf(article, [
      finding('vague-source', 'Experts'),
      finding('unattributed-statement', 'It is the worst ever'),
      finding('scare-quotes', '"it is fine"'),
    ]);
    expect(marks.attributed.map(words)).toEqual(['"it is fine" for all']);
    expect(marks.missing.map(words)).toEqual(['It is the worst ever']);
    expect(marks.vague.map(words)).toEqual(['Experts']);
  });

  it('take a claim by many for attributed as long as no rule calls it vague', () => {
    const marks = attributionOf(story(text, { claims: [vague] }), []);
    expect(marks.attributed.map(words)).toEqual(['it is bad']);
  });

  it('leave out claims that name no source', () => {
    const nobody = claim({ ...sourced, source: [], sourceType: 'none' });
    expect(attributionOf(story(text, { claims: [nobody] }), []).attributed).toEqual([]);
  });

  it('mark nothing twice', () => {
    const marks = attributionOf(story(text, { claims: [quoted, sourced] }), []);
    expect(marks.attributed).toEqual([{ ...find(text, '"it is fine" for all'), direct: false }]);
  });
});

import { describe, expect, it } from 'vitest';
import { readClaimWeights } from '../../server/facts/claims/tagger/claim-model';
import { claimsFrom } from '../../server/facts/claims/tagger/tagged-claims';
import { readClusters } from '../../server/language/tagger/clusters';
import { readTagger } from '../../server/language/tagger/model';
import { type Span, slice } from '../../server/text/span';
import { readBrat } from '../../training/claims/brat';
import type { AttributedText } from '../../training/claims/corpora';
import { type ClaimFiles, trainClaims } from '../../training/claims/train';
import { writeClusters } from '../../training/crf/write-weights';
import { claimTextOf } from '../facts/claims/tagger/text-of';

const clusters = readClusters(writeClusters(new Map([['said', 0]]), [0]));

/** A text with one claim, its parts marked: `{S Kaya} {Q said} {C that it was over}.` */
function attributed(marked: string, id: string): AttributedText {
  const parts: Record<string, Span[]> = { S: [], Q: [], C: [] };
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([SQC]) ([^}]+)\}/g)) {
    const [whole, label = '', words = ''] = match;
    text += marked.slice(at, match.index);
    parts[label]?.push({ start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const { S: source = [], Q: cue = [], C: content = [] } = parts;
  return { id, text, readings: [[{ source, cue, content }]] };
}

const PEOPLE = ['Ada Obi', 'Omar Hadi', 'Lena Vos', 'Rita Paz', 'Ivo Bel', 'Mina Rao'];
const TEXTS = PEOPLE.flatMap((person, i) => [
  attributed(`{S ${person}} {Q said} {C that the plan was late}.`, `a${i}`),
  attributed(`{C The plan was late}, {Q according to} {S ${person}}.`, `b${i}`),
  attributed(`{S Minister ${person}} {Q warned} {C that the road was closed}.`, `c${i}`),
]);

function training(seed: number): ClaimFiles {
  const fit = { epochs: 8, retraining: 4, rate: 0.1, dropout: 0.1, nodes: 4000, edges: 800, seed };
  const log = () => {};
  return trainClaims({
    sources: [{ texts: TEXTS, weight: 1 }],
    test: [],
    clusters,
    cues: { ...fit, log },
    roles: { ...fit, log },
    log,
  });
}

describe('training of the taggers of claims', () => {
  const files = training(5);

  it('learns from a few texts what it tags in another', () => {
    const model = {
      cues: readTagger(files.cues),
      roles: readTagger(files.roles),
      clusters,
      ...readClaimWeights(files.claims),
    };
    const text = 'Sana Kos said that the plan was late.';
    const [claim] = claimsFrom(model, claimTextOf(text), 0);
    const words = (spans: readonly Span[] = []) => spans.map((span) => slice(text, span));
    expect(words(claim?.cue)).toEqual(['said']);
    expect(words(claim?.source)).toEqual(['Sana Kos']);
    expect(words(claim?.content)).toEqual(['that the plan was late']);
  });

  it('gives the same weights for the same seed', () => {
    expect(training(5)).toEqual(files);
  });
});

describe('standoff annotations', () => {
  const text = '𝒳 Kaya said it\nwas over.';

  it('count code points, and are joined over a line break', () => {
    const claims = readBrat(
      [
        'T1\tSource 2 6\tKaya',
        'T2\tCue 7 11\tsaid',
        'T3\tContent 12 14;15 23\tit was over',
        'T4\tAttribution 7 11\tsaid',
        'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
      ].join('\n'),
      text,
    );
    expect(claims).toHaveLength(1);
    expect(claims[0]?.source.map((span) => slice(text, span))).toEqual(['Kaya']);
    expect(claims[0]?.content.map((span) => slice(text, span))).toEqual(['it\nwas over']);
  });

  it('without content are left out', () => {
    expect(readBrat('T1\tCue 7 11\tsaid\nE1\tAttribution:T1 Cue:T1', text)).toEqual([]);
  });
});

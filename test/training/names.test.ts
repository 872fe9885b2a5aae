import { describe, expect, it } from 'vitest';
import { nameFeatures } from '../../server/facts/names/tagger/name-features';
import { factsWith } from '../../server/facts/names/tagger/word-facts';
import { readClusters } from '../../server/language/tagger/clusters';
import { decode } from '../../server/language/tagger/decode';
import { readTagger } from '../../server/language/tagger/model';
import { writeClusters } from '../../training/crf/write-weights';
import { withOtherNames } from '../../training/names/augment';
import type { NamedText } from '../../training/names/corpora';
import { LABELS, labelledParagraphs } from '../../training/names/paragraphs';
import { trainNames } from '../../training/names/train';
import { sourceFiles } from '../support/sources';

const clusters = readClusters(writeClusters(new Map([['said', 0]]), [0]));

/** A text with its names marked: `[PER Ada Obi]`. */
function named(marked: string): NamedText {
  const names: { start: number; end: number; type: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([A-Z]+) ([^\]]+)\]/g)) {
    const [whole, type = '', name = ''] = match;
    text += marked.slice(at, match.index);
    names.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    at = match.index + whole.length;
  }
  return { id: 'test', text: text + marked.slice(at), names };
}

const PEOPLE = ['Ada Obi', 'Omar Hadi', 'Lena Vos', 'Rita Paz', 'Ivo Bel', 'Mina Rao'];
const TEXTS = PEOPLE.map((person, i) =>
  named(
    `Minister [PER ${person}] spoke in [LOC ${['Lagos', 'Izmir', 'Lviv'][i % 3]}] on Monday. ` +
      `The plan of the [ORG ${['Lagos', 'Izmir', 'Lviv'][i % 3]} Council] was late.`,
  ),
);

function training(seed: number, log: (line: string) => void = () => {}): Uint8Array {
  return trainNames({
    sources: [{ texts: TEXTS, weight: 1 }],
    tests: {},
    clusters,
    seed,
    epochs: 12,
    retraining: 4,
    features: 400,
    log,
  });
}

describe('training of the tagger of names', () => {
  it('learns from a few texts what it tags in another', () => {
    const { labels, ...tagger } = readTagger(training(3));
    const [paragraph] = labelledParagraphs(
      named('Minister [PER Sana Kos] spoke in [LOC Pune] on Monday.'),
    );
    const tokens = paragraph?.tokens ?? [];
    const { best } = decode(
      { labels, ...tagger },
      nameFeatures(tokens, paragraph?.text ?? '', factsWith(clusters)),
    );
    expect([...best].map((label) => labels[label])).toEqual(
      [...(paragraph?.labels ?? [])].map((label) => LABELS[label]),
    );
  });

  it('gives the same weights for the same seed, and tells how far it is', () => {
    const lines: string[] = [];
    expect(training(3, (line) => lines.push(line))).toEqual(training(3));
    expect(lines[0]).toMatch(/^6 paragraphs/);
    expect(lines.filter((line) => line.startsWith('epoch'))).toHaveLength(12);
  });

  it('extracts features by the very code that tagging uses', () => {
    const shared = 'server/facts/names/tagger/name-features.ts';
    const users = [...sourceFiles('training'), ...sourceFiles('server')]
      .filter(({ inner }) => inner.includes(shared))
      .map(({ path }) => path);
    expect(users).toEqual([
      'training/names/score.ts',
      'training/names/train.ts',
      'server/facts/names/tagger/name-scores.ts',
    ]);
  });
});

describe('labels', () => {
  it('follow names over tokens, and tell two neighbours apart', () => {
    const [paragraph] = labelledParagraphs(
      named('[PER Ada Obi]’s [ORG Bel & Co], [LOC Lviv] [LOC Izmir].'),
    );
    expect([...(paragraph?.labels ?? [])].map((label) => LABELS[label])).toEqual(
      'B-PER I-PER O B-ORG I-ORG I-ORG O B-LOC B-LOC O'.split(' '),
    );
  });
});

describe('texts with other names', () => {
  const text = named(
    'KYIV - [PER Ada Obi] of the [ORG Bel Council] met [MISC German] guests. [PER Obi] left [LOC Izmir].',
  );

  it('keep all else, kinds of bodies and nationalities', () => {
    const [other] = withOtherNames([text], 5);
    expect(other?.text).toMatch(
      /^KYIV - \p{Lu}\S+ \p{Lu}\S+ of the \p{Lu}\S+ Council met German guests\. \p{Lu}\S+ left \p{Lu}\S+\.$/u,
    );
    expect(other?.text).not.toContain('Obi');
  });

  it('name one person alike throughout, in spans that fit', () => {
    const [other] = withOtherNames([text], 5);
    const spans = (other?.names ?? []).map(({ start, end }) => other?.text.slice(start, end));
    expect(spans).toHaveLength(text.names.length);
    expect(spans[0]?.split(' ')[1]).toBe(spans[3]);
    expect(spans[2]).toBe('German');
  });

  it('are the same for the same seed', () => {
    expect(withOtherNames([text], 5)).toEqual(withOtherNames([text], 5));
    expect(withOtherNames([text], 5)).not.toEqual(withOtherNames([text], 6));
  });
});

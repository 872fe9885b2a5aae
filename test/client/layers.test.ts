import { describe, expect, it } from 'vitest';
import { countsOf, layersOf } from '../../client/marks/layers';
import type { AttributionParams } from '../../client/protocol';

const range = (line: number) => ({
  start: { line, character: 0 },
  end: { line, character: 9 },
});

const news: AttributionParams = {
  uri: 'file:///a.news',
  version: 7,
  attributed: [
    { range: range(1), direct: true },
    { range: range(2), direct: false },
    { range: range(3), direct: true },
  ],
  missing: [range(4)],
  vague: [range(5), range(6)],
};

describe('the layers of marks', () => {
  it('keep quoted content apart from reported content', () => {
    expect(layersOf(news, 7)).toEqual({
      direct: [range(1), range(3)],
      indirect: [range(2)],
      missing: [range(4)],
      vague: [range(5), range(6)],
    });
  });

  it.each([6, 8])('are not taken from news about version 7 for version %i', (version) => {
    expect(layersOf(news, version)).toBeUndefined();
  });

  it('are counted for the status', () => {
    const layers = layersOf(news, 7);
    expect(layers && countsOf(layers)).toEqual({ attributed: 3, missing: 1, vague: 2 });
  });
});

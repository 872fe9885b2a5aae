import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/article/analyse';
import { slice } from '../../../server/text/span';

describe('quotations of an article', () => {
  it('stand at their place in the article', () => {
    const { text, quotations } = analyse('The port closed.\n\nHe said “go home”. Then he left.');
    expect(quotations.map((each) => slice(text, each))).toEqual(['“go home”']);
    expect(quotations.map(({ inner }) => slice(text, inner))).toEqual(['go home']);
  });

  it.each([
    [true, '“We asked for one list.\n\n“They sent five,” he said.'],
    [false, '“We asked for one list.\n\nThey sent five, he said.'],
    [false, '“We asked for one list.”\n\n“They sent five,” he said.'],
    [false, '“We asked for one list.\n\n"They sent five," he said.'],
  ])('go on in the next paragraph: %s', (goesOn, text) => {
    expect(analyse(`The port closed.\n\n${text}`).quotations[0]?.continues).toBe(goesOn);
  });
});

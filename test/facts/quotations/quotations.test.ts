import { describe, expect, it } from 'vitest';
import { findQuotations, readQuotations } from '../../../server/facts/quotations/quotations';
import { mark, marked } from '../../support/marked';
import { viewOf } from '../../support/view';

describe('quotations', () => {
  it.each([
    ['straight', '[["We will rebuild,"]] said the mayor. [["It takes time."]]'],
    ['curly', 'She called it [[“a bad joke”]] on Monday.'],
    ['a curly mark used at both ends', 'She called it [[“a bad joke“]] on Monday.'],
    ['closing marks at both ends, as in Sweden', 'She called it [[”a bad joke”]] on Monday.'],
    ['low', 'The mayor said: [[„Wir kommen wieder.“]] Then he left.'],
    ['low with a curly closing mark', 'The mayor said: [[„Wrócimy tu.”]] Then he left.'],
    ['guillemets', 'He wrote [[« nous verrons »]] and left.'],
    ['guillemets pointing in', 'He wrote [[»mal sehen«]] and left.'],
    ['backticks', "[[``We will see,'']] he said."],
    ['doubled single marks', "[[''We will see,'']] Ms. Okoro said. [[''Not today.'']]"],
    ['single straight', "[['We are not leaving,']] Oyelaran said."],
    ['single curly', '[[‘We are not leaving,’]] Oyelaran said.'],
    ['after a dash', 'The verdict—[["not proven"]]—pleased nobody.'],
    ['after a bracket', 'The verdict ([["not proven"]]) pleased nobody.'],
    ['around a number', 'The [["1000 for 1000"]] exchange began.'],
    ['an exclamation mark inside', '[["Stop!"]] he shouted.'],
    ['no space before', 'Kaya said:[[“We go on.”]] Then he left.'],
  ])('finds %s', (_, source) => {
    const { text, spans } = marked(source);
    expect(mark(text, findQuotations(viewOf(text)))).toBe(mark(text, spans));
  });

  it.each([
    ['an apostrophe in a name', "[['I like O'Brien's plan,']] she said."],
    ['a contraction', "[['It's ours and we don't share,']] she said."],
    ['a plural possessive in a single quotation', "[['The players' union won't move,']] she said."],
    ['the same, curly', '[[‘The players’ union won’t move,’]] she said.'],
    [
      'a plural possessive after a single quotation',
      "He was [['close']], the players' union said.",
    ],
    ['marks in marks', '[["He told me, ‘go home’, and I went,"]] she said.'],
    ['double marks in single ones', '[[\'He said "no" to me,\']] she said.'],
    ['markup inside the marks', '[["*Nobody* asked **us**"]], she said.'],
    ['a link around a quotation', 'She called it [["[a bad joke](https://example.org/a)"]] there.'],
    ['a year at the end', '[["We met in 1999"]] was all he said.'],
  ])('is not misled by %s', (_, source) => {
    const { text, spans } = marked(source);
    expect(mark(text, findQuotations(viewOf(text)))).toBe(mark(text, spans));
  });

  it.each([
    "The players' union met the teachers' leaders in Lagos.",
    'The players’ union met the teachers’ leaders in Lagos.',
    "Grace Achieng' Odero and Onyango' Otieno spoke in Kisumu.",
    'Ankaraʼs envoy met Putinʼs aide and O’Brien.',
    "It was rock 'n' roll in the '90s, and 'tis over.",
    'It was rock ’n’ roll in the ’90s, and ’twas over.',
    "Sana'a and Ka'ena are far from N'Djamena.",
    'The door is 6\'2" high and 36" wide.',
    "He stood at 5'11 and ran the 400m.",
    "Al-Ma'arri's poems, Dickens' novels and James' songs.",
  ])('finds none in: %s', (text) => {
    const { quotations, strays } = readQuotations(viewOf(text));
    expect(quotations).toEqual([]);
    expect(strays).toEqual([]);
  });

  it('keeps quotations in quotations with the outer one', () => {
    const text = '“My father said, ‘Wait.’ I waited,” she said.';
    const [outer] = findQuotations(viewOf(text));
    expect(mark(text, outer?.nested ?? [])).toBe(
      '“My father said, [[‘Wait.’]] I waited,” she said.',
    );
  });

  it.each([
    ['at the end of a paragraph', '[["We asked for one list.]]'],
    ['when the next one opens', 'He said [["we asked.]] [["They came,"]] he said.'],
    ['with a single mark at the start', "[['We asked for one list.]]"],
  ])('tells an unclosed quotation %s', (_, source) => {
    const { text, spans } = marked(source);
    const quotations = findQuotations(viewOf(text));
    expect(mark(text, quotations)).toBe(mark(text, spans));
    expect(quotations[0]?.closed).toBe(false);
  });

  it.each(['We asked for one list[["]], he said.', 'We asked for one list,[[”]] he said.'])(
    'tells a closing mark with nothing to close: %s',
    (source) => {
      const { text, spans } = marked(source);
      const { quotations, strays } = readQuotations(viewOf(text));
      expect(quotations).toEqual([]);
      expect(mark(text, strays)).toBe(mark(text, spans));
    },
  );

  it('leaves the marks out of the inner span', () => {
    const text = 'She said “go home”.';
    expect(
      mark(
        text,
        findQuotations(viewOf(text)).map(({ inner }) => inner),
      ),
    ).toBe('She said “[[go home]]”.');
  });

  it.each([
    ['full', '"We will rebuild the bridge," the mayor said.'],
    ['full', '"No," he said.'],
    ['full', 'The mayor said: "We will rebuild it."'],
    ['full', 'The mayor said, "We will rebuild it. It takes time."'],
    ['full', '"Everybody in that building had a price."'],
    ['full', '"Cotton is a hard trade'],
    ['fragment', 'He called it a "tired trick" on Monday.'],
    ['fragment', 'The firm was "sickened by this betrayal."'],
    ['fragment', 'He discussed the “situation” in Sudan.'],
    ['fragment', "Placards read 'books not cuts' outside."],
    ['fragment', 'The "deal" collapsed.'],
    ['title', 'Based on the “Nairobi Declaration”, they met.'],
    ['title', 'The film "A Separation of Powers" opened.'],
    ['title', 'They met in the "two plus two" format.'],
    ['title', 'She read from "The Book of Dust" there.'],
  ])('is %s: %s', (extent, text) => {
    expect(findQuotations(viewOf(text)).map((each) => each.extent)).toEqual([extent]);
  });

  it('takes time linear in the number of marks', () => {
    const text = `${'"a\' ‘b “c ’ '.repeat(20000)}`;
    expect(
      findQuotations({ ...viewOf('x'), paragraph: { ...viewOf('x').paragraph, text, plain: text } })
        .length,
    ).toBeGreaterThan(0);
  });
});

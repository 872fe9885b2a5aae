import { generateArticle } from '../../bench/articles';

/** A text that was made to be hard, of about so many UTF-16 units. */
export type HardText = (length: number) => string;

const SYLLABLES = 'ba ren ko ti mar su lo vei dan ru shi al'.split(' ');

/** A word with a capital; another for each number below 20,736. */
function nameOf(number: number): string {
  let [word, left] = ['', number];
  for (let i = 0; i < 4; i++) {
    word += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function again(unit: string): HardText {
  return (length) => unit.repeat(Math.ceil(length / unit.length));
}

/** Units that differ, until the text is long enough. */
function each(unit: (i: number) => string): HardText {
  return (length) => {
    const units: string[] = [];
    for (let i = 0, size = 0; size < length; i++) {
      const next = unit(i);
      units.push(next);
      size += next.length;
    }
    return units.join('');
  };
}

const WORDS_PER_UNIT = 1 / 6;

/** Texts on which work could grow faster than they do, by what is in them. */
export const HARD_TEXTS: Readonly<Record<string, HardText>> = {
  'an article': (length) => generateArticle(length * WORDS_PER_UNIT, 3),
  'one paragraph': (length) =>
    generateArticle(length * WORDS_PER_UNIT, 3)
      .replace(/^.*\n/, '')
      .replace(/\n+/g, ' '),
  'a line without a space': again('x'),
  'a line of capitals, letters and digits without a space': again('aB3'),
  'dots and letters without a space': again('a.'),
  digits: again('1 '),
  'straight quotation marks': again('"'),
  'curly quotation marks that open': again('“ '),
  'quotation marks of all sorts': again('“‘"«»"’” '),
  'quotations that never close': again('“Yes, it is so.\n\n'),
  'Mr.': again('Mr. '),
  'U.S.': again('U.S. '),
  'a run like an address': again('a.b/?c=d&'),
  addresses: again('www.example.org/a info@example.org '),
  'lone surrogates': again('\uD800 \uDC00'),
  Hebrew: again('שלום עולם. '),
  'Arabic with marks of direction': again('\u202Bسلام\u202C عالم. '),
  Chinese: again('新聞記者說。'),
  'emoji that are joined': again('👩‍👩‍👧 '),
  'accents on one letter': (length) => `e${again('\u0301')(length)}`,
  'control characters': again('a\u0000\u001B '),
  'white space': again(' \t\u00A0'),
  'empty lines': again('\r\n'),
  'lines of one letter': again('a\n\n'),
  'brackets in brackets': (length) => again('(a ')(length / 2) + again('b) ')(length / 2),
  'brackets that never close': again('[a]('),
  'comments that never close': again('<!-- a\n'),
  'marks of Markdown': again('**a _b `c '),
  'a list': again('- a\n'),
  'a table': again('| a | b |\n'),
  'front matter that never ends': (length) => `---\n${again('a: b\n')(length)}`,
  'a transcript in one paragraph': again('ROTARU: '),
  'names in one paragraph': each((i) => `${nameOf(i)} ${nameOf(i * 7 + 3)} spoke. `),
  'one name in one paragraph': again('Ada’s '),
  'names with and between them': each((i) => `${nameOf(i)} and `),
  namesakes: each((i) => `${nameOf(i)} Rotaru spoke.\n\nRotaru left.\n\n`),
  'bodies of one sort': each((i) => `the ${nameOf(i)} Council met. `),
  'acronyms with their long forms': each(
    (i) => `the ${nameOf(i)} Council (${nameOf(i)[0]}C) met.\n\n`,
  ),
  'names, then pronouns and descriptions': (length) =>
    each((i) => `Minister ${nameOf(i)} ${nameOf(i * 7 + 3)} spoke. `)(length / 2) +
    again('He left. The minister stayed. ')(length / 2),
  'cues and nothing else': again('said '),
  'cues with a subject': again('he said that '),
  'cues that pass on': again('told CNN citing '),
  'quotations with cues': again('“Yes,” he said. '),
  'attributions that point back': again('This is reported by him.\n\n'),
  'reports of reports': again('a report that '),
  dates: again('Monday May 26 2025, last week, '),
  'triggers that never complete': again('because was approved whatever No less '),
  'vague sources': again('critics reportedly say '),
  'names of fields of objects': again('constructor __proto__ toString '),
};

import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../server/text/sentences';

/** `|` marks where a sentence ends and the next begins. */
const SPLIT: Readonly<Record<string, readonly string[]>> = {
  'plain ends': [
    'The minister left. | The talks went on.',
    'Did he resign? | No one would say.',
    'Nobody moved! | The doors stayed shut.',
    'It rained all day. | 40 people came.',
    'Shares fell. | € 3 billion was gone by noon.',
    'The vote is on Monday… | Few expect a surprise.',
    'He paid $5. | Then he left.',
    'She was born in 1984. | Her brother was older.',
    'The line ends here.| ',
    'Turnout was 61.4 %. | Polls closed at 8.',
    'They met in Ankara. | İsmail Çetin was there.',
    'Der Spiegel wrote to them. | Österreich answered first.',
    'He called it “a mess.” | The minister disagreed.',
    'She said: “We will go.” | He stayed.',
    '"It is over," he said. | "We lost."',
    "'It is over,' she said. | 'We lost.'",
    '“We won.” | “You did not.”',
    'The fee was dropped (in part). | Nobody noticed.',
    'The fee was dropped. | (The board had asked for that.) | Nobody noticed.',
    'Why now? | Why here? | Nobody knows.',
    'He shouted: “Stop!” | The bus did not stop.',
    'It came down to one word: no. | The talks ended.',
    'The report is 40 pages long. | [The annex](x) is longer.',
    'Prices rose 2%. | — Who pays?',
    'The flight landed at 10 p.m. | The delegation was late.',
    'They moved to the U.S. | The company stayed in Delhi.',
    'He works for Boeing Co. | She works for Airbus.',
    'The deal is worth 3 million. | Naira fell.',
    'He lives in Kyiv. | Iryna lives in Lviv.',
    'It was vitamin C. | The doctors were wrong.',
    'There was a Plan B. | It failed.',
    'Asked why, he said: “No.” | Then he left.',
    '“No. | Never.”',
    'The answer was no. | Nobody was surprised.',
    'The fire began at 5 p.m. | Police came at six.',
    'It opens at 9 a.m. | Tickets cost £4.',
    'The case was closed in May. | Police had no lead.',
    'She was elected in Sept. | The vote was close.',
    'She has a Ph.D. | She teaches in Izmir.',
    '“Stop!” | Then the bus left.',
    'He left for Washington, D.C. | The senators stayed.',
    'They asked for the workers’ lists. | The firm refused.',
    'He said ‘no’. | ‘Yes,’ she said.',
    'He ended with a bow… | The hall was silent.',
    'It was signed by Cole et al. | The paper came out in June.',
    'He scored in the 90th min. | Fans wept.',
  ],
  'titles and initials stay': [
    'Mr. Bankole met Mrs. Osei and Dr. Koçak.',
    'Gen. Oleksandr Bondar spoke first.',
    'Lt. Col. Ada Umeh denied it.',
    'They met Prof. R. K. Dasgupta in Delhi.',
    'J. R. Whitlock wrote the report.',
    'Sen. Pell voted against Gov. Tate.',
    'George W. Osei Jr. was elected in 2019.',
    'The Rev. A. B. Cole opened the meeting.',
    'He lives near St. Mary’s Church.',
    'U.S. President Ann Hale spoke.',
    'The U.N. Security Council met.',
    'The D.C. Circuit ruled on it.',
  ],
  'abbreviations stay': [
    'Marina Lines Ltd. denied it.',
    'Acme Corp. shares fell 3 %.',
    'The trial of Bello v. Lagos State opened.',
    'It was filed as No. 14 of 20.',
    'It starts at 9 a.m. on Monday.',
    'It starts at 9 a.m. Monday.',
    'It starts at 9 a.m. EST on Monday.',
    'It closed at 4 p.m. Oct. 8.',
    'J.P. Mbeki owns No. 10 and Nos. 12 to 14.',
    'The U.S. Senate and the U.K. Parliament voted.',
    'Between Nov. 3 and Dec. 9, St. Petersburg had no snow.',
    'The firm (Marina Lines Ltd.) denied it.',
    'Brig. Gen. A. K. Bello (ret.) spoke.',
    'Fig. 3 shows approx. 40 of them.',
    'Talks on Sept. 16 failed.',
    'Talks on Jan. 3 and Feb. 4 failed.',
    'Food, water, fuel, etc. were sent.',
    'See Art. 5 of the treaty.',
    'Some fruits, e.g. Apples from Kent, were cheap.',
    'The town of Reading, Pa. is small.',
  ],
  'numbers, addresses and dots inside words stay': [
    'The rate is 4.5 percent.',
    'It costs $1.2 million a year.',
    'Version 2.0.1 of the app was pulled.',
    'The site example.org went down.',
    'The company Booking.com denied it.',
    'The clip runs 3.40 minutes.',
    'She wrote ... nothing at all.',
    'He paused… then went on.',
    'Yahoo! shares fell.',
  ],
  'speech tags stay with their question': [
    '“Who pays?” Pell asked.',
    '“Who pays?” asked Pell.',
    '"Stop!" Danuta Wilk shouted at the driver.',
    '‘Why us?’ she said.',
    '“Is it over?” he wrote to a friend.',
    '“Is it over?” the minister of ports asked.',
    '“Never!” Osei said.',
    '“What now?” Ngozi Ekpenyong wrote on X.',
  ],
};

/** A test sentence as it is read, and the sentences that it is to be split into. */
function read(marked: string): { readonly text: string; readonly sentences: readonly string[] } {
  return {
    text: marked.replaceAll('| ', '').replaceAll('|', ''),
    sentences: marked
      .split('|')
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ''),
  };
}

function split(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe.each(Object.entries(SPLIT))('sentences: %s', (_, cases) => {
  it.each(cases)('%s', (marked) => {
    const { text, sentences } = read(marked);
    expect(split(text)).toEqual(sentences);
  });
});

describe('sentence spans', () => {
  it('start where they are told to', () => {
    expect(splitSentences('KYIV — He left. She stayed.', 7)).toEqual([
      { start: 7, end: 15 },
      { start: 16, end: 27 },
    ]);
  });

  it('are cut where there is no ending for long, at a space', () => {
    const list = 'Iris Bell, '.repeat(300).trim();
    const sentences = split(list);
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.every((each) => each.length <= 1000 && !/^\s|\s$/.test(each))).toBe(true);
    expect(sentences.join(' ')).toBe(list);
  });

  it('are cut between characters where there is no space', () => {
    const sentences = split('😀'.repeat(1200));
    expect(sentences.join('')).toBe('😀'.repeat(1200));
    expect(sentences.every((each) => each.length % 2 === 0)).toBe(true);
  });

  it('are none in blank text', () => {
    expect(splitSentences('  \n ')).toEqual([]);
  });

  it('cover every character that is not white space', () => {
    const text = '  One. “Two?” Three (four). … Five!! six ';
    let rest = text;
    for (const { start, end } of [...splitSentences(text)].reverse()) {
      rest = rest.slice(0, start) + rest.slice(end);
    }
    expect(rest.trim()).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { withKinds, withoutKinds } from './kinds';

/** `[[p …]]` a person, `[[o …]]` an organisation, `[[l …]]` a place; every sure name is marked. */
function finds(sources: readonly string[]): void {
  it.each(sources)('%s', (source) => {
    expect(withKinds(withoutKinds(source))).toBe(source);
  });
}

describe('people', () => {
  finds([
    'Turkish Foreign Minister [[p Cemal Aydın]] flew home.',
    'The talks with [[p Oksana Melnyk]], 43, a baker, went on.',
    'The letter came from [[p Jean-Pierre de la Croix]] and [[p Liam O’Neill]].',
    'Crown Prince [[p Khalid bin Salman al-Otaibi]] met Sheikh [[p Abdullah al-Sabah]].',
    'He praised Dr [[p Amina Yusuf-Bello]] and Mrs [[p Adeyemi]].',
    'Chief Justice [[p John G. Harker Jr.]] spoke.',
    'Deputy Energy Minister [[p Iryna Koval]] resigned.',
    'Secretary of State [[p Daniel Ruiz]] called.',
    'She met [[p Kim Jong-sun]] and [[p Park Geun-hee]].',
    '“No,” said [[p Ifeanyi Okoro]], who runs the market.',
    'His lawyer, [[p Nora Feldt]], declined to comment.',
    'They saw [[p Stephen King]] at the fair.',
    'It was [[p Volodymyr Hnatiuk]]’s chief of staff, [[p Andriy Kovtun]], who called.',
    'The former mayor [[p Theresa May]] left.',
    'It pleased [[p Grace Achieng’ Otieno]] of the clinic.',
  ]);
});

describe('organisations', () => {
  finds([
    'The [[o Ministry of Health]] and the [[o University of Warsaw]] agreed.',
    'The [[o Food and Drug Administration]] cleared it.',
    'Officers of the [[o Ethics and Anti-Corruption Commission]] searched it.',
    'The [[o National Emergency Management Agency]] ([[o NEMA]]) warned of floods.',
    'The drug maker, [[o Farmalux]], said little.',
    'Shares of [[o Procter & Gamble]] and [[o Tata Motors]] rose.',
    'The plan of [[o Zenith Harbour Bank Plc]] failed.',
    '[[o The Guardian]] reported it, and so did [[o The Huddersfield Post]].',
    'Doctors at [[o St. Luke’s Hospital]] and the [[o All India Institute of Medical Sciences]] met.',
    'The [[o Estonian Rescue Agency]] sent boats.',
    'According to the news agency [[o Tarvix]], it rained.',
    'The [[o Kurdistan Workers’ Party]] denied it.',
    'A member of [[o Local 112]] spoke.',
    'The [[o European Council]] President [[p Piotr Nowak]] replied.',
  ]);
});

describe('places', () => {
  finds([
    'LAGOS, March 4 (Reuters) — It rained.'.replace('LAGOS', '[[l LAGOS]]'),
    'Shelling hit the [[l Kharkiv]] and [[l Sumy]] regions.',
    'The [[l Lviv]]-based firm moved to [[l Portland]], [[l Oregon]].',
    'The firm moved from [[l Lviv]] to [[l Portland]], [[l Oregon]].',
    'They marched down [[l Istiklal Avenue]] to the [[l Sea of Marmara]].',
    'He lives in the village of [[l Tarvisol]].',
    'It happened in southern [[l Somerset]].',
    '[[l Ontario]] Labour Minister [[p Chidi Obi]] spoke.',
    'Ships left the [[l Black Sea]] and the [[l Gaza Strip]].',
    'Farms near [[l Ashton]], [[l Md.]], burned.',
    '[[l Rio de Janeiro]] and [[l Trinidad and Tobago]] voted.',
    'Talks between [[l Russia]] and [[l Ukraine]] failed.',
  ]);
});

describe('what only looks like a name', () => {
  finds([
    'The Turkish and Ukrainian sides met on Monday, May 26.',
    'Russians and Kurds voted. Many Americans did not.',
    'The President and the Foreign Minister spoke to the Council.',
    'Former officials said nothing. Yesterday it rained.',
    'Demand rose. Protesters chanted. Councillors voted.',
    'She wrote on Telegram and on Facebook.',
    'The Paris Agreement and World War II were named.',
    'Hurricane Maria struck during Ramadan.',
    'The GDP figure and the CEO were on TV.',
    'They spoke English and Turkish at Christmas.',
    'Most of it was the work of anti-American groups.',
    'He called it “Open Skies”.',
    'They flew at 10 a.m. EST on Tuesday.',
    'The “Bread and Roses” march began.',
    'Sixty-four trucks came. Seventy left.',
    'What is seaweed? Seaweed grows in salt water.',
    'Will he go? May he stay?',
    'The Latest on the vote.',
  ]);
});

describe('headlines', () => {
  finds([
    'Police Hold Two Men Over Theft of Bronze Statue',
    '# [[l Ankara]] Says Talks With [[l Moscow]] Will Go On',
    'MINISTER RESIGNS AFTER BUDGET VOTE IN [[l NAIROBI]]',
    '# Library to shut after vote in [[l Harrogate]]',
  ]);
});

import { describe, expect, it } from 'vitest';
import { withKinds, withoutKinds } from './kinds';

/** See `names.test.ts`. */
function finds(sources: readonly string[]): void {
  it.each(sources)('%s', (source) => {
    expect(withKinds(withoutKinds(source))).toBe(source);
  });
}

describe('what stands before a name and behind it', () => {
  finds([
    'Hajiya [[p Maryam Bello]] spoke.',
    'Aling [[p Rosa]] sells fish.',
    'Ustadh [[p Salim Juma]] prayed.',
    'Shrimati [[p Kamla Rao]] and Thiru [[p Arun Selvam]] met.',
    'Pak [[p Budi Santoso]] and Ibu [[p Sri Lestari]] agreed.',
    '[[l Gauteng]] health MEC [[p Thandi Mokoena]] said so. The MEC left.',
    'SSP [[p Imran Qureshi]] said so.',
    'Chief [[p Tunde Bakare]], SAN, who leads the defence, said no.',
    'He paid N4.7bn and R12m.',
  ]);
});

describe('what holds a name together', () => {
  finds([
    '[[p Ernesto “Boy” Salazar]] won.',
    'Mayor [[p Ricardo de los Reyes III]] was away.',
    '[[p Kipchoge arap Rono]] met [[p Siti binti Rahman]].',
    '[[p Fatuma Abdi Sheikh]] told reporters so.',
    'The [[o OSCE Monitoring Mission in Moldova]] said so.',
    'The [[o House Committee on Ways and Means]] met.',
    'The [[o Committee to Protect Journalists]] said so.',
    'The [[o Kisumu Water and Sewerage Company]] said so.',
    'The [[o National Union of Metalworkers of South Africa]] said so.',
    '[[o City Hospital No. 7]] was hit.',
  ]);
});

describe('what a name is', () => {
  finds([
    'People living along the [[l Severn]] fled.',
    'The [[l Strait of Hormuz]] was shut.',
    'The [[o Isle of Wight Council]] voted.',
    'Shares of [[o Tata Motors]] fell on the [[o Nasdaq]].',
    'He told the [[o Assembly]] on Monday.',
    '[[p Piers St John-Harcourt]] left.',
    'Sen. [[p Dana Ortiz]], a [[l New Mexico]] Democrat, said so.',
    '[[o Kuzey Postası]] argued that the bank had erred.',
    '[[p Jan Nowak]], the winger, has signed for [[o Gdynia]]. He scored 11 goals in the league.',
  ]);
});

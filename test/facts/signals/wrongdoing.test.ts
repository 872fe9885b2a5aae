import { describe, expect, test } from 'vitest';
import { mark, marked } from '../../support/marked';
import { signalsIn } from './signals-in';

const FOUND = [
  'The treasurer [[stole]] £40,000 from the club.',
  'The minister [[took bribes]] from the contractor.',
  'The company [[dumped toxic]] waste in the river.',
  'The firm [[hid]] the defect from regulators.',
  'The party [[rigged the]] vote in three districts.',
  'The director [[falsified]] the accounts.',
  'The former mayor [[laundered]] the money through a shell firm.',
  'He [[paid witnesses]] to change their stories.',
  'Guards at the prison [[tortured]] inmates.',
  'Russian soldiers [[executed]] civilians in the village.',
  'The bank [[cheated thousands of]] customers.',
  'The ministry [[covered up]] the outbreak.',
  'The coach [[abused]] young players for years.',
  'The landlord [[illegally evicted]] the family.',
  'The official [[pocketed]] the fees.',
  'The supplier [[bought its way]] into the contract.',
  'Okoro [[forged]] the signatures on the lease.',
  'The agency [[ignored]] the safety rules.',
  'His brother [[set fire to]] the shop for the insurance.',
  'The councillor [[pocketed]] the grant.',
  'The surgeon [[falsified]] patient records.',
  'The oil firm [[bribed]] officials in three countries.',
  'The bank [[laundered]] money for the cartel.',
  'The minister [[lied]] to parliament.',
  'The company [[used child]] labour in its mines.',
  'Troops [[looted]] the museum.',
  'The contractor [[cut corners]] and [[faked the]] tests.',
  'The head teacher [[hushed up]] the abuse.',
  'Her campaign [[broke]] spending rules.',
  'The militia [[massacred]] villagers.',
  'He [[cheated]] in the exam.',
  'The ministry [[spied on]] journalists.',
  'The landlord [[threatened]] tenants.',
  'The club [[illegally paid]] its players in cash.',
  'The treasurer [[helped himself to]] the collection.',
  'The firm [[poisoned the]] river for decades.',
  'The board [[knew of the]] theft and [[hid]] it.',
];

const NOT_FOUND = [
  'A court jailed him for stealing a car.',
  'Police said the man robbed a bank.',
  'He is accused of taking bribes.',
  'Thieves stole a statue from the park on Monday.',
  'Three paintings were stolen.',
  'The town lies on the border.',
  'The striker ran past two defenders.',
  'The minister could not hide his joy.',
  'The children hid behind the wall.',
  'The guard broke his arm.',
  'She denied that she had forged the note.',
  'The firm would bribe nobody.',
  'If he lied, he will go.',
  'A gang robbed a shop in Leeds on Sunday.',
];

describe('signals of wrongdoing', () => {
  test.each(FOUND)('are found in %j', (source) => {
    const { text } = marked(source);
    expect(mark(text, signalsIn(text, ['wrongdoing']))).toBe(source);
  });

  test.each(NOT_FOUND)('are not found in %j', (text) => {
    expect(mark(text, signalsIn(text, ['wrongdoing']))).toBe(text);
  });
});

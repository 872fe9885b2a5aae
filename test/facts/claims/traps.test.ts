import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-in';

describe('no claim', () => {
  it.each([
    'The group claimed responsibility for the attack.',
    'The storm claimed 14 lives in Manila.',
    'She was admitted to hospital on Friday.',
    'He is said to be in Dubai.',
    'The book was first said to be lost.',
    'The report was published on Monday.',
    'The company reports on Thursday.',
    'His claims were examined by the court.',
    'He was told to leave.',
    'The so-called experts left the room.',
    'The police station opened in May.',
    'Note that the bridge is closed.',
    'He read the report on the train.',
    'The parties concluded a major agreement in Ankara.',
    'The senate will certify the result on Friday.',
    'The delegations discussed trade on Monday.',
    'The platform puts patients first.',
    'The city has seen few winters as cold as this one.',
    'The mayor said yes.',
    'The state bank employs 400 people.',
    'The open-source tool was released in March.',
    'The water source lies in the hills.',
    'It was the first quarter of the year.',
    'The First Minister met the crew.',
    'The demand for grain fell in Odesa.',
    'The suspects were charged on Tuesday.',
    'Two witnesses testified on Monday.',
    'The warning lights went out.',
    'He called the police on Monday.',
    'The court holds its next session in June.',
    'The judge repeated the oath.',
    'Shares closed higher in Mumbai.',
    'The bureau has questioned 40 people.',
    'Reporters found broken glass in the hall.',
    'The nurse requested anonymity.',
    'His lawyer declined to comment.',
    'In a gesture of peace, the envoy responded from Baghdad.',
    'The agency ruled in favour of the request that the boy be returned.',
    'The club wrote off its debts.',
    'Voting continued until dusk.',
    'The road sign reads “Exit”.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it.each(['Was the bridge safe?', 'Who said the bridge was safe?', 'Did Okoro say it was safe?'])(
    'in a question: %s',
    (text) => {
      expect(claimsIn(text)).toEqual([]);
    },
  );

  it.each([
    ['the person spoken to', 'Okoro told Bello that it was over.', /Bello/],
    ['a time', 'On Monday the ministry said it was over.', /Monday/],
    ['the place before the subject', 'In Ankara, Kaya said it was over.', /Ankara/],
    ['the relative clause', 'Kaya, who lives in Izmir, said it was over.', /Izmir/],
    ['another quotation', '“I went home.” Kaya said it was over.', /I went/],
  ])('takes no %s for the source', (_, text, wrong) => {
    expect(claimsIn(text).map((claim) => claim.split(' | ')[0])).not.toContainEqual(
      expect.stringMatching(wrong),
    );
    expect(claimsIn(text)).not.toEqual([]);
  });
});

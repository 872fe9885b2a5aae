import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-in';

/** Each case: a sentence, then its claims as `source | cue | content`, pieces joined by ` + `. */
type Case = readonly [text: string, ...claims: readonly string[]];

function reads(cases: readonly Case[]): void {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(claimsIn(text)).toEqual(claims);
  });
}

describe('a cue before its content', () => {
  reads([
    ['Okoro said the bridge was closed.', 'Okoro | said | the bridge was closed'],
    ['Okoro said that the bridge was closed.', 'Okoro | said | the bridge was closed'],
    ['Okoro also said the bridge was closed.', 'Okoro | said | the bridge was closed'],
    ['Police said no arrests had been made.', 'Police | said | no arrests had been made'],
    ['In Lagos, police said three men were held.', 'police | said | three men were held'],
    [
      'The ministry said on Monday that exports had fallen.',
      'The ministry | said | exports had fallen',
    ],
    ['The ministry on Monday said exports had fallen.', 'The ministry | said | exports had fallen'],
    [
      'The prime minister has repeatedly said he will not resign.',
      'The prime minister | has + said | he will not resign',
    ],
    ['Okoro said that, if elected, she would go.', 'Okoro | said | if elected, she would go'],
    ['He wrote in a letter to the court that he was innocent.', 'He | wrote | he was innocent'],
    ['He said there were a million tweets.', 'He | said | there were a million tweets'],
    ['He says that was not the first time.', 'He | says | that was not the first time'],
    ['She said, without evidence, that it was over.', 'She | said | it was over'],
    ['The court ruled that the law was void.', 'The court | ruled | the law was void'],
    ['Kaya asked whether talks had begun.', 'Kaya | asked | whether talks had begun'],
    [
      'Analysts warn that prices will rise in Karachi.',
      'Analysts | warn | prices will rise in Karachi',
    ],
  ]);
});

describe('a cue behind its content', () => {
  reads([
    ['The bridge was closed, Okoro said.', 'Okoro | said | The bridge was closed'],
    ['The bridge was closed, said Okoro.', 'Okoro | said | The bridge was closed'],
    [
      'Exports had fallen, the ministry said on Monday.',
      'the ministry | said | Exports had fallen',
    ],
    [
      'Exports made up half of revenue, the filing shows.',
      'the filing | shows | Exports made up half of revenue',
    ],
    ['The bridge is unsafe, engineers warn.', 'engineers | warn | The bridge is unsafe'],
    [
      'Exports had fallen, Deniz Kaya, an economist in Ankara, told Reuters.',
      'Deniz Kaya | told | Exports had fallen',
    ],
    [
      'Trains will run by noon, says spokesperson Alan Marsh.',
      'Alan Marsh | says | Trains will run by noon',
    ],
    ['Exports, the ministry said, had fallen.', 'the ministry | said | Exports + had fallen'],
    ['In Kano, officials say, the plan failed.', 'officials | say | the plan failed'],
    ['However, he said, the plan would fail.', 'he | said | the plan would fail'],
  ]);
});

describe('according to', () => {
  reads([
    ['According to Okoro, the bridge was closed.', 'Okoro | According to | the bridge was closed'],
    ['According to him, the bridge was closed.', 'him | According to | the bridge was closed'],
    [
      'The bridge was closed, according to police.',
      'police | according to | The bridge was closed',
    ],
    [
      'The firm, according to its website, employs 400.',
      'its website | according to | The firm + employs 400',
    ],
    [
      'According to Okoro, who chairs the board, the firm employs 400.',
      'Okoro | According to | the firm employs 400',
    ],
    [
      'According to a note attached to the draft, the fund would grow.',
      'a note attached to the draft | According to | the fund would grow',
    ],
  ]);
});

describe('direct quotations', () => {
  reads([
    ['"It is over," Okoro said.', 'Okoro | said | "It is over,"'],
    ['"It is over," said Okoro.', 'Okoro | said | "It is over,"'],
    ['“It is over”, the mayor’s office said.', 'the mayor’s office | said | “It is over”'],
    ["'It is over,' said Okoro. 'Go home.'", "Okoro | said | 'It is over,' + 'Go home.'"],
    ['“It is over,” Okoro told reporters after the vote.', 'Okoro | told | “It is over,”'],
    ['"It is over," he said, "and we lost."', 'he | said | "It is over," + "and we lost."'],
    [
      '“It is over,” said Deniz Kaya, who led the inquiry, “but nobody knows.”',
      'Deniz Kaya | said | “It is over,” + “but nobody knows.”',
    ],
    ['Okoro said: "It is over."', 'Okoro | said | "It is over."'],
    ['Okoro told reporters: "It is over."', 'Okoro | told | "It is over."'],
    ['Gil Marsh, a cook, shrugs: "It is over."', 'Gil Marsh | shrugs | "It is over."'],
    [
      'Kaya dismissed the criticism: “It is over.”',
      'Kaya | dismissed | the criticism',
      'Kaya | dismissed | “It is over.”',
    ],
    ['“Why?” asked Kaya.', 'Kaya | asked | “Why?”'],
    ['“It is over,” he said as he left the hall in Delhi.', 'he | said | “It is over,”'],
    [
      'Kaya said exports fell. “They will not recover before spring.”',
      'Kaya | said | exports fell',
      'Kaya | said | “They will not recover before spring.”',
    ],
    ['FATIMA KHAN: It is over.', 'FATIMA KHAN | : | It is over'],
    [
      '“My father told me, ‘Wait for the rain,’” she said.',
      'she | said | “My father told me, ‘Wait for the rain,’”',
      'My father | told | ‘Wait for the rain,’',
    ],
    [
      '"Nurses told us they were tired," said Kaya.',
      'Kaya | said | "Nurses told us they were tired,"',
      'Nurses | told | they were tired',
    ],
    ['Boyd says "the offer is fair. The talks go on.', 'Boyd | says | "the offer is fair'],
  ]);
});

describe('quoted words in a sentence', () => {
  reads([
    ['Okoro said he was "ashamed of this house".', 'Okoro | said | he was "ashamed of this house"'],
    ['She called the plan "a bad joke".', 'She | called | the plan "a bad joke"'],
    ['She called it ‘a bad joke’ on Monday.', 'She | called | it ‘a bad joke’ on Monday'],
    [
      'It describes the tool as "the first of its kind".',
      'It | describes | the tool as "the first of its kind"',
    ],
    ['"No one," Kaya insisted, "was hurt."', 'Kaya | insisted | "No one," + "was hurt."'],
  ]);
});

describe('requests, promises, denials and accusations', () => {
  reads([
    ['Kaya asked ministers to resign.', 'Kaya | asked | to resign'],
    ['The union urged members not to vote.', 'The union | urged | not to vote'],
    ['Kaya told parliament that exports fell.', 'Kaya | told | exports fell'],
    [
      'Kaya told reporters in Ankara on Tuesday the deal was dead.',
      'Kaya | told | the deal was dead',
    ],
    ['Sudan demanded the release of the crew.', 'Sudan | demanded | the release of the crew'],
    [
      'Rebels threatened to shell the port and demanded the release of the crew.',
      'Rebels | threatened | to shell the port',
      'Rebels | demanded | the release of the crew',
    ],
    ['Kaya denied the allegations.', 'Kaya | denied | the allegations'],
    ['Kaya denied stealing the money.', 'Kaya | denied | stealing the money'],
    ['Officials accused the company of fraud.', 'Officials | accused | the company of fraud'],
    [
      'The minister will emphasize to his hosts the need for peace.',
      'The minister | will emphasize | the need for peace',
    ],
    ['The ministry put the toll at 208.', 'The ministry | put | the toll at 208'],
  ]);
});

describe('the subject of a cue', () => {
  reads([
    [
      'The ministry’s 2024 report shows 40 wells are dry.',
      'The ministry’s 2024 report | shows | 40 wells are dry',
    ],
    ['One resident, Ali Demir, said it was over.', 'Ali Demir | said | it was over'],
    [
      'Critics of the bill, among them the bar, say it is rushed.',
      'Critics of the bill | say | it is rushed',
    ],
    [
      'The governor of Kano State, Musa Bello, said it was over.',
      'Musa Bello | said | it was over',
    ],
    [
      'Deniz Kaya, an economist at Koc University, said it was over.',
      'Deniz Kaya | said | it was over',
    ],
    [
      'A nurse at one of the wards, who asked not to be named, said it was over.',
      'A nurse at one of the wards | said | it was over',
    ],
    [
      'Head coach Anna Brandt, asked whether Leck would play, said he was fit.',
      'Anna Brandt | said | he was fit',
    ],
    [
      'A spokesperson for the ministry said it was over.',
      'A spokesperson for the ministry | said | it was over',
    ],
    ['The man who led the raid said he was sorry.', 'The man | said | he was sorry'],
    [
      'The groups who wrote to her on Friday say they are worried.',
      'The groups | say | they are worried',
    ],
    [
      'A court document filed Thursday says the case is closed.',
      'A court document | says | the case is closed',
    ],
    [
      'Figures released by the ministry on Monday showed exports had fallen.',
      'Figures released by the ministry | showed | exports had fallen',
    ],
    [
      'A survey by Harbour Research suggests voters are tired.',
      'A survey by Harbour Research | suggests | voters are tired',
    ],
    ['Okoro and Bello said they were friends.', 'Okoro and Bello | said | they were friends'],
    ['His lawyer wrote that Kaya was ill.', 'His lawyer | wrote | Kaya was ill'],
  ]);
});

describe('several claims in a sentence', () => {
  reads([
    [
      'Investigators believe the fire began in the hall, the chief said.',
      'Investigators | believe | the fire began in the hall',
      'the chief | said | Investigators believe the fire began in the hall',
    ],
    [
      'The plan needs money, says Musa Bello, a lecturer in Kano.',
      'Musa Bello | says | The plan needs money',
    ],
    ['He promised voters that he would go.', 'He | promised | he would go'],
    ['“It is over,” said one trader.', 'one trader | said | “It is over,”'],
    ['“It is over,” said his daughter, Amina Bello.', 'Amina Bello | said | “It is over,”'],
    [
      'Okoro said she would go, adding that the house would be sold.',
      'Okoro | said | she would go',
      'Okoro | adding | the house would be sold',
    ],
    [
      'Okoro said she would go, but Bello said that was impossible.',
      'Okoro | said | she would go',
      'Bello | said | that was impossible',
    ],
    [
      'While Okoro said she would go, Bello promised to stay.',
      'Okoro | said | she would go',
      'Bello | promised | to stay',
    ],
    [
      'Okoro said he felt ill and promised to come back.',
      'Okoro | said | he felt ill',
      'Okoro | promised | to come back',
    ],
    [
      'According to reporters, Sudan demanded a truce.',
      'reporters | According to | Sudan demanded a truce',
      'Sudan | demanded | a truce',
    ],
    [
      'Okoro said the cabinet had promised in March that no tax would rise.',
      'Okoro | said | the cabinet had promised in March that no tax would rise',
      'the cabinet | had promised | no tax would rise',
    ],
  ]);
});

describe('a participle as cue', () => {
  reads([
    [
      'Ghana’s central bank held its key rate, saying inflation was on target.',
      'Ghana’s central bank | saying | inflation was on target',
    ],
    [
      'Okoro said the talks would go on "soon," noting that lists were ready.',
      'Okoro | said | the talks would go on "soon,"',
      'Okoro | noting | lists were ready',
    ],
    ['Calling the deal “a fraud,” Deniz Kaya left.', 'Deniz Kaya | Calling | the deal “a fraud,”'],
    [
      'The union sent a letter warning that the port would close.',
      'a letter | warning | the port would close',
    ],
    [
      'The court’s secretary of state Amina Yusuf left, saying the case was closed.',
      'Amina Yusuf | saying | the case was closed',
    ],
    ['The police had intelligence linking the port with the crew.'],
  ]);
});

describe('second hand and passive', () => {
  reads([
    [
      'The Hindu, citing police, reported that the talks had failed.',
      'The Hindu | reported | the talks had failed',
      'police | citing | the talks had failed',
    ],
    [
      'It was reported by Reuters that the talks had failed.',
      'Reuters | was reported by | the talks had failed',
    ],
    [
      'The talks had failed, it was reported by Reuters.',
      'Reuters | was reported by | The talks had failed',
    ],
    [
      'This is reported by Reuters, citing Interfax.',
      'Reuters | is reported by | ',
      'Interfax | citing | ',
    ],
    ['It is alleged that he took the money.', ' | It is alleged | he took the money'],
    [
      'From this draft, it is clear that the port was sold.',
      'this draft | it is clear | the port was sold',
    ],
    [
      'Claims that the bridge was closed twice were made by Okoro.',
      'Okoro | were made by | the bridge was closed twice',
    ],
    [
      'The Lagos Daily, citing a leaked memo, reported that the talks had failed.',
      'Lagos Daily | reported | the talks had failed',
      'a leaked memo | citing | the talks had failed',
    ],
    [
      'The newspaper The Hindu, with reference to police, wrote that the talks had failed.',
      'The Hindu | wrote | the talks had failed',
      'police | with reference to | the talks had failed',
    ],
    [
      'Okoro’s warning that the bridge was unsafe came late.',
      'Okoro | warning | the bridge was unsafe',
    ],
  ]);
});

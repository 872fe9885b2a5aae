import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/article/analyse';

type Meant = readonly [words: string, occurrence: number, actor: string];

/** The actor that the n-th occurrence of whole words means; null for none. */
function meantBy(text: string, words: string, occurrence: number): string | null {
  const found = [...text.matchAll(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'gu'))];
  const start = found[occurrence - 1]?.index ?? -1;
  const actor = analyse(text).actors.find(({ mentions }) =>
    mentions.some((each) => each.start <= start && start + words.length <= each.end),
  );
  return actor?.name ?? null;
}

const ARTICLES: readonly (readonly [text: string, meant: readonly Meant[]])[] = [
  [
    'The head of the Poltava Regional Council, Oleksandr Biletskyi, said on Friday that the bridge would reopen. Biletskyi added that repairs cost 4 million hryvnias. "We counted every bolt," the official said.',
    [['the official', 1, 'Oleksandr Biletskyi']],
  ],
  [
    'The spokesman for the Northern Operational Command, Danylo Rud, reported that 12 drones were shot down. The spokesman noted that nobody was hurt.',
    [['The spokesman', 2, 'Danylo Rud']],
  ],
  [
    'Turkish Interior Minister Ahmet Yılmaz Demir said on Sunday that 40 people were detained. Demir said the operation would go on. He thanked the police.',
    [['He', 1, 'Ahmet Yılmaz Demir']],
  ],
  [
    'Elif Şahin, chair of the Bosphorus Teachers Union (BTU), said schools were unsafe. The BTU called a strike for Monday. “We will not teach under scaffolding,” Şahin said. The union wants the ministry to act.',
    [
      ['The union', 1, 'Bosphorus Teachers Union'],
      ['BTU', 2, 'Bosphorus Teachers Union'],
    ],
  ],
  [
    'The Anatolian Grain Board said exports had fallen by a third. Its chairman, Orhan Tekin, blamed drought. The board expects a better spring.',
    [
      ['Its', 1, 'Anatolian Grain Board'],
      ['The board', 1, 'Anatolian Grain Board'],
    ],
  ],
  [
    'Governor Ngozi Eze presented the budget on Tuesday. Mrs Eze said it was balanced. Opposition leader Emeka Eze, no relation, called it fiction. Mr Eze promised an audit.',
    [
      ['Eze', 2, 'Ngozi Eze'],
      ['Eze', 4, 'Emeka Eze'],
    ],
  ],
  [
    'The Economic Crimes Agency (ECA) arraigned Dr Ibrahim Sule on Monday. The agency said he had hidden N2bn. Sule pleaded not guilty. His lawyer, Barrister Ada Obi, said the case was political.',
    [
      ['he', 1, 'Ibrahim Sule'],
      ['His', 1, 'Ibrahim Sule'],
      ['The agency', 1, 'Economic Crimes Agency'],
    ],
  ],
  [
    'A. K. Menon, secretary of the Coir Workers Federation, met the chief minister in Kochi. Menon said wages were unpaid. The federation has 9,000 members. Mr Menon said its members were patient.',
    [
      ['The federation', 1, 'Coir Workers Federation'],
      ['its', 1, 'Coir Workers Federation'],
    ],
  ],
  [
    'Kiran Desai-Patil, an engineer with the Pune Water Company, said the pipes were old. Her colleague Arjun Nair said they were not. The company declined to give figures. “I dug them up,” Desai-Patil said.',
    [
      ['The company', 1, 'Pune Water Company'],
      ['Her', 1, 'Kiran Desai-Patil'],
    ],
  ],
  [
    'Sir Alan Pike and Lady Pike sold the house in May. Sir Alan said the roof leaked. A spokesman for the National Heritage Trust said it had bought the house. The charity will open it in June.',
    [['The charity', 1, 'National Heritage Trust']],
  ],
  [
    'A barrister for Thames Ferries told the inquest that the company accepted blame. The coroner, Dr Una Finch, said she would report in May. Finch said the deck had been wet.',
    [
      ['the company', 1, 'Thames Ferries'],
      ['she', 1, 'Una Finch'],
    ],
  ],
  [
    'Gov. Pat Lindqvist vetoed the bill on Friday. A spokesman for Lindqvist said the governor had read every page. Lindqvist said in a statement that “no one asked the farmers.”',
    [['the governor', 1, 'Pat Lindqvist']],
  ],
  [
    'J.T. Marsh, a trucker from Elko, said diesel was too dear. “I park it more than I drive it,” Marsh said. His wife, Dolores Marsh, keeps the books. Marsh said she was the boss.',
    [
      ['she', 1, 'Dolores Marsh'],
      ['Marsh', 2, 'J.T. Marsh'],
      ['Marsh', 4, 'J.T. Marsh'],
    ],
  ],
  [
    'Paul Brenner, a spokesman for Duma Rail, said trains were late. Brenner said the company was sorry. The spokesman gave no figures.',
    [
      ['the company', 1, 'Duma Rail'],
      ['The spokesman', 1, 'Paul Brenner'],
    ],
  ],
  [
    'Peter Novak and Josef Novak run the mill. Peter Novak said it was old. Josef said it would be sold.',
    [['Josef', 2, 'Josef Novak']],
  ],
  [
    'Carla Pinto runs the shelter. “We have nine beds,” she said. “Tonight we have twenty people.”',
    [['she', 1, 'Carla Pinto']],
  ],
  [
    'In its annual report, Fjord Bank said losses had grown. The lender expects a profit next year. Shares in Fjord Bank fell.',
    [
      ['its', 1, 'Fjord Bank'],
      ['The lender', 1, 'Fjord Bank'],
    ],
  ],
  [
    'Aunt of the victim, Rosa Lund, spoke to the court. Judge Erik Moe thanked her. He said her words mattered.',
    [
      ['her', 1, 'Rosa Lund'],
      ['He', 1, 'Erik Moe'],
    ],
  ],
  [
    'Delta Foods bought Rivera Mills in 2019. The company said it paid too much. Its chief executive, Mona Reed, left in May.',
    [['Its', 1, 'Delta Foods']],
  ],
  [
    'Finnish goalkeeper Aino Laine signed for Rosengard United. The 24-year-old said she was thrilled. The club paid no fee.',
    [
      ['The 24-year-old', 1, 'Aino Laine'],
      ['The club', 1, 'Rosengard United'],
    ],
  ],
  [
    'Police chief Omar Haddad resigned. The chief said he was tired. Interior Minister Leila Nasr accepted. The minister thanked him.',
    [
      ['The chief', 1, 'Omar Haddad'],
      ['The minister', 1, 'Leila Nasr'],
      ['him', 1, 'Omar Haddad'],
      ['he', 1, 'Omar Haddad'],
    ],
  ],
  [
    'The Grand Theatre will close in May. The theatre said it had no choice. Director Sam Okri said the building leaked.',
    [
      ['The theatre', 1, 'Grand Theatre'],
      ['it', 1, 'Grand Theatre'],
    ],
  ],
  [
    'The Chilean senator Andrea Pizarro spoke in Geneva. The Chilean politician said mining must slow. She left before the vote.',
    [
      ['The Chilean politician', 1, 'Andrea Pizarro'],
      ['She', 1, 'Andrea Pizarro'],
    ],
  ],
  [
    'Sheikh Khalid bin Rashid opened the port. Sheikh Khalid said it would bring work. bin Rashid did not say when.',
    [['Khalid', 2, 'Khalid bin Rashid']],
  ],
  [
    'Nguyen Thi Lan, a grower, said the rice had failed. Lan said she would plant again. Her husband, Tran Van Binh, said they had no choice.',
    [
      ['Lan', 2, 'Nguyen Thi Lan'],
      ['Her', 1, 'Nguyen Thi Lan'],
    ],
  ],
  [
    'Ola Brandt won the race. He said the wind helped. Brandt, 31, trains in Oslo.',
    [['He', 1, 'Ola Brandt']],
  ],
  [
    'The newspaper Nordlyset, with reference to a police source, writes that the ship was searched.',
    [['Nordlyset', 1, 'Nordlyset']],
  ],
  [
    'The bridge, engineer Tove Lie said, will last a century. Lie said she had tested it.',
    [['she', 1, 'Tove Lie']],
  ],
  [
    'Julia Orban, whose brother Mark Orban was killed, said the trial was slow. Orban said she would wait.',
    [
      ['Orban', 3, 'Julia Orban'],
      ['she', 1, 'Julia Orban'],
    ],
  ],
  [
    'Palm Grove Hotels posted a loss. The group said bookings fell. It blamed storms. Its rival, Sea View Resorts, posted a profit.',
    [
      ['It', 1, 'Palm Grove Hotels'],
      ['The group', 1, 'Palm Grove Hotels'],
      ['Its', 1, 'Palm Grove Hotels'],
    ],
  ],
  [
    'Two brothers, Taras Hnatiuk and Roman Hnatiuk, rebuilt the mill. Taras said it took a year. “He did the roof,” Roman said of his brother.',
    [
      ['Taras', 2, 'Taras Hnatiuk'],
      ['Roman', 2, 'Roman Hnatiuk'],
    ],
  ],
  [
    'Chief Mrs Folake Bankole, a retired judge, chaired the panel. Bankole wrote that officers had lied. The panel’s report names four of them. “I read every page,” the retired judge said.',
    [['the retired judge', 1, 'Folake Bankole']],
  ],
  [
    'Sanjay Rao said his sister, Priya Rao, had never signed. Priya Rao, 34, told the court that she was in Pune that day. Rao’s lawyer said the signature was forged.',
    [
      ['his', 1, 'Sanjay Rao'],
      ['she', 1, 'Priya Rao'],
    ],
  ],
  [
    'Lord Justice Peter Ames dismissed the appeal. Ames said the trial judge, Mr Justice Colin Webb, had been careful. Webb heard the case in March.',
    [['Webb', 2, 'Colin Webb']],
  ],
  [
    'Police Sgt. Luis Ortega Jr. found the boy. Ortega said the boy was cold. “He asked for soup,” the sergeant said.',
    [['the sergeant', 1, 'Luis Ortega Jr.']],
  ],
  [
    'Actor Rhys Calloway says he is retiring. “I am tired of hotels,” the 71-year-old told the Cardiff Herald. His agent, Meg Sands, confirmed it.',
    [
      ['the 71-year-old', 1, 'Rhys Calloway'],
      ['His', 1, 'Rhys Calloway'],
      ['he', 1, 'Rhys Calloway'],
    ],
  ],
  [
    'The minister, Grace Owusu, said schools would open on Monday. Teachers doubt it. “We have no chalk,” one of them said. Owusu said she had ordered some.',
    [['she', 1, 'Grace Owusu']],
  ],
  [
    'Lagos-based airline SkyBird has grounded its fleet. The carrier said inspectors had found cracks. Chief executive Tunde Alao said the airline would refund passengers.',
    [
      ['The carrier', 1, 'SkyBird'],
      ['the airline', 1, 'SkyBird'],
      ['its', 1, 'SkyBird'],
    ],
  ],
  [
    'Peter Lang of the Green Alliance won in Halle. Lang’s party took 31 percent. His opponent Uwe Roth of the Free Union conceded. Roth said voters had been clear.',
    [['His', 1, 'Peter Lang']],
  ],
  [
    'An internal audit seen by the Tribune says the hospital lost 12 files. The hospital, St Anne Infirmary, denied it. Its director, Paul Quist, said the files were found.',
    [['Its', 1, 'St Anne Infirmary']],
  ],
  [
    'Maria Costa, mayor of Faro, and her husband, Rui Costa, opened the park. Costa said it cost 3 million euros. “My husband planted that tree,” the mayor said.',
    [
      ['her', 1, 'Maria Costa'],
      ['the mayor', 1, 'Maria Costa'],
    ],
  ],
  [
    'Dr. Emily Stroud led the trial. Stroud said the drug was safe. Prof Alan Stroud, her co-author, urged caution. “Forty patients is not many,” Prof Stroud said.',
    [['her', 1, 'Emily Stroud']],
  ],
  [
    'The two companies, Arc Steel and Orvane Mining, merged in 2020. Orvane’s chairman, Ian Frost, left. Arc said he had resigned. The steelmaker posted a loss.',
    [
      ['he', 1, 'Ian Frost'],
      ['The steelmaker', 1, 'Arc Steel'],
      ['Orvane', 2, 'Orvane Mining'],
      ['Arc', 2, 'Arc Steel'],
    ],
  ],
  [
    'Ex-president Ramón Cruz left the palace in 2019. The former president says he owes nothing. His successor, Elena Vidal, says otherwise. “He owes us a road,” Vidal said. She paved it.',
    [
      ['The former president', 1, 'Ramón Cruz'],
      ['He', 1, 'Ramón Cruz'],
      ['She', 1, 'Elena Vidal'],
      ['His', 1, 'Ramón Cruz'],
    ],
  ],
  [
    'Ankara Mayor Sevim Polat said the metro would run all night. Polat, elected in 2024, said the city had bought 60 trains. The mayor of Izmir said he was envious.',
    [['the city', 1, 'Ankara']],
  ],
  [
    'Union boss Pat Shea described the offer as “crumbs”, and urged members to reject it. He accused managers of hiding the accounts.',
    [['He', 1, 'Pat Shea']],
  ],
  [
    'Whether the plan will work, nobody knows. Finance chief Tom Reed hopes it will. “If it fails, I go,” he told Herald Radio.',
    [['he', 1, 'Tom Reed']],
  ],
  [
    'Architect Renzo Abate and engineer Marta Vidal designed the span. Abate said steel was cheaper. Vidal said he had never priced it. The engineer wanted stone.',
    [
      ['he', 1, 'Renzo Abate'],
      ['The engineer', 1, 'Marta Vidal'],
    ],
  ],
  [
    'Pilot Chen Yulan landed the plane in a field. Chen said the engine had coughed. “It coughed and died,” the pilot told Harbin Radio. Her co-pilot, Wu Hao, was hurt.',
    [
      ['the pilot', 1, 'Chen Yulan'],
      ['Her', 1, 'Chen Yulan'],
      ['Chen', 2, 'Chen Yulan'],
    ],
  ],
  [
    'A fire at Rosewood School in Durban killed nobody. The school said pupils had left by noon. Headmaster Themba Zulu thanked the brigade. He said the library was lost. The school will open on Monday.',
    [
      ['The school', 1, 'Rosewood School'],
      ['He', 1, 'Themba Zulu'],
      ['The school', 2, 'Rosewood School'],
    ],
  ],
  [
    'The Canal Authority fined Hydra Shipping. The authority said the firm had dumped oil. Hydra denies it. A lawyer for the firm said the sample was spoiled. Hydra’s ships use the canal daily.',
    [
      ['The authority', 1, 'Canal Authority'],
      ['the firm', 1, 'Hydra Shipping'],
      ['the firm', 2, 'Hydra Shipping'],
      ['Hydra', 2, 'Hydra Shipping'],
    ],
  ],
  [
    'Mr Justice Owen Flint jailed Darren Cole for six years. The judge told Cole he had shown no remorse. Cole’s mother, Jean Cole, said her son was ill. Mrs Cole said he needed help.',
    [
      ['The judge', 1, 'Owen Flint'],
      ['Cole', 2, 'Darren Cole'],
      ['her', 1, 'Jean Cole'],
    ],
  ],
  [
    'Activist Nadia Farouk was held at Cairo airport. Police told her lawyer that she had insulted a judge. The lawyer, Amr Salem, said she had not. “She quoted a poem,” he said. The activist has been freed.',
    [
      ['her', 1, 'Nadia Farouk'],
      ['She', 1, 'Nadia Farouk'],
      ['The activist', 1, 'Nadia Farouk'],
      ['he', 1, 'Amr Salem'],
    ],
  ],
  [
    '“The vote was clean,” said Henrik Aas, who heads the Nordic Vote Watch. The monitors saw 300 stations. Aas said two had run out of pens. His deputy, Tiina Kallas, said three had.',
    [['His', 1, 'Henrik Aas']],
  ],
  [
    'Opposition politician Maksim Ravich was arrested in Brest. The politician’s aide, Daria Lis, wrote that he was taken from his car. State television said Ravich had hit a policeman. Lis called that a lie.',
    [
      ['The politician', 1, 'Maksim Ravich'],
      ['he', 1, 'Maksim Ravich'],
    ],
  ],
  [
    'Scientists at Delta University found lead in the wells. The university’s vice-chancellor, Ijeoma Nwosu, said the wells were sealed. The state government has not commented. “We told them in March,” Nwosu said.',
    [['The university', 1, 'Delta University']],
  ],
  [
    'Ms Dora Malik denied it. Her brother, deputy manager Varun Malik, agreed with a cousin. He told the staff that he would wait. Mr Malik owns two vans.',
    [
      ['He', 1, 'Varun Malik'],
      ['Malik', 3, 'Varun Malik'],
    ],
  ],
  [
    'Freight from the port is moved by the haulier, Bondoc & Sons, under a contract. Ana Cruz, who founded the firm in 1999, retired in May. She said the haulier had nine trucks.',
    [
      ['the firm', 1, 'Bondoc & Sons'],
      ['the haulier', 2, 'Bondoc & Sons'],
    ],
  ],
  [
    'The Lviv Regional Civil Administration reported the strike. Minister Ivan Koval thanked the head of the regional administration, Petro Lys, for the buses.',
    [['the regional administration', 1, 'Lviv Regional Civil Administration']],
  ],
  [
    "On behalf of the commander of the Northern Assault Forces, the group's spokesman, Major Oleh Vlas, said that the road was open.",
    [['the group', 1, 'Northern Assault Forces']],
  ],
  [
    'Lanternpost, a German business daily, wrote that the mill would close. Some 40 jobs would go, the paper said.',
    [['the paper', 1, 'Lanternpost']],
  ],
  [
    'Jonas Feld Ltd lost money. Workers at Jonas Feld went home early. The company blamed the rain.',
    [
      ['Jonas Feld', 2, 'Jonas Feld Ltd'],
      ['The company', 1, 'Jonas Feld Ltd'],
    ],
  ],
  [
    'Mayor Rosa Villar opened the bridge in Cadiz on Monday. Speaking for the mayor, Paco Ruiz said the city would plant trees.',
    [
      ['the mayor', 1, 'Rosa Villar'],
      ['the city', 1, 'Cadiz'],
    ],
  ],
  [
    'Lake Victoria has risen by a metre. Paul Otieno, a geologist, has mapped the lake since May.',
    [['the lake', 1, 'Lake Victoria']],
  ],
  [
    'In a letter signed by its secretary, Marta Lis, the Dutch Rowing Union (DRU) said the rope had been replaced.',
    [['its', 1, 'Dutch Rowing Union']],
  ],
  [
    'Coach Lena Moor praised striker Ida Falk. The striker scored twice. She said the pitch was wet.',
    [['She', 1, 'Ida Falk']],
  ],
  [
    `The head of Northam Rail, Dame Clara Hathersage, told MPs on Wednesday that a signal failed.

Her husband, the retired surgeon Giles Hathersage, sat behind her. Sir Robert Vane-Hill pressed her.

VANE-HILL: Were you warned?

HATHERSAGE: A letter came in May.

HATHERSAGE: Lord Hathersage breeds horses.`,
    [
      ['HATHERSAGE', 1, 'Clara Hathersage'],
      ['HATHERSAGE', 2, 'Clara Hathersage'],
      ['Hathersage', 3, 'Giles Hathersage'],
    ],
  ],
];

describe('whom names, descriptions and pronouns of an article mean', () => {
  it.each(ARTICLES)('%s', (text, meant) => {
    const found = meant.map(([words, n]) => [words, n, meantBy(text, words, n)]);
    expect(found).toEqual(meant);
  });
});

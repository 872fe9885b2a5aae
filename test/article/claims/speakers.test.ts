import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/article/analyse';
import { lengthOf } from '../../../server/text/span';

type Said = readonly [words: string, speaker: string | null];

/** Who is said to say the words: the speaker of the shortest claim that holds them. */
function speakerOf(text: string, words: string): string | null | undefined {
  const { actors, claims } = analyse(text);
  const start = text.indexOf(words);
  const holding = claims
    .flatMap((claim) => claim.content.map((span) => ({ claim, span })))
    .filter(({ span }) => span.start <= start && start + words.length <= span.end)
    .sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
  const [best] = holding;
  if (best === undefined) return undefined;
  return actors.find(({ id }) => id === best.claim.actor)?.name ?? null;
}

const ARTICLES: readonly (readonly [text: string, said: readonly Said[]])[] = [
  [
    'The head of the Poltava Regional Council, Oleksandr Biletskyi, said on Friday that the bridge would reopen. Biletskyi added that repairs cost 4 million hryvnias. "We counted every bolt," the official said.',
    [
      ['the bridge would reopen', 'Oleksandr Biletskyi'],
      ['repairs cost', 'Oleksandr Biletskyi'],
      ['We counted', 'Oleksandr Biletskyi'],
    ],
  ],
  [
    'The spokesman for the Northern Operational Command, Danylo Rud, reported that 12 drones were shot down. The spokesman noted that nobody was hurt.',
    [
      ['12 drones', 'Danylo Rud'],
      ['nobody was hurt', 'Danylo Rud'],
    ],
  ],
  [
    'Nuri Bey, the baker, says the flour is dearer. “I bake less,” Nuri Bey said. His wife, Ayşe Hanım, said the shop might close.',
    [
      ['the flour', 'Nuri Bey'],
      ['I bake less', 'Nuri Bey'],
      ['the shop might', 'Ayşe Hanım'],
    ],
  ],
  [
    'The Anatolian Grain Board said exports had fallen by a third. Its chairman, Orhan Tekin, blamed drought. The board expects a better spring.',
    [
      ['exports had fallen', 'Anatolian Grain Board'],
      ['drought', 'Orhan Tekin'],
    ],
  ],
  [
    'Governor Ngozi Eze presented the budget on Tuesday. Mrs Eze said it was balanced. Opposition leader Emeka Eze, no relation, called it fiction. Mr Eze promised an audit.',
    [
      ['it was balanced', 'Ngozi Eze'],
      ['an audit', 'Emeka Eze'],
    ],
  ],
  [
    'Shri Prakash Javale, the state finance minister, said the levy would be halved. Smt Meena Rao of the opposition said it should be scrapped. “It taxes the poor,” Smt Rao said.',
    [
      ['the levy would', 'Prakash Javale'],
      ['it should be scrapped', 'Meena Rao'],
      ['It taxes', 'Meena Rao'],
    ],
  ],
  [
    'Kiran Desai-Patil, an engineer with the Pune Water Company, said the pipes were old. Her colleague Arjun Nair said they were not. The company declined to give figures. “I dug them up,” Desai-Patil said.',
    [
      ['the pipes were old', 'Kiran Desai-Patil'],
      ['they were not', 'Arjun Nair'],
      ['I dug them', 'Kiran Desai-Patil'],
    ],
  ],
  [
    'The Metropolitan Water Authority said a main had burst in Deptford. A spokeswoman said crews were at work. She said the road would be shut until Sunday.',
    [['a main had burst', 'Metropolitan Water Authority']],
  ],
  [
    'A barrister for Thames Ferries told the inquest that the company accepted blame. The coroner, Dr Una Finch, said she would report in May. Finch said the deck had been wet.',
    [
      ['the company accepted', 'Thames Ferries'],
      ['would report in May', 'Una Finch'],
      ['the deck had', 'Una Finch'],
    ],
  ],
  [
    'Robert F. Conley Jr. sued the Harlow Press on Monday. The newspaper said it stood by the story. Conley said the paper had lied.',
    [
      ['stood by the story', 'Harlow Press'],
      ['the paper had lied', 'Robert F. Conley Jr.'],
    ],
  ],
  [
    'A Kestrel Air spokeswoman said the flight had landed safely. The airline said it would inspect the engine. It said nobody was hurt.',
    [
      ['the flight had landed', 'Kestrel Air'],
      ['would inspect', 'Kestrel Air'],
      ['nobody was hurt', 'Kestrel Air'],
    ],
  ],
  [
    'Peter Novak and Josef Novak run the mill. Peter Novak said it was old. Josef said it would be sold.',
    [
      ['it was old', 'Peter Novak'],
      ['it would be sold', 'Josef Novak'],
    ],
  ],
  [
    'Hana Sato, a nurse, said: “We were told to wait.\n\n“We waited, and then we left.”',
    [
      ['We were told', 'Hana Sato'],
      ['We waited, and', 'Hana Sato'],
    ],
  ],
  [
    '“My son told me he would be back,” Mariam Keita said. “He never came.” Her neighbour Fatou Sow said the boy had been brave.',
    [
      ['My son told', 'Mariam Keita'],
      ['the boy had', 'Fatou Sow'],
    ],
  ],
  [
    'In its annual report, Fjord Bank said losses had grown. The lender expects a profit next year. Shares in Fjord Bank fell.',
    [['losses had grown', 'Fjord Bank']],
  ],
  [
    'Police said a man was in custody. He told officers he had been asleep. His name was not given.',
    [['had been asleep', null]],
  ],
  [
    'Environment Minister Lucía Vega inspected the reservoir with engineer Pablo Ríos. She said it was half empty. He said rain was near.',
    [
      ['it was half empty', 'Lucía Vega'],
      ['rain was near', 'Pablo Ríos'],
    ],
  ],
  [
    'Delta Foods bought Rivera Mills in 2019. The company said it paid too much. Its chief executive, Mona Reed, left in May.',
    [['paid too much', 'Delta Foods']],
  ],
  [
    'Finnish goalkeeper Aino Laine signed for Rosengard United. The 24-year-old said she was thrilled. The club paid no fee.',
    [['was thrilled', 'Aino Laine']],
  ],
  [
    'The Riverside Inquiry opened on Monday. Its chair, Lord Beech, said the inquiry would be short. The inquiry will hear 30 witnesses.',
    [['the inquiry would be', 'Beech']],
  ],
  [
    'The Chilean senator Andrea Pizarro spoke in Geneva. The Chilean politician said mining must slow. She left before the vote.',
    [['mining must slow', 'Andrea Pizarro']],
  ],
  [
    'María José de la Cruz runs the clinic. De la Cruz said it was full. Dr de la Cruz asked for nurses.',
    [
      ['it was full', 'María José de la Cruz'],
      ['nurses', 'María José de la Cruz'],
    ],
  ],
  [
    'Nguyen Thi Lan, a grower, said the rice had failed. Lan said she would plant again. Her husband, Tran Van Binh, said they had no choice.',
    [
      ['the rice had', 'Nguyen Thi Lan'],
      ['would plant again', 'Nguyen Thi Lan'],
      ['had no choice', 'Tran Van Binh'],
    ],
  ],
  [
    '“It was dark,” the fisherman, Odd Berge, told Radio Lofoten. “I heard a bang.”',
    [
      ['It was dark', 'Odd Berge'],
      ['I heard', 'Odd Berge'],
    ],
  ],
  [
    'The bridge, engineer Tove Lie said, will last a century. Lie said she had tested it.',
    [
      ['will last a century', 'Tove Lie'],
      ['had tested', 'Tove Lie'],
    ],
  ],
  [
    'Kenya said on Monday it would send troops. The country has 500 officers abroad. Foreign Minister Grace Mutai said they were ready.',
    [
      ['would send troops', 'Kenya'],
      ['were ready', 'Grace Mutai'],
    ],
  ],
  [
    'Palm Grove Hotels posted a loss. The group said bookings fell. It blamed storms. Its rival, Sea View Resorts, posted a profit.',
    [
      ['bookings fell', 'Palm Grove Hotels'],
      ['storms', 'Palm Grove Hotels'],
    ],
  ],
  [
    'President Mehmet Korkmaz will visit Baku on Thursday, his spokesman said. The president’s office gave no details. Korkmaz last met his Azerbaijani counterpart in May.',
    [['President Mehmet Korkmaz will visit', 'Mehmet Korkmaz']],
  ],
  [
    'Justice R. S. Bhatnagar of the Allahabad High Court ordered the release of the files. The judge said secrecy had no place there. Advocate Neha Kapoor, for the petitioner, called the order historic.',
    [
      ['secrecy had', 'R. S. Bhatnagar'],
      ['historic', 'Neha Kapoor'],
    ],
  ],
  [
    'Lord Justice Peter Ames dismissed the appeal. Ames said the trial judge, Mr Justice Colin Webb, had been careful. Webb heard the case in March.',
    [['the trial judge', 'Peter Ames']],
  ],
  [
    'The U.S. Forest Bureau said the fire was contained. Bureau spokeswoman Kay Lund said crews would stay. The bureau has 300 people on the line.',
    [
      ['the fire was', 'U.S. Forest Bureau'],
      ['crews would stay', 'Kay Lund'],
    ],
  ],
  [
    'The minister, Grace Owusu, said schools would open on Monday. Teachers doubt it. “We have no chalk,” one of them said. Owusu said she had ordered some.',
    [
      ['schools would open', 'Grace Owusu'],
      ['We have no chalk', null],
      ['had ordered', 'Grace Owusu'],
    ],
  ],
  [
    'Lagos-based airline SkyBird has grounded its fleet. The carrier said inspectors had found cracks. Chief executive Tunde Alao said the airline would refund passengers.',
    [
      ['inspectors had found', 'SkyBird'],
      ['the airline would', 'Tunde Alao'],
    ],
  ],
  [
    'Turkish novelist Leyla Aksoy was freed on Monday. Her editor, Can Deniz, said she was well. “She slept and ate,” he said. The writer had spent 90 days in jail.',
    [
      ['was well', 'Can Deniz'],
      ['She slept', 'Can Deniz'],
    ],
  ],
  [
    'A statement from the Coral Resorts Group said guests were moved. “No one was hurt,” the statement added. The group owns nine hotels.',
    [['guests were moved', 'Coral Resorts Group']],
  ],
  [
    'Sweden’s Prime Minister Lena Ek and Finland’s Prime Minister Juha Salo met in Turku. Ek said the cable was cut. Salo said it was an accident. The Finnish prime minister will visit Stockholm.',
    [
      ['the cable was', 'Lena Ek'],
      ['it was an accident', 'Juha Salo'],
    ],
  ],
  [
    'The Hague-based court said it would rule in May. The judges heard lawyer Piet Bos on Monday. Bos said his client was innocent. He did not name him.',
    [['his client was', 'Piet Bos']],
  ],
  [
    'The two companies, Arc Steel and Nova Mining, merged in 2020. Nova’s chairman, Ian Frost, left. Arc said he had resigned. The steelmaker posted a loss.',
    [['had resigned', 'Arc Steel']],
  ],
  [
    'Ex-president Ramón Cruz left the palace in 2019. The former president says he owes nothing. His successor, Elena Vidal, says otherwise. “He owes us a road,” Vidal said. She paved it.',
    [
      ['owes nothing', 'Ramón Cruz'],
      ['He owes us', 'Elena Vidal'],
    ],
  ],
  [
    'The tunnel, Mayor Ivo Brandt told the council, would be dug by hand. Brandt was quoted by local radio as saying that “the rock is soft”.',
    [
      ['would be dug', 'Ivo Brandt'],
      ['the rock is soft', 'Ivo Brandt'],
    ],
  ],
  [
    'Asked whether she would stand again, Senator Rita Moss laughed. “Ask my cat,” she said.',
    [['Ask my cat', 'Rita Moss']],
  ],
  [
    'Wind gusts of 120 kph were recorded at Varna airport, the National Weather Office said. The office measured 40 mm of rain in an hour.',
    [
      ['Wind gusts', 'National Weather Office'],
      ['40 mm of rain', 'National Weather Office'],
    ],
  ],
  ['Ana Reis: “I was asleep.” The governor then hung up.', [['I was asleep', 'Ana Reis']]],
  [
    'Kopp writes in her memoir that the river rose at night. The memoir claims nobody was warned.',
    [['the river rose', 'Kopp']],
  ],
  [
    '“Enough,” reads a banner over the gate. Its maker, student Uma Pillai, said she sewed it in a night.',
    [['she sewed it', 'Uma Pillai']],
  ],
  [
    'Deputy Prime Minister Oleh Hrys, speaking in Lviv, said the dam would hold. “It is old but stubborn,” he joked. Engineers were less sure.',
    [
      ['the dam would', 'Oleh Hrys'],
      ['It is old', 'Oleh Hrys'],
    ],
  ],
  [
    'The Vistula Heritage Society has bought the mill. Its president, Hanna Wrona, said the roof would be slate. “Our members voted for slate,” she said. The society paid 90,000 zlotys, according to the seller, Jerzy Bak.',
    [
      ['the roof would', 'Hanna Wrona'],
      ['Our members', 'Hanna Wrona'],
      ['The society paid', 'Jerzy Bak'],
    ],
  ],
  [
    'Pilot Chen Yulan landed the plane in a field. Chen said the engine had coughed. “It coughed and died,” the pilot told Harbin Radio. Her co-pilot, Wu Hao, was hurt.',
    [
      ['the engine had', 'Chen Yulan'],
      ['It coughed', 'Chen Yulan'],
    ],
  ],
  [
    'Dutch cyclist Femke Bos won the stage. The Dutchwoman said the wind was kind. Her teammate Sanne Mol was second. Bos, 27, leads by a minute. The 27-year-old called Mol “my engine”.',
    [
      ['the wind was', 'Femke Bos'],
      ['my engine', 'Femke Bos'],
    ],
  ],
  [
    'Teacher Olga Simic and her sister Vesna ran the school. Vesna Simic said the stove was cold. Olga said she brought wood. “She carried it,” Vesna said.',
    [
      ['the stove was', 'Vesna Simic'],
      ['brought wood', 'Olga Simic'],
      ['She carried', 'Vesna Simic'],
    ],
  ],
  [
    'Activist Nadia Farouk was held at Cairo airport. Police told her lawyer that she had insulted a judge. The lawyer, Amr Salem, said she had not. “She quoted a poem,” he said. The activist has been freed.',
    [
      ['she had not', 'Amr Salem'],
      ['She quoted', 'Amr Salem'],
    ],
  ],
  [
    'Prince Faisal bin Turki opened the school. The prince said girls would study there too. Princess Noura, his sister, said she had waited ten years.',
    [
      ['girls would', 'Faisal bin Turki'],
      ['had waited', 'Noura'],
    ],
  ],
  [
    'John Abara, a driver, and Peter Obi, a mechanic, saw the crash. Abara said the bus had no lights. The mechanic said it had one. The driver said he braked.',
    [
      ['the bus had', 'John Abara'],
      ['it had one', 'Peter Obi'],
      ['braked', 'John Abara'],
    ],
  ],
  [
    'In a letter signed by its secretary, Marta Lis, the Dutch Rowing Union (DRU) said the rope had been replaced.',
    [['the rope had', 'Dutch Rowing Union']],
  ],
];

describe('who says what', () => {
  it.each(ARTICLES)('%s', (text, said) => {
    const found = said.map(([words]) => [words, speakerOf(text, words)]);
    expect(found).toEqual(said);
  });
});

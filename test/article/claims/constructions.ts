/** What a reader finds in a text: `source | cue | content + content | kind act hand`. */
export interface Construction {
  readonly name: string;
  /** Each case: a text, then its claims; those that go without saying are indirect speech at first hand. */
  readonly cases: readonly (readonly [text: string, ...claims: readonly string[]])[];
}

/** Constructions of attribution, all examples invented. */
export const CONSTRUCTIONS: readonly Construction[] = [
  {
    name: 'direct speech',
    cases: [
      [
        '“We ran out of rope,” Mara Solberg said.',
        'Mara Solberg | said | “We ran out of rope,” | direct',
      ],
      [
        '“We ran out of rope,” said Mara Solberg.',
        'Mara Solberg | said | “We ran out of rope,” | direct',
      ],
      ['Solberg said: “We ran out of rope.”', 'Solberg | said | “We ran out of rope.” | direct'],
      [
        '"The tide took it," the harbour master told reporters on Friday.',
        'the harbour master | told | "The tide took it," | direct',
      ],
      [
        'Asked about the rope, Solberg replied: “It was old.”',
        'Solberg | replied | “It was old.” | direct',
      ],
      [
        '“It was old,” added Solberg, who has run the yard since 2009.',
        'Solberg | added | “It was old,” | direct',
      ],
    ],
  },
  {
    name: 'mixed speech',
    cases: [
      [
        'Solberg said the rope was “older than the boat”.',
        'Solberg | said | the rope was “older than the boat” | mixed',
      ],
      [
        'The ministry called the delay “a matter of weeks”.',
        'The ministry | called | the delay “a matter of weeks” | mixed',
      ],
      [
        'Ibe described the ruling as “a door left open”.',
        'Ibe | described | the ruling as “a door left open” | mixed',
      ],
      [
        'He has “two broken fingers and no complaints”, Dr Ana Reyes said.',
        'Ana Reyes | said | He has “two broken fingers and no complaints” | mixed',
      ],
    ],
  },
  {
    name: 'indirect speech',
    cases: [
      ['Okoro said the bridge was closed.', 'Okoro | said | the bridge was closed'],
      [
        'The mayor told the council that the bridge would reopen in May.',
        'The mayor | told | the bridge would reopen in May',
      ],
      [
        'Police said on Monday that no arrests had been made.',
        'Police | said | no arrests had been made',
      ],
      ['The union warned that nurses would strike.', 'The union | warned | nurses would strike'],
      ['The chairman denied that money was missing.', 'The chairman | denied | money was missing'],
      [
        'She asked whether the grant had been paid.',
        'She | asked | whether the grant had been paid',
      ],
      [
        'Lawyers for Tan argued that the search was unlawful.',
        'Lawyers for Tan | argued | the search was unlawful',
      ],
      ['The bridge was closed, the council said.', 'the council | said | The bridge was closed'],
      [
        'Neighbours told the paper they had heard two shots.',
        'Neighbours | told | they had heard two shots',
      ],
      [
        'Two people familiar with the matter said the bid had been withdrawn.',
        'Two people familiar with the matter | said | the bid had been withdrawn',
      ],
      [
        'Prosecutors allege he took 3 million rand from the fund.',
        'Prosecutors | allege | he took 3 million rand from the fund',
      ],
      [
        'The police chief said officers had acted on a tip, but did not say from whom.',
        'The police chief | said | officers had acted on a tip',
      ],
      [
        'The mayor insisted that no one would lose a home, a claim that tenants dispute.',
        'The mayor | insisted | no one would lose a home',
      ],
      ['The bridge is safe, engineers insist.', 'engineers | insist | The bridge is safe'],
      ['Mr. Tan told Ms. Reyes that the lease had ended.', 'Tan | told | the lease had ended'],
    ],
  },
  {
    name: 'split contents',
    cases: [
      [
        '“We waited,” Ibe said. “How long should we have waited?”',
        'Ibe | said | “We waited,” + “How long should we have waited?” | direct',
      ],
      [
        '“We waited,” Ibe said, “and nobody came.”',
        'Ibe | said | “We waited,” + “and nobody came.” | direct',
      ],
      [
        '“The first winter was hard,” Lena Voss recalled. “The second was worse.”',
        'Lena Voss | recalled | “The first winter was hard,” + “The second was worse.” | direct',
      ],
      [
        'The dam, the inspector said, would not hold another spring.',
        'the inspector | said | The dam + would not hold another spring',
      ],
      [
        '“Who signed this?” Judge Ferro asked. “I did not.”',
        'Ferro | asked | “Who signed this?” + “I did not.” | direct',
      ],
    ],
  },
  {
    name: 'a quotation over paragraphs',
    cases: [
      [
        '“We came in the spring,” Voss said. “There was no road.\n\n“There was no well either.”',
        'Voss | said | “We came in the spring,” + “There was no road. + “There was no well either.” | direct',
      ],
      [
        'Ibe told the inquiry: “I saw the lamp.\n\n“Then I saw it go out.”',
        'Ibe | told | “I saw the lamp. + “Then I saw it go out.” | direct',
      ],
    ],
  },
  {
    name: 'a quotation that goes on without a cue',
    cases: [
      [
        '“I do not sign what I have not read,” Tan replied. “Nobody should.”',
        'Tan | replied | “I do not sign what I have not read,” + “Nobody should.” | direct',
      ],
      [
        'The nurse spoke for a minute. “We had four beds,” she said. “We had nine patients.”',
        'she | said | “We had four beds,” + “We had nine patients.” | direct',
      ],
    ],
  },
  {
    name: 'according to',
    cases: [
      [
        'According to the harbour board, the crane was built in 1961.',
        'the harbour board | According to | the crane was built in 1961',
      ],
      [
        'The crane was built in 1961, according to the harbour board.',
        'the harbour board | according to | The crane was built in 1961',
      ],
      [
        'According to the Coastal Survey Office (CSO), the lagoon has lost a third of its water since 1990, drying two villages.',
        'Coastal Survey Office (CSO) | According to | the lagoon has lost a third of its water since 1990, drying two villages',
      ],
      [
        'In its first year, according to a memoir by T. R. Lang, the yard built four boats.',
        'a memoir by T. R. Lang | according to | In its first year + the yard built four boats',
      ],
      [
        'The brewer made, according to a filing, a loss of 4 million crowns.',
        'a filing | according to | The brewer made + a loss of 4 million crowns',
      ],
    ],
  },
  {
    name: 'transcripts and interviews',
    cases: [
      [
        'HALDANE: We were told about the valve. Nobody told us about the men.',
        'HALDANE | : | We were told about the valve + Nobody told us about the men | direct',
      ],
      [
        '**Mbeki:** The reef is not dead. It is asleep. Give it ten years.',
        'Mbeki | : | The reef is not dead + It is asleep + Give it ten years | direct',
      ],
      ['**Q:** When did you leave?', 'Q | : | When did you leave? | direct'],
      [
        'A: I left in March. My brother stayed.',
        'A | : | I left in March + My brother stayed | direct',
      ],
      [
        'HALDANE: I said it and I got a letter. They announce it like a race.',
        'HALDANE | : | I said it and I got a letter + They announce it like a race | direct',
      ],
      [
        'ROWE: The Harbour Office says you were warned in May.',
        'ROWE | : | The Harbour Office says you were warned in May | direct',
        'Harbour Office | says | you were warned in May',
      ],
    ],
  },
  {
    name: 'nouns as cues',
    cases: [
      [
        'Ibe’s warning that “the wall is next” appeared on the page at noon.',
        'Ibe | warning | “the wall is next” | direct',
      ],
      [
        'The note’s suggestion that Lang wrote on trains rests on one ticket.',
        'The note | suggestion | Lang wrote on trains',
      ],
      [
        'Her claim that the bridge was safe has been disputed.',
        'Her | claim | the bridge was safe',
      ],
      [
        'His promise that taxes would fall was met with laughter.',
        'His | promise | taxes would fall',
      ],
    ],
  },
  {
    name: 'passive reports',
    cases: [
      [
        '“I paid because I had to,” the owner was quoted as saying in the ruling.',
        'the owner | was quoted as saying | “I paid because I had to,” | direct',
      ],
      [
        'It is alleged that the treasurer kept two sets of books.',
        ' | It is alleged | the treasurer kept two sets of books',
      ],
      [
        'It was reported by the harbour office that two boats had sunk.',
        'the harbour office | was reported by | two boats had sunk',
      ],
    ],
  },
  {
    name: 'documents',
    cases: [
      [
        'A survey of 400 homes tendered as Exhibit 9 puts the damage at 3 million crowns.',
        'A survey of 400 homes | puts | the damage at 3 million crowns',
      ],
      [
        'A treasury circular she held up puts the cost at 2 billion shillings.',
        'A treasury circular | puts | the cost at 2 billion shillings',
      ],
      [
        'A lawsuit filed on Nov. 4 by the widow of a miner alleges that the owner knew of the fault.',
        'A lawsuit filed on Nov. 4 by the widow of a miner | alleges | the owner knew of the fault',
      ],
      [
        'The bulletin lists 12 streets without water.',
        'The bulletin | lists | 12 streets without water',
      ],
      [
        'The report found that the valve had failed twice.',
        'The report | found | the valve had failed twice',
      ],
      [
        'The valve had failed twice, the log shows.',
        'the log | shows | The valve had failed twice',
      ],
      [
        'The indictment says the two met in a car park.',
        'The indictment | says | the two met in a car park',
      ],
      [
        'In a report tabled on Tuesday, the committee recommended that the ferry be sold.',
        'the committee | recommended | the ferry be sold',
      ],
      [
        'The Met Office measured gusts of 140 kilometres per hour in the bay.',
        'Met Office | measured | gusts of 140 kilometres per hour in the bay',
      ],
      [
        'The letter warns of “harm to swimmers”. It goes on to ask for a reply within a week.',
        'The letter | warns | “harm to swimmers” | direct',
        'It | goes on to ask | a reply within a week',
      ],
      [
        'No fault had been found, the statement went on.',
        'the statement | went on | No fault had been found',
      ],
    ],
  },
  {
    name: 'requests, promises, denials, accusations',
    cases: [
      [
        'The town council had promised a new fence by April.',
        'The town council | had promised | a new fence by April',
      ],
      ['The relief fund pledged two generators.', 'The relief fund | pledged | two generators'],
      [
        'The company has denied the allegation in court papers.',
        'The company | has denied | the allegation',
      ],
      [
        'He rejected the accusation in an interview with local radio.',
        'He | rejected | the accusation',
      ],
      [
        'Begum called for a hearing and accused the firm of hiding letters.',
        'Begum | called for | a hearing',
        'Begum | accused | the firm of hiding letters',
      ],
      [
        'The adviser urged shareholders to vote against the plan.',
        'The adviser | urged | to vote against the plan',
      ],
      [
        'The mayor put the cost at 40 million crowns.',
        'The mayor | put | the cost at 40 million crowns',
      ],
      [
        'The minister promised to publish the letters.',
        'The minister | promised | to publish the letters',
      ],
    ],
  },
  {
    name: 'a shared subject',
    cases: [
      [
        'A spokesman denied that trains had run late and put the number of delays at 14.',
        'A spokesman | denied | trains had run late',
        'A spokesman | put | the number of delays at 14',
      ],
      [
        'Tan said that it had traced the fault and promised to replace every pump.',
        'Tan | said | it had traced the fault',
        'Tan | promised | to replace every pump',
      ],
      [
        'She rejected the offer, saying the price was too low.',
        'She | rejected | the offer',
        'She | saying | the price was too low',
      ],
    ],
  },
  {
    name: 'passing on',
    cases: [
      [
        'The daily Nova Vest, citing two bankers, reported that the stake was for sale.',
        'Nova Vest | reported | the stake was for sale | indirect speech second',
        'two bankers | citing | the stake was for sale | indirect speech second',
      ],
      [
        'The plant would close by June, Harbour Weekly reported, citing an unsigned memo.',
        'Harbour Weekly | reported | The plant would close by June | indirect speech second',
        'an unsigned memo | citing | The plant would close by June | indirect speech second',
      ],
      [
        'The fleet is being moved, the newspaper reported with reference to two officials in Oslo.',
        'the newspaper | reported | The fleet is being moved | indirect speech second',
        'two officials in Oslo | with reference to | The fleet is being moved | indirect speech second',
      ],
    ],
  },
  {
    name: 'pointing back',
    cases: [
      [
        'Two boats sank off Vardo on Monday. This is reported by the coast guard.',
        'the coast guard | reported by | Two boats sank off Vardo on Monday',
      ],
      [
        'Two boats sank off Vardo on Monday. The Regional Council reported this on Telegram.',
        'The Regional Council | reported | Two boats sank off Vardo on Monday',
      ],
      [
        'Two boats sank off Vardo on Monday. It was confirmed by the coast guard.',
        'the coast guard | confirmed by | Two boats sank off Vardo on Monday',
      ],
    ],
  },
  {
    name: 'states of mind',
    cases: [
      [
        'The minister believes that the law will pass.',
        'The minister | believes | the law will pass | indirect mind',
      ],
      [
        'Farmers fear the harvest will fail.',
        'Farmers | fear | the harvest will fail | indirect mind',
      ],
      [
        'Ibe hopes to return in the spring.',
        'Ibe | hopes | to return in the spring | indirect mind',
      ],
    ],
  },
];

/** Sentences that hold no claim, all invented. */
export const NO_CLAIMS: readonly string[] = [
  'Asked about the letter, Tan declined to comment.',
  'Both sides declined to comment on the figure.',
  'They have pleaded not guilty.',
  'A former clerk pleaded guilty to two counts of fraud.',
  'The notice was posted on the council’s website for one afternoon.',
  'Referee Olsen had ordered the race to be run again after the rope broke.',
  'The chairman pressed her on the family’s dealings with the supplier.',
  'The report does not say who opened the gate.',
  'He did not say why he had left.',
  'The nurse asked not to be named.',
  'It is a Class I recall, the strictest of three types.',
  'Heart valves of this kind keep blood moving.',
  'The notice gives the city fifteen days to appeal.',
  'The senate passed the bill on Tuesday by nine votes.',
  'The train left Oslo at noon and reached Bergen at seven.',
  'The council meets on Thursday to vote on the plan.',
  'The dog answers to the name of Biscuit.',
  'The firm employs 400 people in Kano.',
  'Shares in the brewer closed 3 per cent lower.',
  'The museum holds the only copy.',
  'A crowd of 9,000 watched the final.',
  'The judge fixed Tuesday for the closing speeches.',
  'The state bank opened a branch in Tromso.',
  'He read the letter twice and put it in a drawer.',
  'She signed the form at the counter.',
  'The film tells the story of two brothers.',
  'The road shows its age.',
  'The suspect was charged on Monday.',
  'The exchange below is taken from the transcript.',
  'The delegations discussed trade over lunch.',
  'The parties concluded a fishing agreement.',
  'The workshop prints maps and posters.',
  'The ferry carried 300 passengers.',
  'The storm claimed four lives.',
  'The captain called the coast guard at midnight.',
  'A new bridge links the two islands.',
  'The clock on the tower points to six.',
  'The hall was named after a poet.',
  'The school reports to the county.',
  'Her book was published in March.',
  'The law takes effect in July.',
  'The union filed a complaint with the labour board.',
  'The letter is dated Jan. 9.',
  'The players walked out without a word.',
  'The ship will be scrapped at Alang next year.',
  'He told her the time.',
  'The minister did not reply to written questions.',
  'The firm did not respond to a request for comment.',
  'A spokesman could not be reached.',
  'The study followed 900 children for ten years.',
  'The mayor spoke for ten minutes and took no questions.',
  'They argued for an hour.',
  'The jury found him guilty.',
  'The law says nothing about drones.',
  'Nobody has claimed responsibility for the attack.',
  'The rain is expected to ease by noon.',
  'The rules require a licence.',
  'Fans chanted outside the ground.',
  'The word means “harbour” in Norse.',
  'The band played “Blue Moon” twice.',
  'The so-called “ghost ship” was towed to Cork.',
  'Her debut, “The Long Field”, sold 40 copies.',
];

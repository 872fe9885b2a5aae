/** What the rule flags. */
export const flagged: readonly string[] = [
  `Tram line opens in Lviv

LVIV, March 4 — A tram line to the northern suburbs opened in Lviv on Tuesday.

[[The line, a shameless gift to the mayor's friends, cost 900 million hryvnias.]] Passengers rode free of charge until noon.

Mayor Olha Prytula cut the ribbon. “The line will carry children to school,” Prytula said.`,
  `Two ministers leave cabinet

ANKARA, June 12 — Two ministers left the Turkish cabinet on Thursday, the presidency said in a statement.

Energy Minister Kerem Aydoğan and Trade Minister Selin Uçar gave no reasons. [[Aydoğan despises the new finance minister.]]

“I thank my colleagues,” Uçar told reporters in Ankara.`,
  `Fuel prices rise in Lagos

Petrol went up to 1,050 naira a litre at filling stations in Lagos on Monday.

[[The shortage was caused by the regulator's incompetence.]]

The Nigerian fuel regulator said deliveries had resumed. “Tankers are on the road again,” spokeswoman Amaka Eze said.`,
  `School fund under review

DELHI, May 3: The education department is reviewing a school fund in east Delhi.

[[Fund manager Vikram Sethi stole 4 crore rupees from the scholarship account.]] The department will publish its report in May.

Education secretary Meera Nair said the review covered three years.`,
  `Ferry firms plan merger

Two ferry companies on the Solent plan to merge, they said in a joint statement on Friday.

[[The merger will ruin the island's hotels.]]

Chief executive Joan Tilney said timetables would stay the same until autumn.`,
  `Council debates parking

The city council of Arlington debated parking fees on Tuesday night.

[[Car ownership in the county has fallen by 18 percent since 2015.]]

Council member Dana Ruiz said the fees would be fair. [[Ruiz is terrified of losing her seat.]]`,
  `Nurses leave clinics in Leeds

The trust runs nine clinics in Leeds. [[One in four nurses left within a year.]]

“We are hiring,” trust chair Joan Tilney said.`,
];

/** What the rule lets pass. */
export const accepted: readonly string[] = [
  `Museum in Odesa reopens

ODESA, May 3 — The art museum in Odesa opened its doors again on Saturday after two years of repairs.

About 200 people waited in the rain. Director Iryna Kovalets said the roof had been a disgrace.`,
  `Talks in Istanbul

ISTANBUL, April 2 — Delegations from two grain exporters met in Istanbul on Wednesday. They will meet again on April 9.

The talks lasted three hours. “It was a shameless waste of time,” envoy Tarık Demirel said.`,
  `Court jails former treasurer

A court in Abuja sentenced a former party treasurer to six years in prison on Thursday for stealing 80 million naira.

Judge Halima Danjuma said he had betrayed his voters. He was convicted of fraud in March.`,
  `Power cut in Pune

PUNE, May 3: A power cut hit the western part of Pune on Sunday evening. Traffic lights were dark until 9 pm.

The cut was caused by a fallen tree, the state utility said in a statement. It was the fault of nobody, engineer Sunil Pawar said.`,
  `Why does the river flood?

Why does the river burst its shameful banks every spring? Will the dam ruin the valley?

Engineer Ruth Palmer explained the plan at a public meeting in Hereford on Monday.`,
  `---
title: A shameful bridge
genre: opinion
---

The bridge is a shameful waste of money. The mayor fears the voters and will lose the election.`,
  `Storm closes schools

Schools across Kent stayed closed on Monday because of heavy snow. Trains to London were delayed.

The match in Dover was called off. The council will decide on Tuesday whether to open the schools again.`,
  `Bombing claimed

A group claimed responsibility for the blast on Friday. The blast claimed three lives. Two men were admitted to hospital.

Wales' First Minister laid a wreath.`,
  `Shares and votes

Shares in the Delhi lender closed 2.4 per cent lower on Wednesday. Parliament passed the banking bill by 301 votes to 188.

Turnout was 64 per cent.`,
  `Report on rents

A report by Lambeth Council puts the average rent at £1,900. Most of the rise came from new flats.

Rents rose by 9 per cent last year, the report says.`,
  `Quarter results

Lagos brewer Oyin Plc said sales rose 12 per cent in the first quarter. The company cut its debt, it said.

“Demand will double by Christmas,” chief executive Tunde Bakare told analysts.`,
  `Senate panel hears coach

WASHINGTON, Sept. 9 — A Senate panel heard a former swimming coach on Tuesday.

Coach Earl Dobbs said he was furious with the federation. He said it had hid the reports. The panel will meet again on Thursday.`,
  `Book fair

The book “The Shameless Thief” won the prize for best novel in Frankfurt on Friday. The most wanted man in the novel is a baker.

Author Lesia Hrytsenko thanked her readers. The prize is worth 25,000 euros.`,
  `Figures with their document

The trust runs nine clinics in Leeds. One in four nurses left within a year, accounts released on Thursday showed.`,
  `List with its source

The trust runs nine clinics in Leeds.

- One in four nurses left within a year
- Most patients waited a month

Source: trust staff survey, 2024`,
];

/** What the rule flags. */
export const flagged: readonly string[] = [
  `Gas talks

KYIV, Nov. 4 — Talks on gas transit have resumed, Reuters reported, [[citing two diplomats]].`,
  `Envoy named

Turkey has named an envoy to Cairo. This is reported by the newspaper Star of Izmir, [[citing a foreign ministry official]].`,
  `Oil spill

LAGOS, May 9 — The spill reached the coast on Sunday, the Daily Harbour reported, [[quoting fishermen]].`,
  `Trade pact

The pact will be signed in June, minister Meera Nair [[told CNN]] on Friday.`,
  `Club for sale

The club is for sale, [[according to a report by Bloomberg]]. The club did not comment.`,
  `Plant to close

The pump plant near Izmir will close in May, the Daily Harbour reported, [[referring to a leaked memo]]. The owner gave no date.`,
];

/** What the rule lets pass. */
export const accepted: readonly string[] = [
  `Own document

Deputy Andrii Savchuk, citing the budget note, said the levy would cost 3 million hryvnias.`,
  `Told the court

The witness told the court that the door was open. She told reporters so on Friday.`,
  `Own report

According to a report by the audit office, the fund is empty.`,
  `Marked

The club is for sale, Reuters reported, citing two bankers. The Courier could not independently confirm the report.`,
  `Praise

The mayor praised the firefighters, citing their courage at the market hall.`,
  `Reasons

The airline cancelled the flight, citing fog in Istanbul.`,
  `Speaker

“I am quoting my grandmother,” author Lesia Hrytsenko said.`,
  `Citation

Citing the constitution, the judge dismissed the case.`,
  `Reference

The letter was sent with reference to the contract of May.`,
  `Told analysts

“Demand will double,” chief executive Tunde Bakare told analysts on a call.`,
  `Referring to a place

The quay will close in May, mayor Olha Prytula said, referring to the old harbour.`,
];

/** What the rule flags. */
export const flagged: readonly string[] = [
  `Bridge in Kherson

Deputy minister Andrii Savchuk said [[“the bridge is safe and it will stay open.]] Trucks crossed it all day.`,
  `Grain deal

Envoy Tarık Demirel said: [["We have a deal.]] The text runs to nine pages.`,
  `Rally in Lagos

[["I have come to listen, governor Bello Sani said in Lagos.]]

The rally lasted an hour.`,
  `Test match

NEW DELHI, Nov. 20: Captain Arjun Pillai said [[“the pitch was dry.]] It rained on Friday.`,
  `Council row

Treasurer Martin Hale called the plan [["a step forward for Leeds.]] The council meets on Monday.`,
];

/** What the rule lets pass. */
export const accepted: readonly string[] = [
  `Closed

“The bridge is safe,” deputy minister Andrii Savchuk said.`,
  `Goes on

"We have a deal," envoy Tarık Demirel said.

"It runs to nine pages.

"We will sign it on Monday."`,
  `Single

'I have come to listen,' governor Bello Sani said.`,
  `Apostrophes

The players' union met at Martin's house. It was the '90s, and rock 'n' roll was young.`,
  `Nested

“My father told me, ‘Never sell the mill,’” Joan Tilney said.`,
  `Guillemets

«The pitch was dry», captain Arjun Pillai said.`,
  `Low marks

„The road is open“, mayor Olha Prytula said.`,
  `Inches

The screen measures 27" and the beam is 6' long.`,
  `Fragment

Hale called it a "step forward" on Monday.`,
  `Two in one

“Yes,” she said. “No,” he said. Engineer Ruth Palmer was there.`,
  `Split

“The dam,” engineer Ruth Palmer said, “is higher than the old one.”`,
];

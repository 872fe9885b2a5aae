/** What the rule flags. */
export const flagged: readonly string[] = [
  `Fire at market hall

KHARKIV, Feb. 6 — A fire damaged the market hall in Kharkiv on Thursday night.

[[“We lost everything we had.”]]

Trader Nadiia Bondar said the alarm had not sounded.`,
  `Ferry strike in Istanbul

Ferry crews in Istanbul stopped work on Monday.

[["Nobody has asked us what we think. Nobody will."]]

The union said talks would start on Tuesday. Union chair Levent Koç gave no date.`,
  `Flood in Lokoja

The river Niger rose above the quay in Lokoja on Saturday.

Governor Bello Sani visited the quay. He left after an hour.

[["The water came at night."]]`,
  `Teachers march in Delhi

Teachers marched to the secretariat in Delhi on Friday.

[[‘We have not been paid since June.’]]

Police closed two roads, a police spokesman said.`,
  `Pub to close

The Fox and Anchor in Camden will close in May, its landlord said on Tuesday.

[["It has been my second home for forty years."]]

Landlord Peter Quill said the lease had ended.`,
];

/** What the rule lets pass. */
export const accepted: readonly string[] = [
  `Fire at market hall

“We lost everything we had,” trader Nadiia Bondar said.`,
  `Two paragraphs

“The line is safe,” engineer Kateryna Moroz said.

“We tested it for a year.

“Then we tested it again,” she told reporters.`,
  `Goes on

"Nobody asked us," union chair Levent Koç said. "Nobody will."`,
  `By colon

Governor Bello Sani said in the evening: "The water came at night."`,
  `Letter

The minister wrote to the teachers:

"You will be paid in March."`,
  `Placards

Marchers in Delhi carried placards reading "Pay us now, not next year." A band played.`,
  `Title

The film "Nobody Asked the Ferryman" opens in Istanbul on Friday.`,
  `Fragment

Landlord Peter Quill called the pub his "second home".`,
  `Sung

“Carry me over the river,” Amina Yusuf sang to the crowd in Lagos on Sunday.`,
  `Credit

“The best weeks of my life.”
— Joan Tilney, nurse

The hospital in Leeds marked its centenary on Monday.`,
  `Demanded

“Why is the road still shut?” councillor Ruth Palmer demanded.`,
  `Asked

“Will the road open in May?” one member asked. “It will,” council leader Ruth Palmer answered.`,
  `Never closed

A fire damaged the market hall in Kharkiv on Thursday.

“We lost everything we had.

Firefighters came at midnight. The hall stays shut until May.`,
];

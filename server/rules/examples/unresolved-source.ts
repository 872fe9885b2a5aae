/** What the rule flags. */
export const flagged: readonly string[] = [
  `Bridge in Kherson

KHERSON, April 1 — Deputy minister Andrii Savchuk met governor Taras Melnyk on the bridge on Tuesday. [[According to him]], repairs will start in May.`,
  `Port visit

Harbour master Levent Koç received union chair Murat Şen in Izmir on Monday. [[According to him]], the crane is broken.`,
  `Aid convoy

The convoy reached Maiduguri at dawn. It carried rice and tents.

[[According to her]], a second convoy is on the road.`,
  `Chess in Chennai

Arjun Pillai beat Rohan Das in Chennai on Sunday. [[According to him]], the opening decided the game.`,
  `Council row

Council leader Peter Quill sat beside treasurer Martin Hale at the meeting in Leeds. [[According to him]], the fund is empty.`,
  `Meeting in Leeds

Peter Quill and Martin Hale left the meeting in Leeds at noon. [[He]] said the fund was empty.`,
];

/** What the rule lets pass. */
export const accepted: readonly string[] = [
  `One man

Deputy minister Andrii Savchuk came to Kherson on Tuesday. According to him, repairs will start in May.`,
  `Man and woman

Governor Taras Melnyk met minister Olena Dudka on Monday. Dudka said the bridge was safe. She said it would open in May.`,
  `Speaker goes on

Union chair Murat Şen said the crane was broken. He said a new one was on its way.`,
  `Nurse

A nurse at the clinic in Maiduguri said the ward was full. She said beds had been ordered.`,
  `Named

Arjun Pillai beat Rohan Das in Chennai on Sunday. According to Pillai, the opening decided the game.`,
  `Long quotation

“The fund is empty,” treasurer Martin Hale said. “It was empty in May,” he added.`,
  `They

The owners of the mill came to Leeds. They said the mill would close.`,
  `It

The ministry closed the road on Friday. It said the road would open on Monday.`,
  `In a quotation

“He said the road was safe,” driver Amina Yusuf told police.`,
  `Chain

Engineer Ruth Palmer explained the plan on Monday.

She said the dam would be raised.

“It is a small change,” she said.`,
  `Man and woman together

Peter Quill and Mary Hale left the meeting in Leeds at noon. She said the fund was empty.`,
];

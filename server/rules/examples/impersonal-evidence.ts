/** What the rule flags. */
export const flagged: readonly string[] = [
  `Grain deal

KYIV, July 2 — [[It is clear]] that the deal will not be renewed. It ends on Friday.`,
  `Minister's future

[[It is widely believed]] that Trade Minister Selin Uçar will resign. She was in Izmir on Monday.`,
  `Kidnapped engineers

LAGOS, May 9 — The engineers [[are believed to]] be in the north. Police set up roadblocks.`,
  `Coach to leave

The Courier [[has learned]] that coach Earl Dobbs will leave the club in June.`,
  `Budget gap

NEW DELHI, Nov. 20: [[It is understood]] that the budget leaves a gap of 900 crore rupees. The vote is on Monday.`,
];

/** What the rule lets pass. */
export const accepted: readonly string[] = [
  `Spoken

Police said it was clear that the door had been forced.`,
  `Quoted

“It is clear that we need a bridge,” mayor Olha Prytula said.`,
  `Children

Children have learned to swim at the pool since May. The actor has learned his lines.`,
  `Clear weather

It is clear and cold in Ankara. The road is clear again.`,
  `Expected

The plane is expected at noon. It is due to leave at two.`,
  `Known as

The street is known as the Spice Mile. It was known for its bakers.`,
  `Owner named

Prosecutor Halima Danjuma believes that the money left the country.`,
  `Question

Is it clear that the dam is safe?`,
  `Understood the task

The pupils understood the task. The engineer has reported the leak.`,
  `According to

According to the audit office, it is obvious that the money is missing.`,
];

/** What the rule flags. */
export const flagged: readonly string[] = [
  `Border talks

KYIV, May 3 — Envoys will meet in Chernivtsi on Monday to discuss the [[“incident”]] at the border.`,
  `School reform

The ministry in Ankara presented its [["reform"]] of village schools on Tuesday.`,
  `Rail line

LAGOS, Aug. 4 — Trains on the [[“express”]] line stopped at eleven stations on Monday.`,
  `Water tankers

NEW DELHI, Nov. 20: The [[‘free’]] water tankers reached Rohini at noon on Sunday.`,
  `Library hours

Leeds cut the opening hours of its [["community hubs"]] on Friday.`,
];

/** What the rule lets pass. */
export const accepted: readonly string[] = [
  `Speaker

Envoy Tarık Demirel called the shelling an “incident”.`,
  `Said

The ministry said the line was “express” in name only.`,
  `Film

The film “Express” opens in Lagos on Friday.`,
  `Word

The word “reform” appears nine times in the law.`,
  `So known

The street, known as the “spice mile”, is closed. A man nicknamed “the baker” was arrested.`,
  `Placards

Marchers carried placards reading “bread now”. Some chanted “freedom”.`,
  `Format

The sides agreed on a "500 for 500" format for the exchange.`,
  `Document

Based on the “Izmir Accord”, the two sides opened the crossing.`,
  `Whole quotation

“Free water is a right,” minister Meera Nair said.`,
  `Inches and feet

The beam was 6' long and 4" wide. The players' union met on Monday.`,
  `Campaign

The council's "meat-free" campaign starts in May.`,
];

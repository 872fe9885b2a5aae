/** What the rule flags. */
export const flagged: readonly string[] = [
  `Bridge in Kherson

KHERSON, April 1 — [[Savchuk]], who led the repairs, opened the bridge on Tuesday. Andrii Savchuk is deputy minister.`,
  `Grain deal

ANKARA, June 12 — [[Erdogan]] said the grain deal would hold. Two of his advisers came to Mersin on Thursday.`,
  `Rally in Lagos

President [[Tinubu]] spoke in Lagos on Sunday. The rally lasted an hour.`,
  `Cricket

NEW DELHI, Nov. 20: [[Pillai]] said the pitch was dry. Captain Arjun Pillai won the toss on Friday.`,
  `Council row

LEEDS — Treasurer [[Hale]] left the meeting on Monday. “The fund is empty,” Martin Hale said.`,
];

/** What the rule lets pass. */
export const accepted: readonly string[] = [
  `Full name first

Deputy minister Andrii Savchuk opened the bridge. Savchuk spoke for an hour.`,
  `Savchuk in headline opens bridge

Deputy minister Andrii Savchuk opened the bridge on Tuesday.`,
  `Monarch

King Charles arrived in Kyiv on Monday. Pope Leo sent a letter. Prince Harry stayed in London.`,
  `Family

Tom and Ann Tilney opened the shop in 1998. Joan Tilney runs it now.`,
  `Wife

Mayor Murat Şen came with his wife, Elif, and two dogs.`,
  `Organisation

Workers at the Pillai Foundation met in Chennai. The Hale Prize was awarded in Leeds.`,
  `Places

The road from Kherson to Odesa is open. Trains stop in Leeds.`,
  `Mac and Mc

Fiona MacLeod and Sean McBride read poems. MacLeod won.`,
  `Three names

Abdul Rahman al-Masri met Nguyen Van Long in Lagos. Ngozi Okonjo-Iweala chaired the talks.`,
  `Mononym

Shakira sang in Istanbul on Friday. Neymar watched.`,
  `Artists

The gallery in Porto shows the painter Zelu until May. Zelu said the walls were too white.`,
  `No other name

Wulan, a rice farmer who uses one name, said the dike had failed. Wulan lost two cows.`,
  `Longer names

Marisol de la Vega sang in Cadiz on Friday. De la Vega bowed twice.`,
  `In a quotation

“Savchuk told us the bridge was safe,” driver Amina Yusuf said.`,
  `Sentence starts

Police closed the road. Engineers checked the dam. Nothing was found.`,
  `A firm by one word

An exit poll by Vantor showed a narrow lead for the governor. Dzerkalo reported the count on Friday.`,
];

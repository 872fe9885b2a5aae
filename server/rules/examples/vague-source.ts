/** What the rule flags. */
export const flagged: readonly string[] = [
  `Bank rate

KYIV, Jan. 8 — [[Analysts believe]] the central bank will cut its rate in February.

The bank meets on Thursday.`,
  `Dam in Artvin

[[According to experts]], the dam in Artvin holds less water than planned. Work began in 2019.`,
  `Oil deal

LAGOS, Aug. 4 — [[Sources say]] the deal is close. The price is [[reportedly]] two billion dollars.

The oil ministry did not answer questions.`,
  `Party split

NEW DELHI, Nov. 20: The party will choose a leader on Sunday. [[Some observers expect]] a split.`,
  `Hospital wing

The new wing opened in Leeds on Monday. [[Critics argue]] that it came too late.

The trust spent £4m on it.`,
  `Police chief

WASHINGTON, Oct. 3 — The police chief will step down in March, [[a source said]]. [[Many believe]] the mayor asked him to.`,
  `Water levels

[[As per officials]], the dam holds less water than planned. [[Some are saying]] it leaks.`,
];

/** What the rule lets pass. */
export const accepted: readonly string[] = [
  `Named

Analyst Oksana Rudenko of Dnipro Bank believes the central bank will cut its rate.`,
  `Of a body

Officials at the Ministry of Health said the vaccine had arrived in Ankara.`,
  `Nationality

Ukrainian officials said the bridge was open. Turkish doctors said the patient was well.`,
  `Example follows

Analysts say the naira will hold. “It has found its floor,” said Bola Adeyemi, an analyst at Marina Capital.`,
  `Including

Critics, including Senator Ruth Palmer, say the bill came too late.`,
  `Inside a statement

Minister Meera Nair said experts believed the dam was safe.`,
  `Not speaking

Experts met in Leeds on Monday. Journalists waited outside, and officials handed out masks.`,
  `Water and code

The river is the main water source of the town. The software is open-source. Sources of income were listed in the form.`,
  `Reason given

A nurse, who asked not to be named because she was not authorised to speak, said the ward was full.`,
  `In a quotation

“Experts say it is safe,” mayor Olha Prytula told the council.`,
  `Numbers

Three officials from the election commission said the count was over.`,
  `Who

Residents who live beside the quay said the water rose at night. The experts said the same in their report.`,
  `As agreed

The gates were opened as per the contract. As per tradition, the mayor gave a speech.`,
];

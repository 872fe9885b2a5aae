/** From which the articles of measurements are made, so that runs can be compared. */
export const SEED = 20_251_008;

/** A source of numbers in `[0, 1)`; the same seed gives the same ones (mulberry32). */
export type Random = () => number;

/** Seeds a source of numbers. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  first: 'Ilinca Tunde Harriet Cemal Rukmini Oleksandr Folake Owen Derya Priya Amadou Liis'.split(
    ' ',
  ),
  last: 'Rotaru Bankole Osei Aydınlı Dasgupta Bondar Adeyemi-Cole Tate Koçak Nair Diallo Kask'.split(
    ' ',
  ),
  role: [
    'Foreign Minister',
    'Mayor',
    'prosecutor',
    'the agency’s director',
    'opposition leader',
    'Deputy Prime Minister',
  ],
  place: 'Ankara Kyiv Lagos London Kolkata Varna Ikorodu Chișinău Izmir Nairobi Lviv Tallinn'.split(
    ' ',
  ),
  body: [
    'the Lagoon Transport Agency',
    'the Institute of Coastal Surveys',
    'Marina Lines',
    'the Black Sea Council',
    'the city council',
    'Black Sea Wire',
  ],
  day: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  date: ['May 26', 'September 3', 'October 15, 2025', 'the spring of 2026', '2023', 'last week'],
  thing: [
    'ferry',
    'pipeline',
    'harbour',
    'budget',
    'grain corridor',
    'night bus',
    'tide gauge',
    'school',
  ],
  act: ['opened', 'was closed', 'ran aground', 'was approved', 'was delayed', 'was inspected'],
  cue: ['said', 'told reporters', 'said in a statement', 'wrote', 'added', 'denied'],
  judgement: ['a shameful failure', 'a cynical bargain', 'a reckless plan', 'useless'],
};

const SENTENCES = [
  'The {thing} in {place} {act} on {day}.',
  '{role} {first} {last} {cue} that the {thing} would be ready by {date}.',
  '“We counted everything twice,” {last} {cue}. “Nobody told us about the {thing}.”',
  'According to {body}, the {thing} cost £4.2 million, 12 percent more than planned.',
  '{body} published a report about the {thing} on {date}.',
  'He said the delegation had left {place} “without a word to the press”.',
  'The talks between {place} and {place} lasted three hours.',
  'Critics say the {thing} was {judgement}.',
  'Sources say that two inspectors of {body} were paid to look away.',
  'It is believed that {body} will lose its licence in {date}.',
  'The company denied this, and its chairwoman, {first} {last}, will meet the mayor on {day}.',
  'They will also discuss trade, fishing quotas and the railway to {place}.',
  'The {thing}, {judgement} from start to finish, {act} because of negligence.',
  'Residents of {place} waited in the rain for most of the morning, and some went home.',
  'The vote is scheduled for {day}, {date}.',
  '{last} fears the competition of {place}.',
];

function pick<T>(random: Random, from: readonly T[]): T {
  const item = from[Math.floor(random() * from.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}

const SYLLABLES = 'ba ren ko ti mar su lo vei dan ru shi al'.split(' ');
/** One surname in so many is new: a long article has a long cast. */
const NEW_SURNAMES = 0.2;

function word(random: Random, kind: string): string {
  if (kind !== 'last' || random() >= NEW_SURNAMES) return pick(random, WORDS[kind] ?? []);
  return capitalised(Array.from({ length: 3 }, () => pick(random, SYLLABLES)).join(''));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentence(random: Random): string {
  return capitalised(
    pick(random, SENTENCES).replace(/\{(\w+)\}/g, (_, kind: string) => word(random, kind)),
  );
}

/** An article of about this many words, in paragraphs of two to four sentences. */
export function generateArticle(words: number, seed: number): string {
  const random = randomFrom(seed);
  const paragraphs = [' date 2025-10-08'];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(random));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    count += countWords(paragraph);
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** Runs of characters between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

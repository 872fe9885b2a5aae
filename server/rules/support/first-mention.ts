import type { Actor, Mention } from '../../model/actor';
import type { Article } from '../../model/article';
import { isCopy } from '../../text/paragraph';
import { sentenceAt } from './sentences';
import type { Stretches } from './stretches';

/**
 * The first mention of an actor by name in the body copy; headlines do not count, nor do the words
 * in quotation marks, which nobody may change.
 */
export function firstInBody(
  article: Article,
  quoted: Stretches,
  { mentions }: Actor,
): Mention | null {
  const first = mentions.find(
    (mention) => mention.form === 'name' && isInCopy(article, mention) && !quoted.contain(mention),
  );
  return first ?? null;
}

function isInCopy(article: Article, { start, end }: Mention): boolean {
  const sentence = sentenceAt(article, start);
  if (sentence === null || end > sentence.end) return false;
  const kind = article.paragraphs[sentence.paragraph]?.paragraph.kind;
  return kind !== undefined && isCopy(kind) && kind !== 'caption';
}

const PARTICLE = /^(?:al|bin|ibn|abu|el|de|da|del|der|di|du|la|le|van|von|ten|ter)$/;

/** A surname alone: one word, particles and hyphens not counted. */
export function isShort(article: Article, { start, end }: Mention): boolean {
  const words = article.text.slice(start, end).split(/\s+/);
  return words.filter((word) => !PARTICLE.test(word)).length === 1;
}

/** Behind these a first name is enough ("his wife, Laura"). */
const RELATIVE_OF =
  /\b(?:wife|husband|son|daughter|sister|brother|mother|father|twin|partner|fianc[ée]e?|widow|widower|niece|nephew|uncle|aunt|cousin|grandson|granddaughter|baby|dog|cat|horse|mare),? $/i;

/** Titles that take one name. */
const ONE_NAME_TITLE =
  /(?:\b(?:King|Queen|Prince|Princess|Pope|Emperor|Empress|Saint|St|Sister|Brother|Father|Sultan|Emir|Sheikh|Tsar|Czar|Dame|Lord|Lady|Sir|Duke|Duchess|Baroness|Baron|Archbishop|Patriarch|Rabbi|Imam|Mullah|Ayatollah|Hurricane|Storm|Cyclone|Typhoon)|the (?:late|young|little))\s*$/i;

/** People the world knows by one name. */
const MONONYMS = new Set(
  `adele aristotle beyonce beyoncé bono buddha caesar casemiro cher cleopatra confucius dante drake
  ederson eminem enya fabinho galileo gandhi garrincha gazza hulk jesus kaka kaká lula
  madonna marquinhos michelangelo moby mohammed muhammad napoleon neymar pele pelé plato prince
  rihanna rivaldo robinho romario romário ronaldinho ronaldo rosalía seal shakira sia socrates
  sting stalin usher vinicius voltaire willian zico banksy moses lenin hitler rembrandt marx
  mozart shakespeare beethoven darwin einstein freud christ homer virgil raphael allah god`.split(
    /\s+/,
  ),
);

/** True where one name is right, or where the surname is not a person's first mention at all. */
export function isSpared(article: Article, actor: Actor, first: Mention): boolean {
  const { text } = article;
  const name = text.slice(first.start, first.end);
  if (MONONYMS.has(name.toLowerCase()) || /^[\p{Lu}.’'-]+$/u.test(name)) return true;
  if (ONE_NAME_TITLE.test(text.slice(Math.max(0, first.start - 24), first.start))) return true;
  if (RELATIVE_OF.test(text.slice(Math.max(0, first.start - 20), first.start))) return true;
  if (actor.name === name && isKnownByOne(text, first)) return true;
  return isFamily(text, first) || isPartOfName(text, first) || isFirstName(actor, name);
}

/** Trades in which one name is a name ("the rapper X"), and words for a name that others give. */
const ONE_NAME_BEFORE =
  /\b(?:singer|rapper|musician|DJ|painter|artist|muralist|illustrator|clown|comedian|model|influencer|youtuber|streamer|blogger|wrestler|known (?:\w+ )?as|calls?(?: (?:him|her|them))?|called|nicknamed|dubbed|alias) (?:\p{Lu}\p{L}+ )?$/iu;

/** How far behind a name the copy may say that there is no other, in UTF-16 units. */
const NEXT_WORDS = 160;

/** "X, who uses one name", "X, who did not give her surname". */
const NO_OTHER_NAME =
  /\b(?:(?:us(?:es?|ed|ing)|ha[sd]|goes by|went by|known by|bears?|g[ai]ves?|giving) (?:(?:but|only|just) )?(?:no other|one|a single|his first|her first|their first|a first) name|(?:did|does|would) not (?:give|use|want to give) (?:an?|his|her|their) (?:surname|last name|full name|family name)|(?:surname|last name|full name|family name) (?:is|was|has been|be) (?:being )?(?:withheld|not))\b/;

/** The copy itself says that the one name is all there is, or the trade does. */
function isKnownByOne(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const [behind = ''] = text.slice(end, end + NEXT_WORDS).split('\n');
  return ONE_NAME_BEFORE.test(before) || NO_OTHER_NAME.test(behind);
}

/** "Tom and Ann Smith", "the Smith family", "the Smiths". */
function isFamily(text: string, { start, end }: Mention): boolean {
  if (/^(?:,\s\p{Lu}\p{L}+)* and \p{Lu}[\p{L}’'-]+ \p{Lu}/u.test(text.slice(end, end + 80)))
    return true;
  return (
    /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)) ||
    /^ (?:family|brothers|sisters|twins)\b/.test(text.slice(end, end + 10))
  );
}

/** A name that goes on in small letters: "X de la Cruz", "X van der Meer". */
const LONGER =
  /^ (?:de|del|della|da|dos|di|du|van|von|der|bin|bint|ibn|al|el|wa|ka|arap|ole|ter|ten)(?: (?:la|las|los|der|den|het))? \p{Lu}/u;

/** "the Nobel Prize", "Hadley Street", "the Beveridge report": the surname is part of another name. */
function isPartOfName(text: string, { start, end }: Mention): boolean {
  const after = text.slice(end, end + 40);
  if (/^(?:[-–]\p{L}|\s\p{Lu})/u.test(after) || LONGER.test(after)) return true;
  if (
    /^['’]?s? (?:administration|government|era|doctrine|plan|report|act|law|bill|amendment|prize|award|foundation|campaign|presidency|effect|rule|test|cup|trophy|index|scale)\b/i.test(
      after,
    )
  )
    return !/^['’]/.test(after);
  return isTail(text, start);
}

const PERSON_TITLE =
  /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|President|Premier|Chancellor|Minister|Secretary|Senators?|Sen|Rep|Reps|Sens|Gov|Governor|Mayor|Judge|Justice|Justices|Captain|Capt|Coach|Treasurer|Chairman|Chairwoman|Chair|Chief|Director|Officer|Inspector|Detective|Sergeant|Sgt|Lieutenant|Lt|General|Gen|Colonel|Col|Major|Maj|Admiral|Adm|Commander|Councillor|Councilor|Deputy|Ambassador|Envoy|Speaker|Striker|Defender|Goalkeeper|Midfielder|Manager|Attorney|Prosecutor|Lawyer|Reporter|Author|Actor|Singer|Chef|Engineer|Doctor|Nurse|Teacher|Farmer|Commissioner|Congressman|Congresswoman|Representative|Leader|Spokesman|Spokeswoman|Spokesperson|Candidate|Member|MP|MEP|MPs|TD|Baroness|Marshal|Superintendent|Supt|Constable|PC|DC|Pastor|Bishop|Cardinal|Reverend|Rev)\.?$/;

/** The end of a longer name ("Ban Ki-moon", "Executive Session"): a capital word before it that is no title. */
function isTail(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/\p{L}[-–]$/u.test(before)) return true;
  const word = /(?<=[\p{Ll},] )\p{Lu}[\p{L}.’'-]* $/u.exec(before)?.[0].trim();
  return word !== undefined && !PERSON_TITLE.test(word) && !DEMONYM.test(word);
}

/** "Turkish Erdogan" is no name; nor is a title in small letters. */
const DEMONYM = /(?:ish|ian|ese|an|ch|i)$/;

/** A first name alone ("Tom" of Tom Smith) is another matter than a surname. */
function isFirstName(actor: Actor, name: string): boolean {
  return actor.name !== name && actor.name.startsWith(`${name} `);
}

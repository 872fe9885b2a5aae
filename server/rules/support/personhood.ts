import type { Actor, Mention } from '../../model/actor';
import type { AnalysedParagraph, Article } from '../../model/article';
import type { Token } from '../../model/token';

/** How sure one must be that a lone surname is a person's before a reader is told so. */
export const SURE_PERSON = 0.6;

/**
 * How likely an actor that the story never names in full is a person, 0 to 1: from what the names'
 * finder saw beside the name, and from what people alone do and have. An actor with a full name
 * somewhere is one for certain.
 */
export function personhood(article: Article, actor: Actor): number {
  if (/\s\S*\p{Ll}/u.test(actor.name)) return 1;
  if (!/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(actor.name)) return 0;
  const named = actor.mentions.filter(({ form }) => form === 'name').slice(0, MOST_LOOKED_AT);
  const clues = named.flatMap((mention) => cluesAt(article, mention));
  const meant = actor.mentions.some(({ form }) => form === 'pronoun') ? [0.35] : [];
  return 1 - [...clues, ...meant].reduce((doubt, clue) => doubt * (1 - clue), 1);
}

const MOST_LOOKED_AT = 8;
/** The finder's word alone is not enough: firms and papers that nobody knows look like surnames. */
const FOUND = 0.55;

function cluesAt(article: Article, mention: Mention): readonly number[] {
  const home = article.paragraphs[paragraphAt(article, mention.start)];
  if (home === undefined) return [];
  const { paragraph, facts } = home;
  const start = mention.start - paragraph.start;
  const at = firstWhere(facts.tokens, (token) => token.start >= start);
  const token = facts.tokens[at];
  if (token === undefined || isNoName(token)) return [];
  return [...found(home, start), ...tagClues(token), ...companyClues(facts.tokens, at)];
}

/** Index of the paragraph that holds an offset. */
function paragraphAt({ paragraphs }: Article, offset: number): number {
  return firstWhere(paragraphs, ({ paragraph }) => paragraph.end > offset);
}

/** Index of the first item for which the test holds, as it does for all after it. */
function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What the names' finder made of it; its bare minimum says nothing. */
function found({ facts }: AnalysedParagraph, start: number): readonly number[] {
  const at = firstWhere(facts.names, (name) => name.start >= start);
  const name = [facts.names[at - 1], facts.names[at]].find(
    (each) => each !== undefined && each.start <= start && start < each.end,
  );
  const { person = 0, organization = 0, place = 0 } = name?.evidence ?? {};
  return person > 0.5 && person > Math.max(organization, place) ? [person * FOUND] : [];
}

function isNoName({ tags, lower }: Token): boolean {
  return (
    tags.some((tag) =>
      /^(?:Demonym|Place|Country|City|Region|Organization|Expression|Adverb|Value|Acronym|Honorific|Month|WeekDay|Holiday)$/.test(
        tag,
      ),
    ) || /-/.test(lower)
  );
}

function tagClues({ tags, lower }: Token): readonly number[] {
  const known = KNOWN.has(lower) ? [0.9] : [];
  return tags.includes('LastName') ? [0.4, ...known] : known;
}

const PEOPLE_OF =
  /^(?:aides?|advisers?|advisors?|wife|husband|lawyer|lawyers|spokesman|spokeswoman|spokesperson|office|team|campaign|family|mother|father|son|daughter|brother|sister|deputy|predecessor|successor|government|administration|supporters|rival|rivals|speech|resignation|death|visit|comments|remarks|party|widow|coach|allies|ally)$/;
const TAKES_PERSON =
  /^(?:accused|asked|beat|blamed|criticised|criticized|defeated|elected|invited|joined|met|offered|praised|replaced|succeeded|telephoned|thanked|told|urged|visited|warned|with|alongside|against)$/;
const PERSON_DOES =
  /^(?:admitted|added|apologised|apologized|asked|declined|denied|died|faces|grew|joked|met|offered|pleaded|recalled|refused|replied|resigned|returned|said|says|scored|sat|shook|signed|smiled|spoke|stood|told|travelled|traveled|walked|went|won|wrote|born|who)$/;

/** What stands beside the name: a possession, a verb that takes people, a verb that people do. */
function companyClues(tokens: readonly Token[], at: number): readonly number[] {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const clues: number[] = [];
  if (/^['’]s?$/.test(next?.text ?? '') && PEOPLE_OF.test(after?.lower ?? '')) clues.push(0.4);
  if (TAKES_PERSON.test(before?.lower ?? '')) clues.push(0.3);
  if (PERSON_DOES.test(next?.lower ?? '')) clues.push(0.35);
  if (next?.text === ',' && /^(?:who|whose|\d\d)$/.test(after?.lower ?? '')) clues.push(0.5);
  if (next?.text === ',' && isApposition(tokens, at + 2))
    clues.push(POSSESSIVE.test(after?.lower ?? '') ? 0.65 : 0.5);
  return clues;
}

/** ", her campaign manager,": a determiner and, before the next mark, a word for a person. */
function isApposition(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:his|her|their|its|the|an?)$/.test(tokens[at]?.lower ?? '')) return false;
  const phrase = tokens.slice(at + 1, at + 7);
  const end = phrase.findIndex(({ pos }) => pos === 'punctuation');
  return phrase
    .slice(0, end < 0 ? phrase.length : end)
    .some(
      ({ tags, lower }) => !FIRM.test(lower) && (tags.includes('Actor') || PERSON_NOUN.test(lower)),
    );
}

const POSSESSIVE = /^(?:his|her|their)$/;
const FIRM =
  /^(?:.*maker|manufacturer|provider|retailer|lender|carrier|developer|publisher|broadcaster|producer|supplier|insurer|operator|brewer|builder|river|(?:news)?paper|tower|cent(?:er|re)|server|number|border|corner|theater|theatre|computer|exporter|importer|miner|refiner|airliner|freighter|cruiser|steamer|container|company|restaurant|plant)$/;
const PERSON_NOUN =
  /^(?:.{3,}(?:er|or|ist|ian|man|woman|ant|ess)|chair|chief|head|coach|mayor|aide|guard|nurse|cook|clerk|captain|student|widow|friend|cousin|heir|boss|host|guide|witness)$/;

/* Surnames of heads of state and government of the 2000s to 2020s, as copy writes them. */
const KNOWN = new Set(
  `ahmadinejad albanese aliyev ardern assad berlusconi biden bolsonaro buhari cameron carney
  chavez clinton deng draghi duterte erdogan erdoğan fico frederiksen gaddafi gorbachev guaido
  hasina herzog hollande imamoglu jokowi juncker kagame karzai kenyatta khamenei kilicdaroglu
  kishida lavrov lukashenka lukashenko macron maduro marcos mbeki medvedev meloni merkel merz
  milei mitsotakis modi morrison mubarak mugabe museveni musk nehammer netanyahu obama
  obasanjo odinga orban orbán poroshenko prabowo putin rajoy ramaphosa rouhani rousseff rubio
  ruto rutte salvini sarkozy scholz sisi starmer stoltenberg stubb sunak tinubu trudeau trump
  truss tshisekedi tsipras tusk vance vucic vučić yanukovych yeltsin yermak zelenskiy zelensky
  zelenskyy zuma`.split(/\s+/),
);

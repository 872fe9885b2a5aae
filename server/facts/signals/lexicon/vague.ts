import { phrases } from './phrases';
import { verbs, words } from './words';

/** Groups that copy likes to quote without saying who is meant. */
export const VAGUE_SOURCES = words(`
  academics activists analysts campaigners commentators critics detractors diplomats economists
  eyewitnesses experts historians insiders journalists lawyers locals media newspapers observers
  officials onlookers opponents outlets pollsters pundits reporters reports researchers rumours
  rumors scientists sceptics skeptics scholars sources specialists strategists studies supporters
  surveys watchers witnesses doctors bystanders neighbours neighbors traders investors lawmakers
  politicians people veterans residents villagers passers-by
`);

/** Said of such a group, these tell nothing of who it is. */
export const IDLE_MODIFIERS = words(`
  certain countless foreign independent industry informed international leading legal local many
  media medical military most multiple numerous other political recent respected senior
  several some various veteran well-placed well-informed western unnamed anonymous top reliable
  familiar knowledgeable economic financial diplomatic security health environmental credible few
  all the press news government intelligence unconfirmed early initial preliminary
`);

/** One person of no name. */
export const VAGUE_PERSONS = words(
  'official source insider observer expert critic analyst diplomat commentator aide',
);

/** What such groups do in copy. */
export const VAGUE_CUES = verbs(`
  acknowledge agree allege argue believe caution claim complain concede confirm contend describe
  doubt estimate expect fear/feared note observe predict report reveal say/said/said see/saw/seen
  show/showed/shown suggest suspect tell/told/told think/thought/thought warn worry question
  indicate insist maintain point consider call hope
`);

/** Sources and evidence with no owner, whole. */
export const VAGUE_PHRASES = phrases(`
  reportedly
  rumour|rumor has it
  rumours|rumors say|suggest|swirled|abound
  word has it
  many|some believe|say|think|argue|fear|suspect|agree|feel|wonder|claim|suggest|warn|see
  many|some are saying|claiming|asking|suggesting|arguing|warning|calling|predicting|whispering
  there are those who
  some have said|argued|suggested|claimed|questioned
  many have said|argued|suggested|claimed|questioned
  it is an open secret
  as everyone|everybody knows
  everyone|everybody knows
  by all accounts
  by some accounts
  by most accounts
  there is growing|widespread|mounting concern|anger|fear|speculation|suspicion|discontent
  there is concern|anger|fear|speculation|suspicion that
  there are fears|rumours|rumors|suggestions|claims|reports|concerns|signs that
  there are growing|mounting fears|concerns|suspicions
  amid growing|mounting fears|speculation
  questions have been raised
  concerns have been raised
  eyebrows were raised
  some quarters
  studies|research|statistics|surveys|polls show|shows|suggest|suggests|prove|proves|indicate|indicates|have|has
`);

/** "It is clear that", "is believed to", "has learned that". */
export const IMPERSONAL_PHRASES = phrases(`
  it appears that
  it would appear|seem that
  it is no secret
  it has|had emerged
  it emerged
  it turns|turned out
  it is only natural
  it goes without question
  it is common knowledge
  there is no|little doubt
  there can be no|little doubt
  there is no question
  there is evidence
  is|are|was|were widely|generally|commonly|largely believed|thought|understood|rumoured|rumored|seen|regarded|considered|expected|assumed|viewed|known
  is|are|was|were believed|understood|thought|rumoured|rumored|said|reported|alleged|reputed|feared to
  is|are|was|were also believed|understood|thought|rumoured|rumored|said|reported|alleged to
`);

import { phrases } from './phrases';
import { words } from './words';

/*
 * Cause and blame: our own choice of connectives (the kind that the Penn Discourse Treebank calls
 * Contingency.Cause) and of verbs of causing.
 */

/** Explicit blame: somebody is at fault. */
export const BLAME_PHRASES = phrases(`
  is|are|was|were to blame
  is|are|was|were at fault
  is|are|was|were responsible for the|this|these|a|an|its|their
  blame lies with
  the fault of
  the blame for
  the result of years|decades|months|poor|bad|a|neglect|negligence
  the result of * negligence|neglect|incompetence|greed|mismanagement|corruption|failure|failures
  the product of years|decades
  the|a consequence of
  the|a direct|inevitable|natural|predictable|logical|tragic|terrible consequence|result|outcome|product of
  the direct result of
  a direct result of
  down to poor|bad|incompetence|negligence|mismanagement|greed|years
  was|were brought about by
  is|are|was|were|been caused by
  is|are|was|were|been triggered by
  is|are|was|were|been provoked by
  is|are|was|were|been prompted by
  is|are|was|were|been fanned by
  is|are|was|were|been compounded by
  made worse|possible|inevitable by
  cost lives|jobs|millions|thousands
  cost * lives
  man-made
  's fault
  's doing
  forced * out
  forced * * out
  pushed * * out
  pushed * * * out of
  drove * out of
  drove * from their
  sank|sunk|scuppered|torpedoed|derailed|doomed|sabotaged the|its|his|her|any|all
  ~price * out
  cost * * lives
  cost * their lives|homes|jobs
  is|are|was|were|been sparked by
  is|are|was|were|been fuelled|fueled by
  is|are|was|were|been driven by
  is|are|was|were|been ruined|destroyed|wrecked by
  lies|lay behind the
  at the root of
  the root cause of
  the cause of the
  the reason for the
`);

/** Verbs that say one thing made another happen, in the narrator's past or perfect. */
export const CAUSED = words(
  'destroyed emptied gutted devastated caused triggered sparked fuelled fueled provoked worsened exacerbated aggravated wrecked crippled ruined plunged',
);

/** Looser links. */
export const LINKS_OF_CAUSE = phrases(`
  because of
  as a result of
  as a consequence of
  thanks to
  owing to
  due to
  on account of
  stems|stemmed from
  arose from
  because
`);

/** Links whose cause stands before and whose effect behind them. */
export const LINKS_TO_EFFECT = phrases(`
  led to
  leads to
  has|have led to
  resulted in
  results in
  drove|pushed up|down|out|away
  paved the way for
  gave rise to
  has|have|had left
  left
  brought about
`);

/** Someone's doing, or a want that someone should have met: what blame is laid on. */
export const FAULTS = words(`
  overfishing privatisation privatization deforestation overspending silence  cowardice
    stubbornness blunder blunders planning wiring closure raid cowardice weakness obstinacy pride
  insensitivity rudeness dishonesty secrecy lies deceit favouritism favoritism pollution drinking
    abuse apathy bad arrogance austerity bungling bureaucracy carelessness chaos complacency corruption
  cowardice cuts delay delays error errors failure failures fraud greed ignorance inaction
  incompetence indecision indifference ineptitude inertia lack laziness mismanagement mistake
  mistakes misconduct neglect negligence negligent obstruction oversight policies policy politics
  poor propaganda recklessness reckless scandal scandals shortcomings sloppiness stupidity underfunding
  underinvestment unsafe untrained vanity wasteful weak botched faulty shoddy illegal uncontrolled
  overcrowding profiteering speculation strike sanctions tariffs reforms tactics decision decisions
  leadership mishandling maladministration nepotism cronyism profiteers speculators
  carelessly warnings
`);

/** What goes wrong: an effect that someone might be blamed for. */
export const HARMS = words(`
  rumours rumors anger tension tensions fears speculation doubts hatred resentment feud conflict
  divisions mistrust distrust chaos
    crime rise fall drop increase wounded stampede scandal queues backlog delays divorce suicides
    accident blackout brink bankruptcy homeless jobless poverty ruins stranded hunger famine riots protest protests congestion chaos debt debts unpaid unsafe price prices rents
  blackouts blast closure closures collapse collapsed crash crashed crisis deaths
  death decline declined defeat derailment derailed died disaster drought exodus explosion failed
  fell fire flood flooding floods inflation killed loss losses lost outage outages outbreak panic
  recession resigned shortage shortages shutdown slowdown slump slumped spill spread strike suffered
  tragedy unemployment unrest violence war
`);

/** Plain circumstances: what anyone on the spot could see. */
export const CIRCUMSTANCES = words(`
  fire fires blaze blast bomb shelling missile missiles rocket rockets drone drones tsunami wave
  waves tornado landslide mudslide avalanche eruption tremor flames lightning hail
    bank blizzard closed cold covid covid-19 cyclone darkness earthquake flu fog frost funeral
  heat heatwave heavy hospital illness ill injured injury injuries hamstring knee ankle calf holiday
  holidays hurricane ice icy maternity monsoon pandemic pregnancy rain rains ramadan roadworks sick
  sickness snow storm storms surgery suspension suspended thunderstorm travel typhoon visa
  weather wind winds expected scheduled visit arrive open begin start meet return
`);

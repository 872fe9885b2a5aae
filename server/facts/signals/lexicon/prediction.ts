import { phrases } from './phrases';
import { verbs, words } from './words';

/** What nobody can know beforehand: outcomes, in the infinitive as "will" takes them. */
export const OUTCOMES = words(`
  accelerate backfire bankrupt benefit boost burst change collapse crash cripple crumble crush
  damage decline deepen destroy deter devastate disappear discourage double encourage
  endanger enrich erode escalate explode fade fail fall flood flop flourish fuel grow
  halve harm haunt hurt ignite impoverish improve increase inflict jeopardise jeopardize kill
  lose overtake paralyse paralyze plummet plunge poison provoke prove quadruple
  regret rise ruin sabotage save sink skyrocket slash slow slump soar solve spark
  spread stall starve strengthen succeed suffer surge survive threaten thrive topple transform
  trigger triple triumph undermine vanish wane weaken win worsen wreck
  punish reward desert flock abandon revolutionise revolutionize choke swamp overwhelm transform
  unite isolate humiliate alienate betray disappoint
  struggle divide starve die drown suffocate
`);

export const OUTCOME_PHRASES = phrases(`
  lift|raise the trophy|cup|title|shield|crown
  take the title|crown|trophy|gold
  clinch|claim|retain|reach the title|crown|trophy|cup|final|gold|promotion
  cost jobs|lives|thousands|millions|billions|taxpayers|us
  cost * * jobs|lives|dear
  cost it|him|her|them|the|its dear|dearly|seats|votes|jobs
  be running|working|flowing again
  be back to|in normal|profit
  take years|decades|generations|longer
  go up|down|under|bust|bankrupt|extinct|unpunished
  go out of
  go to waste|war|pieces
  come to nothing|grief|regret
  come crashing
  cause *
  lead to
  force *
  push up|down|out
  drive up|out|away
  finish off
  finish bottom|top
  wipe out
  be relegated|promoted|defeated|ruined|destroyed|remembered|forgotten|replaced|swept|crushed|wiped|doomed
  relegated|promoted|defeated|ruined|destroyed|remembered|forgotten|swept|crushed|wiped|doomed|overtaken
  pay the price
  pay dearly
  make matters|things worse|better
  make it worse|impossible|harder|easier
  make * worse|impossible|poorer|richer|safer|happier|cheaper|easier|harder|fairer|faster|slower|possible|great|dearer|simpler
  make * * worse|impossible|poorer|richer|safer|happier|cheaper|easier|harder|fairer|faster|slower|possible
  end the|all|a|this war|conflict|crisis|misery|chaos|feud|debate|suffering|bloodshed|dispute|shortage|violence|poverty
  become a|an|the landmark|disaster|legend|classic|burden|nightmare|laughing|hit|success|failure
  bring peace|prosperity|jobs|ruin|misery|disaster|growth|stability|shame|chaos|down|about
  put * at risk
  put * out of
  bring down|about|chaos|misery|ruin
  tear * apart
  run out
  fall apart
  break up|down|apart
  get worse|better|away
  last for|forever|decades|generations
  have dire|grave|serious|disastrous|devastating|catastrophic
  end in tears|disaster|failure|defeat|divorce|violence|bankruptcy|humiliation
  be a disaster|catastrophe|success|failure|triumph|hit|flop
  be the end|death|ruin
  mean the|an end
  mark the|an end
  spell the|an|disaster|doom|trouble
  rue the
  leave * worse|poorer|homeless|jobless|stranded|without|behind|destitute|out
  leave * of * worse|poorer|homeless|jobless|stranded|without|behind
  left without|behind|homeless|destitute|stranded|worse|poorer
  keep rising|falling|growing|climbing|losing|winning|failing|suffering|dying|paying
  continue to rise|fall|grow|climb|lose|suffer|fail|decline|worsen
  pay for itself
  make history
  go down in history
  find themselves|itself|himself|herself
  turn a profit
  dry up
  run dry
  change the|everything|nothing
  win the|by|in|easily
  lose the|its|his|her|their|millions|thousands
  be champions|champion|bankrupt|extinct|history|powerless|unable|overwhelmed|unaffordable|uninhabitable|obsolete
  set * back
  turn into|against|out
`);

/** Behind "will be". */
export const ENDS = words(
  'over gone dead finished impossible worse better inevitable unstoppable disastrous ruinous',
);

/** Adverbs that leave no doubt. */
export const CERTAIN = words(`
  never inevitably surely certainly undoubtedly definitely always inexorably doubtless only forever
  assuredly soon ever eventually unquestionably simply
`);

export const CERTAINTY_PHRASES = phrases(`
  is|are|was|were bound to
  is|are sure|certain|guaranteed to
  is|are doomed
  is|are destined to
  no doubt that
  only a matter of time
  just a matter of time
  there is no way
  is|are heading|headed for disaster|defeat|ruin|collapse|bankruptcy
  spells|spell disaster|doom|the
`);

/** What people and bodies announce: plans and appointments rather than prophecy. */
export const SCHEDULED = verbs(`
  come apply ban bar limit remain cost range count raise mean form
  end finish last expire
  address air announce appeal appear apply arrive attend begin/began/begun broadcast build/built/built certify chair close
  comprise compete consider consult continue convene cover debate decide deliver demonstrate
  depart discuss elect examine expire face feature fly focus gather hear/heard/heard host hold include
  inspect install introduce investigate issue join kick launch leave march mark meet/met/met move need
  negotiate offer open oversee participate pay/paid/paid perform play present proceed publish receive release
  remain report reopen resign resume retire return review run screen seek/sought/sought sell/sold/sold sentence serve show
  sign sit sound speak stand start stay step submit take/took/taken talk give/gave/given name bury/buried treat sign send/sent/sent replace swear/swore/sworn show/showed/shown install transfer release require allow notify inform add lift introduce invite expand fund repair provide swear hand testify tour travel try undergo
  unveil use visit vote welcome work write
`);

/** With "not" before them these foretell as well: "the ceasefire will not hold". */
export const NEGATED_OUTCOMES = words(
  'hold last work survive recover happen change stop win return forgive accept allow succeed pass solve help be end cope',
);

/** Subjects that decide what they will do: what they "will" do is a plan. */
export const AGENTS = words(`
  agency airline army assembly association authority authorities bank board brigade broadcaster
  bureau cabinet captain chancellor chairman chairwoman chair chief church city club coach
  coalition commission committee company congress contractor corporation council councillors county
  court courts crew crews delegation delegates department district doctors embassy employers
  engineers ensemble envoy envoys federation festival firefighters firm force forces foundation
  government governor group hospital house institute investigators judge judges jury king
  lawmakers lawyers leader leaders mayor minister ministers ministry mps museum navy negotiators
  office officers officials operator orchestra organisers organizers pair panel parliament parties
  party players police pope premier president prince prosecutors queen regulator researchers
  school schools scientists secretary senate senators service services side soldiers spokesman
  spokeswoman staff state students suspect team teams theatre theater town trainer treasury
  tribunal troops trust two union unions university volunteers winner winners workers they he she
  it who victims witnesses hearing trial session match game final ceremony funeral service meeting
  talks summit conference election elections vote ballot referendum concert exhibition film series
  show tournament race season flight flights train trains ferry ferries bus buses course courses
  report results museum park station line tickets ticket event programme program
`);

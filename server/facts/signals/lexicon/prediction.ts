import { phrases } from './phrases';
import { words } from './words';

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
`);

export const OUTCOME_PHRASES = phrases(`
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
  make * worse|impossible|poorer|richer|safer|happier
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
  be a disaster|catastrophe|success|failure|triumph|hit|flop
  be the end|death|ruin
  mean the|an end
  mark the|an end
  spell the|an|disaster|doom|trouble
  rue the
  leave * worse|poorer|homeless|jobless
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
  assuredly soon eventually unquestionably simply
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

/** What people and bodies announce, in the infinitive: plans and appointments rather than prophecy. */
export const SCHEDULED = words(`
  address air announce appeal appear apply arrive attend begin broadcast build certify chair close
  comprise compete consider consult continue convene cover debate decide deliver demonstrate
  depart discuss elect examine expire face feature fly focus gather hear host hold include
  inspect install introduce investigate issue join kick launch leave march mark meet move need
  negotiate offer open oversee participate pay perform play present proceed publish receive release
  remain report reopen resign resume retire return review run screen seek sell sentence serve show
  sign sit sound speak stand start stay step submit take talk testify tour travel try undergo
  unveil use visit vote welcome work write
`);

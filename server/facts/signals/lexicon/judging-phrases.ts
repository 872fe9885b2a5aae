import { phrases } from './phrases';

/** Turns of phrase in which the narrator judges. */
export const JUDGING_PHRASES = phrases(`
  a breath of fresh air
  a complete|total|utter|absolute failure|disaster|mess|joke|disgrace
  a far cry from
  a masterclass in
  a masterstroke
  a monument to waste|folly|vanity|greed|failure|incompetence|neglect|excess|arrogance|ego|stupidity
  a must-see
  a new low
  a pale shadow of
  a recipe for disaster|chaos|failure|conflict|trouble|ruin|corruption
  a shadow of its|his|her|their former
  a shining example
  a shred of decency|evidence|shame
  a slippery slope
  a stain on the|his|her|their|its * reputation|honour|honor|record|conscience|name|history
  a stain on the|his|her|their|its reputation|honour|honor|record|conscience|name|history
  a tax on the poor|elderly|sick|needy
  a tax on working|ordinary|poor|honest
  a ticking bomb
  a ticking time bomb
  a victory|triumph for common|decency|justice|freedom|democracy|sanity|reason
  action - packed
  all too familiar|common|often|predictable
  an affront to
  an all - time low for
  an insult to
  an utter|absolute|complete|total|unmitigated failure|disaster|mess|joke|disgrace|farce|shambles|success|triumph
  and rightly
  an|another|brazen|outright attack|assault on our|working|ordinary|democracy|common|decency|liberty|freedom
  asleep at the wheel
  attention - seeking
  awe-inspiring
  a|the beacon of
  back - stabbing
  barely concealed|disguised
  beggars|defies belief
  best-in-class
  blood - soaked
  blood - stained
  blood money
  brain - dead
  burying|bury|buried its|his|her|their head|heads
  cack - handed
  can not be allowed
  can not be trusted
  cannot be allowed
  cannot be trusted
  carve - up
  climb - down
  close - minded
  cold - blooded
  cold - hearted
  common sense dictates
  crown jewel of
  crying shame
  cutting-edge
  damning indictment
  danced|dances|dance to the tune
  daylight robbery
  defied|defies logic
  deserves|deserve|deserved better|nothing
  did the|his|her|their|its * no favours|favors
  drag|dragged|dragging its|his|her|their feet
  drop in the ocean
  empty|hollow promise|promises|words|gesture|gestures|rhetoric|slogans
  eye - watering
  failed|failing|fails its|his|her|their people|residents|patients|children|families|voters|workers|students|pupils|citizens|passengers|members|customers|readers|fans
  failed|fails|failing miserably
  fat cat|cats
  feather|feathering|feathered their|his|her|its nest|nests|own
  flag - waving
  flies|flew in the face of
  fooled|fools nobody|no
  for no good reason
  forward-thinking
  game-changer
  game-changing
  gravy train
  ground-breaking
  half-baked
  half-hearted
  half-measures
  ham-fisted
  hard - hearted
  hare-brained
  has|have failed the people|residents|patients|children|families|voters|workers|students|pupils|country|nation|city|public
  has|have himself|herself|itself|themselves to blame
  has|have only himself|herself|itself|themselves to blame
  headline - grabbing
  heart - breaking
  heart - warming
  heavy on * and light|short on
  heavy-handed
  held to ransom
  ill - fated
  ill-advised
  ill-conceived
  ill-judged
  ill-thought-out
  in a league of its|his|her|their own
  in essence ,
  in plain english
  in the pocket|pockets of big|oil|business|developers|lobbyists|industry|bankers|billionaires|donors
  in truth ,
  is|was a gift to
  is|was|are|were a joke|disgrace|shambles|farce|betrayal|scandal
  it beggars belief
  it goes without saying
  it is high time
  it is time for|to
  jaw - dropping
  kangaroo court
  kick in the teeth
  knee-jerk
  land grab
  laughing stock
  leaves|left much to be desired
  leave|leaves|left a lot to be desired
  let us be clear
  life-changing
  light on detail|details|substance
  like never before
  lip service to
  little more|better than a|an
  little short of
  little wonder
  long on * and short on
  make no mistake
  makes|make|made no sense
  mealy-mouthed
  mean-spirited
  mind-blowing
  money - grubbing
  money - spinner
  money can buy
  money for old rope
  more veiled
  mouth - watering
  must - see
  must-have
  nanny state
  narrow - minded
  national embarrassment|disgrace|shame|scandal
  needless to say
  never - ending
  no better than
  no favours|favors
  not fit for purpose
  not worth the paper
  nothing but a|an
  nothing more|less than
  nothing short of
  nowhere to be seen
  once - in - a - lifetime
  once again proved|proves|proving|proven|shows|shown|showed|showing
  one-of-a-kind
  only a fool|madman
  ought to be ashamed
  out - and - out
  par for the course
  playing politics with
  playing with fire
  plays|played with fire
  political theatre|theater|stunt|football
  power - hungry
  power - mad
  power grab
  profit|profits before people|patients|safety
  put bluntly
  puts to shame
  puts|putting|put patients|customers|people|passengers|users|profits|profit|politics|readers|families|safety first
  puts|put|putting * * to shame
  puts|put|putting * to shame
  quite rightly
  raises|raised|raising the bar
  rammed|railroaded|bulldozed|steamrollered through
  rich pickings
  richly deserved
  rightly so
  rip - off
  rotten to the core
  rubber stamp for
  run - of - the - mill
  saber - rattling
  sabre - rattling
  sad indictment
  scare - mongering
  second - rate
  second to none
  self-appointed
  self-serving
  self-styled
  sets|set|setting a new standard
  sets|set|setting the gold standard
  short-sighted
  should be ashamed
  simply the best
  slap in the face
  small - minded
  small wonder
  sorry state|excuse
  soul - destroying
  speaks volumes
  stab in the back
  stands|stood head and shoulders
  star - studded
  state-of-the-art
  stitch - up
  surprise , surprise
  talking shop
  the emperor has no clothes
  the envy of
  the height of folly|arrogance|hypocrisy|cynicism|irresponsibility|stupidity|bad|cruelty|absurdity|rudeness
  the kind of leader|leadership|leaders|politician|politics
  the last refuge of
  the nerve|gall|audacity|cheek|temerity to
  the tip of the iceberg
  the truth|reality is ,
  the truth|reality is that
  the writing is on the wall
  thick - skinned
  thin - skinned
  thinly - veiled
  thinly veiled
  third - rate
  tin-pot
  to its knees
  to put it bluntly|mildly
  to the next level
  toe - curling
  tone - deaf
  too little , too late
  too little too late
  top - notch
  tour de force
  trumped-up
  tub - thumping
  tone - deaf
  over - the - top
  gun - toting
  race - baiting
  fear - mongering
  foaming at the mouth
  ~lie/lied/lied through his|her|its|their teeth
  two - faced
  unfit for purpose|office
  vanity project|projects
  war - mongering
  war on drivers|motorists|christmas|farmers
  washed his|her|its|their hands of
  was|is a lie
  weak-kneed
  well-deserved
  what passes for
  white elephant
  witch hunt
  witch-hunt
  without a shred of
  world-beating
  world-class
  wrong-headed
  ~be a gift to the
  ~be no match for
  ~bring/brought/brought * to its|their|his|her knees
  ~deserve to be
  ~hold/held/held * hostage to
  ~hold/held/held * to ransom
  ~hold/held/held the|its|their|his|her * * to ransom
  ~hold/held/held the|its|their|his|her * to ransom
  ~look the other way
  ~pay/paid/paid lip service
  ~ram * through
  ~sell/sold/sold out its|his|her|their
  ~stab * in the back
  ~thumb its|his|her|their nose
  ~turn a blind eye
  ~turn its|his|her|their back|backs on
`);

/** Turns of phrase that judge more often than not. */
export const FAIR_PHRASES = phrases(`
  a feast for the
  a house of cards
  at its|his|her|their worst|finest
  is|was|are|were a mess|failure|disaster|triumph|mistake|nightmare|success|shame|blessing|insult
  long overdue
  next-generation
  no wonder
  of course ,
  one of a kind
  out of touch
  publicity stunt
  rubber-stamped
  sets|set the standard
  so-called
  the pride of
  the toast of
  under the guise of
  under the pretext of
  yet again ,
`);

/** Legal and fixed terms that hold a judging word. */
export const TERMS = phrases(`
  reckless driving|endangerment|homicide|conduct|burning
  driving recklessly
  cruel and unusual
  cruel treatment
  malicious prosecution|communications|damage|wounding|software|code|actor|actors
  gross negligence|misconduct
  wanton endangerment
  revolutionary war|guard|guards|court|council|party|front|army
  magical realism
  superlative degree
  wicked problem
  bogus asylum
  outstanding debt|debts|balance|payment|payments|shares|warrant|warrants|issues
  sabotage charges|attack|attacks|investigation
  corrupt practices|practice
  notorious b
  horrible histories
  crazy horse
  lovely day
  incredible hulk|india
  sensational story
  beautiful game
  nonsense poetry
`);

import { phrases } from './phrases';

/** Turns of phrase in which the narrator judges. */
export const JUDGING_PHRASES = phrases(`
  a bad|sick|cruel|poor joke
  a bitter pill
  a black mark
  a blot on
  a breath of fresh air
  a car crash of
  a catalogue|litany of
  a complete|total|utter|absolute failure|disaster|mess|joke|disgrace
  a damp squib
  a dark day|chapter
  a dog 's breakfast|dinner
  a far cry from
  a foregone conclusion
  a great day for
  a joke on
  a masterclass in
  a masterly display
  a masterstroke
  a mere formality|fraction
  a monument to waste|folly|vanity|greed|failure|incompetence|neglect|excess|arrogance|ego|stupidity
  a must for
  a must-see
  a new low
  a night|day|match|performance|goal to remember|forget
  a pale shadow of
  a pig 's ear
  a proud day|moment
  a race to the bottom
  a recipe for disaster|chaos|failure|conflict|trouble|ruin|corruption
  a sad day|chapter|end|state
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
  a train wreck
  a victory for all
  a victory|triumph for common|decency|justice|freedom|democracy|sanity|reason
  a waste of
  a wasted|missed|golden opportunity
  action - packed
  adds|added|adding insult to
  all at sea
  all too familiar|common|often|predictable
  an affront to
  an all - time low for
  an exercise in
  an insult to
  an utter|absolute|complete|total|unmitigated failure|disaster|mess|joke|disgrace|farce|shambles|success|triumph
  and rightly
  an|another|brazen|outright attack|assault on our|working|ordinary|democracy|common|decency|liberty|freedom
  asleep at the wheel
  at everyone 's expense
  attention - seeking
  awe-inspiring
  a|the beacon of
  back - stabbing
  bad faith
  barely concealed|disguised
  beggars|defies belief
  beneath contempt
  bent over backwards
  best-in-class
  beyond compare|belief|parody
  beyond the pale
  blood - soaked
  blood - stained
  blood money
  bowed to pressure
  brain - dead
  burying|bury|buried its|his|her|their head|heads
  cack - handed
  can not be allowed
  can not be trusted
  cannot be allowed
  cannot be trusted
  carve - up
  cash cow
  caved in to
  caved to
  climb - down
  close - minded
  clutching|clutched at straws
  cold - blooded
  cold - hearted
  common sense dictates
  could not care less about
  crocodile tears
  crown jewel of
  crying shame
  cushy job|jobs|deal
  cutting-edge
  damning indictment
  danced|dances|dance to the tune
  daylight robbery
  dead in the water
  dead on arrival
  defied|defies logic
  deserved|deserves to win|lose
  deserved|deserves|deserve the cup|title|win|victory|trophy|credit|praise|blame|punishment|prize
  deserves|deserve|deserved better|nothing
  deserve|deserves an explanation|answers|apology
  did the|his|her|their|its * no favours|favors
  difficult to believe|justify|defend|fathom
  does|do n't hold water
  does|do not hold water
  drag|dragged|dragging its|his|her|their feet
  drop in the ocean
  eaten|eats|eating up half|most
  empty|hollow promise|promises|words|gesture|gestures|rhetoric|slogans
  eye - watering
  failed|failing|fails its|his|her|their people|residents|patients|children|families|voters|workers|students|pupils|citizens|passengers|members|customers|readers|fans
  failed|fails to rise to
  failed|fails|failing at every
  failed|fails|failing miserably
  failed|fails|failing on every
  far too little|late|long|much|many|few|slow
  fat cat|cats
  fear - mongering
  feather|feathering|feathered their|his|her|its nest|nests|own
  feeding frenzy
  fell|falls flat
  flag - waving
  flies|flew in the face of
  foaming at the mouth
  fooled|fools nobody|no
  for a ride
  for all to see
  for no good reason
  forward-thinking
  game-changer
  game-changing
  good money after bad
  gravy train
  ground-breaking
  gun - toting
  half-baked
  half-hearted
  half-measures
  ham-fisted
  hard - hearted
  hard to believe|justify|defend|fathom|excuse
  hare-brained
  has|have a lot to answer
  has|have failed the people|residents|patients|children|families|voters|workers|students|pupils|country|nation|city|public
  has|have himself|herself|itself|themselves to blame
  has|have lost the plot
  has|have only himself|herself|itself|themselves to blame
  headline - grabbing
  heart - breaking
  heart - warming
  heavy-handed
  hell on earth
  ill - fated
  ill-advised
  ill-conceived
  ill-judged
  ill-thought-out
  impossible to justify|defend|excuse
  in a league of its|his|her|their own
  in all its glory
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
  ivory tower|towers
  jaw - dropping
  jobs for the boys
  kangaroo court
  kick in the teeth
  kicks|kicked|kicking the can
  knee-jerk
  land grab
  laughing stock
  leave * in the lurch
  leaves|left * in the lurch
  leaves|left much to be desired
  leave|leaves|left a lot to be desired
  let down its|his|her|their people|residents|patients|children|families|voters|workers|students|pupils|citizens|passengers|members|customers|fans|supporters
  let down the very
  let us be clear
  life-changing
  like never before
  lip service to
  little more|better than a|an
  little short of
  little wonder
  little|nothing but contempt
  little|nothing to show for
  long on * and short on
  long since lost
  lost its|his|her|their soul|way|nerve|touch
  made|makes|making matters|things|it worse
  made|make|makes|making a hash|mess|fool|meal of
  make no mistake
  makes|make|made no sense
  mealy-mouthed
  mean-spirited
  mind-blowing
  missed|misses the mark|point
  money - grubbing
  money - spinner
  money can buy
  money for old rope
  money|cash down the drain
  more veiled
  mouth - watering
  much to answer for
  must - see
  must-have
  nanny state
  narrow - minded
  national embarrassment|disgrace|shame|scandal
  needless to say
  never - ending
  never one to
  no better than
  no excuse for
  no favours|favors
  not fit for purpose
  not worth a
  not worth the paper
  nothing but a|an
  nothing if not
  nothing more|less than
  nothing short of
  nowhere to be seen
  old boys network
  old boys' network
  on a plate
  on its|his|her|their last legs
  once - in - a - lifetime
  once again proved|proves|proving|proven|shows|shown|showed|showing
  one-of-a-kind
  only a fool|madman
  ought to be ashamed
  out - and - out
  out of its|his|her|their depth
  over - the - top
  owes|owe the|its|his|her|their * an explanation|apology
  par excellence
  par for the course
  pet project|projects
  plain for all
  played with heart
  playing politics with
  playing with fire
  plays|played with fire
  political theatre|theater|stunt|football
  power - hungry
  power - mad
  power grab
  priorities wrong|upside
  profit|profits before people|patients|safety
  pulled a fast
  pulled|pulling|pull the wool
  put bluntly
  puts to shame
  puts|putting|put patients|customers|people|passengers|users|profits|profit|politics|readers|families|safety first
  puts|put|putting * * to shame
  puts|put|putting * to shame
  quite rightly
  race - baiting
  raises|raised|raising the bar
  rammed|railroaded|bulldozed|steamrollered through
  rich pickings
  richly deserved
  richly deserves|deserve
  right mind would
  rightly so
  rings|rang|ring|ringing hollow
  rip - off
  rode|rides|riding roughshod
  rotten to the core
  rubber stamp for
  run - of - the - mill
  running out of steam|ideas|excuses
  saber - rattling
  sabre - rattling
  sad indictment
  scare - mongering
  second - rate
  second to none
  second|third fiddle
  self-appointed
  self-serving
  self-styled
  sets|set|setting a new standard
  sets|set|setting the gold standard
  shameful|sorry chapter
  shed crocodile
  short-sighted
  should be ashamed
  simply the best
  slap in the face
  small - minded
  small wonder
  smoke and mirrors
  so much for
  sorry state|excuse
  soul - destroying
  speaks volumes
  spiralled|spiraled|spiralling|spiraling out of control
  stab in the back
  stands|stood head and shoulders
  stand|stands|stood up to scrutiny
  star - studded
  state-of-the-art
  sticking plaster
  stitch - up
  stitched up by
  surprise , surprise
  talking shop
  the emperor has no clothes
  the envy of
  the height of folly|arrogance|hypocrisy|cynicism|irresponsibility|stupidity|bad|cruelty|absurdity|rudeness
  the kind of leader|leadership|leaders|politician|politics
  the last refuge of
  the last straw
  the laughing stock
  the nerve|gall|audacity|cheek|temerity to
  the stuff of nightmares|dreams|legend
  the tip of the iceberg
  the truth|reality is ,
  the truth|reality is that
  the usual suspects|excuses|promises
  the writing is on the wall
  the wrong priorities
  there is no excuse
  thick - skinned
  thin - skinned
  thinly - veiled
  thinly veiled
  third - rate
  tin-pot
  to its knees
  to put it bluntly|mildly
  to remember for the
  to the next level
  toe - curling
  tone - deaf
  too good to be true
  too little , too late
  too little too late
  took|taken|takes * for a ride
  top - notch
  tour de force
  trumped-up
  tub - thumping
  two - faced
  under the bus
  unfit for purpose|office
  vanity project|projects
  war - mongering
  war on drivers|motorists|christmas|farmers
  washed his|her|its|their hands of
  was|is a lie
  weak-kneed
  well-deserved
  went|gone|goes off the rails
  what passes for
  white elephant
  wide of the mark
  window dressing
  witch hunt
  witch-hunt
  without a shred of
  without equal
  world-beating
  world-class
  wrong-headed
  ~be a gift to the
  ~be no match for
  ~bring/brought/brought * to its|their|his|her knees
  ~deserve to be
  ~hang/hung/hung out to dry
  ~hold/held/held * hostage to
  ~lie/lied/lied through his|her|its|their teeth
  ~look the other way
  ~pay/paid/paid lip service
  ~ram * through
  ~rub salt in|into
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

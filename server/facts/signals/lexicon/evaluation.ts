import { phrases } from './phrases';
import { verbs, words } from './words';

/*
 * Loaded language: words that judge, of general knowledge of English and of what style guides warn
 * of. They were weighed by how often they stand in the narrator's voice of sentences that readers
 * called biased (the BABE corpus, Spinde et al. 2021), from which no sentence was taken.
 */

/** Words that hardly ever stand in a reporter's voice without judging. */
export const STRONG = words(`
  abhorrent abject abominable absurd absurdly abysmal abysmally amateurish appalling appallingly
  arrogant arrogantly asinine atrocious awful backward baffling barbaric barefaced bigoted bizarre
  bizarrely blatant blatantly blundering bogus boneheaded brainless brazen brazenly bumbling
  bungling callous callously cavalier clownish clueless complacent contemptible contemptuous
  cowardly craven crazy cruel cruelly cynical cynically dastardly deceitful delusional demagogic
  deplorable depraved deranged derisory despicable despotic detestable devious diabolical
  disgraceful disgracefully disgusting dishonest dishonestly dishonourable dishonorable
  disingenuous disingenuously dismal draconian dreadful duplicitous egregious evil extortionate
  fanatical farcical farcically fatuous feckless flagrant flimsy foolhardy foolish foolishly
  frivolous ghastly gratuitous greedy grotesque gullible gutless hapless heartless heartlessly
  hideous hopelessly horrendous horrible horrid hypocritical hysterical idiotic ignoble ignorant
  imbecilic immoral incompetent incompetently indefensible inept ineptly inexcusable infamous
  infantile insane insidious insincere insulting intolerable irresponsible irresponsibly laughable
  laughably lacklustre lackluster lamentable loathsome ludicrous ludicrously lunatic malicious
  manipulative meaningless mediocre merciless mindless mindlessly misguided monstrous moronic
  myopic naive naïve narcissistic nasty nauseating nefarious nonsensical notorious obnoxious
  odious opportunistic orwellian outrageous outrageously paltry paranoid pathetic pathetically
  pernicious perverse phoney phony pitiful pitiless pointless preposterous pretentious profligate
  pusillanimous rapacious reckless recklessly reprehensible repugnant repulsive ridiculous
  ridiculously risible ruinous ruthless ruthlessly sadistic sanctimonious scandalous scandalously
  senseless senselessly shabby sham shambolic shameful shamefully shameless shamelessly shoddy
  sickening sinister slapdash sleazy sloppy smug soulless spineless spiteful spurious squalid
  stupid stupidly tasteless tawdry toothless traitorous treacherous trifling tyrannical
  unconscionable underhand underhanded unforgivable unforgivably unhinged unscrupulous unspeakable
  useless vacuous vapid venal vengeful venomous vicious viciously vile vindictive vulgar wanton
  wicked witless woeful woefully worthless wretched hilarious hilariously inexplicably
  predictably tellingly unsurprisingly thankfully regrettably unfortunately sadly mercifully

  admirable admirably adorable awesome beloved breathtaking brilliant brilliantly captivating
  charismatic dazzling delightful enchanting enviable exhilarating exquisite fabulous fantastic
  flawless flawlessly glorious gloriously gorgeous heroic heroically iconic immaculate immaculately
  impeccable impeccably incomparable ingenious inspirational inspiring legendary lovely magical
  magnificent magnificently majestic marvellous marvelous masterful masterfully masterly matchless
  mesmerising mesmerizing miraculous peerless phenomenal revolutionary seamless seamlessly
  sensational spellbinding splendid statesmanlike stellar stunning stunningly stupendous sublime
  superb superbly terrific thrilling tireless tirelessly transformative trailblazing unbeatable
  unforgettable unmatched unparalleled unrivalled unrivaled unsurpassed valiant valiantly
  visionary wonderful wonderfully wondrous amazing amazingly engrossing riveting heartwarming
  heavenly gallant gallantly scintillating sumptuous unmissable showstopping triumphantly

  boring brainwashed brainwashing cosseted crass crassly deluded despicably ditherer dithering
  fawning featherbrained gormless grasping greedily grovelling groveling hackneyed hamfisted
  haughty heartbreaking holier hubris ineffectual inhumane insipid irksome jingoistic joyless
  laboured leaden loathed lousy maddening meddlesome meddling mendacious moribund muddled
  muddleheaded overwrought parasitic patronising patronizing pettiness petulant pigheaded pompous
  preening puerile rambling rancid ramshackle sclerotic scurrilous selfish selfishly servile
  shortsighted shrill skewed slavish slavishly sluggardly snivelling soporific strident subservient
  supine sycophantic threadbare tiresome treasonous truculent turgid ungrateful unprincipled
  unsavoury unsavory unseemly untrustworthy vainglorious vitriolic wearisome whining
  whingeing woolly clumsily cravenly spinelessly gutlessly ignominious ignominiously inglorious
  lawless leering loutish moralising moralizing nonsensically overbearing overpaid scaremongering
  scum

  abomination betrayal blunder boondoggle buffoon bungling charlatan cowardice cronies cronyism
  debacle débâcle despot despots disgrace farce fanatics fearmongering fiasco folly fools greed
  gimmick gimmicks henchman henchmen hogwash humiliation hypocrisy hypocrite hypocrites hysteria
  idiocy idiot idiots imbecile incompetence ineptitude insanity lackey lackeys laughingstock liar
  liars lunacy madness mockery monstrosity moron mouthpiece nonsense posturing pretence pretense
  sellout shambles shenanigans smokescreen stooge stooges stupidity thug thugs tokenism
  traitor traitors travesty treachery trickery tyranny tyrant tyrants whitewash charade
  masterpiece masterstroke masterclass godsend heroism undeniably undoubtedly indisputably
  unquestionably
`);

/** Words that judge more often than not, or judge mildly; enough alone only where nothing else speaks. */
export const FAIR = words(`
  astonishing astonishingly beautiful beautifully corrupt courageous disastrous disastrously
  disgraced dubious embarrassing exceptional exceptionally excellent extraordinary extraordinarily
  fearless feeble futile glaring groundbreaking harebrained hateful heinous hopeless horrific
  humiliating incredible incredibly invaluable inexcusably lavish miserable miserably needless
  needlessly obscene obviously outlandish pioneering remarkable remarkably rotten shocking
  shockingly spectacular spectacularly staggering superlative terrible terribly tragically triumph
  triumphant triumphantly unbelievable unbelievably undemocratic unethical unfair unfairly unjust
  unjustly unprincipled wasteful xenophobic zealots zealot catastrophe calamitous cowards
  injustice nightmare outrage ploy propaganda capitulation puppet puppets fanatic racket tantrum
  indifference arrogance callousness brutality cruelty impressive impressively saviour savior
  bravely wrongheaded warmonger warmongers audacious deceptive exciting fascinating irritating
  misleading racist racists sexist bigot bigots astounding astoundingly classy joyous lifesaver
  humiliation humiliated climbdown bloated bungle excuses fool folly lied muddle selfless
  unflinching unimaginable unwatchable unworkable unthinkable uninspired uninspiring unimpressive
  underwhelming unmitigated unconvincing untenable unsparing poignant poignantly dismissive
  dictator dictators autocrat autocrats strongman cronyistic cheerleader cheerleaders crony minions
  meltdown menace bombshell thuggish thuggery vitriol bluster blustering backsliding
  appeasement butcher butchers carnage barbarism savagery slaughterhouse fiascos disgracing
  perverse pawns fawned fearsome haplessly
`);

/** Words that judge only in company: another judging word near by, or an intensifier before them. */
export const MILD = words(`
  alarming angry bad best brave brutal brutally catastrophic chaotic chaos charming clever
  clumsy controversial cosy crooked crucial damaging dangerous dangerously desperate
  devastating dire dirty disappointing disaster divisive dramatic dramatically dramatically elegant
  embarrassment enormous excessive extreme failure fake flawed fragile grim harsh   historic hollow inadequate lazy magic massive mess messy
  mistaken obscure ominous outdated overblown painful poor poorly powerful questionable
  radical rampant sensible shameful silly sorry strange stubborn suspicious toxic tragic
  troubled troubling ugly unacceptable uncaring unnecessary unprecedented unreasonable unwise
  vague vain veiled weak wild wildly worst wrong innovative premium
  luxurious luxury unique trusted robust sleek stylish delicious glamorous sparkling
  vibrant memorable startling gruesome heartfelt acrimonious destructive frightening illegitimate
  confused lacking careless costly crude cynics desperate
  distasteful drab dreary dull excellent foggy fortunate generous gifted gloomy
  inconvenient ineffective inefficient insignificant   mad mature monumental murky outspoken overdue pretty   rigid rude savage secretive shaky shallow slick   sour stunning tame   unfortunate unhealthy unpopular unpleasant unreliable unruly   unwelcome wasteful weird wise `);

/** Adverbs that make a judgement of a mild word. */
export const INTENSIFIERS = words(`
  absolutely alarmingly altogether completely deeply downright embarrassingly entirely grossly
  hugely incredibly outright painfully plain plainly profoundly purely sheer simply so such
  thoroughly too totally truly utter utterly wholly
`);

/** Verbs that judge what somebody does. */
export const JUDGING_VERBS = verbs(`
  betray botch bungle capitulate cower dither gloat grovel humiliate kowtow/kowtowed pander parrot
  peddle posture scapegoat sneer spew squander trample vilify demonise demonize revolutionise
  revolutionize dazzle dawdle fritter hoodwink
`);

/** Turns of phrase in which the narrator judges. */
export const JUDGING_PHRASES = phrases(`
  in essence ,
  in truth ,
  in plain english
  in other words , the|this|it
  the truth|reality is that
  the truth|reality is ,
  make no mistake
  needless to say
  it goes without saying
  let us be clear
  to put it bluntly|mildly
  put bluntly
  of course ,
  nothing more|less than
  nothing short of
  nothing but a|an
  little more|better than a|an
  little short of
  no better than
  too little , too late
  too little too late
  has|have only himself|herself|itself|themselves to blame
  has|have himself|herself|itself|themselves to blame
  ~hold/held/held * to ransom
  ~hold/held/held the|its|their|his|her * to ransom
  ~hold/held/held the|its|their|his|her * * to ransom
  ~hold/held/held * hostage to
  held to ransom
  ~thumb its|his|her|their nose
  ~turn its|his|her|their back|backs on
  ~pay/paid/paid lip service
  lip service to
  under the guise of
  under the pretext of
  thinly veiled
  thinly - veiled
  more veiled
  barely concealed|disguised
  slap in the face
  kick in the teeth
  ~stab * in the back
  stab in the back
  an insult to
  an affront to
  a stain on
  beggars|defies belief
  defied|defies logic
  flies|flew in the face of
  should be ashamed
  ought to be ashamed
  deserves|deserve|deserved better|nothing
  ~deserve to be
  richly deserved
  long overdue
  not fit for purpose
  unfit for purpose|office
  puts|putting|put patients|customers|people|passengers|users|profits|profit|politics|readers|families|safety first
  profit|profits before people|patients|safety
  like never before
  sets|set|setting a new standard
  sets|set|setting the gold standard
  raises|raised|raising the bar
  to the next level
  second to none
  one of a kind
  one-of-a-kind
  a breath of fresh air
  a feast for
  a must-see
  must-have
  a|the beacon of
  tour de force
  world-class
  world-beating
  best-in-class
  cutting-edge
  state-of-the-art
  game-changing
  game-changer
  ground-breaking
  next-generation
  life-changing
  mind-blowing
  awe-inspiring
  well-deserved
  forward-thinking
  half-baked
  half-hearted
  half-measures
  ham-fisted
  hare-brained
  heavy-handed
  ill-advised
  ill-conceived
  ill-judged
  ill-thought-out
  knee-jerk
  mean-spirited
  mealy-mouthed
  self-serving
  self-styled
  self-appointed
  short-sighted
  trumped-up
  wrong-headed
  weak-kneed
  so-called
  power grab
  land grab
  witch hunt
  witch-hunt
  white elephant
  kangaroo court
  laughing stock
  gravy train
  sorry state|excuse
  what passes for
  speaks volumes
  ~bring/brought/brought * to its|their|his|her knees
  to its knees
  danced|dances|dance to the tune
  in the pocket|pockets of
  washed his|her|its|their hands of
  heavy on * and light|short on
  long on * and short on
  light on detail|details|substance
  the nerve|gall|audacity|cheek|temerity to
  failed|fails|failing miserably
  ~turn a blind eye
  ~look the other way
  ~sell/sold/sold out its|his|her|their
  ~ram * through
  rammed|railroaded|bulldozed|steamrollered through
  rubber-stamped
  rubber stamp for
  for no good reason
  the height of
  once again proved|proves|proving|proven|shows|shown|showed|showing
  it is high time
  it is time for|to
  cannot be allowed
  can not be allowed
  failed|failing|fails its|his|her|their people|residents|patients|children|families|voters|workers|students|pupils|citizens|passengers|members|customers|readers|fans
  has|have failed the people|residents|patients|children|families|voters|workers|students|pupils|country|nation|city|public
  as usual ,
  yet again ,
  drag|dragged|dragging its|his|her|their feet
  political theatre|theater|stunt|football
  publicity stunt
  empty|hollow promise|promises|words|gesture|gestures|rhetoric|slogans
  vanity project|projects
  drop in the ocean
  war on drivers|motorists|christmas|farmers
  feather|feathering|feathered their|his|her|its nest|nests|own
  fat cat|cats
  tin-pot
  nanny state
  out of touch
  asleep at the wheel
  burying|bury|buried its|his|her|their head|heads
  a shining example
  crown jewel of
  nowhere to be seen
  an|another|brazen|outright attack|assault on our|working|ordinary|democracy|common|decency|liberty|freedom
  ~be a gift to the
  is|was a gift to
  a tax on the|working|ordinary
  a victory|triumph for common|decency|justice|freedom|democracy|sanity|reason
  cannot be trusted
  can not be trusted
  makes|make|made no sense
  puts|put|putting * to shame
  puts|put|putting * * to shame
  puts to shame
  only a fool|madman
  fooled|fools nobody|no
  the kind of leader|leadership|leaders|politician|politics
  a monument to
  a masterclass in
  talking shop
  money can buy
  was|is a lie
  national embarrassment|disgrace|shame|scandal
  an utter|absolute|complete|total|unmitigated failure|disaster|mess|joke|disgrace|farce|shambles|success|triumph
  is|was|are|were a joke|mess|failure|disaster|disgrace|shambles|triumph|mistake|scandal|nightmare|success|shame|farce|blessing|insult|betrayal
  a complete|total|utter|absolute failure|disaster|mess|joke|disgrace
  award - winning
  ill - fated
  narrow - minded
  small - minded
  close - minded
  cold - blooded
  cold - hearted
  hard - hearted
  blood - soaked
  blood - stained
  power - hungry
  power - mad
  money - grubbing
  attention - seeking
  headline - grabbing
  back - stabbing
  two - faced
  so - called
  thick - skinned
  thin - skinned
  tone - deaf
  cack - handed
  out - and - out
  run - of - the - mill
  rip - off
  sell - out
  stitch - up
  carve - up
  climb - down
  money - spinner
  must - see
  once - in - a - lifetime
  second - rate
  third - rate
  first - class
  top - notch
  jaw - dropping
  eye - watering
  heart - breaking
  heart - warming
  toe - curling
  soul - destroying
  back - breaking
  mouth - watering
  star - studded
  action - packed
  never - ending
  long - suffering
  hard - won
  brain - dead
  tub - thumping
  flag - waving
  sabre - rattling
  saber - rattling
  scare - mongering
  war - mongering
  ~be no match for
  leaves|left much to be desired
  leave|leaves|left a lot to be desired
  a recipe for
  a slippery slope
  the writing is on the wall
  the emperor has no clothes
  the tip of the iceberg
  a house of cards
  a ticking time bomb
  a ticking bomb
  a far cry from
  a pale shadow of
  a shadow of its|his|her|their former
  past its|his|her|their best
  at its|his|her|their best|worst|finest
  rotten to the core
  rich pickings
  playing politics with
  playing with fire
  plays|played with fire
  money for old rope
  daylight robbery
  blood money
  the last refuge of
  business as usual for
  par for the course
  all too familiar|common|often|predictable
  surprise , surprise
  at long last
  common sense dictates
  rightly so
  and rightly
  quite rightly
  and no wonder
  no wonder
  small wonder
  little wonder
  it beggars belief
  without a shred of
  a shred of decency|evidence|shame
  not worth the paper
  did the|his|her|their|its * no favours|favors
  no favours|favors
  crying shame
  damning indictment
  sad indictment
  indictment of
  a new low
  an all - time low for
  a masterstroke
  sets|set the standard
  stands|stood head and shoulders
  in a league of its|his|her|their own
  simply the best
  the envy of
  the pride of
  the best of its kind
  a triumph of
  the toast of
`);

/** Behind these, the words are somebody's verdict rather than the narrator's ("called the plan a farce"). */
export const VERDICTS = verbs(`
  accuse allege argue blame brand/branded/branded call characterise characterize charge condemn
  convict criticise criticize decry deem denounce deny depict describe deride dismiss dub hail
  insist label lambast mock portray praise proclaim protest rebuke reject rule slam suspect
  term warn complain consider declare claim acclaim applaud cite attack
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

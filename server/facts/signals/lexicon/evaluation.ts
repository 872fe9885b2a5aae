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
  visionary wonderful wonderfully wondrous

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
  bravely wrongheaded warmonger warmongers
`);

/** Words that judge only in company: another judging word near by, or an intensifier before them. */
export const MILD = words(`
  alarming angry bad best brave brutal brutally catastrophic chaotic chaos charming clever
  clumsy controversial cosy crooked crucial damaging dangerous dangerously deadly desperate
  devastating dire dirty disappointing disaster divisive dramatic dramatically dramatically elegant
  embarrassment enormous excessive extreme failure fake flawed fragile great grim harsh heavy
  historic hollow huge important inadequate lazy light magic massive mess messy
  mistaken obscure ominous outdated overblown painful poor poorly popular powerful questionable
  radical rampant sensible severe shameful silly sorry strange stubborn suspicious toxic tragic
  troubled troubling ugly unacceptable uncaring unnecessary unprecedented unreasonable unwise
  vague vain veiled weak wild wildly worst wrong
`);

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
  once again proved|proves|proving|shows|showing
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

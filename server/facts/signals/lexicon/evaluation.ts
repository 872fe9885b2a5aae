import { verbs, words } from './words';

/*
 * Loaded language: words that judge. Our own choice of general English and of what style guides warn
 * of; which class a word is in was weighed by how often it stands in sentences that readers called
 * biased and in sentences they did not (BABE, Spinde et al. 2021), from which no sentence was taken.
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
  dumb grifter grifters demagogue demagogues demagoguery crap gibberish buffoonery buffoonish bigotry
  plutocrats riffraff crazed demented creepy atrociously depressingly flagrantly unholy bullshit
  histrionics zealotry sophistry claptrap codswallop balderdash poppycock drivel bunkum twaddle
  skulduggery chicanery spinelessness fecklessness gutlessness callowness boorish churlish oafish
  eyesore eyesores howler howlers carbuncle dud pantomime cushy shoddily stitchup clangers clanger
  bonkers potty barmy daft loony looney preposterously idiotically asinine imbecility
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
  nightmare ploy propaganda capitulation puppet puppets fanatic racket tantrum
  indifference arrogance callousness cruelty impressive impressively saviour savior
  bravely wrongheaded warmonger warmongers audacious deceptive exciting fascinating irritating
  misleading bigot bigots astounding astoundingly classy joyous lifesaver
  humiliation humiliated climbdown bloated bungle excuses fool folly lied muddle selfless
  unflinching unimaginable unwatchable unworkable unthinkable uninspired uninspiring unimpressive
  underwhelming unmitigated unconvincing untenable unsparing poignant poignantly dismissive
  dictator dictators autocrat autocrats strongman cronyistic cheerleader cheerleaders crony minions
  meltdown menace bombshell thuggish thuggery vitriol bluster blustering backsliding
  appeasement butcher butchers carnage barbarism savagery slaughterhouse fiascos disgracing
  perverse pawns fawned fearsome haplessly
  rant rants hoax cabal indoctrination obsession victimhood bellicose unabashed stingy disdain
  dystopian godless scourge implausible sane hyperbolic magically screwed shamefaced self-pity
  slanted rambled tedious trite banal bland lifeless clueless forgettable muddled rubbish
  flop flops stunt stunts giveaway sideshow leniency gem godforsaken curse blot muddleheadedness
  mollycoddled pampered cosseted scandalised overhyped overrated underrated unloved unsung unwavering
  unyielding painstaking painstakingly lovingly exemplary commendable laudable praiseworthy spirited
  tenacious fearlessly generously graciously ungraciously rudely foolproof effortlessly deft deftly
  clinical ruthlessness wisely unwisely rightly wrongly stubbornly stubbornness blindly lazily meekly
  timid timidly tamely limply feebly pitifully
  clumsy crude dreary drab dull silly stubborn lame flawed unwise slick
  uncaring unimaginative ineffective careless distasteful tame excessive inadequate questionable overblown outdated
  forlorn forlornly ghoulish tokenistic unsporting brutish
`);

/** Words that judge only in company: another judging word near by, or an intensifier before them. */
export const MILD = words(`
  alarming angry bad best brave brutal brutally catastrophic chaotic chaos charming clever
  controversial cosy crooked damaging dangerous dangerously desperate
  devastating dire dirty disappointing disaster divisive dramatic dramatically dramatically elegant
  embarrassment enormous extreme failure fake fragile grim harsh   historic hollow lazy magic massive mess messy
  mistaken obscure ominous painful poor poorly powerful   radical rampant sensible shameful sorry strange suspicious toxic tragic
  troubled troubling ugly unacceptable unnecessary unprecedented unreasonable   vague vain veiled weak wild wildly worst wrong innovative premium
  luxurious luxury unique trusted robust sleek stylish delicious glamorous sparkling
  vibrant memorable startling gruesome heartfelt acrimonious destructive frightening illegitimate
  confused lacking costly cynics desperate
  excellent foggy fortunate generous gifted gloomy
  inconvenient inefficient insignificant   mad mature monumental murky outspoken overdue pretty   rigid rude savage secretive shaky shallow   sour stunning   unfortunate unhealthy unpopular unpleasant unreliable unruly   unwelcome wasteful weird wise
  brutality injustice outrage racist racists sexist tirade colossal cult woke crusade mayhem leftist
  leftists rightist elites elite regime ideology predatory awkwardly tepid righteous inflammatory
  totalitarian menacing contradictory somehow mob mobs fringe defiant catastrophe confusing
  cosmetic doubtful fortunate 
  hasty insufficient modest naughty negligent odd 
  selfless shambling strained superficial unfit unsatisfactory
  unsound unstable worthwhile worthy lenient rude arbitrary
`);

/** Adverbs that make a judgement of a mild word. */
export const INTENSIFIERS = words(`
  absolutely alarmingly altogether completely deeply downright embarrassingly entirely grossly
  hugely incredibly outright painfully plain plainly profoundly purely sheer simply so such
  thoroughly too totally truly utter utterly wholly
`);

/** Verbs that judge what somebody does. */
export const JUDGING_VERBS = verbs(`
  betray botch bungle capitulate cower dither gloat grovel humiliate kowtow/kowtowed pander parrot smear indoctrinate weaponise weaponize concoct foment shoehorn masquerade whine
  peddle posture scapegoat sneer spew squander trample vilify demonise demonize revolutionise
  revolutionize dazzle dawdle fritter hoodwink
`);

/** Behind these, the words are somebody's verdict rather than the narrator's ("called the plan a farce"). */
export const VERDICTS = verbs(`
  accuse allege argue blame brand/branded/branded call characterise characterize charge condemn
  convict criticise criticize decry deem denounce deny depict describe deride dismiss dub hail
  insist label lambast mock portray praise proclaim protest rebuke reject rule slam suspect
  term warn complain consider declare claim acclaim applaud cite attack
`);

import { phrases } from './phrases';
import { verbs, words } from './words';

/*
 * States of mind: our own choice of the psych verbs and verbs of desire (the kinds of Levin 1993,
 * classes 31 and 32) that copy uses of people in the news.
 */

/** Nobody can see these: fears, wishes, likes, beliefs. */
export const MIND_VERBS = verbs(`
  fear want crave covet despise detest dread envy hate loathe resent regret yearn relish
  adore mistrust distrust begrudge worship panic/panicked relish forgive/forgave/forgiven savour savor
  fantasise fantasize idolise idolize rue sulk fume seethe gloat rejoice
`);

/** As above, but often said of oneself in public, or used in other senses. */
export const SOFT_MIND_VERBS = verbs(`
  know/knew/known think/thought/thought believe hope feel/felt/felt wish love like care enjoy
  suspect doubt realise realize understand/understood/understood prefer worry long trust regard
`);

/** How somebody feels, behind "is", "was", "feels", "remains". */
export const FEELINGS = words(`
  afraid alarmed amused angry annoyed anxious appalled ashamed baffled bitter bored confused
  confident convinced delighted desperate determined devastated disappointed disgusted dismayed
  eager ecstatic elated embarrassed enraged envious exasperated fearful frightened frustrated
  furious glad grateful happy heartbroken hellbent horrified humiliated hurt impatient incensed
  indifferent infuriated insulted irritated jealous jubilant keen livid miserable nervous obsessed
  offended optimistic outraged overjoyed panicked paranoid petrified pleased proud puzzled
  reluctant relieved resentful sad scared shocked sick stunned terrified thrilled tormented
  unhappy unhinged unrepentant unwilling upset wary weary worried  aggrieved apprehensive
   bewildered   crestfallen  defiant dejected demoralised demoralized
  despondent disenchanted disillusioned disheartened downbeat downcast emboldened exhilarated fed-up
  flattered forlorn gleeful gloomy  gutted homesick hopeful hopeless hungry indignant
  insecure  irate jittery   melancholy mortified nostalgic oblivious obstinate
  perplexed powerless rattled remorseful restless rueful saddened scornful  smug spooked
  stubborn suspicious sympathetic     uneasy unimpressed unmoved unperturbed
  unsettled vindicated wistful
`);

/** Feelings only behind "feels": elsewhere they are states ("was abandoned", "is threatened"). */
export const FELT = words(`
  abandoned betrayed threatened cheated crushed shaken tired torn tense guilty intimidated bullish
  lonely mad forgotten ignored safe unsafe insulted let neglected trapped used wronged
`);

/** What drives somebody, behind "out of", "from", "driven by", "motivated by". */
export const MOTIVES = words(`
  ambition anger arrogance contempt cowardice desperation envy fear frustration greed grief guilt
  hatred hate ignorance jealousy love loyalty malice panic pity pride prejudice rage rancour
  resentment revenge self-interest shame spite vanity vengeance weakness grudge hubris
`);

export const MIND_PHRASES = phrases(`
  does|do|did not care
  does|do|did n't care
  could not care less
  could n't care less
  cares|cared nothing|little|only
  care nothing|little|only
  never wanted|intended|meant|believed|cared|trusted|planned
  never really wanted|intended|meant|believed|cared
  has|have|had no intention of
  has|have|had no interest in
  has|have|had no desire to
  has|have|had lost interest in
  has|have|had set its|his|her|their heart|sights on
  hell-bent on
  bent on
  hoping to embarrass|avoid|distract|hide|win|curry|please|deflect
  secretly hopes|hoped|wants|wanted|believes|believed|fears|feared|hates|hated
  privately believes|believed|fears|feared|hopes|hoped|thinks|thought
  deep down
  is|are|was|were determined to
  is|are|was|were at pains to
  only wants|wanted|cares|cared
  sees|saw himself|herself|itself|themselves as
  is|was|are|were after revenge
  craves|craved attention|power
  his|her|their real|true motive|aim|goal|intention
  whose real|true motive|aim|goal|intention
  the real|true motive|aim|reason|purpose
  fed up with
  sick of
  tired of
  ~lose/lost/lost patience|faith|confidence|hope|heart|interest|nerve|trust
  ~give/gave/given up hope|on
  could no longer stand|bear|stomach|tolerate
  could not stand|bear|stomach|forgive
  can not stand|bear|stomach
  no longer trusts|trust|trusted|believes|believe|wants|want|cares|care
  never forgave|forgiven|trusts|forgot
  ~dream/dreamt/dreamt of
  ~dream of
  cares|cared|care more about
  in a rage|fury|panic|huff|sulk|temper|fit|fury
  in despair|anger|disgust|desperation
  with glee|relief|envy|contempt|disdain|malice
  ~want revenge
  ~seek/sought/sought revenge
  is|are|was|were meant|designed|intended|calculated|aimed to|at humiliate|punish|silence|distract|deceive|embarrass|intimidate|provoke|divide|mislead|weaken|scare|impress|win|please|appease|cling|humiliating|punishing|silencing|intimidating|scaring|pleasing|appeasing
  in an|a attempt|bid|effort to hide|distract|silence|punish|cling|save|please|appease|deflect|humiliate|mislead|buy|curry|avoid|embarrass
  a|an|its|his|her|their desperate attempt|bid|effort
  is|are|was|were trying to hide|distract|silence|punish|cling|please|appease|deflect|humiliate|mislead|avoid|embarrass
  to curry favour|favor
  to cling to power
  refuses|refused to accept|admit|believe|face
  is|are|was|were in denial
  is|are|was|were not interested in
  has|have|had its|his|her|their eye|eyes on
  has|have|had always wanted|hated|wished|dreamt|dreamed
  is|was|are|were obsessed with
  out of fear|spite|greed|pity|malice
  to settle scores|a|old
  has|have|had nothing but contempt
  looks|looked down on
  look down on
  had made up his|her|its|their mind|minds
  could not believe
  in no mood to|for
  longed|longs|long for|to
  sees|saw the|its|his|her|their|this|it * as
  see the|its|his|her|their|this|it * as
  was|were|is|are stung|buoyed|cheered|heartened|bruised|humbled|unnerved|smarting|emboldened|encouraged|tempted|haunted|seduced|blinded by
  determined to
  desperate to|for
  keen to
  itching to
  dying to
  only wanted|wants to
  could hardly wait
  can hardly wait
  cannot wait
  has|have|had set out to humiliate|destroy|punish
  never wanted to
  had|has never liked|loved|trusted|wanted|cared|understood|believed
  never liked|loved|understood
  wanted revenge
  get even
  itching for
  spoiling for
  off guard by
  caught off guard
  set his|her|its|their heart|sights on
  lost sleep
  sleepless over
  ~disapprove of
  ~approve of
  takes|took offence|offense|pleasure|comfort|pride in|at
  ~take/took/taken pride|pleasure in
  with an eye to|on
`);

/** Behind these a wish or feeling is a fixed term ("most wanted list", "it is feared"). */
export const NOT_MIND = phrases(`
  most wanted
  wanted by|for|in|on|man|woman|men|list|poster|posters|suspect
  feared dead|drowned|missing|lost|trapped|killed
  known as|for|to|by|about
  well known
  well-known
  thought to
  believed to
  better known
  best known
  felt-tip
  like|liked to be
  long-term
  hurt in|when|after|by
  sick pay|leave|note|day|days|man|woman|child|children
  proud owner|parents
  think tank|tanks
  think-tank
`);

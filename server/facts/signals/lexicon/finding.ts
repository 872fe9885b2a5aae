import { phrases } from './phrases';
import { verbs, words } from './words';

/** Verbs and nouns of change that turn a figure into a finding. */
export const CHANGES = new Set([
  ...verbs(`
    account climb collapse comprise contract decline decrease dip double drop expand fall/fell/fallen
    grow/grew/grown halve increase jump lose/lost/lost gain outnumber plummet plunge quadruple reduce
    rise/rose/risen shrink/shrank/shrunk shed slide/slid/slid slump soar surge swell triple tumble
    worsen improve cut/cut/cut back favour favor oppose support own suffer face earn exceed
  `),
  ...words('up down drop decline growth unemployment inflation'),
]);

export const COMPARED = words(
  'over above below under fewer more less higher lower likelier cheaper dearer faster slower better worse larger smaller',
);

/** Populations that a share is taken of. */
export const COUNTED = words(`
  commuters motorists shoppers adults americans babies britons businesses buildings cases children citizens companies consumers
  deaths drivers employees families farmers farms firms girls boys graduates homes hospitals
  households jobs men women migrants mothers nigerians indians kenyans turks ukrainians parents
  patients pensioners people pupils population residents respondents schools shops smokers
  soldiers staff students teachers teenagers tenants territory users voters women workers youths
  households refugees nurses doctors prisoners land output gdp economy exports imports
`);

export const SHARES = phrases(`
  two|three thirds|quarters of
  two-thirds of
  three-quarters of
  half of
  half of all
  a third|quarter|fifth|tenth of
  one third|quarter|fifth|tenth of
  one-third of
  one-quarter of
  one-fifth of
  one in two|three|four|five|six|seven|eight|nine|ten|10|20|100
  two in three|five
  three in four|five
  three out of four|five
  four in five
  four out of five
  nine in ten
  nine out of ten|10
  the majority of
  a majority of
  the vast majority of
  an overwhelming majority of
  more than half of
  fewer than half of
  most first-time
  nearly half of
  almost half of
  about half of
  over half of
  twice|three|four|five|ten times as many|likely|often
  twice as many|likely|often
  twice|three|four|five|six|seven|eight|ten times more|less|higher|likelier|lower
  half the|its|our|their
  every second|third|fourth|fifth|sixth|tenth
  the highest|lowest|worst|steepest|fastest|slowest since|on|rate|level
`);

/** What is counted in public, or has an official record that copy takes for granted. */
export const OBSERVED = words(`
  attendance attended crowd minute minutes-long shares share stock stocks index ftse nasdaq dow
  sensex nifty closed close closing trading traded turnout votes vote ballots seats goals points
  wickets runs innings overs score scored degrees celsius sentence jailed stake discount interest
  rate rates tax duty levy tariff tariffs battery possession marched gathered rallied protested
  joined watched queued lined evacuated killed injured wounded
`);

/** Verbs that give a factor by themselves. */
export const MULTIPLIED = words('doubled tripled trebled quadrupled halved quintupled');

export const FRACTIONS = phrases(`
  by a|one third|quarter|fifth|half|tenth
  by half
  by two|three thirds|quarters
  by two-thirds
`);

export const AVERAGES = phrases(`
  on average
  the average * *
  an average of
`);

/** Losses that a rate is given of: "loses 2,000 trees a year". */
export const RATED = words('lose loses lost waste wastes wasted kill kills die dies miss misses');

export const ABOUT = words('about around nearly almost over some roughly approximately estimated');

/** People and things that only a survey or a register can count. */
export const UNSEEN = words(`
  live lives lack lacks suffer suffers left fled go goes attend work works own owns smoke smokes
  employ employs have has face faces drink drinks die dies wait waits miss misses leave leaves
`);

/** What only a statistic can move: "Crime has fallen every year". */
export const TRENDS = words(`
  crime unemployment poverty inflation homelessness emissions pollution productivity wages rents
  sales exports imports output obesity births migration waiting absence
  truancy addiction debt profits accidents burglaries thefts suicides divorces bookings
`);

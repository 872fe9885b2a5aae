import { phrases } from './phrases';
import { verbs, words } from './words';

/* Offences and breaches of duty: our own choice, from dishonesty to violence. */

/** Verbs that make their subject guilty. */
export const OFFENCES = verbs(`
  abduct assassinate backdate bilk blackmail bribe bug/bugged cheat con/conned collude deceive defraud
  dupe embezzle extort fabricate falsify fiddle forge groom harass hijack intimidate kidnap
  launder lie/lied loot massacre mislead/misled murder perjure pilfer plagiarise plagiarize plunder
  pocket rape rig rob sabotage scam siphon smuggle steal/stole/stolen swindle terrorise terrorize
  torture traffic/trafficked groom stalk molest silence strangle suppress
`);

/** Verbs that do so only of something that ought to be seen. */
export const CONCEALMENTS = verbs(`
  bury conceal destroy hide/hid/hidden hush shred withhold/withheld
`);

/** Objects of concealment that make it misconduct. */
export const EVIDENCE = words(`
  it them truth evidence report reports documents records money losses loss findings facts
  complaints cases deaths scale extent figures data emails messages complaint abuse scandal defect
  defects fault faults body bodies risk risks flaw flaws results error errors problem problems
  breach leak cash assets profits accident outbreak danger dangers debts income warning warnings
  leaks spill payment payments injuries deficit shortfall failings file files paper papers paperwork
  ledger ledgers log logs logbook minutes invoices receipts tapes footage recordings archive sum sums
  memo memos contract contracts correspondence letters letter notes
`);

/** Verbs of disregard, and the norms that make it a breach. */
export const DISREGARD = verbs(`
  ignore breach break/broke/broken flout violate bypass skirt dodge circumvent defy disregard
  contravene infringe trample
`);

export const NORMS = words(`
  rules rule law laws regulations regulation safety warnings orders order limits standards standard
  procedures procedure sanctions ban constitution ceasefire truce treaty contract rights code
  guidelines embargo quota quotas licence license permits convention
`);

/** Violence, and those whom it makes a crime to strike. */
export const VIOLENCE = verbs(`
  abuse assault beat/beat/beaten bomb execute humiliate kill mistreat molest rape shell shoot/shot/shot
  threaten starve strike/struck/struck torture massacre whip brutalise brutalize exploit bully harass
`);

export const DEFENCELESS = words(`
  civilian civilians prisoner prisoners detainee detainees inmate inmates protester protesters
  demonstrator demonstrators children child women girls boys patients residents pupils students
  employees workers staff refugees migrants hostages tenants villagers players athletes trainees
  schoolgirls schoolboys orphans worshippers journalists reporters families
`);

export const OFFENCE_PHRASES = phrases(`
  ~take/took/taken bribes|kickbacks|backhanders|payoffs
  ~take/took/taken a bribe|kickback|cut|backhander
  ~pay/paid/paid bribes|kickbacks
  ~pay/paid/paid a bribe
  ~accept bribes|kickbacks
  ~accept a bribe
  ~cook the books
  ~dock pay|wages|the|their|his|her|its|workers|staff
  ~dock * pay|wages
  ~pass/passed/passed off
  ~alter|change the records|record|figures|minutes|data|log|logs|books|results|date|dates
  ~wipe the|its|his|her|their records|server|servers|disk|tapes|hard
  ~leak the|a|his|her|its|their list|names|memo|document|documents|file|files|exam|questions|plan|plans
  ~line his|her|its|their|own pockets
  lining his|her|its|their own pockets
  ~break/broke/broken the law|rules|ceasefire|truce|sanctions
  ~flout the law|rules|ban|sanctions
  ~violate the law|constitution|ceasefire|truce|rules|rights
  ~cover up
  ~cover it|them|this up
  ~hush up
  ~rig the
  ~stuff ballot|the
  ~tamper with
  ~turn/turned a blind eye to
  ~look the other way
  ~abuse his|her|its|their power|position|office|authority|trust
  ~abuse the|a trust|position
  ~skim off|money
  ~cut corners
  ~dodge tax|taxes|sanctions
  ~evade tax|taxes|sanctions
  ~help himself|herself|themselves|itself to
  ~misuse public|the|funds|money|its|his|her|their
  ~divert public|funds|money|aid
  ~commit fraud|perjury|murder|war|crimes|theft|treason
  ~commit a crime|fraud|murder|rape
  ~buy/bought/bought votes|silence
  ~bully staff|workers|colleagues|witnesses
  illegally|unlawfully|fraudulently|corruptly *
  knew about the|it|this
  knew of the
  in cahoots with
  on the take
  is|was|are|were guilty of
  is|was a thief|crook|fraud|liar|murderer|rapist|criminal|conman|swindler
  are|were thieves|crooks|frauds|liars|murderers|criminals
  ~dump toxic|waste|sewage|chemicals|oil|rubbish
  ~pay/paid/paid witnesses|officials|police|judges|inspectors|off|voters|journalists
  ~buy/bought/bought its|his|her|their way
  ~set/set/set fire to
  ~set fire to
  ~order the|their|his|her killing|killings|murder|murders|massacre|assassination|torture|cover
  ~manipulate the|its|his|her|data|results|figures|prices|votes|records data|results|figures|prices|votes|records|accounts|market|evidence|vote|count
  ~manipulate data|results|figures|prices|votes|records
  ~pay/paid/paid for votes|silence
  ~run/ran/run a|the * ring|racket|gang|scam|cartel|brothel
  ~sell/sold/sold stolen|fake|counterfeit
  ~deal/dealt/dealt drugs|cocaine|heroin
  ~use child|slave|forced|illegal|stolen
  ~poison the|a|its|his|their
  ~plant the drugs|evidence|gun|weapon|bomb|knife
  ~plant drugs|evidence
  ~pollute the|a|its|their
  ~contaminate the|a|its|their
  ~fake the|his|her|its|their|test|tests|documents|results|data|signatures|invoices
  ~commit atrocities|abuses|crimes|violations
  ~leak confidential|secret|classified
  ~rob * of
  ~cheat * of
  ~cheat * out
  ~doctor the|his|her|its|their
  ~fix the match|price|prices|contest|tender|election|vote
  ~pass/passed/passed secrets|information
  ~spy on
  ~sell/sold/sold secrets|fake|stolen
  ~threaten to kill|expose|sue|harm
  ~drive/drove/driven drunk
  ~employ child|illegal
  ~exploit workers|migrants|children|loophole|loopholes
  ~pad expenses|the|its|his|her
  ~inflate invoices|prices|bills|the
  ~overcharge customers|taxpayers|the|patients
  ~fail to disclose|declare|report
  ~fail its duty
`);

/** A court, a charge or an accuser in the sentence: then the allegation has an owner. */
export const RECORDS = words(`
  accused accuses accusing accusation accusations admitted alleged allegation allegations allegedly
  alleges arrested acquitted charge charged charges confessed convict convicted conviction court
  courts denied denies guilty hearing indicted indictment inquest investigated investigating
  investigation judge jailed jury lawsuit pleaded pleads plea prosecutor prosecutors
  sentence sentenced suspected suspicion tribunal trial verdict
`);

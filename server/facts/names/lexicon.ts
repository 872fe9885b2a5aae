import { wordSet } from './front-code';

/** Forms of address: they stand before a person's name and are no part of it. */
export const HONORIFICS: ReadonlySet<string> = wordSet(
  `mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor doctor sir dame lord lady rev rev.
   reverend fr. father sister brother pastor bishop archbishop cardinal pope imam rabbi sheikh sheik
   ayatollah mullah haji hajj alhaji alhaja chief oba prince princess king queen emperor sultan emir
   duke duchess earl baron baroness count countess viscount sgt sgt. sergeant cpl cpl. corporal capt
   capt. captain lt lt. lieutenant col col. colonel gen gen. general maj maj. major adm adm. admiral
   brig brig. brigadier marshal sen sen. sens sens. senator rep rep. reps reps. del del. atty congressman congresswoman gov gov. governor
   cllr councillor councilor councilman councilwoman alderman justice judge pc det. detective insp.
   inspector supt supt. superintendent constable hon hon. madam mayor president premier chancellor
   uncle aunt auntie shri smt saint sheriff commander cmdr commodore private pte ensign comrade
   mufti maulana mullah patriarch abbot seyyed hajji`,
);

/** Women's and men's forms of address, and kin that tells the same. */
export const FEMALE_TITLES: ReadonlySet<string> = wordSet(
  `mrs mrs. ms ms. miss dame lady sister queen princess duchess countess baroness madam aunt auntie
   congresswoman councilwoman alhaja smt mother wife daughter widow grandmother actress
   businesswoman chairwoman spokeswoman policewoman saleswoman woman girl niece sister-in-law heroine
   stepmother girlfriend waitress policewoman forewoman midwife`,
);
export const MALE_TITLES: ReadonlySet<string> = wordSet(
  `mr mr. sir lord father brother king prince duke earl baron count pope cardinal imam rabbi sheikh
   uncle congressman councilman alhaji husband son widower grandfather actor businessman chairman
   spokesman policeman salesman man boy nephew priest stepfather boyfriend fisherman fireman`,
);

/** What a person may be: the last word of a role or of a person's description. */
export const PERSON_NOUNS: ReadonlySet<string> = wordSet(
  `president minister secretary chancellor premier governor mayor senator congressman congresswoman
   representative lawmaker legislator mp mep deputy councillor councilor councilman councilwoman
   alderman ambassador envoy diplomat consul commissioner chairman chairwoman chairperson chair chief
   head leader director manager executive ceo cfo coo founder co-founder owner partner officer
   official spokesman spokeswoman spokesperson aide adviser advisor counsellor counselor assistant
   attorney lawyer solicitor barrister prosecutor judge justice magistrate sheriff detective inspector
   sergeant captain lieutenant colonel general major admiral commander marshal soldier veteran
   professor lecturer teacher principal headteacher headmaster scientist researcher economist
   historian sociologist psychologist analyst strategist expert ecologist biologist chemist physicist
   engineer architect doctor physician surgeon nurse midwife paramedic consultant epidemiologist
   virologist meteorologist geologist climatologist astronomer mathematician programmer developer
   journalist reporter correspondent editor columnist author writer novelist poet blogger broadcaster
   presenter anchor host actor actress singer musician composer conductor artist painter sculptor
   filmmaker producer dancer comedian designer photographer model chef cook baker butcher farmer
   fisherman driver pilot sailor miner worker labourer laborer builder plumber electrician carpenter
   mechanic shopkeeper trader vendor seller merchant banker broker trader accountant auditor
   entrepreneur businessman businesswoman investor tycoon billionaire activist campaigner organiser
   organizer protester volunteer resident neighbour neighbor villager tenant landlord homeowner
   passenger commuter witness victim survivor suspect defendant plaintiff accused prisoner inmate
   employee staffer recruit student pupil graduate candidate nominee contender challenger incumbent politician statesman
   congresswoman dissident rebel militant warlord terrorist gunman attacker killer priest pastor bishop
   archbishop cardinal pope imam rabbi cleric monk nun king queen prince princess emperor sultan emir
   coach trainer striker defender midfielder goalkeeper keeper winger forward skipper substitute
   batsman batter bowler pitcher quarterback player footballer cricketer athlete runner swimmer
   cyclist boxer golfer sprinter jockey champion referee umpire fan supporter teammate counterpart
   predecessor successor colleague ally rival opponent critic friend husband wife widow widower father
   mother son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother grandson
   granddaughter parent child man woman boy girl teenager pensioner retiree mother-in-law
   father-in-law son-in-law ombudsman treasurer clerk registrar trustee governor-general warden ranger
   guard policeman policewoman constable firefighter superintendent speaker whip backbencher
   frontbencher premier-designate vice-president vice-chancellor president-elect attorney-general
   secretary-general governor-elect boss coordinator specialist curator librarian archivist pollster
   negotiator mediator peacemaker regulator watchdog winner loser hero star legend veteran member
   receptionist caretaker cleaner gardener tailor hairdresser barber translator interpreter technician
   pharmacist dentist vet therapist counsel pathologist coroner oncologist cardiologist pediatrician
   paediatrician psychiatrist anthropologist archaeologist botanist zoologist statistician demographer
   demonstrator striker picketer steward shepherd herder beekeeper forester tutor scholar fellow intern
   apprentice freelancer publisher owner-operator shareholder chairman-designate lobbyist organist
   pianist violinist guitarist drummer rapper vocalist bassist bandleader choreographer playwright
   screenwriter critic essayist mogul magnate financier insider bystander onlooker motorist
   pedestrian biker hiker climber diver rider skater skier jumper thrower wrestler sailor rower
   grandchild sibling stepson stepdaughter stepfather stepmother fiance fiancee girlfriend boyfriend
   partner guest customer client patient shopper diner tourist visitor traveller traveler migrant
   refugee asylum-seeker immigrant expatriate citizen native commander-in-chief superintendent
   ayatollah mufti monsignor chaplain vicar rector dean provost bursar proctor headmistress
   matron orderly carer caregiver babysitter nanny housekeeper butler maid waiter waitress barista
   bartender cashier salesman saleswoman agent broker realtor developer surveyor planner
   monarch ruler chieftain undersecretary`,
);

/** Nouns that people and bodies share. */
export const EITHER: ReadonlySet<string> = wordSet(
  'rival partner owner host client customer guest shareholder winner hero publisher supporter critic ally member sponsor producer developer contractor supplier operator regulator watchdog broker neighbour neighbor',
);

/** What an organisation may be: a description in lower case, "the company". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = wordSet(
  `company firm corporation conglomerate manufacturer maker producer retailer supermarket chain
   brokerage bank lender insurer fund startup start-up group giant carrier airline airliner operator
   utility provider supplier contractor developer publisher broadcaster newspaper daily tabloid
   broadsheet weekly magazine journal outlet website portal channel network station agency newswire
   service ministry department authority commission committee council board bureau office tribunal
   court parliament legislature assembly senate congress cabinet government administration regime
   party coalition alliance bloc union federation confederation association league club team side
   squad university college school institute academy hospital clinic charity foundation trust
   nonprofit organisation organization ngo watchdog regulator think-tank pollster consultancy
   contractor brewery brewer bakery refinery refiner automaker carmaker chipmaker drugmaker
   planemaker shipbuilder steelmaker police force army navy military militia brigade battalion
   institution church mosque museum gallery theatre theater library choir band orchestra
   exchange bourse business enterprise venture partnership cooperative co-operative factory
   shop store restaurant hotel casino developer local chamber cartel gang syndicate movement front
   campaign lobby secretariat directorate inspectorate governorate municipality corps squadron fleet
   brokerage publisher label studio laboratory lab observatory consortium subsidiary
   society guild ombudsman panel tribunal inquiry charity`,
);

/** What a place may be. */
export const PLACE_NOUNS: ReadonlySet<string> = wordSet(
  `city town village hamlet settlement capital county province region district state country nation
   republic kingdom island islands peninsula suburb neighbourhood neighborhood municipality borough
   parish estate street road river lake sea coast port harbour harbor valley mountain mountains desert
   oblast prefecture canton governorate territory enclave continent township commune resort area
   quarter ward constituency township outskirts airport square park stadium`,
);

/** Last words of organisations' names. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(
  `ministry department university college school institute institution academy council committee
   commission board authority agency bureau office service services administration directorate
   inspectorate secretariat governorate municipality presidency caucus parliament senate congress assembly chamber cabinet
   government party alliance coalition union federation confederation association league society club
   foundation trust fund charity bank corporation corp company co ltd limited inc plc llc llp gmbh ag
   sa nv bv oy ab as spa pty holdings holding group partners ventures capital securities industries
   enterprises motors airlines airways railway railways energy petroleum oil gas electric steel
   pharmaceuticals pharma technologies technology systems software solutions laboratories labs
   communications telecom media news press times post herald tribune gazette journal guardian
   telegraph chronicle mail mirror observer standard globe sentinel examiner ledger courier bulletin
   inquirer dispatch express independent today broadcasting television radio network channel police
   constabulary army navy force forces guard guards brigade regiment corps battalion division court
   tribunal hospital clinic infirmary hospice church cathedral mosque temple museum gallery library
   theatre theater orchestra choir athletic united rovers wanderers albion hotspur fc afc city-fc
   rangers celtic dynamo cricket-club exchange organization organisation center centre initiative
   project movement front network consortium cooperative syndicate mission embassy consulate
   secretariat command headquarters staff workers teamsters bar observatory associates brothers bros
   sons insurance assurance financial finance investments management logistics shipping lines
   airport-authority textiles foods breweries brewery mills mines mining chemicals electronics
   semiconductor semiconductors studios pictures records entertainment publishing publishers books
   magazine review weekly daily monitor health healthcare hospitals schools colleges rada duma
   knesset bundestag sejm dail stortinget riksdag taskforce watch international global worldwide
   advisers advisors consulting consultants panel ombudsman treasury pentagon commons lords
   administration cabinet transport tv fm rotary guild chambers registry executive intelligence security
   patrol customs borders revenue wire newswire`,
);

/** Heads of bodies of the state: a place before them is where they are, not what they are called. */
export const CIVIC_HEADS: ReadonlySet<string> = wordSet(
  `ministry department university college school council committee commission board authority agency
   bureau office administration governorate municipality presidency parliament senate congress assembly government police
   court hospital army navy force forces embassy consulate church cathedral library museum county
   exchange bar service services airport bank`,
);

/** Last words of places' names. */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(
  `street road avenue lane boulevard drive way place terrace crescent highway motorway bridge tunnel
   square plaza park gardens common green heath hill hills mount mountain mountains peak valley river
   creek lake loch lough sea ocean bay gulf strait straits channel canal harbour harbor port beach
   coast cape peninsula island islands isle isles archipelago reef desert forest woods falls county
   province region district oblast prefecture state republic kingdom territory territories emirates
   strip station airport terminal pier dam reservoir plateau basin delta glacier stadium arena ground
   palace castle tower house hall town city village heights junction crossing roundabout east west
   north south`,
);

/** First words of places' names. */
export const PLACE_STARTS: ReadonlySet<string> = wordSet(
  'mount mt. lake cape fort ft. port river saint-denis isle gulf bay strait san santa sao los las el-arish st.',
);

/** Compass and the like before a place: "northern", "East". */
export const COMPASS: ReadonlySet<string> = wordSet(
  `north south east west northern southern eastern western central upper lower northeast northwest
   southeast southwest northeastern northwestern southeastern southwestern north-east north-west
   south-east south-west inner outer greater nearby rural downtown mainland coastal`,
);

/** Names that end so are of events, laws, works or documents: not actors. */
export const NOT_ACTOR_HEADS: ReadonlySet<string> = wordSet(
  `war wars cup championship championships olympics games festival award awards prize medal act bill
   law treaty agreement accord accords pact convention protocol communique declaration memorandum
   summit conference day week month year decade century eve revolution uprising crisis
   election elections primary referendum tournament grand-prix prix marathon derby open series season
   report plan constitution code resolution charter amendment directive regulation programme program
   policy doctrine strategy scheme deal budget index survey census study review-report theory effect
   disease syndrome virus fever flu covid disaster massacre genocide holocaust bombing attack attacks
   hurricane storm typhoon cyclone earthquake tsunami flood floods scandal affair trial case
   operation album song film movie book novel bible koran quran edition version street-journal-report
   talks negotiations peace process dialogue road-map roadmap statement letter note speech address
   independence thanksgiving christmas easter order standard-time time language languages anthem
   papers files leaks pandemic famine blitz intifada riots putsch armistice ceasefire truce gala expo
   biennale carnival regatta relay triathlon scholarship scholarships bursary
   question hour show concert tour cup-final final finals semifinal playoffs bowl masters classic
   stakes handicap trophy shield derby-stakes playoff quarterfinal round lottery alphabet era dynasty
   empire-day jubilee doctrine proposition title chapter section article schedule appendix figure table average composite`,
);

/** Capitalised words that are no names by themselves: calendar, feasts, faith, net, letters. */
export const NEVER_NAMES: ReadonlySet<string> = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
   august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue
   tues wed thu thur thurs fri sat sun spring summer autumn winter christmas easter ramadan eid diwali
   hanukkah passover lent thanksgiving halloween pentecost ashura nowruz navratri holi vesak yom
   kippur internet web god allah lord-almighty jesus christ bible quran koran covid covid-19 sars
   ebola zika malaria hiv aids dna rna gdp gnp vat tv dvd cd pc usb gps ai ceo cfo coo cto mp mps mep
   meps pm am gmt est edt cet cest bst utc pst pdt cst ist eat wat ad bc ok id qc kc phd md mba ba ma
   bsc msc obe mbe cbe dc faq pdf url http https www usd eur gbp inr try ngn kes uah rub q1 q2 q3 q4 h1
   h2 fy cctv suv suvs ngo ngos ied ieds pow pows vip vips iq i ii iii iv vi vii viii ix xi xii no yes
   mum mummy mom dad daddy grandma grandpa granny sir madam oh ah eh hello hi dear thanks please
   internet earth moon sun mars jupiter venus satan devil heaven hell twitterati lgbt lgbtq lgbtq+
   photo picture image caption source sources updated file graphic video read more advertisement
   correction clarification editor's breaking exclusive live watch listen note x y z a b c d e f g h j
   k l n o p q r s t u v w er e.t. a.m. p.m. gop brexit medicare medicaid obamacare millennials mdash ndash nbsp amp o'clock eta faqs rip diy asap tba tbc vs v
   greenwich universe antisemitism islam christianity judaism hinduism buddhism
   dutchman dutchwoman englishman englishwoman frenchman frenchwoman irishman irishwoman welshman welshwoman
   scotsman scotswoman catholicism communism nazism marxism socialism capitalism brexit euro euros dollar dollars pound
   pounds ruble roubles rouble rubles lira hryvnia hryvnias rupee rupees naira shilling shillings yuan
   yen won krona zloty forint rial riyal dirham dinar peso pesos real rand cedi crore lakh
   dutchman dutchwoman englishman englishwoman frenchman frenchwoman irishman irishwoman welshman
   welshwoman scotsman scotswoman cornishman cornishwoman`,
);

/** Verbs of speech in the forms that news copy uses. */
export const SPEECH_VERBS: ReadonlySet<string> = wordSet(
  `said says say told tells added adds warned warns argued argues claimed claims insisted insists
   announced announces confirmed confirms denied denies stated states noted notes explained explains
   replied replies asked asks wrote writes tweeted posted reported reports acknowledged admitted admits
   conceded concedes stressed emphasised emphasized urged urges called declined refused declared
   declares suggested suggests recalled recalls promised vowed pledged accused accuses criticised
   criticized condemned condemns praised joked quipped shouted demanded demands testified alleged
   alleges predicted estimated believes thinks hopes tells shrugs laughs smiled concluded agreed agrees
   rejected rejects dismissed described describes`,
);

/** Small words inside people's names. */
export const PARTICLES: ReadonlySet<string> = wordSet(
  `van von der den de del della dei di da do dos das du la le bin bint ibn ben al el ter ten zu zum af
   av abu ould ag y ap los las arap ole binti bt wa mac zur vom ng na`,
);

/** What may follow a person's name and belongs to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = wordSet('jr jr. sr sr. ii iii iv v vi vii viii');

/** Heads after which "of" or "for" goes on with the name: Ministry of Health. */
export const OF_HEADS: ReadonlySet<string> = wordSet(
  `ministry department university bank church house office board court council chamber institute school
   college academy association federation republic kingdom states isle isles gulf bay strait sea cape
   city union organization organisation league community commonwealth society museum bureau army front
   movement congress centre center port county tower agency committee commission foundation fund
   campaign faculty port ministry directorate division service authority order brotherhood knights transport
   sons daughters friends party republics assembly parliament embassy confederation alliance network
   coalition hall palace archdiocese diocese emirate sultanate royal-college inspectorate secretariat
   democratic-republic joint-chiefs chiefs mothers doctors reporters lloyd's lloyds trustees supporters
   borough port voice ivory-coast coast horn rock province valley temple people's-republic archbishop
   club corps guild registry tribunal home museum high-commission commissariat cathedral basilica shrine
   abbey monastery priory convent`,
);

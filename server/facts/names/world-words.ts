import { wordSet } from './front-code';

/**
 * Forms of address of other languages: before a person's name, no part of it. The tagger's features
 * do not read them, so that they can grow without training it anew.
 */
export const WORLD_TITLES: ReadonlySet<string> = wordSet(
  `herr frau sheikha fraulein monsieur madame mademoiselle mme mlle senor senora senorita sr. sra. srta.
   senhor senhora signor signora signorina meneer mevrouw dona padre fray frei abbe pandit ustad
   ustaz begum sardar swami acharya mahatma thiru selvi dato dato' datuk datin tun tunku tengku raden
   kyai khun daw mwalimu mzee bwana ndugu engr engr. barr. arc. alh. pst. apostle prophet otunba igwe
   asantehene togbe malam mallam modibbo abuna abune dejazmach metropolitan archimandrite hieromonk
   protodeacon catholicos hegumen rebbe rav caliph qadi sayyid hojatoleslam docent magister mgr mgr.
   ing. dipl.-ing. jonkheer freiherr graf furst marquess marquis marchioness viscountess archdeacon
   subedar havildar jemadar naik colonel-general lieutenant-general lieutenant-colonel major-general
   brigadier-general vice-admiral rear-admiral lieutenant-commander wing-commander commodore airman
   corpsman`,
);

/** Words before a Spanish, Portuguese or Italian first name; English knows them as names too. */
export const WORLD_TITLES_BEFORE_GIVEN: ReadonlySet<string> = wordSet('don dom ato');

/** What bodies are called in other languages, where the word opens the name: "Banco …", "Gazeta …". */
export const WORLD_BODY_STARTS: ReadonlySet<string> = wordSet(
  `real banco banca banque banka bankas caixa caja caisse gazeta gazette gaceta gazzetta gazet courrier
   correo corriere correio diario diari journal jornal giornale quotidien zeitung dziennik tygodnik
   dennik denik noviny novine novyny novosti vestnik visnyk vesti hlas glas glos golos prensa presse
   stampa imprensa prasa periodico heraldo tribuna tribune nacion folha kompas suara berita harian
   sinar utusan radio rtv tv televisa television televizija televizia telewizja canal kanal
   teatro theatre theater teatrul divadlo kazaliste pozoriste orquesta orchestre grupo groupe gruppo
   gruppe grupa grup groep koncern holding compagnie compania companhia compagnia societe sociedad
   sociedade societa spolka stowarzyszenie fundacja fundacion fundacao fondazione fondation stiftung
   instytut instituto institut istituto universidad universidade universite universita universitat
   universitatea uniwersytet univerzita univerzitet politechnika akademia academia akademie partido
   parti partia partidul partito stranka strana partei sindicato syndicat sindacato zwiazek svaz
   savez asociacion associacao associazione federacion federacao federation federazione ministerio
   ministere ministero ministerstwo ministerstvo ministarstvo policia polizia policja policija
   politia gendarmerie guardia guarda clube club klub fudbalski deportivo atletico atletik dinamo
   dynamo lokomotiv spartak cska torpedo olimpija partizan kementerian universitas universiti yayasan
   perusahaan`,
);

/** What bodies are called in other languages, where the word closes the name: "… Postası", "… Zeitung". */
export const WORLD_BODY_ENDS: ReadonlySet<string> = wordSet(
  `postasi zeitung nachrichten tagblatt tageblatt anzeiger rundschau allgemeine blatt presse tidning
   tidningen bladet dagblad dagblade dagbladet dagens tidende avisen nyheter nieuws courant krant
   telegraaf sanomat lehti hirlap ujsag nap gazetesi haberleri ajansi bankasi holding sirketi
   universitesi vakfi dernegi sendikasi partisi birligi kulubu bakanligi belediyesi belediyespor
   samachar patrika jagran bhaskar dainik prabha dinamani vikatan sandesh lokmat prothom barta
   shimbun shinbun ilbo sinmun ribao wanbao zhoukan listy noviny novine novyny novosti dnevnik
   vjesnik visnyk vestnik telegraf pravda banka kasse sparkasse versicherung gesellschaft werke
   stiftung verein verband gewerkschaft partei hochschule universitat akademie verlag bahn gruppe
   konzern fabrik brauerei reederei groep partij bond vereniging universiteit maatschappij koncernen
   partiet forbundet fondet selskab forening universitet yhtio liitto puolue egyetem oblenergo`,
);

/** What places are called in other languages, where the word opens the name: "Avenida …", "Estadio …". */
export const WORLD_PLACE_STARTS: ReadonlySet<string> = wordSet(
  `avenida avenue avinguda calle carrer rua rue viale ulica ulitsa vulytsia prospekt jalan plaza
   plaça praca piazza place plac ploshcha trg estadi stade stadio stadion arena parque parc
   parco cerro monte mont montagne sierra serra pico rio río lago lac laguna lagoa isla ilha ile
   isola islas ilhas puerto porto puente ponte pont bahia baia golfo cabo cap praia playa jebel jabal
   djebel gebel loch lough llyn wadi oued beit kfar kafr deir kampung kampong bukit gunung sungai pulau kota tanjung
   teluk kuala barangay barrio bairro colonia ciudad cidade ville citta nizhny nizhniy veliky novo
   staro gornji donji bandar shahr khao nakhon phnom aldeia favela quartier`,
);

/** What places are called in other languages, where the word closes the name: "… Meydanı", "… Straße". */
export const WORLD_PLACE_ENDS: ReadonlySet<string> = wordSet(
  `strasse platz allee gasse brucke ufer gatan gata gade vej vei plads torg torget straat plein laan
   gracht weg dijk caddesi cadde sokak sokagi meydani mahallesi bulvari koprusu dagi daglari golu
   nehri adasi korfezi bogazi limani kalesi marg chowk nagar pur puram bagh ghat ganj basti gali
   mandir maidan wadi utca tere katu tie saari jarvi oblast rayon raion voblast mahalla`,
);

/**
 * Trades that close a firm's name: industries of the Global Industry Classification Standard
 * (MSCI and S&P), in the forms that firms use.
 */
export const TRADE_HEADS: ReadonlySet<string> = wordSet(
  `aerospace agro agri apparel automotive autos beverages biologics biosciences biotech biotechnology
   brands broadband builders cables casinos cement ceramics coal coaches commodities components
   concrete construction cosmetics cruises dairies dairy diagnostics distillers distillery
   distribution electrical engineering estates exploration exports express farms ferries fertilisers
   fertilizers fibre fisheries footwear forestry freight furniture games gaming garments genetics
   genomics glass haulage homes hotels imports instruments insurers interactive lease leasing leisure
   lenders line lines machinery marine materials meats medical medicines metals microelectronics
   microsystems minerals mobility mortgage mortgages motor networks optics outsourcing packaging
   paper petrochemicals petroleum pharmacies pharmacy photonics plastics polymers ports
   power precision products properties property rail railroad railroads railways realty renewables
   rentals resorts resources restaurants retail robotics rubber seafood seafoods shipbuilding
   shipyard shipyards solar sports sportswear starch stores supermarkets supplies supply sweets
   tankers tea therapeutics timber tobacco tools tours toys trading trailers trams transit travel
   trucking trucks tyres utilities vaccines ventures water waste wines wireless works yards`,
);

/** Trades that are surnames as well. */
export const TRADE_SURNAMES: ReadonlySet<string> = wordSet(
  'glass power waters coal line lines homes marine cables games yards tools sports paper tea tobacco vines wines cement supply',
);

/** Further nouns for what a body is, beside those that the tagger's features read. */
export const MORE_ORGANIZATION_NOUNS: ReadonlySet<string> = wordSet(
  `newsroom paper exporter importer processor grocer bookmaker winemaker distiller distillery winery dairy steelworks ironworks foundry
   smelter shipyard dockyard boatyard haulier wholesaler distributor reinsurer hospice seminary ensemble
   troupe duo trio quartet quintet band collective cult sect faction mafia nightclub franchise multinational
   parastatal polyclinic fintech bookseller pharmacy roastery housebuilder subcontractor freight-forwarder
   start-up non-profit carmaker toymaker jeweller brewer broadcaster telco publisher bank-holding`,
);

/** Further heads of bodies' names, beside those that the tagger's features read. */
export const MORE_BODY_HEADS: ReadonlySet<string> = wordSet(
  `collective confederacy congregation fellowship fraternity brotherhood sisterhood
   monastery seminary madrasa conservatory conservatoire polytechnic kindergarten circle forum junta cartel
   militia ensemble quartet quintet philharmonic symphony ballet troupe bloc faction presidium politburo
   soviet curia diocese archdiocese synod patriarchate chancellery prosecution exchequer jury detachment
   garrison contingent legion flotilla fleet coastguard gendarmerie accelerator incubator registrar
   workgroup steelworkers farmworkers autoworkers mineworkers firefighters`,
);

/** Further heads of places' names. */
export const MORE_PLACE_HEADS: ReadonlySet<string> = wordSet(
  `market mall cemetery wharf bypass interchange viaduct aqueduct causeway esplanade promenade quay marina
   velodrome racecourse raceway speedway ballpark coliseum amphitheatre amphitheater auditorium lighthouse
   landfill prison jail barracks refinery springs bluffs cove fjord lagoon marsh canyon gorge ridge volcano
   crater oasis inlet estuary ranch mews`,
);

/** Vessels and craft: what stands behind them is their name, and no actor. */
export const VESSELS: ReadonlySet<string> = wordSet(
  `ship vessel tanker ferry trawler freighter frigate destroyer cruiser corvette submarine battleship
   yacht schooner tug tugboat liner steamer warship minesweeper
   icebreaker gunboat sloop ketch catamaran spacecraft spaceship `,
);

/** Marks before the names of vessels. */
export const VESSEL_PREFIXES: ReadonlySet<string> = wordSet(
  'hms hmas hmcs hmnzs uss usns rfa rms rrs mv m/v tcg rnlb',
);

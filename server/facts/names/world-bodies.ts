import { wordSet } from './front-code';

/** Bodies of one word: armed forces, chambers of parliament and exchanges, as encyclopedias list them. */
export const BODIES_OF_ONE_WORD: ReadonlySet<string> = wordSet(
  `bundeswehr luftwaffe carabinieri tatmadaw basij peshmerga rosgvardia hezbollah wagner guardia ertzaintza
   mossos gendarmerie spetsnaz bundestag bundesrat bundesbank knesset duma sejm riksdag riksbank folketing
   storting stortinget eduskunta saeima seimas riigikogu oireachtas dail seanad senedd stormont skupstina
   sabor verkhovna rada majlis mejlis jirga althing tynwald vouli narodna nationalrat landtag staten eerste
   nasdaq euronext bovespa borsa matba xetra`,
);

/** Large rivers and ranges of the world that copy names with an article: "the Severn", "the Tatras". */
export const RIVERS: ReadonlySet<string> = wordSet(
  `thames severn wye trent mersey tyne tees tweed clyde avon ouse humber derwent medway teign exe tamar dee
   spey tay ribble wharfe nene welland usk taff teifi shannon liffey lee boyne suir foyle lagan bann
   seine loire rhone garonne dordogne marne oise meuse somme moselle saone rhine danube elbe oder weser
   isar inn spree havel vistula bug warta neisse vltava morava drava sava tisza mures prut siret
   dnieper dniester don volga kama oka ural neva dvina pechora ob irtysh yenisei lena amur angara kolyma
   kuban terek rioni kura aras evros maritsa vardar axios strymon nestos po arno tiber adige piave ebro
   tagus douro guadalquivir guadiana minho jucar segura nile niger benue volta congo ubangi kasai zambezi
   limpopo vaal tugela okavango kunene cuanza senegal gambia shebelle jubba tana omo awash atbara
   ogun osun kaduna athi nzoia ruzizi kagera tigris euphrates karun jordan litani orontes yarmouk
   ganges ganga yamuna brahmaputra indus sutlej beas ravi chenab jhelum gomti ghaghara kosi gandak
   chambal narmada tapti godavari krishna kaveri cauvery mahanadi teesta padma meghna jamuna irrawaddy
   salween chindwin mekong chao mun yangtze huangpu yalu tumen han nakdong amu syr helmand kabul panjshir
   hari murray darling brisbane hawkesbury waikato sepik mississippi missouri ohio hudson potomac
   delaware susquehanna colorado columbia snake sacramento yukon mackenzie fraser athabasca ottawa
   amazon orinoco parana paraguay uruguay magdalena cauca ucayali maranon madeira tocantins xingu tapajos
   alps andes carpathians pyrenees himalayas himalaya urals caucasus karakoram rockies ozarks appalachians
   dolomites cotswolds pennines cairngorms hebrides tatras sudetes vosges ardennes apennines drakensberg
   rwenzori sahel sahara maghreb levant donbas crimea pilcomayo bermejo rimac mapocho biobio lempa usumacinta grijalva`,
);

/** Sorts of a street's or a port's firm that only two words name: "auction house". */
export const HOUSES: ReadonlySet<string> = wordSet(
  'auction fashion publishing trading banking brewing couture commodity clearing discount finance coffee betting brokerage merchant',
);

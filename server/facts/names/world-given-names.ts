import { wordSet } from './front-code';

/**
 * First names of the world beside those of the gazetteer, which the tagger's features read and which
 * therefore stays as it is: what common lists of given names have of each language.
 */
export const WORLD_GIVEN_NAMES: ReadonlySet<string> = wordSet(
  `gyorgy laszlo istvan zoltan ferenc sandor gabor attila balazs tibor miklos zsolt zsuzsa katalin eniko
   ilona agnes csaba szabolcs jozsef janos bela imre lajos krisztina orsolya reka tunde andras
   tomasz krzysztof grzegorz andrzej zbigniew wojciech pawel piotr jacek marek dariusz slawomir katarzyna
   malgorzata agnieszka joanna bozena elzbieta zofia kazimierz stanislaw boguslaw jerzy przemyslaw lukasz
   ondrej tomas jiri vaclav zdenek bohumil jaroslav miroslav radek lenka zuzana vojtech ladislav
   dragan zoran goran milorad slobodan nenad branko zeljko dusan ljubica jelena snezana vesna
   ion vasile gheorghe florin ionut mircea traian bogdan razvan ileana doina liviu catalin
   kostas giorgos yannis nikos dimitris panagiotis thanasis vasilis eleni katerina despina stavros spyros
   mykola oleksandr serhii serhiy andriy andrii volodymyr yevhen yuriy yurii vasyl taras ihor oleh olha
   oksana nataliia kateryna liudmyla svitlana halyna bohdan ruslan vadym denys artem dmytro
   sergei alexei dmitri nikolai mikhail evgeny yevgeny gennady vyacheslav lyudmila tatyana galina
   giorgi davit nino mamuka levan zurab irakli tamar armen gevorg hayk vardan narek anahit
   ilham elnur rashad aygun leyla mehmet ahmet mustafa huseyin hasan emre burak selin zeynep ayse fatma
   elif merve tolga kerem omer yusuf serkan gokhan volkan hakan umit cem ozgur
   mohammad muhammad mohamed mahmoud khaled walid tariq faisal nasser samir nabil ziad rania hanan amal
   huda reem dina nadia khadija aisha fatima zahra reza hossein mehdi amir ali hamid javad farhad
   shirin niloufar maryam parisa behrouz kaveh sina ramin
   rajesh suresh ramesh mahesh dinesh mukesh sanjay vijay ajay sunil anil ashok vinod pradeep sandeep
   manoj rakesh deepak rahul rohit amit sumit nitin sachin arun kiran priya pooja neha kavita sunita anita
   geeta seema rekha shalini lakshmi meenakshi padma venkatesh srinivas murali karthik senthil kumaran
   gurpreet harpreet manpreet jaswinder balwinder kulwant gurdeep imran naveed shahid asif bilal usman
   kamran sajid rizwan farooq tanvir anwar shakil nasreen rukhsana shabnam rahima nasrin
   chinedu emeka ikenna obinna uchenna nnamdi chukwuma ngozi chioma amaka ifeoma adaeze nkechi oluwaseun
   olumide babatunde ayodele adebayo folake funmilayo yetunde temitope aminu sani musa ibrahim
   abubakar hauwa zainab halima
   kwame kofi kwaku yaw kojo akosua abena adwoa efua kwabena kwasi ama akua
   wanjiru wanjiku njeri nyambura kamau njoroge mwangi kipchoge kiprono chebet cherono achieng akinyi atieno
   otieno odhiambo juma baraka neema amani zawadi
   sipho thabo themba bongani mandla sibusiso nkosinathi nomsa thandi lerato tshepo kagiso nthabiseng zanele
   nokuthula siyabonga ayanda lindiwe tendai tatenda chipo rudo farai kudzai
   abebe bekele tadesse haile almaz tigist mulugeta getachew dawit yonas selam hirut
   abdirahman abdullahi hodan farhiya ahmed mohamud hassan
   rodrigo jorge luis jose juan diego hernan gonzalo alvaro ximena guadalupe lucia ignacio joaquin
   thiago joao paulo leticia rafaela nguyen tran
   budi agus bambang joko slamet eko dwi wahyu siti dewi ratna putri indah rini ketut wayan made nyoman
   haruki kenji takashi hiroshi yoko naoko keiko akira satoshi daisuke yuki hanako noriko
   ming xiaoming jianguo weiwei min-jae ji-hoon seo-yeon
   sven lars bjorn anders gunnar torbjorn ingrid astrid solveig kjell maj birgitta ulla pekka jukka
   matti antti tuomas aino helmi mikko petteri juhani marja
   fidele dieudonne celestin desire emmanuel innocent bienvenu marie-claire mamadou ousmane amadou
   moussa ibrahima fatou aminata mariama seydou boubacar abdoulaye cheikh
   siobhan aoife niamh caoimhe saoirse eoin cian oisin padraig eilidh hamish catriona
   rhys cerys carys gethin dafydd ieuan angharad hemi aroha wiremu tane manaia sione tevita litia mele`,
);

import { wordSet } from './front-code';

/**
 * Forms of address of other languages that open a name and are no part of it: of Hausa, Yoruba,
 * Akan, Swahili, Zulu, Amharic, Arabic, Persian, Urdu, Hindi, Malay, Indonesian, Tagalog, Turkish,
 * Burmese, Thai, Spanish, Catalan, Portuguese, Romanian, Greek and Slavic copy.
 */
export const WORLD_ADDRESSES: ReadonlySet<string> = wordSet(
  `hajia hajiya hadja hajjah hajah elhadj aling mang manong manang kuya abla
   teyze amca hoca hodja hojja efendi ustadh ustadha ustaza moulana mawlana maulvi molvi hafiz qari
   shaikh shaykh shekh shrimati shriman srimati sushri pandita sadhvi sadhu
   woizero woizerit weyzero blatta cheikh sidi moulay marabout
   pak bapak ibu ustaz kiai nyai tengku teuku khunying ajahn daw sayadaw
   oga ooni alake emir etsu olori erelu iyalode otun nze ozo iyaloja
   mchungaji sheikhe chifu nduna induna inkosi kgosi kgosikgolo morena nkosi omukama kabaka ssabasajja
   togbui osagyefo naa okyenhene
   donya pani pane panna gospodin gospodja gospodar gospa domnul doamna domnisoara kirie kyrios kyria
   froken rouva senyor senyora mossen profesor profesora ingeniero
   licenciado licenciada monsenor frere pere soeur
   barr. esv. hon. barrister evangelist deaconess
   archpriest protopriest metropolit ing ing.
   mama baba ate lolo seri`,
);

/**
 * Offices and ranks in initials before a name, as Commonwealth copy has them: members of provincial
 * councils and assemblies, ranks of the police of South Asia and Africa.
 */
export const TITLE_INITIALS: ReadonlySet<string> = wordSet(
  `mec mca mla mlc mna mpa mhr mp msp td sp ssp dsp asp csp acp dcp adc dig igp aig digp si asi psi sho dc di dci
   cas dpo dpc ocs ocpd dso ppro wo rsm sgt ssgt bdo sdm adm dm cmo dmo`,
);

/** Of these, the ones that are hardly anything else when they stand alone: "the MEC". */
export const BARE_TITLE_INITIALS: ReadonlySet<string> = wordSet(
  'mec mla mlc mna ssp dsp asp csp dcp igp aig asi sho dci dpo ppro bdo sdm cmo',
);

/** Letters of honours, degrees and professions behind a person's name. */
export const POSTNOMINALS: ReadonlySet<string> = wordSet(
  `san sc kc qc kbe dbe cbe obe mbe bem kcb dcb cb kcmg dcmg cmg kcvo dcvo cvo lvo mvo om ch gc gm vc dso dsc
   dfc afc mc frs frse frcs frcp frcpi fba fsa frgs fraes freng ftse fca aca cpa mba phd dphil md mph jp dl
   gcon gcfr cfr con ofr oon mfr mon nnom fnse fnia mni egh mgh cbs ogw ebs moh hsc ac ao am oam psm cm oc cc
   onz cnzm onzm mnzm osi tc rn llm llb esq facs faan`,
);

/** Things that say something: writings, figures and findings. */
export const DOCUMENTS: ReadonlySet<string> = words(`
  report reports study studies survey surveys poll polls document documents filing filings letter
  letters memo memos record records data figures statistics statement statements agreement draft
  drafts note notes budget analysis research paper papers article articles indictment complaint
  lawsuit suit affidavit transcript transcripts bill law order ruling verdict judgment judgement
  opinion review audit assessment estimate estimates census results forecast forecasts bulletin
  communique communiqué declaration resolution petition plan plans log logs file files email
  emails tweet tweets post posts message messages book website site map maps chart charts table
  tables notice warrant contract ledger release dossier findings investigation inquiry probe test
  tests trial evidence footage video recording recordings tape tapes images photographs photos
  text texts manifesto charter constitution treaty protocol minutes page pages index tally count
  sign signs placard placards banner banners documents exit-poll paperwork briefing presentation
  circular circulars writ writs brief briefs exhibit exhibits register registers receipt receipts
  advertisement ad ads commercial headline headlines editorial column blog account accounts`);

/** Institutions and groups that speak with one voice. */
export const COLLECTIVES: ReadonlySet<string> = words(`
  police prosecutors government governments ministry department agency authority authorities office
  council court commission committee parliament senate congress company firm bank union party
  campaign organization organisation group groups association federation board team club army
  military navy force forces administration cabinet regulator hospital university school charity
  institute institution foundation newspaper paper broadcaster channel network outlet station
  side delegation delegations embassy consulate watchdog body bureau service spokesman spokeswoman
  spokesperson spokespeople spokesmen coalition opposition alliance bloc consortium operator
  company's airline carrier manufacturer insurer retailer publisher studio magazine daily weekly
  kremlin pentagon firefighters detectives investigators lawmakers election commissioners
  municipality governorate prefecture county city state province republic kingdom palace mayor's
  prosecution defence defense jury panel tribunal secretariat chamber faction caucus`);

/** Names and nouns of newsrooms, as the person spoken to ("told CNN"). */
export const NEWS_MEDIA =
  /\b(?:CNN|BBC|Reuters|AP|AFP|CNBC|NBC|ABC|CBS|MSNBC|PBS|NPR|Fox|Bloomberg|Politico|Al Jazeera|Guardian|Times|Post|Journal|Herald|Tribune|Telegraph|Gazette|Chronicle|News|Newsweek|Axios|Sky|ITV|Der Spiegel|Le Monde|Xinhua|TASS|Interfax|Anadolu|newspaper|television|TV|radio|Radio|broadcaster|news agency|magazine|website|Daily|daily)\b/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

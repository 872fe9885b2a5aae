import type { Token } from '../../model/token';

/* Newsrooms that copy quotes most, and the words by which others are known as one. */

const KNOWN = new Set(
  `afp ap abc anadolu axios bbc bild bloomberg cbs cctv cnbc cnn dpa efe forbes fortune interfax
  itar-tass kyodo lemonde msnbc nbc ndtv newsweek npr nikkei pbs politico pravda reuters ria rte
  sky spiegel suspilne tass time ukrinform upi vox wired xinhua yonhap zdf aljazeera buzzfeed
  huffpost bellingcat meduza euronews`.split(/\s+/),
);
const TELLING = new Set(
  `agency broadcaster daily gazette guardian herald independent inquirer journal ledger magazine mail
  mirror monitor network news newspaper newswire observer outlet paper pravda press radio standard
  sun telegraph television times tribune tv vanguard weekly wire channel observer express courier
  chronicle post citizen punch nation argus echo examiner dispatch website newsroom`.split(/\s+/),
);
const REPORTS = new Set(
  'reported reports wrote writes published publishes broadcast said says'.split(' '),
);

/** Index behind a well-known outlet's name that begins here; 0 for none. */
export function looksLikeOutlet(tokens: readonly Token[], at: number): number {
  let to = at;
  let known = false;
  while (to < at + 5) {
    const token = tokens[to];
    if (token === undefined || !/^\p{Lu}/u.test(token.text)) break;
    known ||= KNOWN.has(token.lower) || (to > at && TELLING.has(token.lower));
    to++;
  }
  return known ? to : 0;
}

/** A word for a kind of newsroom ("the Warsaw daily Gazeta"), or a well-known one. */
export function tellsOutlet({ text, lower }: Token): boolean {
  return (
    /^(?:agency|broadcaster|daily|magazine|newspaper|newswire|outlet|weekly|tabloid|website|channel)$/.test(
      lower,
    ) ||
    (KNOWN.has(lower) && /^\p{Lu}/u.test(text))
  );
}

const REACH = 12;

/** True when an outlet stands before a word, or the sentence says that something "reported". */
export function readsAsOutlet(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at);
  if (before.some(({ lower }) => KNOWN.has(lower) || TELLING.has(lower))) return true;
  if (before.some(({ lower }) => /^(?:reported|reports|wrote|published)$/.test(lower))) return true;
  const after = tokens.slice(at, at + REACH);
  return after.some(
    ({ lower }, i) =>
      i > 0 && REPORTS.has(lower) && /^(?:reported|reports|wrote|writes|published)$/.test(lower),
  );
}

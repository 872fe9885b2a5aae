import { formsOf } from './forms';

/**
 * Wishes, intentions, beliefs and attitudes that no frame of `MIND_VERBS` covers, as annotators
 * of PolNeAR mark them (Newell et al. 2018) and as VerbNet groups them: want-32.1, long-32.2,
 * intend-61.2, try-61, conjecture-29.5, care-88, marvel-31.3.
 */
const VERBS = `want wish desire crave prefer like love hate dislike intend plan aim mean seek try attempt
  need hope expect look agree disagree favor favour oppose support back resist enjoy dread envy care resent despise detest loathe regret mourn crave covet
  struggle choose opt see trust welcome envision envisage contemplate ponder wonder dream`;

const NOUNS = `belief view opinion fear hope wish desire intention plan goal aim doubt concern expectation
  feeling sense preference conviction assumption suspicion optimism confidence thought idea`;

const ADJECTIVES = `confident convinced sure certain optimistic pessimistic hopeful worried concerned afraid fearful
  skeptical sceptical doubtful eager keen willing unwilling reluctant ready determined committed
  proud happy unhappy glad pleased angry disappointed surprised shocked aware unaware interested
    wary grateful sorry frustrated ashamed furious bitter angry anxious nervous terrified scared alarmed
    horrified dismayed upset embarrassed jealous envious resentful delighted thrilled relieved desperate
    bent intent fed bored tired sick obsessed uneasy outraged puzzled baffled jubilant`;

/** Words of states of mind in any form, each with its base form, lower case. */
export const MIND_CUES: ReadonlyMap<string, string> = new Map([
  ...split(ADJECTIVES).map((word) => [word, word] as const),
  ...split(NOUNS).flatMap((word) => [[word, word] as const, [pluralOf(word), word] as const]),
  ...split(VERBS).flatMap((lemma) => formsOf(lemma).map(([form]) => [form, lemma] as const)),
]);

function split(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

function pluralOf(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

import { pattern } from '../../../language/language';
import type { Token, TokenRange } from '../../../model/token';
import { anyOf, type Construction } from './construction';

/** Bodies and people that can be held to account. */
const ANSWERABLE = anyOf(`
  government ministry minister ministers council councillors company firm city state province county
  authorities authority board mayor governor police officials management managers regulator operator
  federation agency hospital bank party president parliament administration developer owner owners
  contractor landlord landlords utility university club army inspectors politicians leaders
`);

const NEGLECT = anyOf(`
  refuses refused ignored ignores neglected neglects botched bungled mishandled forgot squandered
  abandoned dithered
`);

/** What is eroded rather than broken to pieces. */
const STANDING = anyOf(`
  trust confidence faith morale credibility reputation reputations relations economy economies
  livelihoods democracy unity goodwill tourism authority legitimacy hopes prospects lives business
  businesses
`);

const HARMED = anyOf(`
  wrecked crippled gutted eroded shattered destroyed undermined poisoned ruined soured damaged
  tarnished sapped destabilised destabilized demolished corroded
`);

/** Blame that lies in how the sentence is built rather than in a word for it. */
export const BLAME_CONSTRUCTIONS: readonly Construction[] = [
  {
    hint: /\bHad\b/,
    also: /\bwould\b/,
    pattern: pattern(`^had #Determiner? .{0,3} ${ANSWERABLE} .{1,24} would`),
    confidence: 0.7,
    spares: isContest,
  },
  {
    hint: /\bHad\b/,
    also: /\bwould\b/,
    pattern: pattern('^had #ProperNoun+ .{1,24} would'),
    confidence: 0.7,
    spares: isContest,
  },
  {
    hint: /\bhave been\b/,
    pattern: pattern(
      `(could|should|would|might) #Adverb? have #Adverb? been #Adverb? ${anyOf('avoided prevented averted spared saved')}`,
    ),
    confidence: 0.65,
  },
  {
    hint: /\bneed not\b|\bneed never\b/,
    pattern: pattern('need (not|never) have (happened|died|burned|collapsed|occurred|been)'),
    confidence: 0.7,
  },
  {
    hint: /\bown (?:making|doing)\b/,
    pattern: pattern('of .{1,5} own (making|doing)'),
    confidence: 0.75,
  },
  {
    hint: /\bbecause\b/,
    pattern: pattern(`because .{1,4} ${ANSWERABLE} #Auxiliary? #Adverb? ${NEGLECT}`),
    confidence: 0.7,
  },
  {
    hint: /\bbecause\b/,
    also: /\b(?:failed|fails|forgot|neglected) to\b/,
    pattern: pattern(
      `because .{1,4} ${ANSWERABLE} #Auxiliary? #Adverb? (failed|fails|forgot|neglected) to`,
    ),
    confidence: 0.65,
  },
  {
    hint: /\bfor which\b|\bis down to\b|\bto answer for\b/,
    pattern: pattern(
      '(for which .{1,6} (is|are|was|were) #Adverb? (responsible|to blame)|(has|have) .{0,4} to answer for)',
    ),
    confidence: 0.7,
  },
  {
    hint: /\b(?:trust|confidence|faith|morale|credibility|reputations?|relations|econom(?:y|ies)|livelihoods|democracy|unity|goodwill|tourism|authority|legitimacy|hopes|prospects|lives|business(?:es)?)\b/,
    also: /ed\b/,
    pattern: pattern(`${HARMED} (#Determiner|#Possessive)? #Adjective? #Noun? ${STANDING}`),
    confidence: 0.65,
  },
];

/** "Had the shot gone in, they would have won": a game or a count, nobody's fault. */
function isContest(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:won|lost|tied|drawn|scored|gone|passed|vote|votes|shot|ball|goal|match|lived|been)$/.test(
        lower,
      ),
    );
}

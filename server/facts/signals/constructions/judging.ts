import { pattern } from '../../../language/language';
import { anyOf, type Construction, hintOf } from './construction';

/** Adjectives that judge how somebody spoke, wrote or performed. */
const MANNERS = `
  bland bombastic brazen bumbling careless clumsy cowardly cringeworthy cynical dazzling dismal dreary
  dull electrifying evasive feeble flat forgettable grovelling gushing halting hollow incoherent inept
  lacklustre lackluster lame lazy limp lively magnificent masterly mawkish meandering mediocre muddled
  patronising patronizing petulant plodding pompous rambling rousing self-serving shabby shallow
  sloppy slick smug soulless spirited stirring stumbling tedious tepid timid tired toothless
  turgid uninspired uninspiring unconvincing vapid verbose wooden woolly
`;

const PERFORMANCES = anyOf(`
  speech statement address letter performance display interview reply response answer report ruling
  campaign debate press-conference sermon essay debut apology defence defense explanation presentation
  show film novel letter memo article appearance attempt effort half spell innings
`);

/** Judgements that lie in the construction, whatever noun stands in it. */
export const JUDGING_CONSTRUCTIONS: readonly Construction[] = [
  {
    hint: hintOf(MANNERS),
    pattern: pattern(
      `(in|with|after|through|during|for|by) (a|an|another|his|her|its|their) #Adverb? #Adjective? ${anyOf(MANNERS)} #Adjective? #Noun? ${PERFORMANCES}`,
    ),
    confidence: 0.72,
  },
  {
    hint: /\b(?:padded|riddled|dripping|larded|laced|bursting|brimming|oozing) with\b/,
    pattern: pattern('(padded|riddled|dripping|larded|oozing) with'),
    confidence: 0.7,
  },
  {
    hint: /\b(?:credit|favou?rs|justice)\b/,
    pattern: pattern(
      '(does|do|did) .{1,7} (little|no|scant|few|much|great) (credit|favours|favors|justice)',
    ),
    confidence: 0.7,
  },
  {
    hint: /\ban? .{0,16}(?:marvel|miracle|wonder|gem|treasure|delight|joy|triumph|treat|masterpiece|jewel)\b/,
    pattern: pattern(
      '(is|are|was|were|remains) a (small|little|minor|quiet|real|true|rare|modern|tiny|perfect|sheer|genuine|hidden) (marvel|miracle|wonder|gem|treasure|delight|joy|triumph|treat|masterpiece|jewel)',
    ),
    confidence: 0.7,
  },
  {
    hint: /\bthat rar(?:e|est)\b/,
    pattern: pattern('that (rare|rarest) (of #Noun|thing|beast|bird|creature|treat|event|#Noun)'),
    confidence: 0.7,
  },
  {
    hint: /\bkeep\b/,
    pattern: pattern('(earns|earn|earned|earning) (its|their|his|her) keep'),
    confidence: 0.65,
  },
  {
    hint: /\bat (?:its|their|his|her) (?:\p{L}+ )?(?:best|worst|finest)\b/u,
    pattern: pattern('#Noun at (its|their|his|her) #Adverb? #Adjective? (best|worst|finest)'),
    confidence: 0.6,
  },
  {
    hint: /\b(?:nothing|little|anything) (?:short|other|less) (?:of|than)\b/,
    pattern: pattern('(nothing|little) (short of|other than|less than)'),
    confidence: 0.65,
  },
  {
    hint: /\b(?:hardly|scarcely|barely)\b/,
    pattern: pattern('(is|are|was|were) (hardly|scarcely) (a|an|the|#Adjective)'),
    confidence: 0.6,
  },
  {
    hint: /\bto be desired\b/,
    pattern: pattern(
      '(leaves|left|leave|leaving) (much|a lot|something|little|plenty) to be desired',
    ),
    confidence: 0.7,
  },
  {
    hint: /\b(?:is|are|was|were) no (?:accident|bargain|coincidence|expert|fool|friend|genius|joke|match|mean|ordinary|picnic|saint|secret|stranger|substitute|surprise|triumph|way|wonder)\b/,
    pattern: pattern(
      '(is|are|was|were) no (accident|bargain|coincidence|expert|fool|friend|genius|joke|mean|ordinary|picnic|saint|surprise|triumph|wonder)',
    ),
    confidence: 0.65,
  },
];

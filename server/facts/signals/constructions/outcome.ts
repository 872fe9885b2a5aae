import { pattern } from '../../../language/language';
import type { Token, TokenRange } from '../../../model/token';
import type { Construction } from './construction';

/** Futures that nobody can know, by construction. */
export const OUTCOME_CONSTRUCTIONS: readonly Construction[] = [
  {
    hint: /\b(?:[Ff]ewer|[Ll]ess)\b/,
    also: /\bwill\b/,
    pattern: pattern('(fewer|less) (#Adjective|#Noun)+ will #Adverb? #Infinitive'),
    confidence: 0.65,
    spares: isPlanned,
  },
  {
    hint: /\b(?:[Ww]hatever|[Hh]owever|[Ww]hoever|[Nn]o matter)\b/,
    also: /\bwill\b/,
    pattern: pattern('(whatever|however|whoever|no matter) .{1,16} will'),
    confidence: 0.6,
    spares: isPlanned,
  },
  {
    hint: /\bwill (?:probably )?(?:take|need) /,
    pattern: pattern('will take (years|decades|generations|longer|forever)'),
    confidence: 0.65,
    spares: isPlanned,
  },
  {
    hint: /\bagain\b/,
    also: /\bwill be\b/,
    pattern: pattern('will #Adverb? be #Gerund again (before|by|within|soon|in)'),
    confidence: 0.6,
    spares: isPlanned,
  },
  {
    hint: /\bcan ?not\b|\bcan['’]t\b/,
    pattern: pattern('(can not|cannot) (survive|win|recover|succeed|be saved|be stopped|last)'),
    confidence: 0.6,
    spares: isPlanned,
  },
  {
    hint: /\bset to\b/,
    pattern: pattern(
      '(is|are) set to (collapse|fail|worsen|ruin|soar|plunge|backfire|suffer|lose|win|dominate|deepen)',
    ),
    confidence: 0.6,
  },
];

/** A condition or somebody's plan takes the prophecy away. */
function isPlanned(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const sentence = tokens[from]?.sentence;
  let first = from;
  while (first > 0 && tokens[first - 1]?.sentence === sentence && from - first < 24) first--;
  return tokens
    .slice(first, to)
    .some(({ lower }) => /^(?:if|unless|whether|would|could|may|might|until)$/.test(lower));
}

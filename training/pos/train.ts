import { SETTINGS } from '../../server/language/pos/features';
import { readPosTagger } from '../../server/language/pos/model';
import { untagged } from '../../server/language/pos/sentence';
import { tagWords } from '../../server/language/pos/tag';
import { PENN_TAGS } from '../../server/model/penn';
import type { TaggedSentence } from './corpus';
import { makeDictionary, prepare, type Sureness } from './dictionary';
import { frequentFeatures, trainPerceptron } from './perceptron';
import { restyled } from './restyle';
import { strongestFeatures, writePosTagger } from './write-pos';

/** How the tagger of parts of speech is trained; see docs/model-card.md for the values used. */
export interface PosTraining {
  readonly sentences: readonly TaggedSentence[];
  readonly tests: Readonly<Record<string, readonly TaggedSentence[]>>;
  readonly seed: number;
  readonly epochs: number;
  /** Weights that stay after pruning. */
  readonly weights: number;
  readonly sureness: Sureness;
  readonly log: (line: string) => void;
}

/** Features seen less often say nothing general. */
const LEAST_COUNT = 3;

/** Trains, prunes, trains the survivors anew, and returns the file of weights. */
export function trainPos(options: PosTraining): Uint8Array {
  const { log, seed, epochs } = options;
  const prose = options.sentences.filter(isProse);
  const sentences = prepare([...prose, ...restyled(prose, seed)]);
  const dictionary = makeDictionary(sentences, options.sureness);
  const frequent = frequentFeatures(sentences, dictionary, LEAST_COUNT);
  log(
    `${sentences.length} sentences, ${dictionary.keys.length} sure words, ${frequent.length} features`,
  );
  const run = (features: Uint32Array, stage: string) =>
    trainPerceptron(sentences, dictionary, features, {
      epochs,
      seed,
      onEpoch: (epoch, right) => log(`${stage} ${epoch}: ${(100 * right).toFixed(2)} % right`),
    });
  const all = run(frequent, 'epoch');
  const pruned = run(strongestFeatures(all, options.weights), 'after pruning');
  const file = writePosTagger(dictionary, pruned, options.weights);
  for (const [name, test] of Object.entries(options.tests)) {
    log(`${name}: ${(100 * agreement(file, test)).toFixed(2)} % agree`);
  }
  return file;
}

/** Headlines teach nothing: machines take most of their words for names. */
function isProse({ text, spans }: TaggedSentence): boolean {
  const { setting } = untagged(text, spans);
  return setting !== SETTINGS.title && setting !== SETTINGS.capitals;
}

/** The share of words that get the tag they have. */
export function agreement(file: Uint8Array, sentences: readonly TaggedSentence[]): number {
  const tagger = readPosTagger(file);
  let right = 0;
  let all = 0;
  for (const { text, spans, tags } of sentences) {
    tagWords(tagger, text, spans).forEach((tag, at) => {
      all++;
      if (tag === PENN_TAGS[tags[at] ?? 0]) right++;
    });
  }
  return right / Math.max(1, all);
}

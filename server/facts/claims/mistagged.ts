import type { Token } from '../../model/token';
import type { WordClass } from './classes';
import { CUE_VERBS } from './lexicon/lexicon';
import { DOCUMENTS } from './lexicon/nouns';

const MODIFIERS: ReadonlySet<WordClass> = new Set(['adjective', 'finite', 'ing', 'number']);
const OPENERS: ReadonlySet<WordClass> = new Set([
  'determiner',
  'possessive',
  'adjective',
  'preposition',
]);

/** Whether the tagger took a noun for a verb, by what stands beside it. */
export function isNounAfterAll(
  classes: readonly WordClass[],
  tokens: readonly Token[],
  i: number,
): boolean {
  const kind = classes[i];
  if (kind !== 'base' && kind !== 'finite' && kind !== 'ing') return false;
  const before = classes[i - 1];
  const lower = tokens[i]?.lower ?? '';
  if (OFFICE.test(lower) && classes[i + 1] === 'noun') return true;
  if (kind === 'base' && followsOpener(classes, i)) return true;
  if (kind === 'base' && isTitle(classes, i)) return true;
  if (kind === 'base' && !CUE_VERBS.has(lower) && isCompound(classes, tokens, i)) return true;
  if (kind === 'base' && NOUNISH.test(lower) && isSingular(classes, tokens, i)) return true;
  if (kind !== 'ing' && isSaidOf(before, tokens, i)) return true;
  if (CUE_VERBS.has(tokens[i + 1]?.lower ?? '') && isSubject(lower, before)) return true;
  const opened = before === 'determiner' || before === 'possessive';
  return opened && kind === 'ing' && !/^(?:noun|name|adjective|number)$/.test(classes[i + 1] ?? '');
}

/** Participles that are part of an office: "managing director". */
const OFFICE =
  /^(?:acting|commanding|founding|managing|operating|outgoing|presiding|ruling|serving|sitting)$/;

/** "the say", "of view", "a hidden tax". */
function followsOpener(classes: readonly WordClass[], i: number): boolean {
  const before = classes[i - 1] ?? 'other';
  if (/^(?:determiner|possessive|preposition|quote)$/.test(before)) return true;
  return MODIFIERS.has(before) && OPENERS.has(classes[i - 2] ?? 'other');
}

/** ", club doctor Agnes Moe said": a title of two nouns opens a clause. */
function isTitle(classes: readonly WordClass[], i: number): boolean {
  const opens = classes[i - 1] === undefined || /^(?:comma|quote|stop)$/.test(classes[i - 1] ?? '');
  return opens && classes[i + 1] === 'noun' && classes[i + 2] === 'name';
}

/** Reporting verbs that are nouns as well. */
export const NOUNISH =
  /^(?:claim|report|call|demand|promise|estimate|question|record|note|hope|fear|plan|offer|request|comment|answer|charge|text|post|tweet|view|pledge|forecast|show|find|urge|doubt|regret|worry|attack|praise|blame|order|rule|state|appeal|challenge|point|link|trace|count|rank|list|fault|salute|welcome|address|issue|detail|outline|quote|echo|signal|caution|wish|guess|support|favou?r|back|aim|direct|press|name|term|label|brand|laugh|smile|shrug|sigh|whisper|shout|cry|cheer|joke|quip|vow|threat|project|document|protest|lament)$/;

/** "a newspaper report": an article and a singular noun stand before. */
function isSingular(classes: readonly WordClass[], tokens: readonly Token[], i: number): boolean {
  if (classes[i - 1] === 'name') return true;
  const singular = tokens[i - 1]?.tags.includes('Singular') === true;
  return singular && /^(?:determiner|adjective|possessive)$/.test(classes[i - 2] ?? 'other');
}

/** "campaign manager", "the convention floor". */
function isCompound(classes: readonly WordClass[], tokens: readonly Token[], i: number): boolean {
  const before = classes[i - 1] ?? 'other';
  if (before === 'noun' && tokens[i - 1]?.tags.includes('Singular') === true) return true;
  if (!/^(?:name|noun|adjective)$/.test(before)) return false;
  return /^(?:noun|name|finite|be|auxiliary)$/.test(classes[i + 1] ?? 'stop');
}

/** "said exports had fallen": no finite verb follows a cue. */
function isSaidOf(before: WordClass | undefined, tokens: readonly Token[], i: number): boolean {
  if (before !== 'finite' || !CUE_VERBS.has(tokens[i - 1]?.lower ?? '')) return false;
  return tokens[i]?.tags.includes('PresentTense') === true;
}

/** "figures show", ", engineers warn": a plural or a document right before a cue. */
function isSubject(lower: string, before: WordClass | undefined): boolean {
  if (DOCUMENTS.has(lower)) return before !== 'to';
  const opens = before === undefined || /^(?:comma|conjunction|quote)$/.test(before);
  return opens && lower.endsWith('s') && !CUE_VERBS.has(lower);
}

/** Whether the tagger took a cue's participle for a noun: ", saying", "noting that". */
export function isParticipleAfterAll(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== 'noun' || CUE_VERBS.get(token.lower)?.form !== 'ing') return false;
  const before = tokens[i - 1];
  if (before?.pos === 'punctuation') return true;
  if (/^(?:determiner|adjective|particle|adposition)$/.test(before?.pos ?? '')) return false;
  return /^(?:that|the|a|an|his|her|their|its|he|she|it|they|to)$/.test(tokens[i + 1]?.lower ?? '');
}

/** Whether the tagger took a writing for an adjective: "a circular she held up", "the brief says". */
export function isDocumentAfterAll(
  classes: readonly WordClass[],
  tokens: readonly Token[],
  i: number,
): boolean {
  return (
    DOCUMENTS.has(tokens[i]?.lower ?? '') && !/^(?:noun|name|adjective)$/.test(classes[i + 1] ?? '')
  );
}

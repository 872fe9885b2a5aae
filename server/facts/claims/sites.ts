import type { TokenRange } from '../../model/token';
import { CUE_VERBS, type CueVerb } from './lexicon/lexicon';
import { NOUNISH } from './mistagged';
import type { Unit } from './units';
import { speechAt } from './units';
import type { WordClass, Words } from './words';

/** How the verb group of a cue is built. */
export type SiteForm = 'finite' | 'passive' | 'participle' | 'past' | 'infinitive';

/** A verb group that may report: "will emphasize", "was reported", "adding". */
export interface Site {
  readonly verb: CueVerb;
  readonly form: SiteForm;
  /** Where the group begins, auxiliaries and adverbs included. */
  readonly from: number;
  /** The verb itself. */
  readonly head: number;
  /** After the verb and its particles. */
  readonly to: number;
  /** The group without its adverbs, as token ranges. */
  readonly cue: readonly TokenRange[];
  readonly negated: boolean;
  /** Place among the unit's sites. */
  readonly index: number;
}

/** The verb groups of a unit that may report, outside full quotations, in text order. */
export function findSites(words: Words, unit: Unit): readonly Site[] {
  const sites: Site[] = [];
  for (let i = unit.from; i < unit.end; i++) {
    if (!CUE_VERBS.has(words.tokens[i]?.lower ?? '') || speechAt(words, i) >= 0) continue;
    const site = siteAt(words, unit, i);
    if (site !== null) sites.push(site);
  }
  return sites;
}

function siteAt(words: Words, unit: Unit, i: number): Site | null {
  const { tokens, classes } = words;
  const token = tokens[i];
  const entry = CUE_VERBS.get(token?.lower ?? '');
  if (entry === undefined || !mayBeVerb(words, unit, i)) return null;
  const verb = entry.verbs.find(({ particles }) =>
    particles.every((particle, k) => tokens[i + 1 + k]?.lower === particle),
  );
  if (verb === undefined) return null;
  const from = leadOf(words, unit, groupStart(words, unit, i));
  const to = i + 1 + verb.particles.length;
  const kinds = classes.slice(from, i);
  const group = { index: 0, verb, from, head: i, to, cue: cueRanges(words, from, to) };
  const negated = tokens.slice(from, i).some(({ lower }) => NEGATIVE.test(lower));
  const be = kinds.includes('be');
  const form = ((): SiteForm | null => {
    if (entry.form === 'ing') return be ? 'finite' : 'participle';
    if (entry.form === 'base') return baseForm(words, from, i);
    if (isQuotedAs(words, i)) return 'finite';
    if (be && entry.form !== 's') return 'passive';
    if (entry.form === 'participle') return kinds.includes('auxiliary') ? 'finite' : 'past';
    return 'finite';
  })();
  return form === null ? null : { ...group, form, negated };
}

const NEGATIVE = /^(?:not|n['’]t|never|no)$/;

/** "goes on to ask", "was quoted as saying": where such a group begins; else where it began. */
function leadOf(words: Words, unit: Unit, from: number): number {
  const { tokens, classes } = words;
  if (classes[from] === 'to' && tokens[from - 1]?.lower === 'on') {
    return GO.test(tokens[from - 2]?.lower ?? '') ? groupStart(words, unit, from - 2) : from;
  }
  return isQuotedAs(words, from) ? groupStart(words, unit, from - 2) : from;
}

const GO = /^(?:go|goes|went|gone|going)$/;

function isQuotedAs({ tokens, classes }: Words, head: number): boolean {
  if (tokens[head]?.lower !== 'saying' || tokens[head - 1]?.lower !== 'as') return false;
  return (
    /^(?:quoted|cited|reported)$/.test(tokens[head - 2]?.lower ?? '') && classes[head - 3] === 'be'
  );
}

function baseForm({ classes, tokens }: Words, from: number, head: number): SiteForm | null {
  if (GO.test(tokens[head - 3]?.lower ?? '') && tokens[head - 2]?.lower === 'on') return 'finite';
  if (classes[from] === 'to') return 'infinitive';
  if (classes.slice(from, head).includes('auxiliary')) return 'finite';
  const before = tokens[from - 1]?.lower ?? '';
  return classes[from - 1] === 'to' || before === '' ? null : 'finite';
}

/** Nouns that look like verbs ("the report", "his claims") are out. */
function mayBeVerb({ classes, tokens, named }: Words, unit: Unit, i: number): boolean {
  if ((named[i] ?? -1) >= 0) return false;
  const token = tokens[i];
  if (
    token === undefined ||
    (i > unit.from && /^\p{Lu}/u.test(token.text) && classes[i - 1] !== 'quote')
  ) {
    return false;
  }
  const before = classes[i - 1];
  if (before === 'determiner' || before === 'possessive' || before === 'preposition') return false;
  const kind = classes[i];
  if (kind === 'finite' || kind === 'base' || kind === 'ing') return true;
  const next = tokens[i + 1]?.lower ?? '';
  if (kind !== 'noun' && kind !== 'adjective' && kind !== 'other') return false;
  const free = before !== 'adjective' || next === 'that';
  if (/^(?:say|told|said|wrote)$/.test(token.lower) || token.lower.endsWith('ed')) return free;
  if (token.lower.endsWith('s') && !NOUNISH.test(singularOf(token.lower))) return free;
  const dated = before === 'number' && classes[i - 2] === 'date';
  const joined = before === 'conjunction' && next === 'that';
  const subject = dated || joined || (before !== undefined && SUBJECT_ENDS.has(before));
  return subject && (opensContent(next) || i + 1 >= unit.end || passesOn(tokens, i + 1));
}

/** "Radio Kano reports, citing X, that". */
function passesOn(tokens: Words['tokens'], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  return /^(?:citing|quoting|with)$/.test(tokens[comma + 1]?.lower ?? '');
}

const SUBJECT_ENDS: ReadonlySet<WordClass> = new Set([
  'name',
  'date',
  'pronoun',
  'auxiliary',
  'noun',
  'comma',
  'close',
]);

function singularOf(plural: string): string {
  return plural.replace(/ies$/, 'y').replace(/(?<=sh|ch|ss|x|o)es$|s$/, '');
}

function opensContent(lower: string): boolean {
  return /^(?:that|["“‘:]|\d.*|a|an|no|most|some|half|all|how|whether|he|she|it|they|we|i|you|the|his|her|its|their|there)$/.test(
    lower,
  );
}

function groupStart({ classes, tokens }: Words, unit: Unit, head: number): number {
  let from = head;
  while (from > unit.from && head - from < 8) {
    const kind = classes[from - 1];
    if (kind === 'auxiliary' || kind === 'be' || kind === 'adverb') from--;
    else if (kind === 'to' && from === head) from--;
    else if (tokens[from - 1]?.pos === 'adverb') from--;
    else break;
  }
  return from;
}

function cueRanges({ classes }: Words, from: number, to: number): readonly TokenRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    if (classes[i] === 'adverb' && i < to - 1) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last.to === i) last.to = i + 1;
    else ranges.push({ from: i, to: i + 1 });
  }
  return ranges;
}

import { contentEnd } from './boundaries';
import { baseAfter, phraseAfter } from './phrases-ahead';
import type { Pieces, Scope } from './scope';
import type { WordClass, Words } from './words';

/** The content that begins at `from` and goes to its end; null when nothing is left of it. */
export function contentFrom(scope: Scope, from: number): Pieces | null {
  let first = from;
  while (scope.words.classes[first] === 'comma') first++;
  const to = contentEnd(scope, first);
  return to > first ? [{ from: first, to }] : null;
}

/** "to" and a bare verb, which the tagger may have taken for a noun ("to shell the port"). */
export function isInfinitive({ classes, tokens }: Words, from: number): boolean {
  const at = tokens[from]?.lower === 'not' ? from + 1 : from;
  if (classes[at] !== 'to') return false;
  const next = tokens[at + 1];
  const kind = classes[at + 1];
  if (kind === 'base' || kind === 'be' || next?.lower === 'have') return true;
  const bare = kind === 'noun' && /^\p{Ll}/u.test(next?.text ?? '');
  const governs = classes[at + 2] === 'determiner' || classes[at + 2] === 'pronoun';
  return bare && governs && !(next?.tags.includes('Plural') ?? false);
}

const CLAUSE_STARTS: ReadonlySet<WordClass> = new Set([
  'name',
  'noun',
  'pronoun',
  'determiner',
  'number',
  'adjective',
  'possessive',
  'quote',
  'ing',
  'date',
  'adverb',
  'other',
]);

/** A clause without "that": a subject and a finite verb. "said" governs little else. */
export function beginsClause(scope: Scope, at: number): boolean {
  const { words, unit, site } = scope;
  const { classes } = words;
  const kind = classes[at];
  if (kind === undefined || at >= unit.end || !CLAUSE_STARTS.has(kind)) return false;
  const end = contentEnd(scope, at);
  if (site.verb.lemma === 'say' && end - at > 2) return true;
  for (let i = at + 1; i < end; i++) {
    const verb = classes[i];
    if (verb === 'be' || verb === 'auxiliary') return true;
    if (verb === 'finite' && words.tokens[i + 1]?.lower !== 'by') return true;
    if (verb === 'base' && classes[i - 1] !== 'to') return true;
    if (verb === 'wh' && i === at + 1) return false;
  }
  return false;
}

/** "demanded a recount", "emphasised to his hosts the need for peace". */
export function objectOf(scope: Scope): Pieces | null {
  const { words, unit, site } = scope;
  const { classes } = words;
  let at = site.to;
  while (classes[at] === 'adverb') at++;
  if (classes[at] === 'to' && !isInfinitive(words, at)) {
    at = baseAfter(words, at + 1, unit.end)?.to ?? at;
  }
  const opens = classes[at] === 'quote' || classes[at] === 'ing';
  return opens || baseAfter(words, at, unit.end) !== null ? contentFrom(scope, at) : null;
}

const UNSAID =
  /^(?:responsibility|lives|victory|credit|asylum|anonymity|permission|goodbye|farewell|prayers)$/;

/** "claimed responsibility", "claimed 14 lives": what follows is not said. */
export function saysNothing({ tokens }: Words, at: number): boolean {
  return [at, at + 1, at + 2].some((i) => UNSAID.test(tokens[i]?.lower ?? ''));
}

/** "put the total at 208". */
export function ratesAt(scope: Scope): boolean {
  const { words, site } = scope;
  const end = contentEnd(scope, site.to);
  return words.tokens
    .slice(site.to, end)
    .some(
      ({ lower }, i) => lower === 'at' && /\p{N}/u.test(words.tokens[site.to + i + 1]?.text ?? ''),
    );
}

const NAMES_THINGS = /^(?:call|label|brand|dub|consider)$/;

/** "called the charge a trick", "describes it as the first". */
export function describes(scope: Scope): boolean {
  const { words, unit, site } = scope;
  const { classes, tokens } = words;
  const object = phraseAfter(words, site.to, unit.end);
  if (object === null) return classes[site.to] === 'quote';
  const end = contentEnd(scope, site.to);
  if (!NAMES_THINGS.test(site.verb.lemma)) {
    return tokens.slice(site.to, end).some(({ lower }) => lower === 'as');
  }
  const after = classes[object.base.to] === 'preposition' ? object.to : object.base.to;
  return after < end && /^(?:determiner|adjective|quote|name|noun)$/.test(classes[after] ?? 'stop');
}

/** "accused him of theft", "blamed the strike for the loss". */
export function blames({ words, unit, site }: Scope): boolean {
  const object = baseAfter(words, site.to, unit.end);
  return object !== null && /^(?:of|for|over|on)$/.test(words.tokens[object.to]?.lower ?? '');
}

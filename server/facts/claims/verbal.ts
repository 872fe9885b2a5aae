import { skipAdjuncts } from './adjuncts';
import { contentAfter } from './content';
import type { Draft } from './draft';
import { openingDocument, sharedSubject } from './far-subjects';
import { NEWS_MEDIA } from './lexicon/nouns';
import { phraseAfter } from './phrases-ahead';
import { type Pieces, REACH, type Scope } from './scope';
import type { Site } from './sites';
import { isDocument, mayFind } from './sources';
import { type Subject, subjectAfter, subjectBefore } from './subjects';
import { canTag, contentBefore, contentBeyond, endsTag, isStatement, joinAround } from './tags';
import { speechAt, type Unit } from './units';
import { isFiniteVerb, spanOfTokens, type Words } from './words';

/** The claims that verbs make in a unit: "NP said C", "C, said NP", "C, NP said". */
export function verbalClaims(words: Words, unit: Unit, found: readonly Site[]): readonly Draft[] {
  const sites = found.map((site, index) => ({ ...site, index }));
  const drafts: Draft[] = [];
  let last: Subject | null = null;
  let free = unit.from;
  for (const site of sites) {
    if (site.form === 'infinitive' || site.form === 'passive') continue;
    const claim = claimAt({ words, unit, site, sites }, last, free);
    if (claim === null) continue;
    const { draft, subject } = claim;
    drafts.push(draft);
    if (site.form !== 'participle' && !standsFor(words, subject, last)) last = subject;
    for (const { to } of draft.content) free = Math.max(free, to);
  }
  return drafts;
}

/** "Ashdown said he felt … and promised": the pronoun's verb leaves the subject as it is. */
function standsFor({ classes }: Words, { phrase, place }: Subject, last: Subject | null): boolean {
  return last !== null && classes[phrase.from] === 'pronoun' && place === 'before';
}

/**
 * The subject right before the cue; null when an earlier one may be shared. A participle right
 * behind a noun says what that noun says ("a letter warning that"), if it says anything.
 */
function nearSubject(words: Words, site: Site, floor: number): Subject | 'none' | null {
  if (site.form !== 'participle') return subjectBefore(words, site, floor);
  const before = words.classes[site.from - 1] ?? 'stop';
  if (!/^(?:noun|name|pronoun)$/.test(before)) return site.verb.finding ? 'none' : null;
  const subject = subjectBefore(words, site, floor);
  return subject !== null && isDocument(words, subject.phrase) ? subject : 'none';
}

/** A claim and the subject that later verbs of the sentence may share. */
interface Found {
  readonly draft: Draft;
  readonly subject: Subject;
}

function claimAt(scope: Scope, last: Subject | null, free: number): Found | null {
  const { words, unit, site } = scope;
  const turned = invertedClaim(scope, free);
  if (turned !== null) return turned;
  const floor = floorOf(words, unit, site);
  const near = nearSubject(words, site, floor);
  if (near === 'none') return null;
  if (near !== null) {
    const content = contentAround(scope, near, free);
    if (content !== null && !mayFind(scope, near.phrase, content)) return null;
    return content === null ? null : foundAt(scope, near, content);
  }
  const shared =
    sharedSubject(scope, last, floor) ?? (last === null ? openingDocument(scope) : null);
  const content = shared === null ? null : contentAfter(scope);
  return shared === null || content === null ? null : foundAt(scope, shared, content);
}

function foundAt(scope: Scope, subject: Subject, content: Pieces): Found {
  const { words, unit, site } = scope;
  const { verb, cue } = site;
  const { source, phrase } = subject;
  const tag = site.verb.act === 'speech' && isTag(words, unit, site, subject, content);
  const confidence = tag ? SURE_TAG : confidenceOf(site, subject);
  const back = pointsBack(scope, subject, content);
  const draft: Draft = {
    source,
    phrase,
    cue,
    lemma: [verb.lemma, ...verb.particles].join(' '),
    content: back ? [] : content,
    act: verb.act,
    hand: isToldToMedia(scope) ? 'second' : 'first',
    points: back ? 'back' : null,
    confidence,
  };
  return { draft, subject };
}

/** "The ministry reported this on Telegram": the sentence before is what it reported. */
function pointsBack({ words, site }: Scope, { phrase }: Subject, [first]: Pieces): boolean {
  const { classes, tokens, quoted } = words;
  if (first === undefined || !REPORTS_THIS.test(site.verb.lemma)) return false;
  const pointer = tokens[first.from]?.lower ?? '';
  const alone =
    first.to - first.from === 1 ||
    /^(?:preposition|to|date|adverb)$/.test(classes[first.from + 1] ?? '');
  const he = /^(?:i|we|you)$/.test(tokens[phrase.from]?.lower ?? '');
  return alone && !he && (quoted[site.head] ?? -1) < 0 && /^(?:this|that)$/.test(pointer);
}

const REPORTS_THIS = /^(?:report|confirm|announce|say|state|disclose|reveal|write)$/;

/** "told CNN": another newsroom heard it. */
function isToldToMedia({ words, unit, site }: Scope): boolean {
  if (site.verb.lemma !== 'tell') return false;
  const addressee = phraseAfter(words, site.to, unit.end);
  if (addressee === null) return false;
  const { start, end } = spanOfTokens(words, addressee.from, addressee.to);
  return NEWS_MEDIA.test(words.plain.slice(start, end));
}

const SURE_TAG = 0.92;

/** "C, a note by NP states.": a statement before the tag that ends the sentence. */
function isTag(
  words: Words,
  unit: Unit,
  site: Site,
  { from, place }: Subject,
  [only, other]: Pieces,
): boolean {
  if (only === undefined || other !== undefined || place !== 'before') return false;
  return (
    site.form === 'finite' && only.to <= from && site.to === unit.end && isStatement(words, [only])
  );
}

const PLAIN = /^(?:say|tell|write|announce|add|report|ask|warn|argue)$/;

function confidenceOf({ verb, form }: Site, { place }: Subject): number {
  const base = PLAIN.test(verb.lemma) && verb.particles.length === 0 ? 95 : 80;
  return (base - (place === 'shared' ? 10 : 0) - (form === 'finite' ? 0 : 10)) / 100;
}

/** Nothing of a quotation, and nothing before the last one, belongs to the subject. */
function floorOf(words: Words, unit: Unit, site: Site): number {
  const limit = Math.max(unit.from, site.from - REACH);
  let at = site.from;
  while (at > limit && speechAt(words, at - 1) < 0) at--;
  return at;
}

/** The content of a cue whose subject stands before it: behind the cue, else before the subject. */
function contentAround(scope: Scope, subject: Subject, free: number): Pieces | null {
  const { words, unit, site } = scope;
  const quoteLeft = subject.from > unit.from && speechAt(words, subject.from - 1) >= 0;
  const left = contentBefore(words, unit, subject.from, free);
  const right = contentAfter(scope);
  if (right !== null && !quoteLeft) return right;
  if (right !== null && isQuoted(words, right)) return [...left, ...right];
  if (right !== null && isThat(words, right)) return right;
  if (left.length === 0 || !/[cCqa]/.test(site.verb.frames)) return null;
  const end = skipAdjuncts(words, site.to, unit.end);
  if (!quoteLeft && !(canTag(site) && endsTag(words, unit, site, end))) return null;
  const after = /[ap]/.test(site.verb.frames) ? unit.end : end;
  return joinAround(
    words,
    left,
    contentBeyond(words, unit, quoteLeft ? site.to : after, quoteLeft),
  );
}

function isQuoted({ quoted }: Words, [first]: Pieces): boolean {
  return first !== undefined && (quoted[first.from] ?? -1) >= 0;
}

function isThat({ classes }: Words, [first]: Pieces): boolean {
  return first !== undefined && classes[first.from - 1] === 'that';
}

/** "C, said NP": the subject follows, and the content stands before. */
function invertedClaim(scope: Scope, free: number): Found | null {
  const { words, unit, site } = scope;
  if (site.form !== 'finite' || !/[cCq]/.test(site.verb.frames)) return null;
  const left = contentBefore(words, unit, site.from, free);
  const quoteLeft = speechAt(words, (left[0]?.to ?? 0) - 1) >= 0;
  if (left.length === 0 || !(quoteLeft || isStatement(words, left))) return null;
  const pronoun = words.classes[site.to] === 'pronoun';
  if (!quoteLeft && (pronoun || /[ap]/.test(site.verb.frames) || !canTag(site))) return null;
  const subject = subjectAfter(words, site, unit.end);
  if (subject === null || governsClause(words, subject.phrase.to, unit.end)) return null;
  const rest = contentBeyond(words, unit, subject.phrase.to, quoteLeft);
  return foundAt(scope, subject, joinAround(words, left, rest) ?? left);
}

/** A finite verb before the next comma: what follows the cue is a clause, not its subject. */
function governsClause({ classes }: Words, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const kind = classes[i];
    if (kind === 'comma' || kind === 'stop' || kind === 'wh') return false;
    if (isFiniteVerb(kind) || kind === 'that') return true;
  }
  return false;
}

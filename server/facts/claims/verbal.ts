import type { TokenRange } from '../../model/token';
import { skipAdjuncts } from './adjuncts';
import { contentAfter, type Pieces } from './content';
import type { Draft } from './draft';
import { startsClause } from './phrases';
import type { Site } from './sites';
import { beforeTime, type Subject, subjectAfter, subjectBefore } from './subjects';
import { afterQuotation, speechAt, startOfQuotation, type Unit } from './units';
import type { WordClass, Words } from './words';

/** The claims that verbs make in a unit: "NP said C", "C, said NP", "C, NP said". */
export function verbalClaims(words: Words, unit: Unit, sites: readonly Site[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let last: Subject | null = null;
  let free = unit.from;
  for (const site of sites) {
    if (site.form === 'infinitive' || site.form === 'passive') continue;
    const made = claimAt(words, unit, site, sites, last, free);
    if (made === null) continue;
    drafts.push(made.draft);
    if (site.form !== 'participle' && !standsFor(words, made.subject, last)) last = made.subject;
    free = Math.max(free, ...made.draft.content.map(({ to }) => to));
  }
  return drafts;
}

/** "Ashdown said he felt … and promised": the pronoun's verb leaves the subject as it is. */
function standsFor({ classes }: Words, subject: Subject, last: Subject | null): boolean {
  return last !== null && classes[subject.phrase.from] === 'pronoun' && subject.place === 'before';
}

interface Made {
  readonly draft: Draft;
  readonly subject: Subject;
}

function claimAt(
  words: Words,
  unit: Unit,
  site: Site,
  sites: readonly Site[],
  last: Subject | null,
  free: number,
): Made | null {
  const floor = floorOf(words, unit, site);
  const turned = invertedClaim(words, unit, site, free);
  if (turned !== null) return turned;
  const near = site.form === 'participle' ? null : subjectBefore(words, site, floor);
  if (near !== null) {
    const content = around(words, unit, site, sites, near, free);
    if (content !== null) return made(site, near, content);
  }
  const shared = near === null ? sharedSubject(words, unit, site, last, floor) : null;
  if (shared === null) return null;
  const content = contentAfter(words, unit, site, sites);
  return content === null ? null : made(site, shared, content);
}

function made(site: Site, subject: Subject, content: Pieces): Made {
  const { verb, cue } = site;
  const draft: Draft = {
    source: subject.source,
    phrase: subject.phrase,
    cue,
    content,
    act: verb.act,
    hand: 'first',
    points: null,
    confidence: confidenceOf(site, subject),
  };
  return { draft, subject };
}

function confidenceOf({ verb, form }: Site, { place }: Subject): number {
  const base = /^(?:say|tell|write|announce|add|report|ask|warn|argue)$/.test(verb.lemma)
    ? 0.95
    : 0.8;
  return Number((base - (place === 'shared' ? 0.1 : 0) - (form === 'finite' ? 0 : 0.1)).toFixed(2));
}

/** Nothing of a quotation, and nothing before the last one, belongs to the subject. */
function floorOf(words: Words, unit: Unit, site: Site): number {
  let at = site.from;
  while (at > unit.from && speechAt(words, at - 1) < 0) at--;
  return at;
}

/** The content of a cue whose subject stands before it. */
function around(
  words: Words,
  unit: Unit,
  site: Site,
  sites: readonly Site[],
  subject: Subject,
  free: number,
): Pieces | null {
  const quoteLeft = subject.from > unit.from && speechAt(words, subject.from - 1) >= 0;
  const found = contentAfter(words, unit, site, sites);
  const right =
    found !== null &&
    quoteLeft &&
    !startsQuoted(words, found) &&
    words.classes[(found[0]?.from ?? 0) - 1] !== 'that'
      ? null
      : found;
  if (right !== null)
    return quoteLeft && startsQuoted(words, right)
      ? [...before(words, unit, subject.from, free), ...right]
      : right;
  if (!/[cCq]|a/.test(site.verb.frames)) return null;
  const end = skipAdjuncts(words, site.to, unit.end);
  const addressed = /[ap]/.test(site.verb.frames) ? unit.end : end;
  const left = before(words, unit, subject.from, free);
  if (
    left.length === 0 ||
    !(quoteLeft || (isParenthetical(site) && endsTag(words, unit, site, end)))
  )
    return null;
  return joined(words, left, goesOn(words, unit, quoteLeft ? site.to : addressed, quoteLeft));
}

/** Both sides of a tag; a mere "In Kano," or "However," before it is the narrator's. */
function joined(words: Words, left: Pieces, rest: Pieces): Pieces | null {
  const [first] = left;
  if (first === undefined || speechAt(words, first.from) >= 0) return [...left, ...rest];
  if (rest.length === 0) return first.to - first.from > 1 ? left : null;
  const adverbial = /^(?:preposition|adverb|conjunction|date)$/.test(
    words.classes[first.from] ?? '',
  );
  return adverbial && !isStatement(words, left) ? rest : [...left, ...rest];
}

function startsQuoted(words: Words, pieces: Pieces): boolean {
  const first = pieces[0];
  return first !== undefined && (words.quoted[first.from] ?? -1) >= 0;
}

/** "C, NP said": what stands before the subject, when a comma or a quotation parts them. */
function before(words: Words, unit: Unit, at: number, free: number): readonly TokenRange[] {
  const { classes } = words;
  if (at <= unit.from) return [];
  let to = at;
  if (words.tokens[to - 1]?.lower === 'as') to--;
  if (classes[to - 1] === 'comma' || classes[to - 1] === 'dash') to--;
  else if (classes[to - 1] !== 'quote' && classes[to - 1] !== 'stop') return [];
  let from = Math.min(free > to ? unit.from : free, to);
  while (from < to && (classes[from] === 'comma' || classes[from] === 'stop')) from++;
  return to > from ? [{ from, to }] : [];
}

/** The rest of a content that the tag cut in two: "The plan, he said, would fail". */
function goesOn(
  words: Words,
  unit: Unit,
  at: number,
  quotedBefore: boolean,
): readonly TokenRange[] {
  const { classes } = words;
  if (quotedBefore) {
    for (let i = at; i < unit.to; i++) {
      if (
        speechAt(words, i) >= 0 &&
        startOfQuotation(words, i) === i &&
        classes[i - 1] === 'comma'
      ) {
        return [{ from: i, to: afterQuotation(words, i) }];
      }
    }
    return [];
  }
  if (classes[at] !== 'comma' || at + 2 >= unit.end) return [];
  const next = classes[at + 1];
  if (next === 'ing' || next === 'wh' || words.tokens[at + 1]?.lower === 'according') return [];
  return [{ from: at + 1, to: unit.end }];
}

/** "C, said NP": the subject follows, and the content stands before. */
function invertedClaim(words: Words, unit: Unit, site: Site, free: number): Made | null {
  if (site.form !== 'finite' || !/[cCq]/.test(site.verb.frames)) return null;
  const left = before(words, unit, site.from, free);
  const quoteLeft = speechAt(words, (left[0]?.to ?? 0) - 1) >= 0;
  if (left.length === 0 || !(quoteLeft || isStatement(words, left))) return null;
  if (!quoteLeft && (/[ap]/.test(site.verb.frames) || !isParenthetical(site))) return null;
  const subject = subjectAfter(words, site, unit.end);
  if (subject === null || hasFinite(words, subject.phrase.to, unit.end)) return null;
  if (!quoteLeft && words.classes[site.to] === 'pronoun') return null;
  return made(site, subject, [...left, ...goesOn(words, unit, subject.phrase.to, quoteLeft)]);
}

/** Nothing that the verb could govern follows it. */
function endsTag({ classes }: Words, unit: Unit, { verb }: Site, at: number): boolean {
  if (at >= unit.end || /a/.test(verb.frames)) return true;
  return /^(?:comma|conjunction|dash|stop|preposition|to|wh|ing|quote)$/.test(
    classes[at] ?? 'stop',
  );
}

/** Verbs that can tag a clause: "The plan failed, he said". */
function isParenthetical({ verb }: Site): boolean {
  return (
    /c/.test(verb.frames) &&
    !/^(?:agree|accept|demand|propose|deny|promise|request|lament)$/.test(verb.lemma)
  );
}

/** Some comma-free stretch holds a finite verb and is no relative clause. */
function isStatement({ classes }: Words, pieces: Pieces): boolean {
  return pieces.some(({ from, to }) => {
    let relative = false;
    for (let i = from; i < to; i++) {
      if (classes[i] === 'comma') relative = false;
      else if (classes[i] === 'wh') relative = true;
      else if (!relative && FINITE.has(classes[i] ?? 'other')) return true;
    }
    return false;
  });
}

const FINITE: ReadonlySet<WordClass> = new Set(['finite', 'be', 'auxiliary']);

/** A finite verb before the next comma or quotation. */
function hasFinite({ classes }: Words, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const kind = classes[i] ?? 'stop';
    if (kind === 'comma' || kind === 'stop' || kind === 'wh') return false;
    if (FINITE.has(kind) || kind === 'that') return true;
  }
  return false;
}

/** "NP demanded … and threatened …", "NP said …, adding …". */
function sharedSubject(
  words: Words,
  unit: Unit,
  site: Site,
  last: Subject | null,
  floor: number,
): Subject | null {
  const before = words.classes[beforeTime(words, site.from, floor) - 1];
  const joined =
    before === 'conjunction' ||
    before === 'comma' ||
    before === 'dash' ||
    site.form === 'participle';
  if (!joined) return null;
  if (last !== null) return { ...last, place: 'shared' };
  return subjectOfVerbBefore(words, unit, site, floor);
}

/** The subject of the nearest finite verb before the site. */
function subjectOfVerbBefore(words: Words, unit: Unit, site: Site, floor: number): Subject | null {
  const { classes } = words;
  for (let i = site.from - 2; i > Math.max(floor, unit.from) && site.from - i < 40; i--) {
    const kind = classes[i];
    if (kind !== 'finite' && kind !== 'be' && kind !== 'auxiliary') continue;
    const subject = subjectBefore(words, { ...site, from: i }, floor);
    if (subject !== null && startsClause(words, subject.from, floor))
      return { ...subject, place: 'shared' };
  }
  return null;
}

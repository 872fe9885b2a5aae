import { contentEnd } from './boundaries';
import { startsClause } from './phrases';
import { baseAfter, phraseAfter } from './phrases-ahead';
import type { Scope } from './scope';
import { isDocument } from './sources';
import { beforeTime, type Subject, subjectBefore, subjectOf } from './subjects';
import { isFiniteVerb } from './words';

/** "NP demanded … and threatened …", "NP said …, adding …". */
export function sharedSubject(scope: Scope, last: Subject | null, floor: number): Subject | null {
  const { words, site } = scope;
  const before = words.classes[beforeTime(words, site.from, floor) - 1] ?? 'other';
  const joined = site.form === 'participle' || /^(?:conjunction|comma|dash)$/.test(before);
  if (!joined) return null;
  if (last !== null) return { ...last, place: 'shared' };
  return site.from === scope.unit.from ? subjectAhead(scope) : subjectOfVerbBefore(scope, floor);
}

/** "Calling it a disgrace, Okoro left": the subject of the clause that follows. */
function subjectAhead(scope: Scope): Subject | null {
  const { words, unit, site } = scope;
  const end = contentEnd(scope, site.to);
  const from = words.classes[end] === 'comma' ? end + 1 : end;
  const phrase = from < unit.end ? phraseAfter(words, from, unit.end) : null;
  if (phrase === null || !isFiniteVerb(words.classes[phrase.to])) return null;
  return subjectOf(words, phrase, phrase.from, phrase.to, 'shared');
}

/** How far behind the document that opens a sentence its verb may stand. */
const DOCUMENT_REACH = 24;

/** "A circular she held up puts …", "A lawsuit filed by her widow alleges …": the document speaks. */
export function openingDocument({ words, unit, site }: Scope): Subject | null {
  const { classes } = words;
  if (site.form !== 'finite' || site.from - unit.from > DOCUMENT_REACH) return null;
  const base = baseAfter(words, unit.from, site.from);
  if (base === null || base.to >= site.from) return null;
  const phrase = { from: base.from, to: site.from, base };
  if (!isDocument(words, phrase) || !/^(?:finite|ing|pronoun|wh)$/.test(classes[base.to] ?? '')) {
    return null;
  }
  const parted = classes
    .slice(base.to, site.from)
    .some((kind) => /^(?:comma|quote|stop|colon|conjunction)$/.test(kind));
  return parted ? null : subjectOf(words, { ...base, base }, base.from, site.from, 'before');
}

/** How far back the verb may stand that a later one shares its subject with. */
const SHARED_REACH = 40;

/** The subject of the nearest finite verb before the site. */
function subjectOfVerbBefore({ words, site }: Scope, floor: number): Subject | null {
  const limit = Math.max(floor, site.from - SHARED_REACH);
  for (let i = site.from - 2; i > limit; i--) {
    if (!isFiniteVerb(words.classes[i])) continue;
    const subject = subjectBefore(words, { ...site, from: i }, floor);
    if (subject !== null && startsClause(words, subject.from, floor)) {
      return { ...subject, place: 'shared' };
    }
  }
  return null;
}

import type { ActorKind } from '../../model/actor';
import { isKnownOrganization, placeSort } from './gazetteer';
import {
  COMPASS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  PLACE_STARTS,
  SPEECH_VERBS,
} from './lexicon';
import type { NameRun } from './trim';
import {
  foldedText,
  isAcronym,
  isEveryday,
  isGivenName,
  isOrganizationHead,
  isPlaceHead,
} from './word-sorts';
import type { Word } from './words';

/** Weights for each kind, 0 to 1. */
export type Evidence = Readonly<Record<ActorKind, number>>;

type Clue = Partial<Record<ActorKind, number>>;

/** What the words of a name and those beside it say of its kind. */
export function evidenceOf(words: readonly Word[], run: NameRun): Evidence {
  return combine([
    ...shapeClues(words, run),
    ...listClues(words, run),
    ...clueBefore(words, run),
    ...clueAfter(words, run),
  ]);
}

/** Clues add up as independent doubts do: 1 − Π(1 − clue). */
function combine(clues: readonly Clue[]): Evidence {
  const of = (kind: ActorKind): number => {
    const doubt = clues.reduce((left, clue) => left * (1 - (clue[kind] ?? 0)), 1);
    return Math.round((1 - doubt) * 1000) / 1000;
  };
  return { person: of('person'), organization: of('organization'), place: of('place') };
}

function listClues(words: readonly Word[], { from, to }: NameRun): readonly Clue[] {
  const text = foldedText(words, from, to).replace(/^the /, '');
  const clues: Clue[] = [];
  if (isKnownOrganization(text)) clues.push({ organization: 0.9 });
  const place = placeSort(text);
  if (place === 'country') clues.push({ place: 0.95 });
  if (place === 'region') clues.push({ place: to - from > 1 ? 0.9 : 0.65 });
  if (place === 'city') clues.push({ place: to - from > 1 ? 0.85 : 0.6 });
  return clues;
}

const FIRMS =
  /^(?:ltd|ltd\.|limited|inc|inc\.|plc|llc|llp|corp|corp\.|co|co\.|gmbh|ag|spa|fc|afc|holdings)$/;

function shapeClues(words: readonly Word[], run: NameRun): readonly Clue[] {
  const { from, to } = run;
  const part = words.slice(from, to);
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return [];
  const clues: Clue[] = [];
  if (run.titleFrom < from && !FIRMS.test(last.folded)) clues.push({ person: 0.92 });
  if (part.some((word) => FIRMS.test(word.folded))) clues.push({ organization: 0.97 });
  if (part.length === 1) return [...clues, ...singleClues(first)];
  const headed = bodyClue(words, run);
  if (headed !== null && run.titleFrom === from) return [...clues, headed];
  if (isGivenName(first)) clues.push({ person: isEveryday(first) ? 0.6 : 0.8 });
  if (part.some((word) => /^\p{Lu}\.$/u.test(word.text))) clues.push({ person: 0.6 });
  if (part.every((word) => !isEveryday(word)) && !part.some(isAcronym))
    clues.push({ person: 0.45 });
  if (part.some((word) => isAcronym(word))) clues.push({ organization: 0.5 });
  clues.push({ person: 0.15, organization: 0.1 });
  return clues;
}

/** Head nouns of bodies and places; "of" says that a head stands first. */
function bodyClue(words: readonly Word[], { from, to }: NameRun): Clue | null {
  const part = words.slice(from, to);
  const first = part[0];
  const last = part.at(-1);
  if (first === undefined || last === undefined) return null;
  const joint = part.findIndex((word) => /^(?:of|for)$/.test(word.folded));
  const head = joint > 0 ? part[joint - 1] : last;
  if (joint > 0 && isOrganizationHead(head)) return { organization: 0.93 };
  if (joint > 0 && isPlaceHead(head)) return { place: 0.85 };
  if (part.some((word) => word.text === '&')) return { organization: 0.9 };
  const given = isGivenName(first) && !isEveryday(first) && part.length === 2;
  if (/^\d+$/.test(last.text)) return { organization: 0.8 };
  if (isOrganizationHead(last)) return { organization: given ? 0.6 : 0.92 };
  if (isPlaceHead(last)) return { place: given ? 0.55 : 0.9 };
  if (PLACE_STARTS.has(first.folded)) return { place: 0.7 };
  if (COMPASS.has(first.folded) && placeSort(part[1]?.folded ?? '') !== null) return { place: 0.9 };
  return null;
}

function singleClues(word: Word): readonly Clue[] {
  if (isAcronym(word)) return [{ organization: 0.6 }];
  if (word.tags.includes('Organization')) return [{ organization: 0.35 }];
  if (isGivenName(word)) return [{ person: isEveryday(word) ? 0.2 : 0.4 }];
  return [{ person: 0.12, organization: 0.1, place: 0.05 }];
}

function clueBefore(words: readonly Word[], run: NameRun): readonly Clue[] {
  const before = previous(words, run.titleFrom);
  if (before === undefined) return [];
  const described = words[describedBefore(words, run)];
  const clues: Clue[] = described === undefined ? [] : [...nounBefore(described)];
  const single = run.to - run.from <= 2;
  if (/^(?:in|near|across|throughout|outside|inside|around)$/.test(before.folded)) {
    clues.push({ place: single ? 0.6 : 0.3 });
  }
  if (/^(?:from|to|at|into|towards?|via|through)$/.test(before.folded)) clues.push({ place: 0.2 });
  if (/^(?:by|with|told|asked)$/.test(before.folded))
    clues.push({ person: 0.12, organization: 0.1 });
  if (COMPASS.has(before.folded)) clues.push({ place: 0.7 });
  if (before.folded === 'the' && single) clues.push({ organization: 0.35, place: 0.1 });
  if (before.folded === 'of') clues.push(...placeOf(words, run.titleFrom));
  clues.push(...nounBefore(before));
  return clues;
}

/**
 * Index of the noun that describes a name standing between commas after it ("his lawyer, X,",
 * "the operator, X,"); −1 when there is none.
 */
export function describedBefore(words: readonly Word[], run: NameRun): number {
  const comma = words[run.titleFrom - 1];
  const closing = words[run.to];
  const noun = words[run.titleFrom - 2];
  if (comma?.text !== ',' || noun === undefined || noun.sentence !== comma.sentence) return -1;
  if (
    closing !== undefined &&
    closing.sentence === comma.sentence &&
    !/^[,.;:—–]$/.test(closing.text)
  )
    return -1;
  if (noun.possessive || noun.casing !== 'lower') return -1;
  const word = singular(noun.folded);
  return PERSON_NOUNS.has(word) || ORGANIZATION_NOUNS.has(word) ? run.titleFrom - 2 : -1;
}

/** "the city of X", "the province of X". */
function placeOf(words: readonly Word[], at: number): readonly Clue[] {
  const noun = words[at - 2];
  if (noun !== undefined && noun.casing === 'lower' && PLACE_NOUNS.has(singular(noun.folded))) {
    return [{ place: 0.85 }];
  }
  return [];
}

function nounBefore(before: Word): readonly Clue[] {
  if (before.possessive || !(before.casing === 'lower' || before.initial)) return [];
  const noun = singular(before.folded);
  if (PERSON_NOUNS.has(noun)) return [{ person: 0.85 }];
  if (ORGANIZATION_NOUNS.has(noun)) return [{ organization: 0.75 }];
  return PLACE_NOUNS.has(noun) ? [{ place: 0.6 }] : [];
}

const AFTER_BODY =
  /^(?:manager|captain|coach|striker|midfielder|defender|goalkeeper|keeper|spokesman|spokeswoman|spokesperson|executives?|shares|stock|fans|supporters|employees|customers|board|chairman|shareholders|headquarters|managing|ceo|newspaper|magazine|lawmakers?|mps?|players?|boss|spokespeople|officials?|analysts?)$/;

function clueAfter(words: readonly Word[], run: NameRun): readonly Clue[] {
  const last = words[run.to - 1];
  const next = words[run.to];
  if (last === undefined) return [];
  if (last.tail !== null) return [{ place: last.tail === 'based' ? 0.9 : 0.2 }];
  if (next === undefined || next.sentence !== last.sentence) return [];
  if (next.text === ',') return afterComma(words, run);
  if (next.text === '(') return [];
  if (PLACE_NOUNS.has(singular(next.folded)) && !last.possessive && next.casing === 'lower') {
    return [{ place: 0.65 }];
  }
  if (AFTER_BODY.test(next.folded) && !last.possessive)
    return [{ organization: 0.35, place: 0.05 }];
  if (SPEECH_VERBS.has(next.folded)) return [{ person: 0.3, organization: 0.15 }];
  return run.to - run.from === 1 && !isAcronym(last) ? verbClue(next) : [];
}

/** "Rovers have": a plural verb after a name is British copy on a team or a body. */
function verbClue(next: Word): readonly Clue[] {
  return /^(?:have|are|were)$/.test(next.folded) ? [{ organization: 0.3 }] : [];
}

function afterComma(words: readonly Word[], run: NameRun): readonly Clue[] {
  const next = words[run.to + 1];
  if (next === undefined) return [];
  if (/^\d{2}$/.test(next.text) && /^[,.;]$/.test(words[run.to + 2]?.text ?? ''))
    return [{ person: 0.85 }];
  if (/^(?:who|whom|whose)$/.test(next.folded))
    return [{ person: next.folded === 'whose' ? 0.2 : 0.7 }];
  if (/^(?:Jr|Sr)\.?$/.test(next.text)) return [{ person: 0.9 }];
  const head = headOfApposition(words, run.to + 1);
  if (head === null) return nextIsRegion(words, run.to + 1);
  const noun = singular(head);
  if (PERSON_NOUNS.has(noun)) return [{ person: 0.75 }];
  if (ORGANIZATION_NOUNS.has(noun)) return [{ organization: 0.75 }];
  return PLACE_NOUNS.has(noun) ? [{ place: 0.7 }] : [];
}

/** Head noun of "a software company based in …": the last word before a preposition, verb or mark. */
export function headOfApposition(words: readonly Word[], at: number): string | null {
  let head: string | null = null;
  for (let i = at; i < Math.min(words.length, at + 10); i++) {
    const word = words[i];
    if (word === undefined || word.pos === 'punctuation') break;
    if (
      i > at &&
      (word.pos === 'adposition' || /^(?:who|which|that|whose|and|based)$/.test(word.folded))
    )
      break;
    if (word.possessive) continue;
    if (word.casing === 'lower' || isEveryday(word)) head = word.folded;
  }
  return head;
}

/** "Portland, Oregon". */
function nextIsRegion(words: readonly Word[], at: number): readonly Clue[] {
  const next = words[at];
  if (next === undefined || next.casing === 'lower') return [];
  const sort = placeSort(next.folded);
  return sort === 'country' || sort === 'region' ? [{ place: 0.5 }] : [];
}

/** The word before, over an opening quotation mark. */
function previous(words: readonly Word[], at: number): Word | undefined {
  const word = words[at - 1];
  const here = words[at];
  if (word === undefined || here === undefined || word.sentence !== here.sentence) return undefined;
  return /^["“‘'«]$/.test(word.text) ? words[at - 2] : word;
}

/** The singular that a plural noun most likely has. */
export function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(noun)) return noun;
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

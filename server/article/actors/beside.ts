import type { NameCandidate } from '../../model/facts';
import type { Span } from '../../text/span';
import { type Kin, kinBefore } from './kin';
import { type SaidOf, saidOf } from './said-of';
import { withStatedKind } from './stated-kinds';

/** What the words right beside a name tell of it. */
export interface Beside {
  /** Evidence of its kind, with what the copy states of it. */
  readonly evidence: NameCandidate['evidence'];
  /** A preposition of place stands right before it, or a region behind it: "in Pereira", "Pereira, Colombia". */
  readonly placed: boolean;
  /** Brought in as somebody's kin: "his wife, X, keeps the books". */
  readonly kin: boolean;
  /** Gender that the word of kin shows; null for none. */
  readonly kinGender: Kin['gender'];
  /** Brought in as somebody's kin who does nothing there: "and his wife, X". */
  readonly inPassing: boolean;
  /** A verb of somebody who speaks or acts stands right behind it. */
  readonly acts: boolean;
  readonly said: SaidOf;
}

/** Reads the words beside a name; `text` is its paragraph's. */
export function besideOf(text: string, name: NameCandidate): Beside {
  const kin = kinBefore(text, name.start);
  return {
    evidence: withStatedKind(text, name, name.evidence, name.role),
    placed: isPlaced(text, name),
    kin: kin !== null,
    kinGender: kin?.gender ?? null,
    inPassing: isInPassing(text, name, kin),
    acts: ACTS.test(text.slice(name.end, name.end + BEFORE)),
    said: saidOf(text, name),
  };
}

const PLACED =
  /\b(?:in|at|to|from|near|outside|inside|into|around|across|through|toward|towards|between|throughout|leave|left|reached|visit|visited|north|south|east|west|of|in the|across the|around the|off the|near the) (?:(?:northern|southern|eastern|western|central|downtown|nearby) )?$/i;

/** No word before a place's name is longer, in UTF-16 units, nor two of them. */
const BEFORE = 32;

function isPlaced(text: string, { start, end }: Span): boolean {
  if (/^,\s\p{Lu}[\p{L}.]+[,.]/u.test(text.slice(end, end + 24))) return true;
  return PLACED.test(text.slice(Math.max(0, start - BEFORE), start));
}

const NEXT = /^(?:,[^,.]{1,60},)?\s(\p{Ll}+)/u;
const NO_VERB = /^(?:|on|in|at|and|or|of|with|by|for|to|from|who|after|before|as|about|over)$/;

function isInPassing(text: string, { end }: Span, kin: Kin | null): boolean {
  if (kin === null) return false;
  return kin.relative || NO_VERB.test(NEXT.exec(text.slice(end, end + 80))?.[1] ?? '');
}

const ACTS =
  /^ (?:said|says|has|had|will|would|did|does|denied|denies|declined|reported|reports|posted|plans|announced|told|agreed|expects|bought|sold|sued|wants)\b/;

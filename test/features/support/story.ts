import { analyse } from '../../../server/article/analyse';
import type { Actor } from '../../../server/model/actor';
import type { Article } from '../../../server/model/article';
import type { Claim } from '../../../server/model/claim';
import type { DateMention } from '../../../server/model/date';
import type { Quotation } from '../../../server/model/quotation';
import type { Span } from '../../../server/text/span';

/** What is annotated in a story made by hand, whatever the analysis finds in it. */
export interface Annotations {
  readonly actors?: readonly Actor[];
  readonly dates?: readonly DateMention[];
  readonly claims?: readonly Claim[];
  readonly quotations?: readonly Quotation[];
}

/** An article with the forms of its text and the annotations given, and no others. */
export function story(text: string, annotations: Annotations = {}): Article {
  return { ...analyse(text), actors: [], dates: [], claims: [], quotations: [], ...annotations };
}

/** The `nth` place, from 0, where words stand in a text. */
export function find(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no "${words}" in: ${text}`);
  return { start, end: start + words.length };
}

/** An actor whose mentions are names where they are capitalised, and pronouns elsewhere. */
export function actor(
  text: string,
  id: string,
  kind: Actor['kind'],
  mentions: readonly Span[],
  role: string | null = null,
): Actor {
  const named = mentions.map(({ start, end }) => {
    const form = /^\p{Lu}/u.test(text.slice(start, end)) ? ('name' as const) : ('pronoun' as const);
    return { start, end, form };
  });
  const name = named
    .map(({ start, end }) => text.slice(start, end))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  return { id, name, kind, role, roleSpan: null, mentions: named };
}

/** A claim with the parts given; the rest is what most claims are. */
export function claim(parts: Partial<Claim>): Claim {
  return {
    id: 'c1',
    kind: 'indirect',
    source: [],
    sourceType: 'named',
    actor: null,
    cue: [],
    content: [],
    hand: 'first',
    act: 'speech',
    anaphoric: false,
    confidence: 1,
    ...parts,
  };
}

/** A date with its value; the rest is what most dates are. */
export function date(span: Span, value: string, parts: Partial<DateMention> = {}): DateMention {
  return {
    ...span,
    type: 'DATE',
    value,
    mod: null,
    basis: { from: 'text' },
    inferred: [],
    alternatives: [],
    weekday: null,
    ...parts,
  };
}

/** A quotation within one paragraph, marks included in the span. */
export function quotation(span: Span, parts: Partial<Quotation> = {}): Quotation {
  return {
    ...span,
    style: 'straight',
    inner: { start: span.start + 1, end: span.end - 1 },
    closed: true,
    continues: false,
    extent: 'full',
    ...parts,
  };
}

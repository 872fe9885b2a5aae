import { compromise as nlp } from './library';

/** A compromise term with its place: offsets into the text that was read. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What a part of a contraction stands for ("will" of "he'll"); such a part may be empty. */
  readonly implicit: string | null;
  readonly tags: readonly string[];
  /** Offsets of the punctuation that compromise keeps around the term. */
  readonly before: number;
  readonly after: number;
}

/** A pattern in compromise's match language, parsed once. */
export type Pattern = ReturnType<typeof nlp.parseMatch>;

/** Parses a pattern of compromise's match language, e.g. `#Determiner #Adjective+ [minister]`. */
export function pattern(source: string): Pattern {
  return nlp.parseMatch(source);
}

/** compromise's reading of a stretch of text; lives only while a paragraph's facts are made. */
export interface Reading {
  readonly terms: readonly Term[];
  /** Ranges of term indices `[from, to)` where the pattern matches, in order. */
  match(pattern: Pattern): readonly { readonly from: number; readonly to: number }[];
}

/** Tags a stretch of text. compromise is slow on long unbroken input: keep it under ~2,000 characters. */
export function read(text: string): Reading {
  const view = nlp(text);
  const terms: Term[] = [];
  const firstOfSentence: number[] = [];
  let at = 0;
  for (const sentence of view.docs) {
    firstOfSentence.push(terms.length);
    for (const term of sentence) {
      const start = at + term.pre.length;
      const end = start + term.text.length;
      const after = end + term.post.length;
      terms.push({
        start,
        end,
        text: term.text,
        implicit: implicitOf(term),
        tags: [...(term.tags ?? [])],
        before: at,
        after,
      });
      at = after;
    }
  }
  return { terms, match: (wanted) => matchRanges(view, wanted, firstOfSentence) };
}

function implicitOf(term: object): string | null {
  return 'implicit' in term && typeof term.implicit === 'string' ? term.implicit : null;
}

function matchRanges(
  view: ReturnType<typeof nlp>,
  wanted: Pattern,
  firstOfSentence: readonly number[],
): readonly { readonly from: number; readonly to: number }[] {
  return view.match(wanted).fullPointer.map(([sentence = 0, from = 0, to = 0]) => {
    const base = firstOfSentence[sentence] ?? 0;
    return { from: base + from, to: base + to };
  });
}

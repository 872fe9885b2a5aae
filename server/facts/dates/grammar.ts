import type { Span } from '../../text/span';
import { ANY, type Classes, classOf, FIGURES, letterClass } from './classes';
import type { Lexeme } from './lexemes';
import type { Word } from './vocabulary';

/** What a rule read, and the index of the first lexeme after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly to: number;
}

/** Reads something from lexeme `at` on, or null. Looks ahead by a bounded number of lexemes. */
export type Read<T> = (lexemes: readonly Lexeme[], at: number) => Parsed<T> | null;

/** A reader that knows what it can begin with. */
export interface Rule<T> {
  readonly read: Read<T>;
  /** Classes of lexemes that it can begin with. */
  readonly first: Classes;
  /** Lower-case words that it can begin with, besides those of a class in the vocabulary. */
  readonly words: readonly string[];
  /** True when it may read nothing at all. */
  readonly empty: boolean;
}

/** Tries a rule at a place. */
export function tryAt<T>(rule: Rule<T>, lexemes: readonly Lexeme[], at: number): Parsed<T> | null {
  const classes = lexemes[at]?.classes ?? 0;
  return rule.empty || (rule.first & classes) !== 0 ? rule.read(lexemes, at) : null;
}

/** A rule from a reader that takes at least one lexeme: one of the words, or of the classes. */
export function rule<T>(first: Classes, words: readonly string[], read: Read<T>): Rule<T> {
  return {
    read,
    first: words.reduce((all, each) => all | letterClass(each), first),
    words,
    empty: false,
  };
}

/** One lexeme of the classes, or one of the words, for which `read` gives something. */
export function one<T>(
  read: (lexeme: Lexeme) => T | null | undefined,
  first: Classes = ANY,
  words: readonly string[] = [],
): Rule<T> {
  return rule(first, words, (lexemes, at) => {
    const lexeme = lexemes[at];
    const value = lexeme === undefined ? null : read(lexeme);
    return value === null || value === undefined ? null : { value, to: at + 1 };
  });
}

/** One of the given lower-case words. */
export function word(words: string): Rule<string> {
  const set = new Set(words.split(' '));
  return one(({ lower }) => (set.has(lower) ? lower : null), 0, [...set]);
}

/** A word of the table, for which its value stands. */
export function choice<T>(table: Readonly<Record<string, T>>): Rule<T> {
  const values = new Map(Object.entries(table));
  return one(({ lower }) => values.get(lower), 0, [...values.keys()]);
}

/** The word exactly as written, for names and letters ("FY", "Q"). */
export function exactly(text: string): Rule<string> {
  return one((lexeme) => (lexeme.text === text ? text : null), 0, [text.toLowerCase()]);
}

/** Several words in a row, e.g. `as soon as`. */
export function phrase(words: string): Rule<string> {
  const parts = words.split(' ');
  return rule(0, parts.slice(0, 1), (lexemes, at) => {
    const all = parts.every((part, i) => lexemes[at + i]?.lower === part);
    return all ? { value: words, to: at + parts.length } : null;
  });
}

/** A word's meaning in the vocabulary. */
export function meaning<K extends keyof Word>(key: K): Rule<NonNullable<Word[K]>> {
  return one(
    ({ word: known }) => (known?.[key] ?? null) as NonNullable<Word[K]> | null,
    classOf(key),
  );
}

/** Figures of the given shape. */
export function figures(shape: RegExp): Rule<string> {
  return one(({ figures: is, text }) => (is && shape.test(text) ? text : null), FIGURES);
}

/** The rule, with nothing before it. */
export function tight<T>(inner: Rule<T>): Rule<T> {
  return rule(inner.first, inner.words, (lexemes, at) =>
    lexemes[at]?.tight === true ? tryAt(inner, lexemes, at) : null,
  );
}

type Values<R extends readonly Rule<unknown>[]> = {
  [K in keyof R]: R[K] extends Rule<infer T> ? T : never;
};

/** All rules, one after another. */
export function seq<const R extends readonly Rule<unknown>[]>(...rules: R): Rule<Values<R>> {
  const read: Read<Values<R>> = (lexemes, at) => {
    let values: unknown[] | null = null;
    let to = at;
    for (const each of rules) {
      const parsed = tryAt(each, lexemes, to);
      if (parsed === null) return null;
      values ??= [];
      values.push(parsed.value);
      to = parsed.to;
    }
    return { value: (values ?? []) as Values<R>, to };
  };
  const needed = rules.findIndex(({ empty }) => !empty);
  const leading = needed < 0 ? rules : rules.slice(0, needed + 1);
  return { read, ...firstOf(leading), empty: needed < 0 };
}

function firstOf(rules: readonly Rule<unknown>[]): Pick<Rule<unknown>, 'first' | 'words'> {
  return {
    first: rules.reduce((all, { first }) => all | first, 0),
    words: [...new Set(rules.flatMap(({ words }) => words))],
  };
}

/** The first rule that reads something. */
export function alt<const R extends readonly Rule<unknown>[]>(
  ...rules: R
): Rule<Values<R>[number]> {
  const read: Read<Values<R>[number]> = (lexemes, at) => {
    for (const each of rules) {
      const parsed = tryAt(each, lexemes, at);
      if (parsed !== null) return parsed as Parsed<Values<R>[number]>;
    }
    return null;
  };
  return { read, ...firstOf(rules), empty: rules.some(({ empty }) => empty) };
}

/** What the rule that reads furthest reads; the first of equals. */
export function furthest<T>(
  rules: readonly Rule<T>[],
  lexemes: readonly Lexeme[],
  at: number,
): Parsed<T> | null {
  let best: Parsed<T> | null = null;
  for (const each of rules) {
    const parsed = tryAt(each, lexemes, at);
    if (parsed !== null && (best === null || parsed.to > best.to)) best = parsed;
  }
  return best;
}

/** The rule that reads furthest; the first of equals. */
export function longest<T>(rules: readonly Rule<T>[]): Rule<T> {
  const { first, words } = firstOf(rules);
  return rule(first, words, (lexemes, at) => furthest(rules, lexemes, at));
}

/** The rule, or nothing. */
export function opt<T>(inner: Rule<T>): Rule<T | null> {
  return {
    read: (lexemes, at) => tryAt(inner, lexemes, at) ?? { value: null, to: at },
    first: inner.first,
    words: inner.words,
    empty: true,
  };
}

/** What is read, made into something else; null refuses it. */
export function map<T, U>(inner: Rule<T>, make: (value: T) => U | null): Rule<U> {
  return {
    ...inner,
    read: (lexemes, at) => {
      const parsed = inner.read(lexemes, at);
      const value = parsed === null ? null : make(parsed.value);
      return parsed === null || value === null ? null : { value, to: parsed.to };
    },
  };
}

/** What is read together with where it stands. */
export function placed<T>(inner: Rule<T>): Rule<{ readonly value: T; readonly span: Span }> {
  return rule(inner.first, inner.words, (lexemes, at) => {
    const parsed = inner.read(lexemes, at);
    const start = lexemes[at]?.start;
    const end = parsed === null ? undefined : lexemes[parsed.to - 1]?.end;
    if (parsed === null || start === undefined || end === undefined) return null;
    return { value: { value: parsed.value, span: { start, end } }, to: parsed.to };
  });
}

/** The rule, only where `test` holds for the lexemes and the place. */
export function where<T>(
  inner: Rule<T>,
  test: (lexemes: readonly Lexeme[], from: number, to: number) => boolean,
): Rule<T> {
  return {
    ...inner,
    read: (lexemes, at) => {
      const parsed = inner.read(lexemes, at);
      return parsed !== null && test(lexemes, at, parsed.to) ? parsed : null;
    },
  };
}

/** Refuses what is followed by something that `next` reads. */
export function notBefore<T>(inner: Rule<T>, next: Rule<unknown>): Rule<T> {
  return where(inner, (lexemes, _, to) => tryAt(next, lexemes, to) === null);
}

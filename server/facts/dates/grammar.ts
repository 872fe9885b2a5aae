import type { Span } from '../../text/span';
import type { Lexeme } from './lexemes';
import type { Word } from './vocabulary';

/** What a rule read, and the index of the first lexeme after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly to: number;
}

/** Reads something from lexeme `at` on, or null. Rules look ahead by a bounded number of lexemes. */
export type Rule<T> = (lexemes: readonly Lexeme[], at: number) => Parsed<T> | null;

/** One lexeme for which `read` gives something. */
export function one<T>(read: (lexeme: Lexeme) => T | null | undefined): Rule<T> {
  return (lexemes, at) => {
    const lexeme = lexemes[at];
    const value = lexeme === undefined ? null : read(lexeme);
    return value === null || value === undefined ? null : { value, to: at + 1 };
  };
}

/** One of the given lower-case words. */
export function word(words: string): Rule<string> {
  const set = new Set(words.split(' '));
  return one(({ lower }) => (set.has(lower) ? lower : null));
}

/** Several words in a row, e.g. `as soon as`. */
export function phrase(words: string): Rule<string> {
  const parts = words.split(' ');
  return (lexemes, at) => {
    const all = parts.every((part, i) => lexemes[at + i]?.lower === part);
    return all ? { value: words, to: at + parts.length } : null;
  };
}

/** A word's meaning in the vocabulary. */
export function meaning<K extends keyof Word>(key: K): Rule<NonNullable<Word[K]>> {
  return one(({ word: known }) => (known?.[key] ?? null) as NonNullable<Word[K]> | null);
}

/** Figures of the given shape. */
export function figures(shape: RegExp): Rule<string> {
  return one(({ figures: isFigures, text }) => (isFigures && shape.test(text) ? text : null));
}

/** The given character, with nothing before it. */
export function tight<T>(rule: Rule<T>): Rule<T> {
  return (lexemes, at) => (lexemes[at]?.tight === true ? rule(lexemes, at) : null);
}

type Values<R extends readonly Rule<unknown>[]> = {
  [K in keyof R]: R[K] extends Rule<infer T> ? T : never;
};

/** All rules, one after another. */
export function seq<const R extends readonly Rule<unknown>[]>(...rules: R): Rule<Values<R>> {
  return (lexemes, at) => {
    const values: unknown[] = [];
    let to = at;
    for (const rule of rules) {
      const parsed = rule(lexemes, to);
      if (parsed === null) return null;
      values.push(parsed.value);
      to = parsed.to;
    }
    return { value: values as Values<R>, to };
  };
}

/** The first rule that reads something. */
export function alt<const R extends readonly Rule<unknown>[]>(
  ...rules: R
): Rule<Values<R>[number]> {
  return (lexemes, at) => {
    for (const rule of rules) {
      const parsed = rule(lexemes, at);
      if (parsed !== null) return parsed as Parsed<Values<R>[number]>;
    }
    return null;
  };
}

/** The rule that reads furthest; the first of equals. */
export function longest<const R extends readonly Rule<unknown>[]>(
  ...rules: R
): Rule<Values<R>[number]> {
  return (lexemes, at) => {
    let best: Parsed<unknown> | null = null;
    for (const rule of rules) {
      const parsed = rule(lexemes, at);
      if (parsed !== null && (best === null || parsed.to > best.to)) best = parsed;
    }
    return best as Parsed<Values<R>[number]> | null;
  };
}

/** The rule, or nothing. */
export function opt<T>(rule: Rule<T>): Rule<T | null> {
  return (lexemes, at) => rule(lexemes, at) ?? { value: null, to: at };
}

/** What is read, made into something else; null refuses it. */
export function map<T, U>(rule: Rule<T>, make: (value: T) => U | null): Rule<U> {
  return (lexemes, at) => {
    const parsed = rule(lexemes, at);
    const value = parsed === null ? null : make(parsed.value);
    return parsed === null || value === null ? null : { value, to: parsed.to };
  };
}

/** What is read together with where it stands. */
export function placed<T>(rule: Rule<T>): Rule<{ readonly value: T; readonly span: Span }> {
  return (lexemes, at) => {
    const parsed = rule(lexemes, at);
    const start = lexemes[at]?.start;
    const end = parsed === null ? undefined : lexemes[parsed.to - 1]?.end;
    if (parsed === null || start === undefined || end === undefined) return null;
    return { value: { value: parsed.value, span: { start, end } }, to: parsed.to };
  };
}

/** The rule, only where `test` holds for the lexemes and the place. */
export function where<T>(
  rule: Rule<T>,
  test: (lexemes: readonly Lexeme[], from: number, to: number) => boolean,
): Rule<T> {
  return (lexemes, at) => {
    const parsed = rule(lexemes, at);
    return parsed !== null && test(lexemes, at, parsed.to) ? parsed : null;
  };
}

/** Refuses what is followed by something that `next` reads. */
export function notBefore<T>(rule: Rule<T>, next: Rule<unknown>): Rule<T> {
  return where(rule, (lexemes, _, to) => next(lexemes, to) === null);
}

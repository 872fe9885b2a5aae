import type { Lexeme } from '../lexemes';
import type { Draft } from '../scan';
import { joinLengths } from './lengths';
import { shareYears } from './range-years';
import { completeRanges } from './ranges';
import { joinTimes } from './times';

/** Looks at all expressions of a paragraph together, in text order, and gives better ones. */
export type Refiner = (drafts: readonly Draft[], lexemes: readonly Lexeme[]) => readonly Draft[];

/** In this order. */
export const REFINERS: readonly Refiner[] = [completeRanges, shareYears, joinTimes, joinLengths];

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorKind } from '../../server/model/actor';
import type { Span } from '../../server/text/span';
import { isRecord, parseJson } from './json';
import { MissingData } from './missing';

/** A pair of offsets, half-open, as the gold files write spans. */
export type Pair = readonly [number, number];

/** A gold file of a desk article, as it is written. */
export interface DeskFile {
  readonly id: string;
  readonly file: string;
  readonly actors: readonly {
    readonly name: string;
    readonly kind: ActorKind;
    readonly mentions: readonly (readonly [number, number, string])[];
  }[];
  readonly claims: readonly {
    readonly source: readonly Pair[];
    readonly sourceActor: string | null;
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
    readonly optional?: boolean;
  }[];
  readonly mustWarn: readonly { readonly span: Pair; readonly rule: string }[];
  readonly mustNotWarn: readonly { readonly span: Pair }[];
  readonly mayWarn?: readonly { readonly span: Pair; readonly rule: string }[];
  readonly optional?: { readonly mentions?: readonly Pair[] };
  readonly ignore?: readonly Pair[];
}

/** A hand-annotated article: its gold, and its text. */
export interface DeskArticle {
  readonly id: string;
  readonly text: string;
  readonly gold: DeskFile;
}

const FORM =
  'pairs of ID.news and ID.json, the latter with actors, claims, mustWarn, mustNotWarn (spans as [start, end] in UTF-16 units)';
const LISTS = ['actors', 'claims', 'mustWarn', 'mustNotWarn'] as const;

/** Reads a folder of desk articles. Throws {@link MissingData}. */
export function readDeskArticles(folder: string): readonly DeskArticle[] {
  if (!existsSync(folder)) throw new MissingData(folder, FORM);
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readArticle(folder, name));
  if (articles.length === 0) throw new MissingData(folder, FORM, 'holds no articles');
  return articles;
}

function readArticle(folder: string, name: string): DeskArticle {
  const file = join(folder, name);
  const gold = parseJson(file, readFileSync(file, 'utf8'), FORM);
  if (!isDeskFile(gold)) throw new MissingData(file, FORM, 'is in another form');
  const text = join(folder, gold.file);
  if (!existsSync(text)) throw new MissingData(text, FORM);
  return { id: gold.id, text: readFileSync(text, 'utf8'), gold };
}

function isDeskFile(value: unknown): value is DeskFile {
  if (!isRecord(value)) return false;
  const { id, file } = value;
  return (
    typeof id === 'string' &&
    typeof file === 'string' &&
    LISTS.every((list) => Array.isArray(value[list]))
  );
}

/** A span as the product has it. */
export function spanOfPair([start, end]: Pair): Span {
  return { start, end };
}

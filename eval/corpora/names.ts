import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../server/text/span';
import { isRecord, parseJson } from './json';
import { MissingData } from './missing';

/** Kinds of names that are scored; other kinds are in the corpora as well. */
export const NAME_KINDS = ['PER', 'LOC', 'ORG'] as const;

/** A person, a place or an organisation, as CoNLL-2003 has them. */
export type NameKind = (typeof NAME_KINDS)[number];

/** A name in a text. */
export interface Name extends Span {
  readonly kind: NameKind;
}

/** An article whose names were annotated by hand. */
export interface NameArticle {
  readonly id: string;
  readonly text: string;
  readonly names: readonly Name[];
}

const FORM =
  'gold.jsonl with {"id", "entities": [{"start", "end", "type"}]} in UTF-16 units, types PER, LOC, ORG, and text/ID.txt';

/** Reads a folder with `gold.jsonl` and `text/`; other kinds of names are left out. Throws {@link MissingData}. */
export function readNameArticles(folder: string): readonly NameArticle[] {
  const file = join(folder, 'gold.jsonl');
  if (!existsSync(file)) throw new MissingData(folder, FORM);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const record = parseJson(file, line, FORM);
    const { id, entities } = isRecord(record) ? record : {};
    if (typeof id !== 'string' || !Array.isArray(entities))
      throw new MissingData(file, FORM, 'is in another form');
    const text = join(folder, 'text', `${id}.txt`);
    if (!existsSync(text)) throw new MissingData(text, FORM);
    const names = entities.flatMap((entity: unknown) => nameOf(entity));
    return { id, text: readFileSync(text, 'utf8'), names };
  });
}

function nameOf(entity: unknown): readonly Name[] {
  if (!isRecord(entity)) return [];
  const { start, end, type } = entity;
  const kind = NAME_KINDS.find((each) => each === type);
  if (typeof start !== 'number' || typeof end !== 'number' || kind === undefined) return [];
  return [{ start, end, kind }];
}

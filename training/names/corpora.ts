import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with the spans of its names; offsets are UTF-16 units, half-open. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly NameSpan[];
}

/** A name in a training text; `type` is PER, LOC, ORG or MISC. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Texts with names tagged by hand, from a folder with `gold.jsonl` and `text/`. */
export function readGold(folder: string): readonly NamedText[] {
  return records(join(folder, 'gold.jsonl')).map((record) => {
    const { id, entities } = record as { id: string; entities: readonly NameSpan[] };
    return { id, text: textOf(folder, id), names: entities };
  });
}

/** What CoreNLP's tags of names are here; others are no names. */
const TYPES: Readonly<Record<string, string>> = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  LOCATION: 'LOC',
  CITY: 'LOC',
  COUNTRY: 'LOC',
  STATE_OR_PROVINCE: 'LOC',
  MISC: 'MISC',
  NATIONALITY: 'MISC',
  RELIGION: 'MISC',
  IDEOLOGY: 'MISC',
};

/** Texts with names tagged by CoreNLP, from a folder with `corenlp.jsonl` and `text/`. */
export function readSilver(folder: string): readonly NamedText[] {
  return records(join(folder, 'corenlp.jsonl')).map((record) => {
    const { id, tokens } = record as {
      id: string;
      tokens: readonly (readonly [number, number, string, string])[];
    };
    const text = textOf(folder, id);
    const names: NameSpan[] = [];
    for (const [start, end, , tag] of tokens) {
      const type = TYPES[tag];
      const last = names.at(-1);
      if (type === undefined) continue;
      if (last?.type === type && text.slice(last.end, start).trim() === '') {
        names[names.length - 1] = { ...last, end };
      } else names.push({ start, end, type });
    }
    return { id, text, names };
  });
}

function records(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

function textOf(folder: string, id: string): string {
  return readFileSync(join(folder, 'text', `${id}.txt`), 'utf8');
}

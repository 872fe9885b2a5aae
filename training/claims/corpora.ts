import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AttributedClaim, readBrat } from './brat';

/** An article with the claims that one annotator, or a machine, found in it. */
export interface AttributedText {
  readonly id: string;
  readonly text: string;
  /** One list for each annotator. */
  readonly readings: readonly (readonly AttributedClaim[])[];
}

/** Articles from a folder with `text/ID.txt` and `attributions/ID_ANNOTATOR.ann`, by id. */
export function readAttributions(folder: string): readonly AttributedText[] {
  const files = readdirSync(join(folder, 'attributions')).filter((name) => name.endsWith('.ann'));
  const byId = new Map<string, string[]>();
  for (const file of files.sort()) {
    const id = file.replace(/(?:_[0-9a-f]{4})?\.ann$/, '');
    byId.set(id, [...(byId.get(id) ?? []), file]);
  }
  return [...byId].map(([id, names]) => {
    const text = readFileSync(join(folder, 'text', `${id}.txt`), 'utf8');
    const readings = names.map((name) =>
      readBrat(readFileSync(join(folder, 'attributions', name), 'utf8'), text),
    );
    return { id, text, readings };
  });
}

/** Articles as JSON lines `{"id", "text", "claims": [{"source", "cue", "content"}]}`, UTF-16 offsets. */
export function readClaimLines(file: string): readonly AttributedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, claims } = JSON.parse(line) as {
        id: string;
        text: string;
        claims: readonly Readonly<Record<keyof AttributedClaim, readonly [number, number][]>>[];
      };
      const spans = (pairs: readonly [number, number][]) =>
        pairs.map(([start, end]) => ({ start, end }));
      return {
        id,
        text,
        readings: [
          claims.map(({ source, cue, content }) => ({
            source: spans(source),
            cue: spans(cue),
            content: spans(content),
          })),
        ],
      };
    });
}

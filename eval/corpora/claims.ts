import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../server/text/span';
import { type ClaimSpans, normalised } from '../scoring/spans';
import { MissingData } from './missing';

/** An article whose attributions were annotated by hand. */
export interface ClaimArticle {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly ClaimSpans[];
}

const FORM =
  'PolNeAR’s form: text/ID.txt and attributions/ID_ANNOTATOR.ann, brat standoff with events of Source, Cue and Content';

/**
 * Reads a folder with `text/` and `attributions/`. Of several annotators of one article the first
 * counts, by their ids in order. Throws {@link MissingData}.
 */
export function readClaimArticles(folder: string): readonly ClaimArticle[] {
  const [texts, annotations] = [join(folder, 'text'), join(folder, 'attributions')];
  if (!existsSync(texts) || !existsSync(annotations)) throw new MissingData(folder, FORM);
  const files = annotationFiles(annotations);
  const articles = readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const id = name.slice(0, -'.txt'.length);
      const file = files.get(id);
      if (file === undefined) return [];
      const text = readFileSync(join(texts, name), 'utf8');
      return [{ id, text, claims: readClaims(readFileSync(file, 'utf8'), text) }];
    });
  if (articles.length === 0) throw new MissingData(folder, FORM);
  return articles;
}

/** The first annotator's file of each article. */
function annotationFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.ann')) continue;
    const id = name.replace(/(?:_[0-9a-f]{4})?\.ann$/, '');
    if (!files.has(id)) files.set(id, join(folder, name));
  }
  return files;
}

/** Attributions of a brat file; those without content are left out. Offsets become UTF-16 units. */
export function readClaims(annotations: string, text: string): readonly ClaimSpans[] {
  const toUnits = unitsOf(text);
  const spans = new Map<string, readonly Span[]>();
  const events: string[] = [];
  for (const line of annotations.split('\n')) {
    const [, id, ranges] = /^(T\d+)\t[^ \t]+ ([\d ;]+)(?:\t|$)/.exec(line) ?? [];
    if (id !== undefined && ranges !== undefined) spans.set(id, readRanges(ranges, toUnits));
    else if (/^E\d+\t/.test(line)) events.push(line.slice(line.indexOf('\t') + 1));
  }
  return events
    .map((event) => claimOf(event, spans, text))
    .filter(({ content }) => content.length > 0);
}

function claimOf(
  event: string,
  spans: ReadonlyMap<string, readonly Span[]>,
  text: string,
): ClaimSpans {
  const [, ...roles] = event
    .trim()
    .split(/\s+/)
    .map((part) => part.split(':'));
  const part = (wanted: string): readonly Span[] => {
    const named = roles.filter(([role = '']) => role.replace(/\d+$/, '').toLowerCase() === wanted);
    return normalised(
      text,
      named.flatMap(([, reference = '']) => spans.get(reference) ?? []),
    );
  };
  return { source: part('source'), cue: part('cue'), content: part('content') };
}

function readRanges(ranges: string, toUnits: (offset: number) => number): readonly Span[] {
  return ranges.split(';').map((range) => {
    const [start = 0, end = 0] = range.trim().split(/\s+/).map(Number);
    return { start: toUnits(start), end: toUnits(end) };
  });
}

/** brat counts characters where JavaScript counts UTF-16 units. */
function unitsOf(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => offset;
  const starts: number[] = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  return (offset) => starts[offset] ?? unit;
}

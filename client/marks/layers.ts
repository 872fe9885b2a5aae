import type { Range } from 'vscode-languageclient';
import type { AttributionParams } from '../protocol';

/** The kinds of marks; each is drawn with a style of its own. */
export const LAYERS = ['direct', 'indirect', 'missing', 'vague'] as const;

export type Layer = (typeof LAYERS)[number];

/** The ranges of one document's marks, by kind. */
export type Layers = Readonly<Record<Layer, readonly Range[]>>;

/**
 * The marks for one document, or undefined when the news is about another version of it: then the
 * marks that are there move with the edits until the next ones come.
 */
export function layersOf(params: AttributionParams, version: number): Layers | undefined {
  if (params.version !== version) return undefined;
  const { attributed, missing, vague } = params;
  return {
    direct: attributed.filter(({ direct }) => direct).map(({ range }) => range),
    indirect: attributed.filter(({ direct }) => !direct).map(({ range }) => range),
    missing,
    vague,
  };
}

/** How many marks there are, for the status: attributed, without a source, with a vague one. */
export function countsOf(layers: Layers): {
  readonly attributed: number;
  readonly missing: number;
  readonly vague: number;
} {
  return {
    attributed: layers.direct.length + layers.indirect.length,
    missing: layers.missing.length,
    vague: layers.vague.length,
  };
}

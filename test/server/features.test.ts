import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  DefinitionLink,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InitializeResult,
  Location,
  MarkupContent,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver';
import type { AttributionParams } from '../../server/features/attribution/feature';
import { bundleServer, type ServerBundle } from './support/bundle';
import { FULL, OPTIONS } from './support/capabilities';
import { ScriptedClient } from './support/client';
import { positionOf, STORY, STORY_TEXT } from './support/story';

let bundle: ServerBundle;
let client: ScriptedClient;
let result: InitializeResult;

beforeAll(async () => {
  bundle = await bundleServer();
  client = new ScriptedClient(bundle.file);
  result = await client.initialize(FULL, OPTIONS);
  await client.open(STORY, STORY_TEXT);
});

afterAll(async () => {
  client.kill();
  await bundle.remove();
});

/** The words that a range covers in the story. */
function words({ start, end }: Range): string {
  const lines = STORY_TEXT.split('\n');
  if (start.line !== end.line) return `${start.line}–${end.line}`;
  return (lines[start.line] ?? '').slice(start.character, end.character);
}

/** The Markdown of a hover. */
function markdownOf(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

async function hoverOn(at: string, nth = 0): Promise<Hover | null> {
  const position = positionOf(STORY_TEXT, at, nth);
  return client.request('textDocument/hover', STORY, { position });
}

describe('the server', () => {
  it('announces what it can', () => {
    expect(result.serverInfo?.name).toBe('copydesk');
    expect(result.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      foldingRangeProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix'], resolveProvider: true },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      semanticTokensProvider: { full: { delta: true }, range: true },
    });
  });

  it('tells who a name means', async () => {
    const hover = await hoverOn('Bello', 1);
    expect(hover?.contents).toHaveProperty('kind', 'markdown');
    expect(markdownOf(hover)).toContain('**Amina Bello** — person');
    expect(markdownOf(hover)).toMatch(
      /Says in this article:\n\n- \[line 7\]\(command:copydesk\.goto\?/,
    );
    expect(hover && words(hover.range as Range)).toBe('Bello');
  });

  it('tells what a date comes to', async () => {
    const hover = await hoverOn('Monday');
    expect(markdownOf(hover)).toContain('**Monday, May 26, 2025** — date');
  });

  it('says nothing where there is nothing to say', async () => {
    expect(await hoverOn('Minister promises')).toBeNull();
  });

  it('colours the story, whole, in part, and what has changed since', async () => {
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', STORY);
    expect(full.data.length).toBeGreaterThan(0);
    expect(full.data.length % 5).toBe(0);
    const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', STORY, {
      range,
    });
    expect(part.data.length).toBeGreaterThan(0);
    expect(full.data.slice(0, part.data.length)).toEqual(part.data);
    const delta = await client.request<SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      STORY,
      { previousResultId: full.resultId },
    );
    expect(delta).toEqual({ resultId: full.resultId, edits: [] });
    const unknown = await client.request<SemanticTokens>(
      'textDocument/semanticTokens/full/delta',
      STORY,
      { previousResultId: 'never given' },
    );
    expect(unknown).toEqual(full);
  });

  it('leads to the first mention', async () => {
    const [link] = await client.request<DefinitionLink[]>('textDocument/definition', STORY, {
      position: positionOf(STORY_TEXT, 'Okafor', 1),
    });
    expect(link && words(link.targetRange)).toBe('Tunde Okafor');
    expect(link?.originSelectionRange && words(link.originSelectionRange)).toBe('Okafor');
  });

  it('finds all mentions, and lights them up', async () => {
    const position = positionOf(STORY_TEXT, 'Tunde');
    const found = await client.request<Location[]>('textDocument/references', STORY, {
      position,
      context: { includeDeclaration: true },
    });
    expect(found.map(({ range }) => words(range))).toEqual(
      expect.arrayContaining(['Tunde Okafor', 'Okafor']),
    );
    const lit = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', STORY, {
      position,
    });
    expect(lit.map(({ range }) => range)).toEqual(found.map(({ range }) => range));
    expect(lit.filter(({ kind }) => kind === 3)).toHaveLength(1);
  });

  it('gives the outline', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', STORY);
    const names = (of: readonly DocumentSymbol[] = []) => of.map(({ name }) => name);
    expect(names(symbols)).toEqual(['Minister promises new bridge', 'Actors', 'Places', 'Claims']);
    const [headline, actors, places, claims] = symbols;
    expect(names(headline?.children)).toEqual(['The contract']);
    expect(names(actors?.children)).toEqual(
      expect.arrayContaining(['Amina Bello', 'Tunde Okafor']),
    );
    expect(names(places?.children)).toEqual(['Lagos']);
    expect(names(claims?.children)[0]).toBe('Amina Bello: "We will open the bridge on Monday,"');
  });

  it('folds sections', async () => {
    const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', STORY);
    expect(ranges.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [2, 12],
      [10, 12],
    ]);
  });

  it('tells where content is attributed, and where it is not', async () => {
    const marks = await client.heard<AttributionParams>('copydesk/attribution');
    expect(marks).toMatchObject({ uri: STORY, version: 1 });
    expect(marks.attributed).toContainEqual({
      range: {
        start: positionOf(STORY_TEXT, '"We will'),
        end: positionOf(STORY_TEXT, ' Bello said'),
      },
      direct: true,
    });
    expect(marks.vague.map(words).join()).toContain('Experts');
  });
});

import { assert } from 'chai';
import * as vscode from 'vscode';
import { ARTICLE } from './copy';
import { inside, type OpenArticle, openFile, rangeOf, replace } from './documents';
import type { Subject } from './runner';
import { until } from './until';

/** Runs one of VS Code's provider commands until it has something to say. */
function ask<T>(
  command: string,
  document: vscode.TextDocument,
  ...rest: readonly unknown[]
): Promise<readonly T[]> {
  return until(`an answer to ${command}`, async () => {
    const answer = await vscode.commands.executeCommand<readonly T[] | undefined>(
      command,
      document.uri,
      ...rest,
    );
    return answer !== undefined && answer.length > 0 ? answer : undefined;
  });
}

async function hoverText(document: vscode.TextDocument, phrase: string, nth = 0): Promise<string> {
  const hovers = await ask<vscode.Hover>(
    'vscode.executeHoverProvider',
    document,
    inside(document, phrase, nth),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

function namesOf(symbols: readonly vscode.DocumentSymbol[]): readonly string[] {
  return symbols.flatMap(({ name, children }) => [name, ...namesOf(children)]);
}

/** The document's tokens as pairs of their words and their type. */
async function tokensOf(
  document: vscode.TextDocument,
): Promise<readonly (readonly [string, string])[]> {
  const legend = await until('the legend of the tokens', () =>
    vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    ),
  );
  const tokens = await until('the tokens', () =>
    vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    ),
  );
  return decode(document, tokens.data, legend.tokenTypes);
}

/** Undoes the protocol's encoding: five numbers a token, places relative to the token before. */
function decode(
  document: vscode.TextDocument,
  data: Uint32Array,
  types: readonly string[],
): readonly (readonly [string, string])[] {
  let line = 0;
  let character = 0;
  const decoded: (readonly [string, string])[] = [];
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(at, at + 4);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const words = document.getText(new vscode.Range(line, character, line, character + length));
    decoded.push([words, types[type] ?? '?']);
  }
  return decoded;
}

const open = (name: string): Promise<OpenArticle> => openFile(name, ARTICLE);

export const reading: Subject = {
  title: 'reading',
  tests: {
    'a hover on a surname tells who is meant': async () => {
      const { document } = await open('hover.news');
      const text = await hoverText(document, 'Okafor', 1);
      assert.include(text, 'Adaeze Okafor');
    },
    'a hover on a day tells its date': async () => {
      const { document } = await open('hover-date.news');
      assert.match(
        await hoverText(document, 'Wednesday'),
        /2026-02-11|February 11,? 2026|11 February 2026/,
      );
    },
    'the outline has headings and actors': async () => {
      const { document } = await open('outline.news');
      const names = namesOf(
        await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', document),
      );
      assert.include(names, 'Fares');
      assert.isTrue(
        names.some((name) => name.includes('Adaeze Okafor')),
        names.join(', '),
      );
    },
    'definition leads from a surname to the full name': async () => {
      const { document } = await open('definition.news');
      const [target] = await ask<vscode.Location | vscode.LocationLink>(
        'vscode.executeDefinitionProvider',
        document,
        inside(document, 'Okafor', 2),
      );
      const range = target && ('range' in target ? target.range : target.targetRange);
      assert.equal(range && document.getText(range), 'Adaeze Okafor');
    },
    'references and highlights cover every mention': async () => {
      const { document } = await open('references.news');
      const at = inside(document, 'Okafor', 1);
      const references = await ask<vscode.Location>(
        'vscode.executeReferenceProvider',
        document,
        at,
      );
      const highlights = await ask<vscode.DocumentHighlight>(
        'vscode.executeDocumentHighlights',
        document,
        at,
      );
      for (const places of [references, highlights]) {
        const words = places.map(({ range }) => document.getText(range));
        assert.isAtLeast(
          words.filter((word) => word.includes('Okafor')).length,
          3,
          words.join(', '),
        );
      }
    },
    'names, dates and cues are coloured as what they are': async () => {
      const { document } = await open('tokens.news');
      const tokens = await tokensOf(document);
      assert.deepInclude(tokens, ['Adaeze Okafor', 'person']);
      assert.deepInclude(tokens, ['LAGOS', 'place']);
      assert.deepInclude(tokens, ['Wednesday', 'date']);
      assert.deepInclude(tokens, ['said', 'cue']);
    },
    'sections fold': async () => {
      const { document } = await open('folding.news');
      const ranges = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', document);
      const line = rangeOf(document, '## Fares').start.line;
      assert.include(
        ranges.map(({ start }) => start),
        line,
      );
    },
    'what is asked after an edit is answered from the edited copy': async () => {
      const article = await open('fresh.news');
      await hoverText(article.document, 'Okafor', 1);
      await replace(article, 'Adaeze Okafor', 'Ngozi Okafor');
      assert.include(await hoverText(article.document, 'Okafor', 1), 'Ngozi Okafor');
    },
  },
};

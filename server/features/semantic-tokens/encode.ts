import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Span, slice } from '../../text/span';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './legend';
import type { NewsToken } from './tokens';

/**
 * Writes sorted tokens as LSP wants them: five numbers each, relative to the token before, one
 * token for each line that it runs over.
 */
export function encodeTokens(document: TextDocument, tokens: readonly NewsToken[]): number[] {
  const data: number[] = [];
  const text = document.getText();
  let before = { line: 0, character: 0 };
  for (const token of tokens) {
    for (const piece of linesOf(text, token)) {
      const at = document.positionAt(piece.start);
      const sameLine = at.line === before.line;
      const character = sameLine ? at.character - before.character : at.character;
      data.push(at.line - before.line, character, piece.end - piece.start, ...kindOf(token));
      before = at;
    }
  }
  return data;
}

function linesOf(text: string, token: Span): readonly Span[] {
  const pieces = slice(text, token).matchAll(/[^\r\n]+/g);
  return [...pieces].map(({ index, 0: words }) => {
    const start = token.start + index;
    return { start, end: start + words.length };
  });
}

function kindOf({ type, modifier }: NewsToken): readonly [number, number] {
  const bit = modifier === null ? 0 : 1 << TOKEN_MODIFIERS.indexOf(modifier);
  return [TOKEN_TYPES.indexOf(type), bit];
}

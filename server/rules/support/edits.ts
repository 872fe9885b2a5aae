import type { Fix, TextEdit } from '../../model/finding';
import type { Span } from '../../text/span';

/** Text that stands for itself in a snippet. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A tab stop of a snippet, with what the editor shows there until somebody types. */
export function tabStop(index: number, placeholder: string): string {
  return `\${${index}:${placeholder}}`;
}

/** What a snippet's text is when every tab stop keeps its placeholder. */
export function plainOf(snippet: string): string {
  return snippet.replace(
    /\$\{\d+:((?:[^\\}]|\\.)*)\}|\\([\\$}])/g,
    (_, shown?: string, escaped?: string) =>
      shown === undefined ? (escaped ?? '') : plainOf(shown),
  );
}

/** A fix whose edits insert and replace plain text. */
export function plainFix(title: string, edits: readonly TextEdit[], preferred = false): Fix {
  return { title, edits, snippet: false, preferred };
}

/** A fix with tab stops, where the copy editor has to type what the story does not say. */
export function snippetFix(title: string, edits: readonly TextEdit[]): Fix {
  return { title, edits, snippet: true, preferred: false };
}

/** Inserts text at an offset. */
export function insertAt(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

/** Replaces the text of a span. */
export function replaceSpan({ start, end }: Span, newText: string): TextEdit {
  return { start, end, newText };
}

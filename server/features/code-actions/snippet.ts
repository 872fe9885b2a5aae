/**
 * A snippet as plain text: placeholders keep their words, escapes lose their backslash, and a tab
 * stop without words is nothing.
 */
export function plainOf(snippet: string): string {
  return snippet.replace(
    /\\([$}\\])|\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{?\d+\}?/gs,
    (_all, mark, words) =>
      typeof mark === 'string' ? mark : typeof words === 'string' ? plainOf(words) : '',
  );
}

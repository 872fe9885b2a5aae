/** Text that cannot move a terminal's cursor or change its colours: control characters become `·`. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => (/\s/.test(character) ? ' ' : '·'));
}

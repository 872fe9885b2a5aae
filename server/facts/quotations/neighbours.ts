/** A paragraph's copy: the text as written, the plain text as long as it, and where reading begins. */
export interface Copy {
  readonly text: string;
  readonly plain: string;
  readonly from: number;
}

/** The character before `at`, markup passed over; empty at the copy's start. */
export function neighbourBefore(copy: Copy, at: number): string {
  let i = at - 1;
  while (i >= copy.from && isMarkup(copy, i)) i--;
  return i < copy.from ? '' : copy.plain.charAt(i);
}

/** The character at or after `at`, markup passed over; empty at the copy's end. */
export function neighbourAfter(copy: Copy, at: number): string {
  let i = at;
  while (i < copy.plain.length && isMarkup(copy, i)) i++;
  return copy.plain.charAt(i);
}

/** A character that the plain text blanks although the copy has no space there. */
function isMarkup({ text, plain }: Copy, at: number): boolean {
  return plain.charCodeAt(at) === 32 && !/\s/u.test(text.charAt(at));
}

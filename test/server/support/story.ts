import type { Position } from 'vscode-languageserver';

/** The address under which tests open the story. */
export const STORY = 'file:///desk/bridge.news';

/** A small story with something for every feature. */
export const STORY_TEXT = `\
 date 2025-05-24

Minister promises new bridge

LAGOS, May 24 (Reuters) — Works Minister Amina Bello met Governor Tunde Okafor on Friday.

"We will open the bridge on Monday," Bello said. She told reporters that the work was nearly done.

Experts say the project is too expensive.

## The contract

Okafor denied the allegations. "Nobody took a single naira," he said.
`;

/** The position of the `nth` place, from 0, where words stand. */
export function positionOf(text: string, words: string, nth = 0): Position {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`no "${words}" in the text`);
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

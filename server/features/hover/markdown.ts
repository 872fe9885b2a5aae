import type { Span } from '../../text/span';
import type { Card, Inline, Line } from './card';

/** Turns a place of the article into the target of a link; null when the client follows none. */
export type LinkTo = (place: Span) => string | null;

/**
 * Writes cards as Markdown, a rule between them. Every word that is not the desk's own syntax is
 * escaped: nothing in an article can format, link or break out.
 */
export function toMarkdown(cards: readonly Card[], linkTo: LinkTo): string {
  return cards
    .map(({ lines }) => join(lines, (part) => inline(part, linkTo), '\n\n', '\n'))
    .join('\n\n---\n\n');
}

/** Writes cards as plain text, for clients that show no Markdown. */
export function toPlainText(cards: readonly Card[]): string {
  return cards.map(({ lines }) => join(lines, wordsOf, '\n', '\n')).join('\n\n');
}

function join(
  lines: readonly Line[],
  write: (part: Inline) => string,
  between: string,
  betweenItems: string,
): string {
  return lines
    .map(({ item, parts }, at) => {
      const glue = at === 0 ? '' : item && lines[at - 1]?.item ? betweenItems : between;
      return `${glue}${item ? '- ' : ''}${parts.map(write).join('')}`;
    })
    .join('');
}

function inline(part: Inline, linkTo: LinkTo): string {
  if (typeof part === 'string') return escapeMarkdown(part);
  if ('strong' in part) return `**${escapeMarkdown(part.strong.trim())}**`;
  if ('code' in part) return `\`${oneLine(part.code).replaceAll('`', '')}\``;
  const target = 'place' in part ? linkTo(part.place) : part.page;
  const label = escapeMarkdown(part.text);
  return target === null ? label : `[${label}](${escapeTarget(target)})`;
}

function wordsOf(part: Inline): string {
  if (typeof part === 'string') return oneLine(part);
  if ('strong' in part) return oneLine(part.strong);
  return oneLine('code' in part ? part.code : part.text);
}

/**
 * Escapes text for Markdown with no more backslashes than it takes: marks that CommonMark or GFM
 * read as syntax anywhere, those that they read so at the start of a line, addresses that GFM links
 * by itself, and VS Code's icons. Line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&~|@]|\$(?=\()|:(?=\/\/)/g, '\\$&')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^( ?)([#+=-]|\d+(?=[.)]))/, (_all, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** Escapes a link's target so that it can neither end early nor carry a title. */
function escapeTarget(target: string): string {
  return target.replace(/[\s()<>\\"'`]/g, (mark) => `%${hex(mark)}`);
}

function hex(mark: string): string {
  return mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ');
}

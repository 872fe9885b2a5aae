import { readDateline } from './dateline';
import { isBlank, type Line } from './lines';
import type { Paragraph, ParagraphKind } from './paragraph';
import { LIST_MARK, plainText } from './plain';

/** Splits the copy's lines into paragraphs and tells what each is for. */
export function readParagraphs(
  text: string,
  lines: readonly Line[],
  titled: boolean,
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let place: Place = titled ? 'top' : 'start';
  for (const group of groupLines(text, lines)) {
    const paragraph = readParagraph(text, group, place);
    paragraphs.push(paragraph);
    place = nextPlace(place, paragraph.kind);
  }
  return paragraphs;
}

/** Where in the document we are: at its first line, above the body, or in the body. */
type Place = 'start' | 'top' | 'body';

function nextPlace(place: Place, kind: ParagraphKind): Place {
  if (place === 'body' || kind === 'body' || kind === 'list') return 'body';
  return kind === 'separator' ? place : 'top';
}

/** Lines that belong to one paragraph. */
function groupLines(text: string, lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let block: Line[] = [];
  const flush = (): void => {
    for (const group of splitBlock(block)) groups.push(group);
    block = [];
  };
  const lastClose = text.lastIndexOf('-->');
  let commentEnd = -1;
  for (const line of lines) {
    if (line.start < commentEnd) {
      block.push(line);
      continue;
    }
    if (isBlank(line)) flush();
    else block.push(line);
    commentEnd = line.end <= lastClose ? openCommentEnd(text, line) : -1;
  }
  flush();
  return groups;
}

/** Where a comment that this line opens and does not close ends; −1 when there is none. */
function openCommentEnd(text: string, line: Line): number {
  const open = line.text.lastIndexOf('<!--');
  if (open < 0 || line.text.indexOf('-->', open) >= 0) return -1;
  const close = text.indexOf('-->', line.end);
  return close < 0 ? -1 : close + 3;
}

/** A block between blank lines: structural lines stand alone; the others are wrapped or one each. */
function splitBlock(block: readonly Line[]): readonly Line[][] {
  const groups: Line[][] = [];
  let run: Line[] = [];
  const flush = (): void => {
    for (const group of splitRun(run)) groups.push(group);
    run = [];
  };
  for (const line of block) {
    if (isStructural(line.text)) {
      flush();
      groups.push([line]);
    } else run.push(line);
  }
  flush();
  return groups;
}

/** Lines of running copy are one hard-wrapped paragraph when a long line ends in mid-sentence. */
function splitRun(run: readonly Line[]): readonly Line[][] {
  const wrapped = run.slice(0, -1).some((line, i) => isWrapped(line.text, run[i + 1]?.text ?? ''));
  return wrapped ? [[...run]] : run.map((line) => [line]);
}

function isWrapped(line: string, next: string): boolean {
  if (line.includes('<!--')) return true;
  const open = !ENDS_SENTENCE.test(line);
  return open && (/^\s*[\p{Ll}\p{N},;]/u.test(next) || line.length >= 60);
}

const ENDS_SENTENCE = /[.!?…:]["'”’»)\]*_]*\s*$/u;
const HEADING = /^\s{0,3}#{1,6}\s/;
const SEPARATOR = /^\s*(?:[-*_=~#•·]\s?){3,}\s*$/;
const TABLE = /^\s*\|.*\|\s*$|^[^|\n]+\|[^|\n]+\|[^\n]+$/;
const STAMP =
  /^\s*[*_]{0,3}\s*(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?(?:[A-Z]{2,4}|local))?\s*[*_]{0,3}\s*:?\s*$/i;
const BY = /^\s*[*_]{0,3}\s*(?:By|BY)\s+\p{Lu}/u;
const DATED =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?,?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?,?)\s\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/;
const CREDIT =
  /\b(?:desk|staff|correspondent|reporter|editor|updated|published|posted|times are local)\b/i;
const CAPTION =
  /^\s*[*_]{0,3}\s*(?:Photo|Picture|Image|Caption|Source|Sources|Credit|Graphic|File photo)\s?:/i;
const ENDS_COPY = /[.!?…]["'”’»)\]*_]*\s*$/u;

function isStructural(line: string): boolean {
  return (
    HEADING.test(line) ||
    LIST_MARK.test(line) ||
    SEPARATOR.test(line) ||
    TABLE.test(line) ||
    STAMP.test(line) ||
    isByline(line)
  );
}

/** "By NAME", or a short unpunctuated line that carries the publication's full date or a credit. */
function isByline(line: string): boolean {
  if (line.length > 120) return false;
  if (BY.test(line)) return !ENDS_COPY.test(line) || /\d{4}\.?\s*$/.test(line);
  return (
    DATED.test(line) &&
    !ENDS_COPY.test(line) &&
    line.split(/\s+/).length <= 14 &&
    !/["“”]/.test(line)
  );
}

function readParagraph(text: string, lines: readonly Line[], place: Place): Paragraph {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const copy = text.slice(start, end);
  const plain = plainText(copy);
  const kind = kindOf(copy, plain, lines.length, place);
  const from = /\S/.exec(plain)?.index ?? plain.length;
  const dateline = kind === 'body' ? readDateline(plain, from) : null;
  return { start, end, kind, text: copy, plain, dateline, copyStart: dateline?.end ?? from };
}

function kindOf(copy: string, plain: string, lines: number, place: Place): ParagraphKind {
  const words = plain.trim();
  if (words === '' || SEPARATOR.test(copy)) return 'separator';
  if (HEADING.test(copy)) return place === 'start' ? 'headline' : 'heading';
  if (STAMP.test(copy)) return 'stamp';
  if (lines === 1 && TABLE.test(copy)) return 'table';
  if (CAPTION.test(copy)) return 'caption';
  if (place !== 'body' && lines === 1 && isTopByline(copy)) return 'byline';
  if (LIST_MARK.test(copy)) return 'list';
  return kindOfPlain(words, lines, place);
}

function isTopByline(copy: string): boolean {
  return (
    isByline(copy) ||
    (copy.length < 80 && CREDIT.test(copy) && !ENDS_COPY.test(copy.replace(/[*_]+\s*$/, '')))
  );
}

function kindOfPlain(words: string, lines: number, place: Place): ParagraphKind {
  if (lines > 1 || readDateline(words, 0) !== null) return 'body';
  const short = words.length <= 160 && !/[.…,;]["'”’»)\]]*$/u.test(words);
  if (place === 'start') return short ? 'headline' : 'body';
  const heading = words.length <= 90 && /[\p{L}\p{N})?]$/u.test(words) && !/["“]/.test(words);
  return heading && !/\?$/.test(words) ? 'heading' : 'body';
}

import type { Article } from '../../server/model/article';
import type { Finding } from '../../server/model/finding';
import type { Span } from '../../server/text/span';

/** Something said about a stretch of the text. */
interface Note extends Span {
  readonly label: string;
}

/**
 * An article as a person reads it: each sentence on a line of its own, and under it a line
 * `^~~~ …` for everything that was found in it.
 */
export function annotated(article: Article, findings: readonly Finding[]): string {
  const notes = [...notesOf(article), ...findings.map(noteOf)];
  const lines = linesOf(article).map((line) => [
    oneLine(article.text, line),
    ...notes.flatMap((note) => underline(article.text, line, note)),
  ]);
  return `${[castOf(article), ...lines].map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** Sentences of copy, and what other paragraphs there are. */
function linesOf(article: Article): readonly Span[] {
  return article.paragraphs.flatMap(({ paragraph, facts }) =>
    facts.sentences.length === 0
      ? [paragraph]
      : facts.sentences.map(({ start, end }, i) => ({
          start: i === 0 ? paragraph.start : paragraph.start + start,
          end: paragraph.start + end,
        })),
  );
}

function castOf({ date, actors }: Article): readonly string[] {
  return [
    `date: ${date === null ? 'none' : `${date.value} (${date.from})`}`,
    ...actors.map(
      ({ id, kind, name, role }) => `${id}: ${name}, ${kind}${role ? `, ${role}` : ''}`,
    ),
  ];
}

function notesOf({ actors, dates, claims }: Article): readonly Note[] {
  return [
    ...actors.flatMap(({ id, mentions }) =>
      mentions.map(({ form, ...span }) => ({ ...span, label: `${id} ${form}` })),
    ),
    ...dates.map(({ type, value, start, end }) => ({ start, end, label: `${type} ${value}` })),
    ...claims.flatMap(({ id, kind, actor, sourceType, source, cue, content }) => [
      ...source.map((span) => ({ ...span, label: `${id} source ${sourceType} ${actor ?? '–'}` })),
      ...cue.map((span) => ({ ...span, label: `${id} cue` })),
      ...content.map((span) => ({ ...span, label: `${id} content ${kind}` })),
    ]),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function noteOf({ start, end, severity, rule, message }: Finding): Note {
  return { start, end, label: `${severity.toUpperCase()} ${rule}: ${message}` };
}

function underline(text: string, line: Span, note: Note): readonly string[] {
  const start = Math.max(line.start, note.start);
  const end = Math.min(line.end, note.end);
  if (start >= end) return [];
  const indent = ' '.repeat(width(text, { start: line.start, end: start }));
  const mark = start === note.start ? '^' : '~';
  return [`${indent}${mark}${'~'.repeat(width(text, { start, end }) - 1)} ${note.label}`];
}

/** Characters, so that the lines stand under their words in an editor. */
function width(text: string, { start, end }: Span): number {
  return [...text.slice(start, end)].length;
}

function oneLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s/g, ' ');
}

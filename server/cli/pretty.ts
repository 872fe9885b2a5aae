import { createColors } from 'picocolors';
import type { Finding, Severity } from '../model/finding';
import { type Excerpt, excerptOf } from './excerpt';
import { positionsIn } from './positions';
import { printable } from './printable';

/** How findings are shown to a person. */
export interface PrettyOptions {
  readonly colour: boolean;
  /** Shows the words at fault in their line, underlined. */
  readonly excerpt: boolean;
}

type Colours = ReturnType<typeof createColors>;

/** One line a finding, in the form that terminals and editors turn into links: `file:line:column: …`. */
export function prettyFindings(
  label: string,
  text: string,
  findings: readonly Finding[],
  options: PrettyOptions,
): string {
  const colours = createColors(options.colour);
  const positions = positionsIn(text);
  return findings
    .map((finding) => {
      const { line, column } = positions.at(finding.start);
      const head = headline(`${printable(label)}:${line}:${column}:`, finding, colours);
      if (!options.excerpt) return `${head}\n`;
      const end = column + finding.end - finding.start;
      return `${head}\n${underlined(excerptOf(positions.line(line), column, end), finding, colours)}`;
    })
    .join('');
}

function headline(place: string, finding: Finding, colours: Colours): string {
  const severity = colourOf(finding.severity, colours)(finding.severity);
  const rule = colours.dim(`[${finding.rule}]`);
  return `${colours.bold(place)} ${severity}: ${printable(finding.message)} ${rule}`;
}

function underlined({ line, indent, width }: Excerpt, finding: Finding, colours: Colours): string {
  const rule = colourOf(finding.severity, colours)('~'.repeat(width));
  return `    ${line}\n    ${' '.repeat(indent)}${rule}\n\n`;
}

function colourOf(severity: Severity, colours: Colours): (text: string) => string {
  return {
    error: colours.red,
    warning: colours.yellow,
    information: colours.cyan,
    hint: colours.green,
  }[severity];
}

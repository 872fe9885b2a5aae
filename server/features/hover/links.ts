import type { Span } from '../../text/span';
import { rangeOf, type View } from '../desk/view';
import type { LinkTo } from './markdown';

/** The client's command that shows a place of a document. */
export const GOTO = 'copydesk.goto';

/** The client's command that shows a rule's page. */
export const OPEN_PAGE = 'copydesk.openRuleDocumentation';

/**
 * Links into the view's document: through the client's command where it has one, otherwise the
 * document's own address with line and column (`#L12,5`), which VS Code and others understand.
 */
export function linksInto(view: View, commands: ReadonlySet<string>): LinkTo {
  return commands.has(GOTO)
    ? (place) => commandLink(GOTO, [view.uri, rangeOf(view.document, place)])
    : (place) => addressLink(view, place);
}

/** A `command:` link with its arguments. */
export function commandLink(command: string, args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}

/** Only files have an address that an editor can follow. */
function addressLink(view: View, place: Span): string | null {
  if (!view.uri.startsWith('file:')) return null;
  const { line, character } = view.document.positionAt(place.start);
  return `${view.uri}#L${line + 1},${character + 1}`;
}

import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { answering } from '../desk/answer';
import type { Client } from '../desk/client';
import type { Feature } from '../desk/desk';
import { pageOf } from '../desk/pages';
import { rangeOf, type View } from '../desk/view';
import { hoverCards } from './hover';
import { commandLink, linksInto, OPEN_PAGE } from './links';
import { toMarkdown, toPlainText } from './markdown';

/** What is known of the words under the pointer. */
export const hover: Feature = (desk) => {
  desk.connection.onHover(
    answering<HoverParams, Hover | null>(desk, 'The hover', null, (view, { position }) =>
      hoverAt(view, view.document.offsetAt(position), desk.client),
    ),
  );
  return { hoverProvider: true };
};

function hoverAt(view: View, offset: number, client: Client): Hover | null {
  const { article, document, findings } = view;
  const cards = hoverCards(article, offset, {
    findings,
    lineOf: (at) => document.positionAt(at).line + 1,
    pageOf: (rule) => pageLink(client, rule),
  });
  const first = cards[0];
  if (first === undefined) return null;
  const formats = client.capabilities.textDocument?.hover?.contentFormat;
  const markdown = formats === undefined || formats.includes(MarkupKind.Markdown);
  const contents = markdown
    ? {
        kind: MarkupKind.Markdown,
        value: toMarkdown(cards, linksInto(view, client.options.commands)),
      }
    : { kind: MarkupKind.PlainText, value: toPlainText(cards) };
  return { contents, range: rangeOf(document, first.span) };
}

/** Through the client's command, which shows the page as it is meant to look, else the page itself. */
function pageLink(client: Client, rule: string): string {
  return client.options.commands.has(OPEN_PAGE)
    ? commandLink(OPEN_PAGE, [rule])
    : pageOf(client, rule);
}

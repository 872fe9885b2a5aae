import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { answering } from '../desk/answer';
import type { Feature } from '../desk/desk';
import { rangeOf, type View } from '../desk/view';
import { type NodeKind, type OutlineNode, outline } from './outline';

const KINDS: Readonly<Record<NodeKind, SymbolKind>> = {
  section: SymbolKind.String,
  group: SymbolKind.Namespace,
  person: SymbolKind.Class,
  organization: SymbolKind.Interface,
  place: SymbolKind.Module,
  claim: SymbolKind.Event,
};

/** The outline of an article; a flat list for clients that know no tree. */
export const documentSymbols: Feature = (desk) => {
  const { documentSymbol } = desk.client.capabilities.textDocument ?? {};
  const tree = documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  desk.connection.onDocumentSymbol(
    answering<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
      desk,
      'The outline',
      [],
      (view) => {
        const nodes = outline(view.article);
        return tree ? symbolsOf(view, nodes) : nodes.flatMap((node) => flatten(view, node));
      },
    ),
  );
  return { documentSymbolProvider: { label: 'Copydesk' } };
};

function symbolsOf(view: View, nodes: readonly OutlineNode[]): DocumentSymbol[] {
  return nodes.map((node) => ({
    name: node.name,
    ...(node.detail === '' ? {} : { detail: node.detail }),
    kind: KINDS[node.kind],
    range: rangeOf(view.document, node),
    selectionRange: rangeOf(view.document, node.selection),
    children: symbolsOf(view, node.children),
  }));
}

function flatten(view: View, node: OutlineNode, containerName?: string): SymbolInformation[] {
  const { name, kind, selection, children } = node;
  const location = { uri: view.uri, range: rangeOf(view.document, selection) };
  const container = containerName === undefined ? {} : { containerName };
  return [
    { name, kind: KINDS[kind], location, ...container },
    ...children.flatMap((child) => flatten(view, child, name)),
  ];
}

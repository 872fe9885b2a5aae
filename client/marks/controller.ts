import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ATTRIBUTION_METHOD, type AttributionParams } from '../protocol';
import { LAYERS, type Layers, layersOf } from './layers';
import { concernsMarks, marksEnabled } from './settings';
import type { Styles } from './styles';

/** Shows what the server says about attribution in every editor that shows the document. */
export class MarksController implements vscode.Disposable {
  private readonly known = new Map<string, Layers>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly listeners: vscode.Disposable;

  /** Fires when the marks of a document have changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly styles: Styles,
  ) {
    this.listeners = vscode.Disposable.from(
      client.onNotification(ATTRIBUTION_METHOD, (params: AttributionParams) => this.take(params)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(this.draw)),
      vscode.workspace.onDidChangeTextDocument((change) => this.edited(change)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (concernsMarks(change)) vscode.window.visibleTextEditors.forEach(this.draw);
      }),
    );
  }

  /** The marks that are shown in the document at `uri`; undefined when none are. */
  shown(uri: vscode.Uri): Layers | undefined {
    return marksEnabled(uri) ? this.known.get(uri.toString()) : undefined;
  }

  /** The marks the server gave for the document at `uri`, shown or not. */
  layers(uri: vscode.Uri): Layers | undefined {
    return this.known.get(uri.toString());
  }

  /** Takes all marks away: when the server has stopped. */
  clear(): void {
    this.known.clear();
    for (const editor of vscode.window.visibleTextEditors) this.paint(editor, undefined);
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
    for (const layer of LAYERS) this.styles[layer].dispose();
  }

  private take(params: AttributionParams): void {
    const uri = this.client.protocol2CodeConverter.asUri(params.uri);
    const document = openDocument(uri);
    const layers = document && layersOf(params, document.version);
    if (layers === undefined) return;
    this.known.set(uri.toString(), layers);
    for (const editor of editorsOf(uri)) this.draw(editor);
    this.changed.fire(uri);
  }

  /**
   * After an edit the ranges of {@link known} are old, while those on the screen have moved along:
   * they stay as they are until the server's next word.
   */
  private edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length > 0) this.known.delete(document.uri.toString());
  }

  private forget(document: vscode.TextDocument): void {
    this.known.delete(document.uri.toString());
    for (const editor of editorsOf(document.uri)) this.paint(editor, undefined);
    this.changed.fire(document.uri);
  }

  private readonly draw = (editor: vscode.TextEditor): void => {
    const { uri } = editor.document;
    const layers = this.known.get(uri.toString());
    if (!marksEnabled(uri)) this.paint(editor, undefined);
    else if (layers !== undefined) this.paint(editor, layers);
  };

  private paint(editor: vscode.TextEditor, layers: Layers | undefined): void {
    const { asRange } = this.client.protocol2CodeConverter;
    for (const layer of LAYERS) {
      const ranges = (layers?.[layer] ?? []).map((range) => asRange(range));
      editor.setDecorations(this.styles[layer], ranges);
    }
  }
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}

function editorsOf(uri: vscode.Uri): readonly vscode.TextEditor[] {
  const wanted = uri.toString();
  return vscode.window.visibleTextEditors.filter(
    ({ document }) => document.uri.toString() === wanted,
  );
}

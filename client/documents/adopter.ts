import * as vscode from 'vscode';
import { NEWS, type Reason, reasonToAdopt } from './adoption';
import type { DocumentChoices } from './choices';
import { HEAD_LINES } from './firstLines';
import { isIncluded } from './include';

/**
 * Sets the language of documents that are news copy to `news` when they are opened, and keeps to
 * the user's word: whoever changes the language back is not overruled, now or later.
 *
 * VS Code reports a change of language as closing and opening the same document object, and a
 * document that is opened again as a new object; that tells the two apart.
 */
export class DocumentAdopter implements vscode.Disposable {
  private readonly languages = new WeakMap<vscode.TextDocument, string>();
  private readonly adopting = new WeakSet<vscode.TextDocument>();
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly choices: DocumentChoices,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.changed(document)),
      vscode.workspace.onDidChangeConfiguration((change) => this.configured(change)),
    );
    for (const document of vscode.workspace.textDocuments) void this.opened(document);
  }

  /** Treats the document as news because the user says so, now and when it is opened again. */
  async treatAsNews(document: vscode.TextDocument): Promise<void> {
    await this.choices.set(document.uri.toString(), 'news');
    await this.setNews(document);
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private async opened(document: vscode.TextDocument): Promise<void> {
    const before = this.languages.get(document);
    this.languages.set(document, document.languageId);
    if (before === undefined) await this.consider(document);
    else if (!this.adopting.has(document)) await this.languageChanged(document, before);
  }

  /** Somebody else changed the language, so it stays as it is now. */
  private async languageChanged(document: vscode.TextDocument, before: string): Promise<void> {
    const uri = document.uri.toString();
    if (before === NEWS) {
      await this.choices.set(uri, 'other');
      this.log.info(`${uri}: the language was changed to ${document.languageId}; left so.`);
    } else if (document.languageId === NEWS) {
      await this.choices.set(uri, undefined);
    }
  }

  private closed(document: vscode.TextDocument): void {
    if (document.isClosed && document.isUntitled) this.choices.forget(document.uri.toString());
  }

  /** A new document is empty when it is opened: it is looked at as it is filled. */
  private async changed(document: vscode.TextDocument): Promise<void> {
    if (document.isUntitled && document.languageId === 'plaintext') await this.consider(document);
  }

  private async configured(change: vscode.ConfigurationChangeEvent): Promise<void> {
    if (!change.affectsConfiguration('copydesk.documents')) return;
    await Promise.all(vscode.workspace.textDocuments.map((document) => this.consider(document)));
  }

  private async consider(document: vscode.TextDocument): Promise<void> {
    if (!isCopy(document) || this.adopting.has(document)) return;
    const reason = reasonToAdopt({
      languageId: document.languageId,
      head: recognises(document) ? head(document) : [],
      included: isIncluded(document),
      choice: this.choices.get(document.uri.toString()),
    });
    if (reason !== undefined) await this.adopt(document, reason);
  }

  private async adopt(document: vscode.TextDocument, reason: Reason): Promise<void> {
    this.log.info(`${document.uri.toString()}: treated as a news article (${reason}).`);
    try {
      await this.setNews(document);
    } catch (error) {
      this.log.error(`${document.uri.toString()}: could not change the language: ${String(error)}`);
    }
  }

  private async setNews(document: vscode.TextDocument): Promise<void> {
    this.adopting.add(document);
    try {
      await vscode.languages.setTextDocumentLanguage(document, NEWS);
    } finally {
      this.adopting.delete(document);
    }
  }
}

function head(document: vscode.TextDocument): readonly string[] {
  const count = Math.min(document.lineCount, HEAD_LINES);
  return Array.from({ length: count }, (_, line) => document.lineAt(line).text);
}

/** Files and new documents; not output channels, diffs' left sides and other read-only views. */
function isCopy(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  return document.isUntitled || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

function recognises(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('copydesk.documents', document);
  return settings.get<boolean>('recognise', true);
}

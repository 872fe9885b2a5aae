import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { RuleConfig } from '../../rules/check';
import { Session } from './session';
import type { View } from './view';

/** How long, in milliseconds, a document must rest before it is analysed without being asked. */
const REST = 150;

type ViewListener = (view: View) => void | Promise<void>;

/** The sessions of all open documents. */
export class Sessions {
  private readonly sessions = new Map<string, Session>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly told = new Map<string, View>();
  private readonly listeners: { readonly what: string; readonly hear: ViewListener }[] = [];

  constructor(
    private readonly configOf: (uri: string) => Promise<RuleConfig>,
    private readonly failed: (what: string, error: unknown) => void,
  ) {}

  /** What is known of an open document; undefined for one that is not open. */
  view(uri: string): Promise<View | undefined> {
    return this.sessions.get(uri)?.view() ?? Promise.resolve(undefined);
  }

  /** Calls back after each analysis, and after each change of settings. */
  onView(what: string, hear: ViewListener): void {
    this.listeners.push({ what, hear });
  }

  opened(document: TextDocument): void {
    this.sessions.get(document.uri)?.close();
    const { uri } = document;
    this.sessions.set(uri, new Session(document, this.configOf, () => void this.tell(uri)));
    void this.analyse(uri);
  }

  /** Sees to it that the document is analysed once it rests, if nobody asks before. */
  changed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => void this.analyse(uri), REST),
    );
  }

  closed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.told.delete(uri);
    this.sessions.get(uri)?.close();
    this.sessions.delete(uri);
  }

  /** Checks all documents again, after a change of settings. */
  recheck(): void {
    for (const uri of this.sessions.keys()) void this.tell(uri);
  }

  /** Gives up whatever is under way. */
  close(): void {
    for (const uri of [...this.sessions.keys()]) this.closed(uri);
  }

  private async analyse(uri: string): Promise<void> {
    this.timers.delete(uri);
    try {
      await this.view(uri);
    } catch (error) {
      this.failed('The article could not be analysed.', error);
    }
  }

  private async tell(uri: string): Promise<void> {
    try {
      const view = await this.view(uri);
      if (view === undefined || view === this.told.get(uri)) return;
      this.told.set(uri, view);
      for (const { what, hear } of this.listeners) await this.tellOne(what, hear, view);
    } catch (error) {
      this.failed('The article could not be checked.', error);
    }
  }

  private async tellOne(what: string, hear: ViewListener, view: View): Promise<void> {
    try {
      await hear(view);
    } catch (error) {
      this.failed(`${what} could not be sent.`, error);
    }
  }
}

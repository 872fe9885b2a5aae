import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import {
  type ClientCapabilities,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

/** A notification or request that came from the server. */
interface Received {
  readonly method: string;
  readonly params: unknown;
}

/** A scripted editor that talks to a server process over its standard streams. */
export class ScriptedClient {
  readonly connection: MessageConnection;
  /** Everything the server sent of its own accord, in order. */
  readonly received: Received[] = [];
  /** What the server wrote on standard error. */
  stderr = '';
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly exited: Promise<number | null>;
  private readonly waiting = new Set<() => void>();
  private version = 1;

  /** `settings` answers the server's questions for configuration; it may change in between. */
  constructor(
    file: string,
    public settings: unknown = null,
    args: readonly string[] = ['--stdio'],
  ) {
    this.process = spawn(process.execPath, [file, ...args]);
    this.process.stderr.on('data', (data) => {
      this.stderr += String(data);
    });
    this.exited = new Promise((resolve) => this.process.on('exit', resolve));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onNotification((method, params) => this.receive(method, params));
    this.connection.onRequest((method, params) => this.answer(method, params));
    this.connection.listen();
  }

  async initialize(
    capabilities: ClientCapabilities,
    initializationOptions?: unknown,
  ): Promise<InitializeResult> {
    const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions };
    const result: InitializeResult = await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  /** A request about a document; `at` names words in `text` for a position within them. */
  request<R>(method: string, uri: string, params: object = {}): Promise<R> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...params });
  }

  open(uri: string, text: string, languageId = 'news'): Promise<void> {
    this.version = 1;
    const textDocument = { uri, languageId, version: 1, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version: ++this.version };
    const params = { textDocument, contentChanges };
    return this.connection.sendNotification('textDocument/didChange', params);
  }

  close(uri: string): Promise<void> {
    const params = { textDocument: { uri } };
    return this.connection.sendNotification('textDocument/didClose', params);
  }

  /** Changes the settings and tells the server so, as editors do. */
  configure(settings: unknown): Promise<void> {
    this.settings = settings;
    const method = 'workspace/didChangeConfiguration';
    return this.connection.sendNotification(method, { settings: null });
  }

  /** Waits until the server has sent something that fits, and gives its parameters. */
  async heard<P>(method: string, fits: (params: P) => boolean = () => true): Promise<P> {
    for (;;) {
      const found = this.received.find((each) => each.method === method && fits(each.params as P));
      if (found !== undefined) return found.params as P;
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  count(method: string): number {
    return this.received.filter((each) => each.method === method).length;
  }

  /** Ends the session as editors do; gives the exit code. */
  async shutdown(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exitCode();
  }

  /** Closes the server's standard input. */
  hangUp(): void {
    this.process.stdin.end();
  }

  /** Writes raw bytes, whatever they are. */
  writeRaw(bytes: string): void {
    this.process.stdin.write(bytes);
  }

  async exitCode(): Promise<number | null> {
    const code = await this.exited;
    this.connection.dispose();
    return code;
  }

  /** Ends the process, if it still runs, whatever state it is in. */
  kill(): void {
    this.process.kill('SIGKILL');
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  private receive(method: string, params: unknown): void {
    this.received.push({ method, params });
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resolve of waiting) resolve();
  }

  private answer(method: string, params: unknown): unknown {
    this.receive(method, params);
    if (method !== 'workspace/configuration') return null;
    const items = Array.isArray(params) ? [] : (params as { readonly items: readonly unknown[] });
    return 'items' in items ? items.items.map(() => this.settings) : [];
  }
}

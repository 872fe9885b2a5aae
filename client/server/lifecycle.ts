import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import { NEWS } from '../documents/adoption';
import { CrashHandler, MOST_RESTARTS } from './crashes';

/** Makes the client for the place at hand: a process of its own, or a worker in the browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What the user is told about the server. */
export type ServerState = 'idle' | 'starting' | 'running' | 'failed';

/** Starts the server with the first news document, restarts it, and knows how it is. */
export class ServerLifecycle implements vscode.Disposable {
  readonly client: BaseLanguageClient;
  private readonly crashes: CrashHandler;
  private readonly changed = new vscode.EventEmitter<ServerState>();
  private readonly failed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;
  private current: ServerState = 'idle';

  /** Fires with each new state. */
  readonly onDidChangeState = this.changed.event;
  /** Fires when the server cannot be started, or crashed too often to be started again. */
  readonly onDidFail = this.failed.event;

  constructor(create: CreateClient, options: LanguageClientOptions) {
    this.crashes = new CrashHandler(
      () => this.client.createDefaultErrorHandler(MOST_RESTARTS),
      () => this.fail(),
      CloseAction.DoNotRestart,
    );
    this.client = create({ ...options, errorHandler: this.crashes });
    this.listeners = vscode.Disposable.from(
      this.client.onDidChangeState(({ newState }) => this.enter(stateOf(newState, this.current))),
      vscode.workspace.onDidOpenTextDocument((document) => this.opened(document)),
    );
    for (const document of vscode.workspace.textDocuments) this.opened(document);
  }

  get state(): ServerState {
    return this.current;
  }

  /** Stops the server if it runs and starts it anew. */
  async restart(): Promise<void> {
    this.crashes.reset();
    if (this.client.needsStop()) await this.client.stop();
    await this.start();
  }

  /** Stops the server; to be awaited when the extension is deactivated. */
  async stop(): Promise<void> {
    this.listeners.dispose();
    if (this.client.needsStop()) await this.client.stop();
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
    this.failed.dispose();
  }

  private opened(document: vscode.TextDocument): void {
    if (document.languageId === NEWS && this.current === 'idle') void this.start();
  }

  private async start(): Promise<void> {
    this.enter('starting');
    try {
      await this.client.start();
    } catch (error) {
      this.client.error('The server could not be started.', error, false);
      this.fail();
    }
  }

  private fail(): void {
    if (this.current === 'failed') return;
    this.enter('failed');
    this.failed.fire();
  }

  private enter(state: ServerState): void {
    if (state === this.current) return;
    this.current = state;
    this.changed.fire(state);
  }
}

/** A failure stays one until the server is started again. */
function stateOf(state: State, before: ServerState): ServerState {
  if (state === State.Running) return 'running';
  if (state === State.Starting) return 'starting';
  if (state === State.StartFailed || before === 'failed') return 'failed';
  return 'idle';
}

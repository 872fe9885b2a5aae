import type {
  CloseAction,
  CloseHandlerResult,
  ErrorHandler,
  ErrorHandlerResult,
  Message,
} from 'vscode-languageclient';

/** How often the server is started again within three minutes before Copydesk gives up. */
export const MOST_RESTARTS = 3;

/**
 * Leaves the decision whether to restart a crashed server to the language client's own handler
 * (`decide`), but tells the user once and in our words, through `gaveUp`, instead of at each crash.
 */
export class CrashHandler implements ErrorHandler {
  private handler: ErrorHandler | undefined;

  constructor(
    private readonly decide: () => ErrorHandler,
    private readonly gaveUp: () => void,
    private readonly doNotRestart: CloseAction.DoNotRestart,
  ) {}

  /** Forgets earlier crashes: after the user has restarted the server. */
  reset(): void {
    this.handler = undefined;
  }

  async error(
    error: Error,
    message: Message | undefined,
    count: number | undefined,
  ): Promise<ErrorHandlerResult> {
    return { ...(await this.current().error(error, message, count)), handled: true };
  }

  async closed(): Promise<CloseHandlerResult> {
    const result = await this.current().closed();
    if (result.action === this.doNotRestart) this.gaveUp();
    return { ...result, handled: true };
  }

  private current(): ErrorHandler {
    this.handler ??= this.decide();
    return this.handler;
  }
}

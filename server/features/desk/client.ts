import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';

/** What a client may say of itself beyond LSP; `docs/protocol.md` defines it. */
export interface ClientOptions {
  /** URI of the folder with one page per rule; null when the client has none to show. */
  readonly documentation: string | null;
  /** Commands that hovers may link to. */
  readonly commands: ReadonlySet<string>;
  /** Whether the client shows `copydesk/attribution`. */
  readonly attribution: boolean;
  /** Settings of a client that cannot be asked for its configuration. */
  readonly settings: unknown;
}

/** The editor at the other end: what it can do, and what it told us at the start. */
export interface Client {
  readonly capabilities: ClientCapabilities;
  readonly options: ClientOptions;
}

/** Reads what the client says at `initialize`; whatever is missing or malformed counts as not said. */
export function readClient(params: InitializeParams, documentation: string | null = null): Client {
  const given: unknown = params.initializationOptions;
  const field = (name: string): unknown => fieldOf(given, name);
  const commands = field('commands');
  return {
    capabilities: params.capabilities ?? {},
    options: {
      documentation: folderOf(field('documentation')) ?? documentation,
      commands: new Set(Array.isArray(commands) ? commands.filter(isString) : []),
      attribution: field('attribution') === true,
      settings: field('settings'),
    },
  };
}

/** A field of something that came over the wire; undefined when it has none. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function folderOf(value: unknown): string | null {
  return isString(value) && value !== '' ? value.replace(/\/+$/, '') : null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

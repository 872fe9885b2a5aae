import type { Choice } from './adoption';

/** The part of `vscode.Memento` that choices are kept in. */
export interface Store {
  get<T>(key: string): T | undefined;
  update(key: string, value: unknown): Thenable<void>;
}

const KEY = 'copydesk.documents.choices';
const MOST = 500;

type Entry = readonly [uri: string, choice: Choice];

/**
 * What the user decided for single documents, kept in the workspace so that a document whose
 * language was changed back is not changed again when it is opened next time. Untitled documents
 * are remembered until {@link DocumentChoices.forget}: their names are used again for others.
 */
export class DocumentChoices {
  private readonly untitled = new Map<string, Choice>();

  constructor(private readonly store: Store) {}

  /** The user's choice for the document at `uri`, if there is one. */
  get(uri: string): Choice | undefined {
    if (isUntitled(uri)) return this.untitled.get(uri);
    return this.entries().find(([known]) => known === uri)?.[1];
  }

  /** Remembers a choice, or forgets it when `choice` is undefined. The oldest go beyond 500. */
  async set(uri: string, choice: Choice | undefined): Promise<void> {
    if (isUntitled(uri)) return this.setUntitled(uri, choice);
    const others = this.entries().filter(([known]) => known !== uri);
    const entries = choice === undefined ? others : [...others, [uri, choice] as const];
    await this.store.update(KEY, entries.slice(-MOST));
  }

  /** To be called when an untitled document is closed. */
  forget(uri: string): void {
    this.untitled.delete(uri);
  }

  private setUntitled(uri: string, choice: Choice | undefined): void {
    if (choice === undefined) this.untitled.delete(uri);
    else this.untitled.set(uri, choice);
  }

  private entries(): readonly Entry[] {
    return this.store.get<readonly Entry[]>(KEY) ?? [];
  }
}

function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}

import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Earlier } from '../../article/analyse';
import type { Article } from '../../model/article';
import { check, type RuleConfig } from '../../rules/check';
import { analyseInSlices, turn } from './slices';
import type { View } from './view';

/** A text whose analysis takes longer than this, in milliseconds, waits until typing pauses. */
const QUICK = 50;
const LONGEST_WAIT = 1000;

/** An analysed version of the document. */
interface Analysed {
  readonly version: number;
  readonly document: TextDocument;
  readonly article: Article;
}

/** One open document: analysed when somebody asks, once for each version, however many ask. */
export class Session {
  private latest: Analysed | undefined;
  private current: { readonly view: View; readonly config: RuleConfig } | undefined;
  private earlier: Earlier | undefined;
  private running: Promise<void> | undefined;
  private open = true;
  /** How long the last analysis took, in milliseconds. */
  private cost = 0;

  constructor(
    private readonly document: TextDocument,
    private readonly configOf: (uri: string) => Promise<RuleConfig>,
    private readonly onAnalysed: () => void,
  ) {}

  get version(): number {
    return this.document.version;
  }

  /** What is known of the document as it stands now; undefined once it is closed. */
  async view(): Promise<View | undefined> {
    const config = await this.configOf(this.document.uri);
    while (this.open && this.latest?.version !== this.document.version) {
      this.running ??= this.run().finally(() => {
        this.running = undefined;
      });
      await this.running;
    }
    return this.open && this.latest !== undefined ? this.viewOf(this.latest, config) : undefined;
  }

  /** Ends the session: what runs is given up, and who waits gets nothing. */
  close(): void {
    this.open = false;
  }

  /** Analyses the text as it stands; an edit in the meantime leaves it to the next run. */
  private async run(): Promise<void> {
    const asked = this.document.version;
    const slow = this.cost > QUICK;
    await turn(slow ? Math.min(this.cost, LONGEST_WAIT) : 0);
    if (slow && this.isStale(asked)) return;
    const { uri, languageId, version } = this.document;
    const text = this.document.getText();
    const since = performance.now();
    const stale = (): boolean => this.isStale(version);
    const outcome = await analyseInSlices(text, { today: today() }, this.earlier, stale);
    if (outcome.article === null) {
      this.earlier = { paragraphs: [...(this.earlier?.paragraphs ?? []), ...outcome.done] };
      return;
    }
    this.cost = performance.now() - since;
    this.earlier = outcome.article;
    const document = TextDocument.create(uri, languageId, version, text);
    this.latest = { version, document, article: outcome.article };
    this.onAnalysed();
  }

  private isStale(version: number): boolean {
    return !this.open || this.document.version !== version;
  }

  /** The same view as before as long as neither the text nor the settings have changed. */
  private viewOf({ version, document, article }: Analysed, config: RuleConfig): View {
    const { current } = this;
    if (current?.view.article === article && current.config === config) return current.view;
    const findings = check(article, config);
    const view = { uri: document.uri, version, document, article, findings };
    this.current = { view, config };
    return view;
  }
}

/** The day on which the copy is read, `YYYY-MM-DD`, in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

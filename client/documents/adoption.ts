import { type NewsSign, newsSign } from './firstLines';

/** The id of the language that Copydesk works on. */
export const NEWS = 'news';

/** Types of documents that may be treated as news: all others have a type of their own to keep. */
const ADOPTABLE: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** What the user decided about one document, by the command or by changing its language back. */
export type Choice = 'news' | 'other';

/** Why a document is treated as news: the user said so, a setting takes it in, or its first lines. */
export type Reason = 'chosen' | 'included' | NewsSign;

/** What is known of a document that has just been opened. */
export interface Candidate {
  readonly languageId: string;
  /** The first lines, without line ends. */
  readonly head: readonly string[];
  /** True when one of the globs of `copydesk.documents.include` takes the document in. */
  readonly included: boolean;
  readonly choice: Choice | undefined;
}

/**
 * Why the document is to be treated as news, or undefined to leave it alone. The user's choice
 * stands above the setting, and the setting above recognition, which looks at plain text only.
 */
export function reasonToAdopt(candidate: Candidate): Reason | undefined {
  const { languageId, head, included, choice } = candidate;
  if (!ADOPTABLE.has(languageId) || choice === 'other') return undefined;
  if (choice === 'news') return 'chosen';
  if (included) return 'included';
  return languageId === 'plaintext' ? newsSign(head) : undefined;
}

import type { Article } from '../../model/article';
import type { Comment } from '../../text/document';

/** A wish, written in the copy as a comment, that findings be passed over. */
export interface Suppression {
  readonly comment: Comment;
  /** Rule ids; empty for all rules. */
  readonly rules: readonly string[];
  /** Why; empty when the comment gives none. */
  readonly reason: string;
  /** The whole text, or the sentence or paragraph beside the comment. */
  readonly scope: 'file' | 'beside';
}

/** How far into a comment its rules are looked for. */
const LONGEST = 400;

const WISH =
  /^copydesk-ignore(-file)?(?=[\s:]|$)\s*([\w-]+(?:\s*,\s*[\w-]+|\s+[\w-]+)*)?\s*(?::|$)/;

/**
 * Reads `copydesk-ignore RULE, RULE: reason` and `copydesk-ignore-file RULE: reason`; without a
 * rule it stands for all of them. Comments that say something else are passed over.
 */
export function readSuppressions(article: Article): readonly Suppression[] {
  return article.document.comments.flatMap((comment) => {
    const wish = WISH.exec(comment.text.slice(0, LONGEST));
    if (wish === null) return [];
    return [
      {
        comment,
        rules: wish[2]?.split(/[\s,]+/) ?? [],
        reason: comment.text.slice(wish[0].length).trim(),
        scope: wish[1] === undefined ? ('beside' as const) : ('file' as const),
      },
    ];
  });
}

/** What the rule flags. */
export const flagged: readonly string[] = [];

/** What the rule lets pass. */
export const accepted: readonly string[] = [];

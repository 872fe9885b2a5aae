/** Where the project lives; every link into it is built from this. */
export const REPOSITORY = 'https://github.com/copydesk/copydesk';

/** The address of a rule's documentation page. */
export function documentationUrl(rule: string): string {
  return `${REPOSITORY}/blob/main/docs/rules/${rule}.md`;
}

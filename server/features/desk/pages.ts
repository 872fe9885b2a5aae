import { documentationUrl } from '../../rules/documentation';
import type { Client } from './client';

/** The page of a rule: the client's own copy where it has one, else the project's. */
export function pageOf({ options }: Client, rule: string): string {
  return options.documentation === null
    ? documentationUrl(rule)
    : `${options.documentation}/${rule}.md`;
}

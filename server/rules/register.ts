import { impersonalEvidence } from './impersonal-evidence';
import { quoteWithoutSpeaker } from './quote-without-speaker';
import type { Rule } from './rule';
import { scareQuotes } from './scare-quotes';
import { secondHandSource } from './second-hand-source';
import { surnameBeforeFullName } from './surname-before-full-name';
import { unattributedStatement } from './unattributed-statement';
import { unbalancedQuotes } from './unbalanced-quotes';
import { unresolvedSource } from './unresolved-source';
import { vagueSource } from './vague-source';
import { weekdayDateMismatch } from './weekday-date-mismatch';

/** Every rule of the desk. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  unattributedStatement,
  quoteWithoutSpeaker,
  vagueSource,
  impersonalEvidence,
  unresolvedSource,
  secondHandSource,
  scareQuotes,
  surnameBeforeFullName,
  weekdayDateMismatch,
  unbalancedQuotes,
];

import type { Finding } from '../../../server/model/finding';
import { overlaps } from '../../../server/text/span';
import { type DeskArticle, spanOfPair } from '../../corpora/desk';

/** What of a finding is scored. */
export type DeskFinding = Pick<Finding, 'start' | 'end' | 'rule' | 'severity'>;

/** Our rules under the names that the gold has for them; findings of others are not judged. */
const RULE_OF: Readonly<Record<string, string>> = {
  'unattributed-statement': 'unattributed-statement',
  'quote-without-speaker': 'quote-without-speaker',
  'vague-source': 'vague-source',
  'impersonal-evidence': 'vague-source',
  'unresolved-source': 'unresolved-pronoun-source',
  'second-hand-source': 'second-hand-source',
  'scare-quotes': 'scare-quotes',
  'surname-before-full-name': 'first-reference',
  'weekday-date-mismatch': 'date-mismatch',
  'unbalanced-quotes': 'unbalanced-quote-marks',
};

/** Rules of the gold that are settled by findings of other rules as well. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  'unattributed-statement': ['vague-source'],
  'vague-source': ['unattributed-statement'],
  'quote-without-speaker': ['scare-quotes', 'unattributed-statement'],
  'scare-quotes': ['quote-without-speaker'],
  'anonymous-source-without-reason': ['vague-source'],
  'unresolved-pronoun-source': ['vague-source'],
};

type Wanted = DeskArticle['gold']['mustWarn'][number];

/** How the findings of one article stand to its gold. */
export interface Warnings {
  readonly hit: readonly Wanted[];
  readonly missed: readonly Wanted[];
  /** Findings on a wanted warning. */
  readonly right: number;
  /** Findings on neither a wanted nor a tolerated one. */
  readonly alarms: readonly DeskFinding[];
  /** Tempting clean stretches, and those of them that a false alarm touches. */
  readonly clean: number;
  readonly cleanTouched: number;
}

/** Compares the findings of one article with what must, may and must not be warned of; hints do not count. */
export function compareWarnings({ gold }: DeskArticle, findings: readonly DeskFinding[]): Warnings {
  const judged = findings.filter(
    ({ rule, severity }) => severity !== 'hint' && RULE_OF[rule] !== undefined,
  );
  const settles = (finding: DeskFinding, wanted: Wanted): boolean =>
    overlaps(finding, spanOfPair(wanted.span)) && accepts(wanted.rule, finding.rule);
  const hit = gold.mustWarn.filter((wanted) => judged.some((each) => settles(each, wanted)));
  const isRight = (finding: DeskFinding): boolean =>
    gold.mustWarn.some((wanted) => settles(finding, wanted));
  const alarms = judged.filter(
    (each) => !isRight(each) && !(gold.mayWarn ?? []).some((may) => settles(each, may)),
  );
  return {
    hit,
    missed: gold.mustWarn.filter((wanted) => !hit.includes(wanted)),
    right: judged.filter(isRight).length,
    alarms,
    clean: gold.mustNotWarn.length,
    cleanTouched: gold.mustNotWarn.filter(({ span }) =>
      alarms.some((alarm) => overlaps(alarm, spanOfPair(span))),
    ).length,
  };
}

function accepts(wanted: string, ours: string): boolean {
  const rule = RULE_OF[ours] ?? ours;
  return rule === wanted || (ACCEPTED[wanted] ?? []).includes(rule);
}

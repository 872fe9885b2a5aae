import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/article/analyse';
import type { Severity } from '../../server/model/finding';
import { check, review } from '../../server/rules/check';
import { fixesFor } from '../../server/rules/fixes';
import { RULES } from '../../server/rules/register';
import type { Rule } from '../../server/rules/rule';
import { plainOf } from '../../server/rules/support/edits';

const TEXT = `Ferry to Bursa

The ferry, a shameful wreck, left Istanbul at noon. Captain Murat Şen wants the sea to himself.

Experts say the ferry is safe.`;

const rule = (id: string, found: Rule['check'], severity: Severity = 'warning'): Rule => ({
  id,
  severity,
  summary: 'A rule for tests',
  why: { text: 'To test', handbook: 'none' },
  remedies: [],
  silent: [],
  flagged: [],
  accepted: [],
  check: found,
  fixes: () => [],
});

const atFive = rule('at-five', function* () {
  yield { start: 5, end: 7, message: 'Five.' };
});

const broken = rule('broken', () => {
  throw new Error('No luck');
});

describe('check', () => {
  test('gives findings in text order, each with its rule', () => {
    const found = check(analyse(TEXT));
    expect(found.map(({ rule: id }) => id)).toEqual([
      'unattributed-statement',
      'unattributed-statement',
      'vague-source',
    ]);
    expect(found.map(({ start }) => start)).toEqual(
      found.map(({ start }) => start).toSorted((a, b) => a - b),
    );
  });

  test('lets the others run when a rule throws, and names it', () => {
    const named: string[] = [];
    const found = check(analyse(TEXT), {
      rules: [broken, atFive],
      onRuleError: (id, error) => named.push(`${id}: ${error}`),
    });
    expect(named).toEqual(['broken: Error: No luck']);
    expect(found.map(({ rule: id }) => id)).toEqual(['at-five']);
  });

  test('keeps what a rule reported before it threw out of the findings', () => {
    const halfway = rule('halfway', function* () {
      yield { start: 0, end: 1, message: 'One.' };
      throw new Error('Then no more');
    });
    expect(check(analyse(TEXT), { rules: [halfway] })).toEqual([]);
  });

  test('switches rules off and sets their severity', () => {
    const article = analyse(TEXT);
    const severity = { 'unattributed-statement': 'off', 'vague-source': 'hint' } as const;
    expect(check(article, { severity }).map((each) => each.severity)).toEqual(['hint']);
  });

  test('lets a report weigh less than its rule until the setting says otherwise', () => {
    const article = analyse(TEXT);
    const weights = (setting: Severity): readonly Severity[] =>
      check(article, {
        severity: { 'unattributed-statement': setting, 'vague-source': 'off' } as never,
      }).map(({ severity }) => severity);
    expect(weights('warning')).toEqual(['warning', 'information']);
    expect(weights('error')).toEqual(['error', 'error']);
    expect(weights('hint')).toEqual(['hint', 'hint']);
  });

  test.each(['', ' ', '\uFEFF', '"', '<!-- copydesk-ignore', '---\n---\n', 'A.'])(
    'finds nothing in %j',
    (text) => {
      expect(check(analyse(text))).toEqual([]);
    },
  );
});

describe('rules', () => {
  test('have ids of their own, in small letters and hyphens', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test('say why, by which handbook, and when they are silent', () => {
    for (const { id, summary, why, silent, remedies } of RULES) {
      expect(summary, id).toMatch(/^[A-Z].*[^.]$/s);
      expect(why.text, id).toMatch(/\.$/);
      expect(why.handbook, id).not.toBe('');
      expect(silent.length, id).toBeGreaterThan(0);
      expect(remedies.length, id).toBeGreaterThan(0);
    }
  });

  test('never throw, on cut and shuffled copy either', () => {
    const errors: string[] = [];
    const onRuleError = (id: string, error: unknown): void => void errors.push(`${id}: ${error}`);
    for (let at = 0; at < TEXT.length; at += 3) {
      check(analyse(TEXT.slice(at) + TEXT.slice(0, at)), { onRuleError });
      check(analyse(TEXT.slice(0, at)), { onRuleError });
    }
    expect(errors).toEqual([]);
  });
});

describe('fixesFor', () => {
  test('ends with the suppression of the finding, which settles it', () => {
    for (const finding of check(analyse(TEXT))) {
      const last = fixesFor(analyse(TEXT), finding).at(-1);
      const edit = last?.edits[0];
      expect(last?.snippet).toBe(true);
      const at = edit?.start ?? 0;
      const after = TEXT.slice(0, at) + plainOf(edit?.newText ?? '') + TEXT.slice(at);
      const { findings, suppressed } = review(analyse(after));
      expect(findings.length).toBe(check(analyse(TEXT)).length - 1);
      expect(suppressed.map((each) => each.finding.rule)).toEqual([finding.rule]);
      expect(suppressed[0]?.suppression.reason).toBe('reason');
    }
  });

  test('gives the suppression alone for a finding of no rule', () => {
    const finding = { start: 17, end: 20, rule: 'gone', severity: 'hint', message: '' } as const;
    expect(fixesFor(analyse(TEXT), finding)).toHaveLength(1);
  });
});

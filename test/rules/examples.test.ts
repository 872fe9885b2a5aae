import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/article/analyse';
import type { Article } from '../../server/model/article';
import type { Finding, Fix } from '../../server/model/finding';
import { check } from '../../server/rules/check';
import { RULES } from '../../server/rules/register';
import type { Rule } from '../../server/rules/rule';
import { plainOf } from '../../server/rules/support/edits';
import { mark, marked } from '../support/marked';

const findingsOf = (rule: Rule, article: Article): readonly Finding[] =>
  check(article, {
    rules: [rule],
    onRuleError: (id, error) => {
      throw new Error(`${id} failed`, { cause: error });
    },
  });

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has at least five flagged and ten accepted examples', () => {
    expect(rule.flagged.length).toBeGreaterThanOrEqual(5);
    expect(rule.accepted.length).toBeGreaterThanOrEqual(10);
  });

  test.each(rule.flagged)('flags exactly what is marked in %j', (source) => {
    const { text } = marked(source);
    expect(mark(text, findingsOf(rule, analyse(text)))).toBe(source);
  });

  test.each(rule.accepted)('accepts %j', (text) => {
    expect(mark(text, findingsOf(rule, analyse(text)))).toBe(text);
  });

  test('says what is wrong and what to do', () => {
    for (const source of rule.flagged) {
      for (const { message } of findingsOf(rule, analyse(marked(source).text))) {
        expect(message).toMatch(/^\S.{30,}\.$/s);
      }
    }
  });

  const fixes = rule.flagged.flatMap((source) => fixesOf(rule, marked(source).text));

  test('offers a fix for each finding', () => {
    for (const source of rule.flagged) {
      const { text, spans } = marked(source);
      const fixed = new Set(fixesOf(rule, text).map(({ finding }) => finding.start));
      expect(fixed.size).toBe(spans.length);
    }
  });

  test.each(fixes)('accepts what “$fix.title” leaves of $words', ({ text, finding, fix }) => {
    const before = findingsOf(rule, analyse(text)).length;
    const after = applied(text, fix);
    expect(findingsOf(rule, analyse(after)).length, after).toBe(before - 1);
    expect(sentenceHolds(text, finding, fix), fix.title).toBe(true);
  });
});

interface Case {
  readonly text: string;
  readonly words: string;
  readonly finding: Finding;
  readonly fix: Fix;
}

function fixesOf(rule: Rule, text: string): readonly Case[] {
  const article = analyse(text);
  return findingsOf(rule, article).flatMap((finding) =>
    rule.fixes({ article }, finding).map((fix) => {
      const words = text.slice(finding.start, finding.end);
      return { text, words, finding, fix };
    }),
  );
}

/** The text after a fix; tab stops keep what they show. */
function applied(text: string, { edits, snippet }: Fix): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, newText }) => {
      const words = snippet ? plainOf(newText) : newText;
      return left.slice(0, start) + words + left.slice(end);
    }, text);
}

/** Every edit lies in the finding's own paragraph and none of them overlap. */
function sentenceHolds(text: string, finding: Finding, { edits }: Fix): boolean {
  const from = text.lastIndexOf('\n', finding.start) + 1;
  const end = text.indexOf('\n', finding.end);
  const to = end < 0 ? text.length : end;
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  return sorted.every(
    (edit, i) => edit.start >= from && edit.end <= to && edit.start >= (sorted[i - 1]?.end ?? 0),
  );
}

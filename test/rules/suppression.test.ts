import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/article/analyse';
import { review } from '../../server/rules/check';

const SHAMEFUL = 'The ferry is a shameful wreck.';
const VAGUE = 'Experts say the ferry is safe.';

function left(text: string): readonly string[] {
  return review(analyse(`Ferry to Bursa\n\n${text}`)).findings.map(({ rule }) => rule);
}

describe('a suppression', () => {
  test('is needed', () => {
    expect(left(`${SHAMEFUL} ${VAGUE}`)).toEqual(['unattributed-statement', 'vague-source']);
  });

  test.each([
    ['above a paragraph', `<!-- copydesk-ignore vague-source: agreed -->\n${VAGUE}`],
    ['above, a blank line between', `<!-- copydesk-ignore vague-source -->\n\n${VAGUE}`],
    ['at the end of the paragraph', `${VAGUE} <!-- copydesk-ignore vague-source: agreed -->`],
    [
      'inside the sentence',
      `Experts say <!-- copydesk-ignore vague-source: x --> the ferry is safe.`,
    ],
    ['without rules', `${VAGUE} <!-- copydesk-ignore -->`],
    ['without rules, with a reason', `${VAGUE} <!-- copydesk-ignore: agreed with the lawyer -->`],
    ['of several rules', `${VAGUE} <!-- copydesk-ignore scare-quotes, vague-source: both -->`],
    ['without spaces', `${VAGUE}<!--copydesk-ignore vague-source-->`],
    [
      'for the file',
      `Quiet.\n\n<!-- copydesk-ignore-file vague-source: satire -->\n\nHe left.\n\n${VAGUE}`,
    ],
    ['for all of the file', `<!-- copydesk-ignore-file -->\n\n${SHAMEFUL}\n\n${VAGUE}`],
    ['over two lines', `${VAGUE} <!-- copydesk-ignore vague-source:\n agreed -->`],
  ])('holds %s', (_, text) => {
    expect(left(text)).toEqual([]);
  });

  test.each([
    ['of another rule', `${VAGUE} <!-- copydesk-ignore scare-quotes: no -->`],
    ['of another paragraph', `He left. <!-- copydesk-ignore vague-source: no -->\n\n${VAGUE}`],
    [
      'of the paragraph after next',
      `<!-- copydesk-ignore vague-source -->\n\nHe left.\n\n${VAGUE}`,
    ],
    ['that is an ordinary comment', `${VAGUE} <!-- ignore vague-source -->`],
    ['with a longer word', `${VAGUE} <!-- copydesk-ignored vague-source -->`],
    ['in the copy itself', `${VAGUE} Copydesk-ignore vague-source.`],
  ])('does nothing %s', (_, text) => {
    expect(left(text)).toEqual(['vague-source']);
  });

  test('between two sentences is for the one before', () => {
    const text = `${VAGUE} <!-- copydesk-ignore: agreed --> ${SHAMEFUL} He left.`;
    expect(left(text)).toEqual(['unattributed-statement']);
  });

  test('at the end of a paragraph is for all of it', () => {
    expect(left(`${VAGUE} ${SHAMEFUL} He left. <!-- copydesk-ignore: agreed -->`)).toEqual([]);
  });

  test('is told of, with its rules and its reason', () => {
    const text = `Head\n\n${VAGUE} <!-- copydesk-ignore vague-source: agreed: by phone -->`;
    const { suppressed } = review(analyse(text));
    expect(suppressed).toHaveLength(1);
    expect(suppressed[0]?.finding.rule).toBe('vague-source');
    expect(suppressed[0]?.suppression).toMatchObject({
      rules: ['vague-source'],
      reason: 'agreed: by phone',
      scope: 'beside',
    });
  });

  test('reads a very long comment in no time', () => {
    const text = `${VAGUE} <!-- copydesk-ignore ${'vague '.repeat(50_000)}! -->`;
    expect(left(text)).toEqual(['vague-source']);
  });
});

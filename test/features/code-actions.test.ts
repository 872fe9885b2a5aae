import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { workspaceEditOf } from '../../server/features/code-actions/edit';
import { fixesIn, fixOf, keyOf } from '../../server/features/code-actions/fixes';
import { plainOf } from '../../server/features/code-actions/snippet';
import type { View } from '../../server/features/desk/view';
import type { Finding, Fix } from '../../server/model/finding';
import { find, story } from './support/story';

describe('a snippet as plain text', () => {
  it.each([
    [`according to \${1:NAME}`, 'according to NAME'],
    [`, \${1:NAME} said$0`, ', NAME said'],
    [`\${1} and $2`, ' and '],
    ['costs \\$5 \\} \\\\', 'costs $5 } \\'],
    [`\${1:a \\} b}`, 'a } b'],
    [`<!-- copydesk-ignore x: \${1:reason} -->`, '<!-- copydesk-ignore x: reason -->'],
    ['no stops', 'no stops'],
  ])('%j reads %j', (snippet, words) => {
    expect(plainOf(snippet)).toBe(words);
  });
});

const text = 'Experts say so.\nThe rest is known.';
const finding: Finding = {
  ...find(text, 'Experts'),
  rule: 'no-such-rule',
  severity: 'warning',
  message: 'Who?',
};
const document = TextDocument.create('file:///a.news', 'news', 7, text);
const article = story(text);
const view: View = { uri: document.uri, version: 7, document, article, findings: [finding] };

describe('offered fixes', () => {
  it('are those of findings that the selection touches', () => {
    const offered = fixesIn(article, [finding], { start: 7, end: 7 });
    expect(offered.map(({ fix }) => fix.title)).toEqual([
      'Ignore no-such-rule here, with a reason',
    ]);
  });

  it('come from the shortest finding first, and leave ignoring to the end', () => {
    const wide: Finding = { ...finding, end: finding.end + 7, rule: 'vague-source' };
    const offered = fixesIn(article, [wide, finding], finding);
    const titles = offered.map(({ fix }) => fix.title);
    expect(titles.slice(-2)).toEqual([
      'Ignore no-such-rule here, with a reason',
      'Ignore vague-source here, with a reason',
    ]);
    expect(titles.length).toBeGreaterThan(2);
    expect(titles.slice(0, -2).join()).not.toContain('Ignore');
  });

  it('are none elsewhere', () => {
    expect(fixesIn(article, [finding], { start: 8, end: 20 })).toEqual([]);
  });

  it('are found again by their key', () => {
    const [offered] = fixesIn(article, [finding], finding);
    if (offered === undefined) throw new Error('no fix is offered');
    expect(fixOf(article, [finding], keyOf(offered))).toEqual(offered.fix);
    expect(fixOf(article, [], keyOf(offered))).toBeUndefined();
  });
});

describe('a fix as a workspace edit', () => {
  const fix: Fix = {
    title: 'Name the source',
    edits: [{ ...find(text, 'Experts'), newText: `\${1:NAME}` }],
    snippet: true,
    preferred: true,
  };
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } };
  const textDocument = { uri: 'file:///a.news', version: 7 };

  it('is a snippet for clients that take one', () => {
    const workspace = { workspaceEdit: { documentChanges: true, snippetEditSupport: true } };
    expect(workspaceEditOf(view, fix, { workspace })).toEqual({
      documentChanges: [
        {
          textDocument,
          edits: [{ range, snippet: { kind: 'snippet', value: `\${1:NAME}` } }],
        },
      ],
    });
  });

  it('is plain text with the placeholder for others', () => {
    const workspace = { workspaceEdit: { documentChanges: true } };
    expect(workspaceEditOf(view, fix, { workspace })).toEqual({
      documentChanges: [{ textDocument, edits: [{ range, newText: 'NAME' }] }],
    });
  });

  it('goes without versions to clients that know none', () => {
    expect(workspaceEditOf(view, fix, {})).toEqual({
      changes: { 'file:///a.news': [{ range, newText: 'NAME' }] },
    });
  });

  it('leaves marks alone that are no snippet', () => {
    const plain = { ...fix, snippet: false, edits: [{ ...find(text, 'Experts'), newText: '$5' }] };
    expect(workspaceEditOf(view, plain, {}).changes).toEqual({
      'file:///a.news': [{ range, newText: '$5' }],
    });
  });
});

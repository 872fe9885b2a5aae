import { assert } from 'chai';
import * as vscode from 'vscode';
import { ARTICLE } from './copy';
import {
  codeOf,
  findings,
  type OpenArticle,
  openFile,
  rangeOf,
  replace,
  untilFound,
  untilGone,
} from './documents';
import type { Subject } from './runner';
import { until } from './until';

/** The quick fixes that are offered for a finding. */
async function fixesFor(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    // Resolve each: a fix may work out its edit only when it is asked for.
    20,
  );
  return actions.filter(({ edit }) => edit !== undefined);
}

/** Applies the first fix whose title fits. */
async function applyFix(
  { document }: OpenArticle,
  finding: vscode.Diagnostic,
  title: RegExp,
): Promise<void> {
  const offered = await fixesFor(document, finding);
  const fix = offered.find((action) => title.test(action.title));
  assert.isDefined(fix, `No fix like ${title} among: ${offered.map((action) => action.title)}`);
  if (fix?.edit) assert.isTrue(await vscode.workspace.applyEdit(fix.edit));
}

export const findingsSubject: Subject = {
  title: 'findings',
  tests: {
    'a finding has its words, its rule with a page, and comes once': async () => {
      const { document } = await openFile('findings.news', ARTICLE);
      const found = await untilFound(document, 'vague-source');
      assert.include(document.getText(found.range), 'Experts');
      assert.equal(found.source, 'copydesk');
      assert.isNotEmpty(found.message);
      const target = typeof found.code === 'object' ? found.code.target : undefined;
      assert.match(target?.path ?? '', /\/docs\/rules\/vague-source\.md$/);
      await vscode.workspace.fs.stat(vscode.Uri.file(target?.fsPath ?? ''));
      assert.lengthOf(findings(document, 'vague-source'), 1);
    },
    'editing the copy takes a finding away and brings another': async () => {
      const article = await openFile('edited.news', ARTICLE);
      await untilFound(article.document, 'vague-source');
      await replace(article, 'Experts say', 'Okafor said');
      await untilGone(article.document, 'vague-source');
      await replace(article, 'Okafor said the fares', 'Critics say the fares');
      await untilFound(article.document, 'vague-source');
    },
    'a fix corrects the day, and the finding is gone': async () => {
      const article = await openFile('fixed.news', ARTICLE);
      const finding = await untilFound(article.document, 'weekday-date-mismatch');
      await applyFix(article, finding, /Thursday/);
      assert.include(article.document.getText(), 'on Thursday, February 12, 2026');
      await untilGone(article.document, 'weekday-date-mismatch');
    },
    'a fix accepts a finding in the copy, and it is gone': async () => {
      const article = await openFile('accepted.news', ARTICLE);
      const finding = await untilFound(article.document, 'vague-source');
      await applyFix(article, finding, /ignore|suppress|accept/i);
      assert.include(article.document.getText(), 'copydesk-ignore vague-source');
      await untilGone(article.document, 'vague-source');
    },
    'a rule that is switched off finds nothing': async () => {
      const { document } = await openFile('silenced.news', ARTICLE);
      await untilFound(document, 'vague-source');
      const rules = vscode.workspace.getConfiguration('copydesk.rules');
      await rules.update('vague-source', 'off', vscode.ConfigurationTarget.Workspace);
      await untilGone(document, 'vague-source');
      await rules.update('vague-source', undefined, vscode.ConfigurationTarget.Workspace);
      await untilFound(document, 'vague-source');
    },
    'clean copy has no findings': async () => {
      const article = await openFile('clean.news', ARTICLE);
      await untilFound(article.document, 'vague-source');
      await replace(article, 'Experts say', 'Okafor said');
      await replace(article, 'Monday, February 12', 'Thursday, February 12');
      await until('all findings to go', () => allFindings(article.document).length === 0);
    },
  },
};

function allFindings(document: vscode.TextDocument): readonly (string | undefined)[] {
  return vscode.languages.getDiagnostics(document.uri).map(codeOf);
}

/** For the web's extension host: that a finding comes at all and goes again. */
export const findingsInShort: Subject = {
  title: 'findings',
  tests: {
    'a finding comes, and goes with an edit': async () => {
      const article = await openFile('short.news', ARTICLE);
      const found = await untilFound(article.document, 'vague-source');
      assert.isTrue(rangeOf(article.document, 'Experts say').contains(found.range.start));
      await replace(article, 'Experts say', 'Okafor said');
      await untilGone(article.document, 'vague-source');
    },
  },
};

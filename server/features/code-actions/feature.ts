import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { answering } from '../desk/answer';
import { fieldOf } from '../desk/client';
import type { Desk, Feature } from '../desk/desk';
import { spanOfRange, type View } from '../desk/view';
import { diagnosticOf } from '../diagnostics/diagnostics';
import { workspaceEditOf } from './edit';
import { type FixKey, fixesIn, fixOf, keyOf, type OfferedFix } from './fixes';

/** Quick fixes for the findings under the caret or the selection. */
export const codeActions: Feature = (desk) => {
  const lazy = resolvesEdits(desk);
  desk.connection.onCodeAction(
    answering<CodeActionParams, CodeAction[]>(desk, 'The list of fixes', [], (view, params) =>
      wantsQuickFixes(params.context.only) ? actionsFor(view, params, desk, lazy) : [],
    ),
  );
  if (lazy) desk.connection.onCodeActionResolve((action) => resolve(action, desk));
  return {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix],
      ...(lazy ? { resolveProvider: true } : {}),
    },
  };
};

function resolvesEdits({ client }: Desk): boolean {
  const { resolveSupport, dataSupport } = client.capabilities.textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}

/** A kind asked for stands for its sub-kinds too. */
function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function actionsFor(
  view: View,
  { range, context }: CodeActionParams,
  desk: Desk,
  lazy: boolean,
): CodeAction[] {
  const selection = spanOfRange(view.document, range);
  return fixesIn(view.article, view.findings, selection).map((offered) => ({
    title: offered.fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticFor(view, offered, context.diagnostics, desk)],
    ...(offered.fix.preferred ? { isPreferred: true } : {}),
    ...(lazy
      ? { data: { uri: view.uri, version: view.version, fix: keyOf(offered) } }
      : { edit: workspaceEditOf(view, offered.fix, desk.client.capabilities) }),
  }));
}

/** The client's own diagnostic for the finding, so that it knows which one the fix settles. */
function diagnosticFor(
  view: View,
  { finding }: OfferedFix,
  shown: readonly Diagnostic[],
  { client }: Desk,
): Diagnostic {
  const ours = diagnosticOf(view, finding, client);
  const same = shown.find(
    ({ code, range, message }) =>
      code === ours.code && message === ours.message && sameRange(range, ours.range),
  );
  return same ?? ours;
}

function sameRange(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

async function resolve(action: CodeAction, desk: Desk): Promise<CodeAction | ResponseError<void>> {
  try {
    const asked = askedFor(action.data);
    const view = asked === null ? undefined : await desk.view(asked.uri);
    if (asked === null || view === undefined || view.version !== asked.version) return outdated();
    const fix = fixOf(view.article, view.findings, asked.fix);
    if (fix === undefined) return outdated();
    return { ...action, edit: workspaceEditOf(view, fix, desk.client.capabilities) };
  } catch (error) {
    desk.log('The fix could not be worked out.', error);
    return outdated();
  }
}

function outdated(): ResponseError<void> {
  const message = 'The text has changed since this fix was offered.';
  return new ResponseError<void>(LSPErrorCodes.ContentModified, message);
}

interface Asked {
  readonly uri: string;
  readonly version: number;
  readonly fix: FixKey;
}

/** Reads the data of an action that came back from the client; null when it is not ours. */
function askedFor(data: unknown): Asked | null {
  const [uri, version, fix] = ['uri', 'version', 'fix'].map((name) => fieldOf(data, name));
  const [rule, start, end, index] = ['rule', 'start', 'end', 'index'].map((name) =>
    fieldOf(fix, name),
  );
  if (typeof uri !== 'string' || typeof version !== 'number' || typeof rule !== 'string')
    return null;
  if (typeof start !== 'number' || typeof end !== 'number' || typeof index !== 'number')
    return null;
  return { uri, version, fix: { rule, start, end, index } };
}

import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { NEWS } from '../documents/adoption';
import type { InitializationOptions } from '../protocol';

/** Commands that the server's hovers and code actions may refer to. */
export const HOVER_COMMANDS = [
  'copydesk.goto',
  'copydesk.openRuleDocumentation',
  'copydesk.showOutput',
] as const;

/** The folder with one page per rule. */
export function rulePages(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'docs', 'rules');
}

/** What the client asks of the language client library, the same on Node and in the browser. */
export function clientOptions(
  extension: vscode.Uri,
  outputChannel: vscode.LogOutputChannel,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    documentation: rulePages(extension).toString(),
    commands: HOVER_COMMANDS,
    attribution: true,
  };
  return {
    documentSelector: [{ language: NEWS }],
    outputChannel,
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: HOVER_COMMANDS }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    middleware: { provideDiagnostics: onlyWhereCopyIsWritten },
  };
}

/** A diff's older side is news as well, but its findings would only double those of the file. */
const onlyWhereCopyIsWritten: NonNullable<
  NonNullable<LanguageClientOptions['middleware']>['provideDiagnostics']
> = (document, previousResultId, token, next) => {
  const uri = document instanceof vscode.Uri ? document : document.uri;
  if (uri.scheme === 'git') return undefined;
  return next(document, previousResultId, token);
};

import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { answering } from '../desk/answer';
import type { Desk, Feature } from '../desk/desk';
import type { View } from '../desk/view';
import { fingerprint } from '../query/fingerprint';
import { diagnosticsOf } from './diagnostics';

/** Findings in the editor: pulled by clients that can, pushed to the others, never both. */
export const diagnostics: Feature = (desk) => {
  const pulls = desk.client.capabilities.textDocument?.diagnostic !== undefined;
  if (!pulls) {
    push(desk);
    return {};
  }
  answerPulls(desk);
  return {
    diagnosticProvider: {
      identifier: 'copydesk',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    },
  };
};

function push({ client, connection, onView, onClose }: Desk): void {
  const versioned = client.capabilities.textDocument?.publishDiagnostics?.versionSupport === true;
  onView('The findings', (view) =>
    connection.sendDiagnostics({
      uri: view.uri,
      ...(versioned ? { version: view.version } : {}),
      diagnostics: diagnosticsOf(view, client),
    }),
  );
  onClose((uri) => connection.sendDiagnostics({ uri, diagnostics: [] }));
}

function answerPulls(desk: Desk): void {
  const { client, connection, onSettings } = desk;
  const { diagnostics: requests } = connection.languages;
  requests.on(
    answering<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      desk,
      'The list of findings',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      (view, { previousResultId }) => reportOf(view, desk, previousResultId),
    ),
  );
  if (client.capabilities.workspace?.diagnostics?.refreshSupport === true) {
    onSettings(() => requests.refresh());
  }
}

/** The result id stands for the findings themselves: the same findings are "unchanged". */
function reportOf(
  view: View,
  { client }: Desk,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  const items = diagnosticsOf(view, client);
  const resultId = fingerprint(items);
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

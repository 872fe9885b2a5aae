import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../../model/finding';
import type { Client } from '../desk/client';
import { pageOf } from '../desk/pages';
import { rangeOf, type View } from '../desk/view';
import { relatedPlaces } from './related';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of a view, as the client can show them. */
export function diagnosticsOf(view: View, client: Client): Diagnostic[] {
  return view.findings.map((finding) => diagnosticOf(view, finding, client));
}

/** One finding as a diagnostic; `data` tells code actions which finding it was. */
export function diagnosticOf(view: View, finding: Finding, client: Client): Diagnostic {
  const { capabilities } = client;
  const wants = {
    ...capabilities.textDocument?.publishDiagnostics,
    ...capabilities.textDocument?.diagnostic,
  };
  const related = wants.relatedInformation === true ? relatedTo(view, finding) : [];
  return {
    range: rangeOf(view.document, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: 'copydesk',
    message: finding.message,
    ...(wants.codeDescriptionSupport === true
      ? { codeDescription: { href: pageOf(client, finding.rule) } }
      : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(wants.dataSupport === true ? { data: dataOf(finding) } : {}),
  };
}

function dataOf({ rule, trigger }: Finding): { readonly rule: string; readonly trigger?: string } {
  return trigger === undefined ? { rule } : { rule, trigger };
}

function relatedTo(view: View, finding: Finding): DiagnosticRelatedInformation[] {
  return relatedPlaces(view.article, finding).map(({ message, ...span }) => ({
    location: { uri: view.uri, range: rangeOf(view.document, span) },
    message,
  }));
}

import { NotificationType, type Range } from 'vscode-languageserver';
import type { Span } from '../../text/span';
import type { Feature } from '../desk/desk';
import { rangeOf, type View } from '../desk/view';
import { attributionOf } from './attribution';

/** What `copydesk/attribution` carries; `docs/protocol.md` defines it. */
export interface AttributionParams {
  readonly uri: string;
  readonly version: number;
  readonly attributed: readonly { readonly range: Range; readonly direct: boolean }[];
  readonly missing: readonly Range[];
  readonly vague: readonly Range[];
}

const ATTRIBUTION = new NotificationType<AttributionParams>('copydesk/attribution');

/** Tells a client that shows it where content is attributed, and where attribution is missing. */
export const attribution: Feature = ({ client, connection, onView }) => {
  if (client.options.attribution) {
    onView('The attribution marks', (view) =>
      connection.sendNotification(ATTRIBUTION, paramsOf(view)),
    );
  }
  return {};
};

function paramsOf({ uri, version, document, article, findings }: View): AttributionParams {
  const { attributed, missing, vague } = attributionOf(article, findings);
  const range = (span: Span): Range => rangeOf(document, span);
  return {
    uri,
    version,
    attributed: attributed.map((content) => ({ range: range(content), direct: content.direct })),
    missing: missing.map(range),
    vague: vague.map(range),
  };
}

import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { overlaps } from '../../text/span';
import { answering } from '../desk/answer';
import type { Feature } from '../desk/desk';
import { spanOfRange, type View } from '../desk/view';
import { fingerprint } from '../query/fingerprint';
import { tokenEdits } from './delta';
import { encodeTokens } from './encode';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './legend';
import { newsTokens } from './tokens';

const WHAT = 'The highlighting';

/** Colours for names, dates, cues, sources and quotations. */
export const semanticTokens: Feature = (desk) => {
  const { semanticTokens: requests } = desk.connection.languages;
  const sent = new Map<string, SemanticTokens>();
  desk.onClose((uri) => sent.delete(uri));

  const remember = (view: View): SemanticTokens => {
    const data = encodeTokens(view.document, newsTokens(view.article));
    const tokens = { resultId: fingerprint(data), data };
    sent.set(view.uri, tokens);
    return tokens;
  };

  requests.on(
    answering<SemanticTokensParams, SemanticTokens>(desk, WHAT, NONE, (view) => remember(view)),
  );
  requests.onDelta(
    answering<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      desk,
      WHAT,
      NONE,
      (view, { previousResultId }) => {
        const before = sent.get(view.uri);
        const tokens = remember(view);
        return before?.resultId === previousResultId ? deltaOf(before, tokens) : tokens;
      },
    ),
  );
  requests.onRange(
    answering<SemanticTokensRangeParams, SemanticTokens>(desk, WHAT, NONE, (view, { range }) => {
      const span = spanOfRange(view.document, range);
      const tokens = newsTokens(view.article).filter((token) => overlaps(token, span));
      return { data: encodeTokens(view.document, tokens) };
    }),
  );

  return {
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
  };
};

const NONE: SemanticTokens = { data: [] };

function deltaOf(before: SemanticTokens, after: SemanticTokens): SemanticTokensDelta {
  const edits = tokenEdits(before.data, after.data);
  return after.resultId === undefined ? { edits } : { resultId: after.resultId, edits };
}

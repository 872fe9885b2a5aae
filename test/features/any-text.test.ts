import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/article/analyse';
import { attributionOf } from '../../server/features/attribution/attribution';
import { fixesIn } from '../../server/features/code-actions/fixes';
import type { View } from '../../server/features/desk/view';
import { diagnosticsOf } from '../../server/features/diagnostics/diagnostics';
import { folds } from '../../server/features/folding/folds';
import { hoverCards } from '../../server/features/hover/hover';
import { linksInto } from '../../server/features/hover/links';
import { toMarkdown } from '../../server/features/hover/markdown';
import { definitionAt, highlightsAt, referencesAt } from '../../server/features/navigation/places';
import { check } from '../../server/rules/check';
import type { Span } from '../../server/text/span';
import { anyText, SEED } from '../support/arbitrary';

const CAPABILITIES = {
  textDocument: { diagnostic: { relatedInformation: true, dataSupport: true } },
};
const CLIENT = {
  capabilities: CAPABILITIES,
  options: { documentation: null, commands: new Set<string>(), attribution: true, settings: null },
};

function viewOf(text: string): View {
  const document = TextDocument.create('file:///a.news', 'news', 1, text);
  const article = analyse(text);
  return { uri: document.uri, version: 1, document, article, findings: check(article) };
}

describe('every feature', () => {
  it('takes any text and any place in it, and points only into the text', () => {
    const place = fc.tuple(anyText, fc.nat(200));
    fc.assert(
      fc.property(place, ([text, at]) => {
        const view = viewOf(text);
        const { article, findings } = view;
        const offset = Math.min(at, text.length);
        const jump = definitionAt(article, offset);
        const cards = hoverCards(article, offset, { findings, lineOf: () => 1, pageOf: () => '' });
        const marks = attributionOf(article, findings);
        const selection = { start: offset, end: offset };
        const spans: readonly Span[] = [
          ...(jump === null ? [] : [jump.from, jump.to]),
          ...referencesAt(article, offset, true),
          ...highlightsAt(article, offset),
          ...cards.map(({ span }) => span),
          ...folds(article),
          ...marks.attributed,
          ...marks.missing,
          ...marks.vague,
          ...fixesIn(article, findings, selection).flatMap(({ fix }) => fix.edits),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(typeof toMarkdown(cards, linksInto(view, new Set()))).toBe('string');
        expect(diagnosticsOf(view, CLIENT)).toHaveLength(findings.length);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

import { attribution } from './attribution/feature';
import { codeActions } from './code-actions/feature';
import type { Feature } from './desk/desk';
import { diagnostics } from './diagnostics/feature';
import { folding } from './folding/feature';
import { hover } from './hover/feature';
import { definition } from './navigation/definition';
import { documentHighlights } from './navigation/highlights';
import { references } from './navigation/references';
import { semanticTokens } from './semantic-tokens/feature';
import { documentSymbols } from './symbols/feature';

/** Every feature of the editor. A new feature is one folder and one line here. */
export const FEATURES: readonly Feature[] = [
  semanticTokens,
  attribution,
  diagnostics,
  codeActions,
  hover,
  documentSymbols,
  definition,
  references,
  documentHighlights,
  folding,
];

import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { answering } from '../desk/answer';
import type { Feature } from '../desk/desk';
import { rangeOf } from '../desk/view';
import { definitionAt } from './places';

/** From any mention of an actor to the first one, from a date to what it counts from. */
export const definition: Feature = (desk) => {
  const links = desk.client.capabilities.textDocument?.definition?.linkSupport === true;
  desk.connection.onDefinition(
    answering<DefinitionParams, DefinitionLink[] | Location | null>(
      desk,
      'The first mention',
      null,
      ({ uri, document, article }, { position }) => {
        const jump = definitionAt(article, document.offsetAt(position));
        if (jump === null) return null;
        const range = rangeOf(document, jump.to);
        if (!links) return { uri, range };
        const originSelectionRange = rangeOf(document, jump.from);
        return [
          { originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range },
        ];
      },
    ),
  );
  return { definitionProvider: true };
};

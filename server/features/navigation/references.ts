import type { Location, ReferenceParams } from 'vscode-languageserver';
import { answering } from '../desk/answer';
import type { Feature } from '../desk/desk';
import { rangeOf } from '../desk/view';
import { referencesAt } from './places';

/** All mentions of an actor: full name, surname, description, pronoun. */
export const references: Feature = (desk) => {
  desk.connection.onReferences(
    answering<ReferenceParams, Location[]>(
      desk,
      'The list of mentions',
      [],
      ({ uri, document, article }, { position, context }) =>
        referencesAt(article, document.offsetAt(position), context.includeDeclaration).map(
          (span) => ({ uri, range: rangeOf(document, span) }),
        ),
    ),
  );
  return { referencesProvider: true };
};

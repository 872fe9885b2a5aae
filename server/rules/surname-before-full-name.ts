import type { Actor, Mention } from '../model/actor';
import type { Article } from '../model/article';
import { accepted, flagged } from './examples/surname-before-full-name';
import type { Rule } from './rule';
import { insertAt, plainFix, replaceSpan, snippetFix, tabStop } from './support/edits';
import { firstInBody, isShort, isSpared } from './support/first-mention';
import { personhood, SURE_PERSON } from './support/personhood';
import { stretches } from './support/stretches';

/** A person whom the body copy introduces by surname alone. */
export const surnameBeforeFullName: Rule = {
  id: 'surname-before-full-name',
  summary: 'A person whose first mention in the body is a surname alone',
  why: {
    text: 'On first reference a person is given by full name, so that no reader has to know who is meant. Headlines do not count as first reference, and heads of state are no exception.',
    handbook: 'AP Stylebook, names; Reuters Handbook of Journalism, first reference',
  },
  severity: 'warning',
  remedies: [
    'Put the full name, where the story has it further down.',
    'Add a first name that you type.',
  ],
  silent: [
    'Monarchs, popes and others with a title that takes one name, and artists and players known by one name.',
    'Somebody of whom the copy says that there is no other name (“who uses one name”, “did not give her surname”).',
    'A surname inside a quotation, whose words nobody may change.',
    'Members of one family named together (“Tom and Ann Smith”).',
    'A name of one word that may as well be a firm’s or a paper’s, while nothing beside it tells of a person.',
    'Surnames inside the name of an organisation, a place, a law or a prize.',
  ],
  flagged,
  accepted,
  *check({ article }) {
    const quoted = stretches(article.quotations.map(({ inner }) => inner));
    for (const actor of article.actors) {
      const first = actor.kind === 'person' ? firstInBody(article, quoted, actor) : null;
      if (first === null || !isShort(article, first) || isSpared(article, actor, first)) continue;
      if (personhood(article, actor) < SURE_PERSON) continue;
      const name = article.text.slice(first.start, first.end);
      yield {
        start: first.start,
        end: first.end,
        message: `${name} is not introduced: the first mention in the copy is a surname alone. Put the full name and say who it is.`,
      };
    }
  },
  fixes({ article }, finding) {
    const actor = article.actors.find(({ mentions }) =>
      mentions.some((each) => same(each, finding)),
    );
    return actor === undefined ? [] : introductions(article, actor, finding);
  },
};

function same(
  mention: Mention,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return mention.start === start && mention.end === end;
}

function introductions(
  article: Article,
  actor: Actor,
  finding: { readonly start: number; readonly end: number },
): ReturnType<Rule['fixes']> {
  const surname = article.text.slice(finding.start, finding.end);
  const full = actor.name.trim();
  const known = full !== surname && full.includes(' ');
  return known
    ? [plainFix(`Put ${full}`, [replaceSpan(finding, full)], true)]
    : [
        snippetFix(`Add the first name of ${surname} …`, [
          insertAt(finding.start, `${tabStop(1, 'Firstname')} `),
        ]),
      ];
}

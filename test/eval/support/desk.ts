import type { DeskArticle, DeskFile, Pair } from '../../../eval/corpora/desk';
import type { Actor } from '../../../server/model/actor';
import { spanOf } from './spans';

/** An invented article. */
export const TEXT =
  'Mayor Ada Obi said the quay would open. She blamed Marina Lines. The firm denied it. Experts say it leaks. Obi left for Obi.';

/** A span of it as the gold writes spans. */
export function pair(words: string): Pair {
  const { start, end } = spanOf(TEXT, words);
  return [start, end];
}

/** Its gold. */
export const GOLD: DeskFile = {
  id: 'quay',
  file: 'quay.news',
  actors: [
    {
      name: 'Ada Obi',
      kind: 'person',
      mentions: [
        [...pair('Ada Obi'), 'name'],
        [...pair('She'), 'pronoun'],
        [TEXT.indexOf('Obi left'), TEXT.indexOf('Obi left') + 3, 'name'],
      ],
    },
    {
      name: 'Marina Lines',
      kind: 'organization',
      mentions: [
        [...pair('Marina Lines'), 'name'],
        [...pair('The firm'), 'nominal'],
      ],
    },
    { name: 'Obi', kind: 'place', mentions: [[TEXT.length - 4, TEXT.length - 1, 'name']] },
  ],
  claims: [
    {
      source: [pair('Ada Obi')],
      sourceActor: 'Ada Obi',
      cue: [pair('said')],
      content: [pair('the quay would open')],
    },
    {
      source: [pair('The firm')],
      sourceActor: 'Marina Lines',
      cue: [pair('denied')],
      content: [pair('it')],
    },
    {
      source: [pair('Experts')],
      sourceActor: null,
      cue: [pair('say')],
      content: [pair('it leaks')],
      optional: true,
    },
  ],
  mustWarn: [{ span: pair('Experts'), rule: 'vague-source' }],
  mustNotWarn: [{ span: pair('Obi left for Obi') }],
  mayWarn: [{ span: pair('She blamed Marina Lines'), rule: 'unattributed-statement' }],
};

/** The article with its gold. */
export const ARTICLE: DeskArticle = { id: 'quay', text: TEXT, gold: GOLD };

/** The gold's actors, as the product has actors. */
export const ACTORS: readonly Actor[] = GOLD.actors.map(({ name, kind, mentions }, i) => ({
  id: `a${i + 1}`,
  name,
  kind,
  role: null,
  roleSpan: null,
  mentions: mentions.map(([start, end, form]) => ({
    start,
    end,
    form: form === 'name' || form === 'nominal' ? form : 'pronoun',
  })),
}));

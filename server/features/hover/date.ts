import type { Article } from '../../model/article';
import type { DateMention, TimexType } from '../../model/date';
import { spanOf } from '../../text/span';
import { excerpt } from '../query/excerpt';
import { type Card, type Inline, type Line, line } from './card';
import { distance, valueInWords } from './date-words';

/** What a date comes to, how far it lies from the article's own, and what it was worked out from. */
export function dateCard(article: Article, date: DateMention): Card {
  const words = valueInWords(date.value);
  const heading: Inline[] = [
    { strong: words ?? date.value },
    ` — ${TYPES[date.type]}`,
    ...modifier(date),
  ];
  const lines = [
    line(...heading, ...(words === null ? [] : [' · ', { code: date.value }])),
    ...farFrom(article, date),
    line(...basis(article, date)),
    ...alternatives(date),
  ];
  return { span: spanOf(date), lines };
}

const TYPES: Readonly<Record<TimexType, string>> = {
  DATE: 'date',
  TIME: 'time',
  DURATION: 'length of time',
  SET: 'recurring time',
};

const MODIFIERS: ReadonlyMap<string, string> = new Map([
  ['APPROX', 'about then'],
  ['START', 'its beginning'],
  ['MID', 'its middle'],
  ['END', 'its end'],
  ['BEFORE', 'before it'],
  ['AFTER', 'after it'],
  ['ON_OR_BEFORE', 'by then'],
  ['ON_OR_AFTER', 'from then on'],
  ['LESS_THAN', 'less than that'],
  ['MORE_THAN', 'more than that'],
  ['EQUAL_OR_LESS', 'at most that'],
  ['EQUAL_OR_MORE', 'at least that'],
]);

function modifier({ mod }: DateMention): readonly Inline[] {
  const words = mod === null ? undefined : MODIFIERS.get(mod);
  return words === undefined ? [] : [`, ${words}`];
}

function farFrom(article: Article, { value, type }: DateMention): readonly Line[] {
  const own = article.date;
  if (own === null || type === 'DURATION' || type === 'SET') return [];
  const far = distance(value, own.value);
  if (far === null) return [];
  const words = valueInWords(own.value) ?? own.value;
  const where = own.span === null ? words : { place: own.span, text: words };
  return [line(`${capital(far)} (`, where, ').')];
}

function basis(article: Article, { basis: from, inferred }: DateMention): readonly Inline[] {
  const what = inferred.length === 0 ? 'Worked out' : `The ${inferred.join(', ')} worked out`;
  switch (from.from) {
    case 'text':
      return ['Written out in the copy.'];
    case 'article':
      return [`${what} from the article’s date, ${valueInWords(from.anchor) ?? from.anchor}.`];
    case 'discourse':
      return [
        `${what} from `,
        { place: from.anchorSpan, text: excerpt(article, [from.anchorSpan], 40) },
        ` (${valueInWords(from.anchor) ?? from.anchor}).`,
      ];
    case 'nothing':
      return ['The copy does not say which; the article has no date to work it out from.'];
  }
}

function alternatives({ alternatives: others }: DateMention): readonly Line[] {
  if (others.length === 0) return [];
  const words = others.map((value) => valueInWords(value) ?? value);
  return [line(`The words could also mean ${words.join(' or ')}.`)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

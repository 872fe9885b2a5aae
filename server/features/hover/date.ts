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
    { strong: capital(words ?? date.value) },
    ` — ${TYPES[date.type]}`,
    ...modifier(date),
  ];
  const lines = [
    line(...heading, ...(words === null ? [] : [' · ', { code: date.value }])),
    ...farFrom(article, date),
    ...basis(article, date),
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
  const words = inWords(own.value);
  const where = own.span === null ? words : { place: own.span, text: words };
  return [line(`${capital(far)} (`, where, ').')];
}

function basis(article: Article, { basis: from, inferred, type }: DateMention): readonly Line[] {
  switch (from.from) {
    case 'text':
      return type === 'DURATION' || type === 'SET' ? [] : [line('Written out in the copy.')];
    case 'article':
      return [line(`${workedOut(inferred)} from the article’s date, ${inWords(from.anchor)}.`)];
    case 'discourse': {
      const words = excerpt(article, [from.anchorSpan], 40);
      const place = { place: from.anchorSpan, text: words };
      return [line(`${workedOut(inferred)} from `, place, ` (${inWords(from.anchor)}).`)];
    }
    case 'nothing':
      return [line('The copy does not say which; the article has no date to work it out from.')];
  }
}

const AND = new Intl.ListFormat('en', { type: 'conjunction' });

/** "Worked out" as a whole, or only some parts of it. */
function workedOut(inferred: DateMention['inferred']): string {
  const whole = inferred.length === 0 || inferred.includes('day') || inferred.includes('week');
  return whole ? 'Worked out' : `${capital(AND.format(inferred))} worked out`;
}

function inWords(value: string): string {
  return valueInWords(value) ?? value;
}

function alternatives({ alternatives: others }: DateMention): readonly Line[] {
  if (others.length === 0) return [];
  const words = others.map(inWords);
  return [line(`The words could also mean ${words.join(' or ')}.`)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

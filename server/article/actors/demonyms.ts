import { fold } from '../../facts/names/fold';
import { isDemonym } from '../../facts/names/gazetteer';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['french', 'france'],
  ['dutch', 'netherlands'],
  ['british', 'britain'],
  ['spanish', 'spain'],
  ['welsh', 'wales'],
  ['swiss', 'switzerland'],
  ['american', 'united states'],
  ['burmese', 'myanmar'],
  ['filipino', 'philippines'],
  ['emirati', 'united arab emirates'],
  ['greek', 'greece'],
  ['danish', 'denmark'],
]);

/** Whether a word of nationality belongs to a country: "russian" and "Russia". */
export function isDemonymOf(word: string, country: string): boolean {
  const name = fold(country);
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular === name;
  if (!isDemonym(word)) return false;
  const stem = word.replace(/(?:ian|ean|an|ish|ese|ic|i|er)$/, '');
  return stem.length >= 3 && name.startsWith(stem.slice(0, Math.max(3, stem.length - 1)));
}

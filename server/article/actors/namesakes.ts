import type { Form, Group } from './groups';
import type { NameMention } from './name-mentions';

/** One of several people with the same surname, and where the article last named them. */
interface Namesake {
  readonly group: Group;
  readonly gender: 'female' | 'male' | null;
  readonly starts: readonly number[];
  next: number;
  last: number;
}

/**
 * Shares the mentions of a surname out among the people who bear it: who fits the title, else who
 * was named last. One pass over the mentions.
 */
export function shareOut(form: Form, people: readonly Group[]): void {
  const namesakes = people.map(makeNamesake);
  for (const mention of form.mentions) {
    for (const namesake of namesakes) advance(namesake, mention.start);
    const fitting = namesakes.filter(({ gender }) => gender !== null && gender === mention.gender);
    const chosen = latest(fitting.length > 0 ? fitting : namesakes);
    if (chosen === undefined) continue;
    chosen.group.mentions.push(mention);
    chosen.last = mention.start;
  }
  for (const { forms } of people) forms.push({ ...form, mentions: [] });
}

function makeNamesake(group: Group): Namesake {
  const known = group.mentions.find(({ gender }: NameMention) => gender !== null);
  const starts = group.mentions.map(({ start }) => start).sort((a, b) => a - b);
  return { group, gender: known?.gender ?? null, starts, next: 0, last: -1 };
}

function advance(namesake: Namesake, before: number): void {
  for (let start = namesake.starts[namesake.next]; start !== undefined && start < before; ) {
    namesake.last = Math.max(namesake.last, start);
    namesake.next++;
    start = namesake.starts[namesake.next];
  }
}

function latest(namesakes: readonly Namesake[]): Namesake | undefined {
  return namesakes.reduce<Namesake | undefined>(
    (best, each) => (best === undefined || each.last > best.last ? each : best),
    undefined,
  );
}

import type { Form, Group } from './groups';
import type { NameMention } from './name-mentions';

/** One of several people with the same surname, and where the article last named them. */
interface Namesake {
  readonly group: Group;
  readonly gender: 'female' | 'male' | null;
  readonly starts: readonly number[];
  readonly paragraphs: ReadonlySet<number>;
  next: number;
  last: number;
  calledBySurname: boolean;
  readonly calledByGiven: boolean;
  /** Named once, as somebody's kin. */
  readonly inPassing: boolean;
}

/**
 * Shares the mentions of a surname out among the people who bear it: who fits the title, else who
 * was named last; past the paragraph that names them in full, who was called by the surname before
 * goes first. Who is also called by the given name alone, or named once as somebody's kin,
 * goes last. `single`: the words
 * that stand alone as names in the article. One pass over the mentions.
 */
export function shareOut(form: Form, people: readonly Group[], single: ReadonlySet<string>): void {
  const namesakes = people.map((group) => makeNamesake(group, single));
  let turn: Namesake | null = null;
  for (const mention of form.mentions) {
    for (const namesake of namesakes) advance(namesake, mention.start);
    if (mention.turn && turn !== null) {
      take(turn, mention);
      continue;
    }
    const named = namesakes.filter(({ last }) => last >= 0);
    const known = named.length > 0 ? named : namesakes;
    const fitting = known.filter(({ gender }) => gender !== null && gender === mention.gender);
    const formal = known.filter(
      ({ calledByGiven, inPassing }) => (mention.turn || !calledByGiven) && !inPassing,
    );
    const open = withoutOther(formal.length > 0 ? formal : known, known, mention.gender);
    const chosen = choose(fitting.length > 0 ? fitting : open, mention);
    if (chosen === undefined) continue;
    if (mention.turn) turn = chosen;
    take(chosen, mention);
  }
  for (const { forms } of people) forms.push({ ...form, mentions: [] });
}

/** "Mr Malik" is not she who is known as Ms Malik: those of the other gender only where nobody else is. */
function withoutOther(
  open: readonly Namesake[],
  known: readonly Namesake[],
  gender: Namesake['gender'],
): readonly Namesake[] {
  if (gender === null) return open;
  const may = ({ gender: own }: Namesake): boolean => own === null || own === gender;
  const left = open.filter(may);
  if (left.length > 0) return left;
  const others = known.filter(may);
  return others.length > 0 ? others : open;
}

function take(namesake: Namesake, mention: NameMention): void {
  namesake.group.mentions.push(mention);
  namesake.last = mention.start;
  namesake.calledBySurname = true;
}

function makeNamesake(group: Group, single: ReadonlySet<string>): Namesake {
  const known = group.mentions.find(({ gender }: NameMention) => gender !== null);
  const starts = group.mentions.map(({ start }) => start).sort((a, b) => a - b);
  const paragraphs = new Set(group.mentions.map(({ paragraph }) => paragraph));
  const gender = known?.gender ?? null;
  const [first, second] = inOrder(group.mentions);
  const inPassing = first?.kin === true || (second === undefined && first?.inPassing === true);
  const calledByGiven = group.forms.some(
    ({ parts }) => parts.length > 1 && single.has(parts[0] ?? ''),
  );
  return {
    group,
    gender,
    starts,
    paragraphs,
    next: 0,
    last: -1,
    calledBySurname: false,
    calledByGiven,
    inPassing,
  };
}

function inOrder(mentions: readonly NameMention[]): readonly NameMention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}

function advance(namesake: Namesake, before: number): void {
  for (let start = namesake.starts[namesake.next]; start !== undefined && start < before; ) {
    namesake.last = Math.max(namesake.last, start);
    namesake.next++;
    start = namesake.starts[namesake.next];
  }
}

function choose(namesakes: readonly Namesake[], mention: NameMention): Namesake | undefined {
  const last = latest(namesakes);
  const called = namesakes.filter(({ calledBySurname }) => calledBySurname);
  const [only] = called;
  return called.length === 1 && last?.paragraphs.has(mention.paragraph) === false ? only : last;
}

function latest(namesakes: readonly Namesake[]): Namesake | undefined {
  return namesakes.reduce<Namesake | undefined>(
    (best, each) => (best === undefined || each.last > best.last ? each : best),
    undefined,
  );
}

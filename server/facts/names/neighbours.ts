import type { NameCandidate } from '../../model/facts';
import type { Span } from '../../text/span';

/**
 * Tells of a description whether it overlaps a name or a role, or stands beside a name: "the
 * minister Ana Ruiz", "Ana Ruiz, the minister,". A description that owns something ("the
 * museum’s curator Ana Ruiz") may be part of a role, and a name may be part of a compound
 * ("the Lviv-based company"). A body that a role speaks of ("counsel to
 * the inquiry") stands for itself; `person`: the description is of a person. Descriptions must be asked for in text order.
 */
export function neighboursOf(
  names: readonly NameCandidate[],
  plain: string,
): (span: Span, person: boolean) => boolean {
  const sure = names.filter(({ tentative }) => tentative !== true);
  const starts = new Set(sure.map(({ start }) => start));
  const ends = new Set(sure.map(({ end }) => end));
  const alone = inOrder(sure.filter(({ end }) => !/^-\p{Ll}/u.test(plain.slice(end, end + 2))));
  const roles = inOrder(sure.flatMap(({ role }) => (role === null ? [] : [role])));
  const overName = overlapsIn(alone);
  const overRole = overlapsIn(roles);
  const endOf = new Map(sure.map(({ start, end }) => [start, end]));
  const leads = (start: number, name: number): boolean =>
    LED.test(plain.slice(Math.max(0, start - 24), start)) &&
    /^\s\p{Ll}/u.test(plain.slice(endOf.get(name), (endOf.get(name) ?? 0) + 2));
  return (span, person) => {
    const role = overRole(span);
    const named = overName(span) !== null;
    const described = role !== null && (person || span.start < role.start + WITHIN);
    const { start, end } = span;
    const owns = /^(?:['’ʼ]s|['’ʼ](?=\s))/.test(plain.slice(end, end + 2));
    if (named || (described && !owns)) return true;
    if (role !== null && !described && span.end <= role.end) return false;
    if (starts.has(end + 1)) return true;
    if (plain[end] === ',' && starts.has(end + 2) && !leads(start, end + 2)) return true;
    const from = start - (OWNER.exec(plain.slice(Math.max(0, start - 6), start))?.[0].length ?? 0);
    return !owns && plain[from - 2] === ',' && ends.has(from - 2);
  };
}

/** "Speaking for the mayor, X said", "On behalf of the firm, X said": the phrase before X is of another. */
const LED =
  /\b(?:(?:speaking|answering|replying|appearing|acting) for|behalf of|asked about|for) $/i;

/** Where in a role a body may be spoken of that is not what the role says, in UTF-16 units: "head of the union". */
const WITHIN = 3;

/** What a possessed description stands behind: "Rozman, her manager". */
const OWNER = /(?:his|her|their|its|my|our)\s$/;

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** The one of a list that a span overlaps, for spans asked for in text order. */
function overlapsIn(spans: readonly Span[]): (span: Span) => Span | null {
  let at = 0;
  return ({ start, end }) => {
    while ((spans[at]?.end ?? Infinity) <= start) at++;
    const here = spans[at];
    return here !== undefined && here.start < end ? here : null;
  };
}

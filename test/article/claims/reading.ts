import { analyse } from '../../../server/article/analyse';
import { introducer } from '../../../server/article/claims/introducer';
import type { Claim } from '../../../server/model/claim';
import { type Span, slice } from '../../../server/text/span';

/** How much of a content two readings must share, as a Jaccard index over characters. */
const SHARED = 0.8;

/** A paragraph before the text, so that none of it is read as a headline. */
const BEFORE = 'The hall was full by noon.\n\n';

/**
 * What differs between the claims that are found in the text and those expected, one line each;
 * empty when they agree. Sources and cues agree when one holds the other, contents when they share
 * nearly all.
 */
export function readConstruction(text: string, expected: readonly string[]): readonly string[] {
  const whole = `${BEFORE}${text}`;
  const found = analyse(whole).claims.map((claim) => readingOf(claim, whole));
  const left = [...found];
  const missed = expected.filter((line) => {
    const at = left.findIndex((each) => agrees(each, line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...missed.map((line) => `missed  ${line}`),
    ...left.map((each) => `found   ${each.join(' | ')}`),
  ];
}

type Reading = readonly [source: string, cue: string, content: string, form: string];

function readingOf(claim: Claim, text: string): Reading {
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => slice(text, span)).join(' + ');
  const that = introducer(claim, text);
  const content = words(claim.content)
    .slice(that === null ? 0 : that.end - that.start)
    .trim();
  const form = `${claim.kind} ${claim.act} ${claim.hand}`;
  return [words(claim.source), words(claim.cue), content, form];
}

function agrees([source, cue, content, form]: Reading, line: string): boolean {
  const [wantedSource = '', wantedCue = '', wantedContent = '', flags = 'indirect'] = line
    .split('|')
    .map((part) => part.trim());
  const [kind = 'indirect', act = 'speech', hand = 'first'] = flags.split(' ');
  return (
    holds(source, wantedSource) &&
    holds(cue, wantedCue) &&
    share(content, wantedContent) >= SHARED &&
    form === `${kind} ${act} ${hand}`
  );
}

function holds(one: string, other: string): boolean {
  if (one === '' || other === '') return one === other;
  return one.includes(other) || other.includes(one);
}

/** Words in common over words in either. */
function share(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []);
  const rest = [...(b ?? [])];
  const common = (a ?? []).filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return common / Math.max(1, (a?.length ?? 0) + (b?.length ?? 0) - common);
}

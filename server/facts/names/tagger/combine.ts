import type { ActorKind } from '../../../model/actor';
import type { Evidence } from '../evidence';
import { ownerOf, titleEnd } from '../titles';
import { bareName, type NameRun } from '../trim';
import { isCapitalised, isFunctionWord, isNational } from '../word-sorts';
import type { Word } from '../words';
import type { Tagged, TaggedName } from './tagged-names';

const K: any = (globalThis as any).K ?? {};
/** Tagged names that rules overlook count from this probability on. */
const SURE = K.sure ?? 0.7;
/** From this probability on the tagger's boundaries stand against those of rules. */
const FIRM = K.firm ?? 0.9;
/** Names of which the tagger is so sure that they are none go, if rules have little for them. */
const VETO = K.veto ?? 0.9;
/** How much of the evidence is the tagger's. */
const SHARE = K.share ?? 0.6;

/**
 * Brings the names that rules find together with those that the tagger finds. Where both see the
 * same words, rules keep their title; where only one does, or their boundaries differ, the surer wins.
 */
export function combineRuns(
  words: readonly Word[],
  runs: readonly NameRun[],
  tagged: Tagged,
): readonly NameRun[] {
  const found = tagged.names
    .filter(({ kind }) => kind !== 'other')
    .flatMap((name) => runsOfTagged(words, name));
  const taken = new Set<NameRun>();
  const kept = runs.flatMap((run) => {
    const rivals = found.filter((each) => overlap(each.run, run));
    if (rivals.length === 0) return isVetoed(words, run, tagged) ? [] : [run];
    const same = rivals.find((each) => each.run.from === run.from && each.run.to === run.to);
    if (same !== undefined) {
      taken.add(same.run);
      return [run.tentative && same.probability >= SURE ? { ...run, tentative: false } : run];
    }
    if (run.tentative) return [run];
    if (rivals.some(({ probability }) => probability < FIRM) || (K.keep && !K.keep(run, rivals))) {
      for (const each of rivals) taken.add(each.run);
      return [run];
    }
    return [];
  });
  const added = found
    .filter(({ run, probability }) => !taken.has(run) && probability >= SURE)
    .map(({ run }) => run);
  return [...kept, ...added];
}

function overlap(a: NameRun, b: NameRun): boolean {
  return a.from < b.to && b.from < a.to;
}

function isVetoed(words: readonly Word[], run: NameRun, tagged: Tagged): boolean {
  const start = words[run.from]?.start ?? 0;
  const end = words[run.to - 1]?.end ?? start;
  const { other, none } = tagged.opinionOf({ start, end });
  return other >= VETO || none >= (K.vetoNone ?? 0.97);
}

interface TaggedRun {
  readonly run: NameRun;
  readonly probability: number;
}

/** A tagged name in words, cut as the desk cuts names: no title, no article. */
function runsOfTagged(words: readonly Word[], name: TaggedName): readonly TaggedRun[] {
  const from = words.findIndex(({ end }) => end > name.start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? name.end) < name.end) to++;
  if (from < 0 || from >= to) return [];
  let first = from;
  const title = name.kind === 'person' ? titleEnd(words, from, to) : from;
  if (title > from && title < to) first = title;
  else if (isFunctionWord(words[first] as Word) && to - first > 1 && words[first]?.casing === 'lower') first++;
  if (!isCapitalised(words[first])) return [];
  return [{ run: { ...bareName({ from: first, to }), titleFrom: titleBefore(words, first) }, probability: name.probability }];
}

function titleBefore(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && isCapitalised(words[from - 1]) && words[from - 1]?.sentence === words[at]?.sentence) from--;
  return from < at && titleEnd(words, from, at + 1) === at ? from : at;
}

/** Evidence of rules and tagger together, in their shares. */
export function withOpinion(evidence: Evidence, span: { start: number; end: number }, tagged: Tagged): Evidence {
  const opinion = tagged.opinionOf(span);
  const mixed = (kind: ActorKind): number =>
    Math.round(((1 - SHARE) * evidence[kind] + SHARE * opinion[kind]) * 1000) / 1000;
  return { person: mixed('person'), organization: mixed('organization'), place: mixed('place') };
}

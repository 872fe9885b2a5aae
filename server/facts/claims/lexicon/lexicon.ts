import type { Claim } from '../../../model/claim';
import { formsOf, type VerbForm } from './forms';
import { FINDING_VERBS, MIND_VERBS, SPEECH_VERBS } from './verbs';

/** A reporting verb and the frames it takes (letters as `verbs.ts` explains them). */
export interface CueVerb {
  readonly lemma: string;
  /** Words after the verb that belong to it ("out" of "point out"); usually none. */
  readonly particles: readonly string[];
  readonly frames: string;
  readonly act: Claim['act'];
  /** True for verbs of findings ("shows"), which want a document or an institution as subject. */
  readonly finding: boolean;
}

/** A form of some reporting verbs, those with most particles first. */
export interface CueForm {
  readonly form: VerbForm;
  readonly verbs: readonly CueVerb[];
}

/** Reporting verbs by inflected form, lower case. */
export const CUE_VERBS: ReadonlyMap<string, CueForm> = index([
  ...entries(SPEECH_VERBS, 'speech', false),
  ...entries(FINDING_VERBS, 'speech', true),
  ...entries(MIND_VERBS, 'mind', false),
]);

function* entries(
  table: Readonly<Record<string, string>>,
  act: Claim['act'],
  finding: boolean,
): Iterable<CueVerb> {
  for (const [frames, words] of Object.entries(table)) {
    for (const word of words.trim().split(/\s+/)) {
      const [lemma = '', ...particles] = word.split('+');
      yield { lemma, particles, frames, act, finding };
    }
  }
}

/** One verb may stand in several rows: its frames add up; speech wins over mind. */
function index(rows: readonly CueVerb[]): ReadonlyMap<string, CueForm> {
  const verbs = new Map<string, CueVerb>();
  for (const row of rows) {
    const key = [row.lemma, ...row.particles].join('+');
    const known = verbs.get(key);
    if (known === undefined) verbs.set(key, row);
    else if (known.act === row.act || known.act === 'mind') {
      verbs.set(key, { ...known, frames: known.frames + row.frames });
    }
  }
  const forms = new Map<string, CueForm>();
  for (const verb of [...verbs.values()].sort((a, b) => b.particles.length - a.particles.length)) {
    for (const [text, form] of formsOf(verb.lemma)) {
      const others = forms.get(text)?.verbs ?? [];
      if (!others.includes(verb)) forms.set(text, { form, verbs: [...others, verb] });
    }
  }
  return forms;
}

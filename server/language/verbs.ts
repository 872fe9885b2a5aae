import { compromise as nlp } from './library';

/** The forms of a verb that fixes need. */
export interface VerbForms {
  readonly infinitive: string;
  readonly past: string;
  readonly present: string;
  readonly gerund: string;
}

/** Conjugates a verb given in any form; unknown verbs are taken as regular. */
export function verbForms(verb: string): VerbForms {
  const view = nlp(verb);
  view.tag('Verb').compute('chunks');
  const forms: unknown = view.verbs().conjugate()[0];
  const read = (name: string): string => {
    const value =
      typeof forms === 'object' && forms !== null ? Reflect.get(forms, name) : undefined;
    return typeof value === 'string' && value !== '' ? value : verb;
  };
  return {
    infinitive: read('Infinitive'),
    past: read('PastTense'),
    present: read('PresentTense'),
    gerund: read('Gerund'),
  };
}

/** Puts `replacement` (an infinitive) into the tense and person of `original`: claims → says. */
export function inTenseOf(original: string, replacement: string): string {
  const from = verbForms(original);
  const to = verbForms(replacement);
  const lower = original.toLowerCase();
  const key = (['past', 'present', 'gerund'] as const).find((form) => from[form] === lower);
  const form = key === undefined ? to.infinitive : to[key];
  return /^\p{Lu}/u.test(original) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** A set of lower-case words, written as one string. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/**
 * All forms of verbs. A regular verb is its infinitive; an irregular one gives infinitive, past and
 * participle between slashes (`steal/stole/stolen`). Other endings follow from spelling.
 */
export function verbs(list: string): ReadonlySet<string> {
  return new Set([...words(list)].flatMap(formsOf));
}

/** Infinitive, third person, past, participle and gerund of a verb written as in {@link verbs}. */
export function formsOf(entry: string): readonly string[] {
  const [infinitive = entry, past, participle] = entry.split('/');
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(infinitive);
  const stem = doubled ? infinitive + infinitive.slice(-1) : infinitive.replace(/e$/, '');
  const regular = /[^aeiou]y$/.test(infinitive) ? `${infinitive.slice(0, -1)}ied` : `${stem}ed`;
  return [
    infinitive,
    third(infinitive),
    past ?? regular,
    participle ?? past ?? regular,
    ing(infinitive, stem),
  ];
}

function third(infinitive: string): string {
  if (/[^aeiou]y$/.test(infinitive)) return `${infinitive.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(infinitive) ? `${infinitive}es` : `${infinitive}s`;
}

function ing(infinitive: string, stem: string): string {
  if (infinitive.endsWith('ie')) return `${infinitive.slice(0, -2)}ying`;
  return /(?:ee|oe|ye)$/.test(infinitive) ? `${infinitive}ing` : `${stem}ing`;
}

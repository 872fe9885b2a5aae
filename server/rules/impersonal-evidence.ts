import { verbForms } from '../language/verbs';
import type { Finding, Fix } from '../model/finding';
import { accepted, flagged } from './examples/impersonal-evidence';
import type { Rule } from './rule';
import { leadEdits } from './support/attribute';
import { replaceSpan, snippetFix, tabStop } from './support/edits';
import { sentenceAt } from './support/sentences';
import { signalsOf } from './support/signals';
import { voicesOf } from './support/voice';

/** Evidence that belongs to nobody. */
export const impersonalEvidence: Rule = {
  id: 'impersonal-evidence',
  summary: 'Evidence that belongs to nobody: “it is clear that”, “is believed to”, “has learned”',
  why: {
    text: '“It is understood” hides who understands it, and asks the reader to take the reporter’s word. Somebody saw, said or found it: say who.',
    handbook: 'NPR Ethics Handbook, attribution',
  },
  severity: 'warning',
  remedies: ['Make it active, with a slot for the source.', 'Put “According to …” in front.'],
  silent: [
    'Inside an attributed claim the words are the speaker’s (“police said it was clear that …”).',
    'Only news organisations “have learned” in this sense; children and players learn other things.',
  ],
  flagged,
  accepted,
  *check({ article }) {
    const { others } = voicesOf(article);
    for (const { signal } of signalsOf(article, ['impersonal'])) {
      if (others.contain(signal)) continue;
      const words = article.text.slice(signal.start, signal.end);
      yield {
        start: signal.start,
        end: signal.end,
        message: `“${words}” is evidence that belongs to nobody. Say who holds it, and how it is known.`,
      };
    }
  },
  fixes({ article }, finding) {
    const sentence = sentenceAt(article, finding.start);
    if (sentence === null) return [];
    const lead = snippetFix(
      'According to a source …',
      leadEdits(article, sentence, tabStop(1, 'NAME')),
    );
    return [...active(article.text, finding), lead];
  },
};

const IT_IS = /^it\s+(is|was|has|seems|became|becomes|appears|would)\b.*?(\p{L}+)$/iu;

/** "it is believed that the bank …" → "NAME believes that the bank …". */
function active(text: string, finding: Finding): readonly Fix[] {
  const words = text.slice(finding.start, finding.end);
  const match = IT_IS.exec(words);
  const [, link = '', last = ''] = match ?? [];
  if (match === null) return [];
  const that = /^\s+that\b/.test(text.slice(finding.end)) || last === 'that' ? '' : ' that';
  const cue = activeCue(last, link.toLowerCase() === 'was');
  const end = last === 'that' ? ' that' : that;
  return [
    snippetFix('Say who holds it …', [replaceSpan(finding, `${tabStop(1, 'NAME')} ${cue}${end}`)]),
  ];
}

/** The verb in the active, in the tense of "it is" or "it was"; "says" for what is clear or obvious. */
function activeCue(participle: string, past: boolean): string {
  const spoken = /ed$|^(?:thought|understood|known|said|held|seen)$/.test(participle);
  const forms = verbForms(spoken ? participle : 'said');
  return past ? forms.past : forms.present;
}

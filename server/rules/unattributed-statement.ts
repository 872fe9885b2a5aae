import type { Severity } from '../model/finding';
import { isCopy } from '../text/paragraph';
import { accepted, flagged } from './examples/unattributed-statement';
import type { Rule } from './rule';
import { attributions } from './support/attribute';
import { isOpinion } from './support/genre';
import { plainIn, sentenceAt } from './support/sentences';
import { sourcedLists } from './support/source-lines';
import { type StatementTrigger, verdictOn } from './support/verdict';
import { voicesOf } from './support/voice';

/** What each trigger says of the words at fault, and how much it weighs. */
const TRIGGERS: Readonly<
  Record<StatementTrigger, { readonly severity: Severity; message(words: string): string }>
> = {
  evaluation: {
    severity: 'warning',
    message: (words) =>
      `${words} judges in the reporter's own voice. Say whose judgement it is, or use a neutral word.`,
  },
  mind: {
    severity: 'information',
    message: (words) =>
      `${words} tells what goes on in somebody's mind, which no reporter can see. Say who says so, or what was said or done.`,
  },
  prediction: {
    severity: 'information',
    message: (words) =>
      `${words} tells the future as a fact. Say who expects it, and on what grounds.`,
  },
  cause: {
    severity: 'warning',
    message: (words) =>
      `${words} asserts a cause or lays blame with no source. Say who found this, or who says so.`,
  },
  wrongdoing: {
    severity: 'warning',
    message: (words) =>
      `${words} makes somebody guilty with no source. Name the court, the charge or the accuser.`,
  },
  finding: {
    severity: 'information',
    message: (words) =>
      `${words} is a finding with no source. Say who counted or measured, and when.`,
  },
};

/** Judgements, motives, prophecies, blame, accusations and figures that nobody stands behind. */
export const unattributedStatement: Rule = {
  id: 'unattributed-statement',
  summary:
    'A statement that needs a source and has none: a judgement, a motive, a prediction, a cause, an accusation or a figure in the reporter’s own voice',
  why: {
    text: 'Readers must be able to tell what the reporter saw from what somebody says. Facts that can be disputed and that the reporter did not witness are attributed.',
    handbook: 'AP Stylebook, attribution; Reuters Handbook of Journalism, sourcing',
  },
  severity: 'warning',
  remedies: [
    'Attribute the statement to a speaker of the story, or to a source that you type.',
    'Put “According to …” in front of it.',
  ],
  silent: [
    'Motives, predictions and figures are reported as information, the other triggers as warnings.',
    'Nothing is said of what lies inside an attributed claim, or of the neutral continuation of a speaker’s account.',
    'Events in public, appointments, roles, places and background need no source.',
    'Figures are sourced by a document at the end of their sentence (“…, accounts released on Thursday showed”), and those of a list by a source line that closes it (“Source: staff survey”).',
    'Questions, headlines, captions and list labels are passed over, and so are stories whose front matter says `genre: opinion` (or column, editorial, letter).',
  ],
  flagged,
  accepted,
  *check({ article }) {
    if (isOpinion(article)) return;
    const voices = voicesOf(article);
    const sourced = sourcedLists(article);
    for (const sentence of article.sentences) {
      const kind = article.paragraphs[sentence.paragraph]?.paragraph.kind;
      if (kind === undefined || !isCopy(kind) || kind === 'caption') continue;
      const verdict = verdictOn(sentence, voices);
      if (verdict === null) continue;
      if (verdict.trigger === 'finding' && kind === 'list' && sourced(sentence.paragraph)) continue;
      const words = `“${plainIn(article, sentence, verdict.signal)}”`;
      const { severity, message } = TRIGGERS[verdict.trigger];
      yield {
        start: sentence.start,
        end: sentence.end,
        message: message(words),
        trigger: verdict.trigger,
        severity,
      };
    }
  },
  fixes({ article }, finding) {
    const sentence = sentenceAt(article, finding.start);
    return sentence === null ? [] : attributions(article, sentence);
  },
};

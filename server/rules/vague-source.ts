import { inTenseOf } from '../language/verbs';
import type { Article, ArticleSentence } from '../model/article';
import type { Finding, Fix } from '../model/finding';
import { accepted, flagged } from './examples/vague-source';
import type { Rule } from './rule';
import { tagEdits } from './support/attribute';
import { insertAt, replaceSpan, snippetFix, tabStop } from './support/edits';
import { namedNext } from './support/named-next';
import { sentenceAt } from './support/sentences';
import { signalsOf } from './support/signals';
import { voicesOf } from './support/voice';

/** Sources of whom the story does not say who they are. */
export const vagueSource: Rule = {
  id: 'vague-source',
  summary:
    'A source that could be anybody: “experts say”, “according to journalists”, “reportedly”',
  why: {
    text: 'A reader can weigh a source only when the copy says who it is, or at least what it knows and how. “Sources say” tells neither.',
    handbook: 'AP Stylebook, anonymous sources; NPR Ethics Handbook, attribution',
  },
  severity: 'warning',
  remedies: [
    'Name the source.',
    'Describe the source: where it works, what it knows.',
    'Take “reportedly” out and say who reported it.',
  ],
  silent: [
    'A group of a named body (“officials at the Ministry of Health”), a described one, or one with a named example behind it is not vague.',
    'Vague words inside somebody else’s statement are that speaker’s.',
  ],
  flagged,
  accepted,
  *check({ article }) {
    const { others } = voicesOf(article);
    const isNamedNext = namedNext(article);
    for (const { signal } of signalsOf(article, ['vague'])) {
      if (others.contain(signal) || isNamedNext(signal)) continue;
      const words = article.text.slice(signal.start, signal.end);
      yield {
        start: signal.start,
        end: signal.end,
        message: `“${words}” could be anybody, so nobody answers for it. Name the source, or say who it is and how it knows.`,
      };
    }
  },
  fixes({ article }, finding) {
    const sentence = sentenceAt(article, finding.start);
    return sentence === null ? [] : fixesOf(article, sentence, finding);
  },
};

function fixesOf(article: Article, sentence: ArticleSentence, finding: Finding): readonly Fix[] {
  const words = article.text.slice(finding.start, finding.end);
  if (/^according to/i.test(words)) return accordingTo(words, finding);
  if (/^reportedly$/i.test(words)) return reportedly(article, sentence, finding);
  return speakers(words, finding);
}

function accordingTo(words: string, finding: Finding): readonly Fix[] {
  const lead = words.slice(0, 'according to'.length);
  return [
    snippetFix('Name the source …', [replaceSpan(finding, `${lead} ${tabStop(1, 'NAME')}`)]),
    describe(finding.end),
  ];
}

/** Without "reportedly", and with the one who reported it behind the sentence. */
function reportedly(article: Article, sentence: ArticleSentence, finding: Finding): readonly Fix[] {
  const { text } = article;
  const comma = text.startsWith(',', finding.end) ? 1 : 0;
  const end = finding.end + comma + (/\s/.test(text.charAt(finding.end + comma)) ? 1 : 0);
  const next = text.charAt(end);
  const opens = finding.start === sentence.start;
  const cut = opens
    ? replaceSpan({ start: finding.start, end: end + 1 }, next.toUpperCase())
    : replaceSpan({ start: finding.start, end }, '');
  const tag = tagEdits(article, sentence, `${tabStop(1, 'NAME')} reported`);
  return [snippetFix('Say who reported it …', [cut, ...tag])];
}

const CUE = /(\p{L}+)$/u;

/** "Experts warn": one name and the verb in its number, or the group with its home. */
function speakers(words: string, finding: Finding): readonly Fix[] {
  const cue = CUE.exec(words)?.[1] ?? '';
  const head = words.slice(0, words.length - cue.length).trimEnd();
  if (head === '') return [];
  const group = /^(?:.*\s)?(\p{L}+)$/u.exec(head)?.[1] ?? '';
  const name = snippetFix('Name the source …', [
    replaceSpan(finding, `${tabStop(1, 'NAME')} ${singular(cue)}`),
  ]);
  const behind = finding.start + head.length;
  return /s$|media$/.test(group) || /^(?:an?|one)\s/i.test(head)
    ? [name, describe(behind)]
    : [name];
}

function describe(at: number): Fix {
  return snippetFix('Describe the source …', [insertAt(at, ` at ${tabStop(1, 'INSTITUTION')}`)]);
}

/** The cue as one speaker takes it: warn → warns; past forms stay. */
function singular(cue: string): string {
  const third = inTenseOf('says', cue);
  return inTenseOf(cue, cue) === cue && isPlain(cue) ? third : cue;
}

function isPlain(cue: string): boolean {
  return !/(?:ed|id|ught|own|een|ld|[^s]s)$/.test(cue);
}

import { slice } from '../../server/text/span';
import { isQuoted } from './quoted';
import type { ClaimSpans } from './spans';

/** Sorts of claims by how much of their content stands in quotation marks. */
export const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** Sorts of claims by the words of their source. */
export const SOURCE_SORTS = ['person', 'organisation', 'nominal', 'pronoun', 'none'] as const;

/** Sorts of claims by their cue. */
export const ACTS = ['speech', 'other'] as const;

/** All of the content's words are quoted, some, or none. */
export type Kind = (typeof KINDS)[number];

/** A named person, a named body, a description, a pronoun, or nobody. */
export type SourceSort = (typeof SOURCE_SORTS)[number];

/** Speech and writing, or anything else: wishes, beliefs, intentions, findings. */
export type Act = (typeof ACTS)[number];

/** How much of the content is quoted; `quoted` marks the code units of the text that are. */
export function kindOf(text: string, quoted: Uint8Array, { content }: ClaimSpans): Kind {
  let [inside, outside] = [0, 0];
  for (const { start, end } of content) {
    for (let at = start; at < end; at++) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
      if (isQuoted(quoted, at)) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according to|wr(?:ite|ites|ote|itten|iting)|tweet\w*|sp(?:eak|eaks|oke|eaking)|add(?:s|ed|ing)?|ask(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|announc\w+|declar\w+|stat(?:es?|ed|ing|ements?)|report(?:s|ed|ing|edly)?|argu\w+|claim(?:s|ed|ing)?|insist\w*|warn(?:s|ed|ing)?|not(?:es?|ed|ing)|explain\w*|call(?:s|ed|ing)?|accus\w+|den(?:y|ies|ied|ying)|admit\w*|acknowledg\w+|confirm\w*|describ\w+|suggest\w*|urg\w+|promis\w+|vow\w*|pledg\w+|respond\w*|remark\w*|comment\w*|conced\w+|contend\w*|assert\w*|alleg\w+|complain\w*|critici[sz]\w+|prais\w+|testif\w+|quot\w+|cit(?:es?|ed|ing)|mention\w*|point(?:s|ed|ing)? (?:out|to)|joked?|shout\w*|recall\w*|reveal\w*|predict\w*)\b/i;

/** By the cue's words: a verb or noun of speech, or "according to". */
export function actOf(text: string, { cue }: ClaimSpans): Act {
  return cue.some((span) => SPEECH.test(slice(text, span))) ? 'speech' : 'other';
}

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|his|hers|its|their|theirs|our|my|your|himself|herself|itself|themselves|who|whom|whose|which|this|that|these|those|one|everyone|everybody|someone|somebody|anyone|nobody|no one|all|both|some|many|others|most)$/i;

/** Where what describes a source begins: behind it only its head's modifiers stand. */
const MODIFIERS =
  /,|\s(?:who|whom|whose|which|that|of|for|from|in|at|on|with|to|by|and|as|[-–—(])(?=\s|$)/;

/** Words of bodies that a name ends in, or begins with. */
const BODY =
  /\b(?:times|post|journal|news|press|magazine|tribune|herald|guardian|reuters|politico|department|ministry|office|bureau|agency|committee|commission|council|court|congress|senate|house|party|campaign|university|college|institute|institution|center|centre|foundation|association|union|group|bank|company|corporation|inc|corp|federation|league|police|army|board|service|administration|network|post|daily|organi[sz]ation|society|church|team|fund)\b/i;

/** By the words of the source, with no list of names: the same rule for gold and predictions. */
export function sourceSortOf(text: string, { source }: ClaimSpans): SourceSort {
  const [first] = source;
  if (first === undefined) return 'none';
  const words = slice(text, first).trim();
  if (PRONOUN.test(words)) return 'pronoun';
  const [head = ''] = words.split(MODIFIERS);
  const bare = head.replace(/['’]s?$/, '').trim();
  const last = bare.split(/\s+/).at(-1) ?? '';
  if (!/^[^\p{L}]*\p{Lu}/u.test(last) || isSentenceStart(text, first.start, bare)) return 'nominal';
  const acronym = /^\p{Lu}[\p{Lu}.&]{1,5}$/u.test(last) && !text.startsWith(':', first.end);
  return acronym || BODY.test(head) || /^the\s/i.test(head) ? 'organisation' : 'person';
}

/** "Officials", the first word of a sentence, whose capital tells nothing: it stands small elsewhere, too. */
function isSentenceStart(text: string, start: number, word: string): boolean {
  if (/\s/.test(word) || !/(?:^|[.!?”"'’\n])\s*$/.test(text.slice(Math.max(0, start - 4), start))) {
    return false;
  }
  const lower = word.toLowerCase();
  return lower !== word && (text.includes(` ${lower}`) || /[^s]s$/.test(lower));
}

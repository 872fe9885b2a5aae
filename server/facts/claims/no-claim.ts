import type { ClaimCandidate } from '../../model/facts';
import { rangeOf } from './ranges';
import { isFiniteVerb, type Words } from './words';

/** Contents of refusing to speak: "declined to comment", "asked not to be named". */
const SILENCE =
  /^(?:to (?:comment|elaborate)\b|not to be (?:named|identified|quoted)|anonymity|(?:not )?guilty)/i;

/** Verbs whose object may be a pronoun for what was said: "reported this on Telegram". */
export const TELLS_IT =
  /^(?:say|report|announce|confirm|state|write|disclose|reveal|tell|tweet|post)$/;

/** A pronoun that points at what was said, alone or with where and how it was said. */
const POINTER =
  /^(?:it|this)(?: (?:and|on|in|at|to|like|after|before|when|as|again|too|out)\b.*)?$|^that$/is;

/** The reading is no claim: somebody keeps silent, pleads, or says "it". */
export function isNoClaim(words: Words, claim: ClaimCandidate): boolean {
  const [first] = claim.content;
  if (first === undefined) return false;
  const text = words.plain.slice(first.start, first.end);
  return (
    SILENCE.test(text) ||
    UNSAID.test(text) ||
    isUntold(words, claim, text) ||
    isPointer(claim, text) ||
    isTimeOnly(text) ||
    isWhereOnly(words, claim, text) ||
    isNobodys(words, claim, text) ||
    isAside(words, claim, text) ||
    isCredit(words, claim) ||
    isMisread(words, claim) ||
    runsOver(words, claim) ||
    isDeed(words, claim, text)
  );
}

/** "found him guilty", "says nothing about it". */
const UNSAID = /^(?:(?:him|her|them|it|\p{Lu}\p{L}+) (?:not )?guilty\b|nothing\b)/u;

/** "asked whether it would rain, she said" and "a lake, said to be deep": nobody speaks. */
function isAside({ plain }: Words, { source, cue: [cue] }: ClaimCandidate, text: string): boolean {
  if (cue === undefined) return false;
  const word = plain.slice(cue.start, cue.end).toLowerCase();
  if (word === 'asked')
    return source.length === 0 && /^(?:whether|if|about|what|why|how|who|when)\b/i.test(text);
  return word === 'said' && /^to (?:be|have)\b/.test(text);
}

/** "Nobody said", and what is claimed for oneself: "claimed responsibility". */
function isNobodys(
  { plain }: Words,
  { source: [source], lemma, act }: ClaimCandidate,
  text: string,
): boolean {
  if (lemma === 'claim' && /^(?:responsibility|credit|victory|asylum|\d+ lives)\b/.test(text))
    return true;
  return (
    act === 'speech' &&
    source !== undefined &&
    /^(?:nobody|no one|no-one)$/i.test(plain.slice(source.start, source.end))
  );
}

/** "conceded at 10.40 pm": when, not what. */
function isTimeOnly(text: string): boolean {
  if (
    /^(?:for )?(?:an?|\d+|one|two|three|four|five|several|more than an?) (?:second|minute|hour|day|week|month|year)s?$/.test(
      text,
    )
  ) {
    return true;
  }
  return /^(?:at|on|in|by|before|after) (?:\d[\d.:]*(?: ?[ap]\.?m\.?)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|noon|midnight|dawn|dusk)(?: (?:morning|afternoon|evening|night))?$/.test(
    text,
  );
}

const WHERE = /^(?:to (?:the|a|an|his|her|its|their)|outside|inside|near|beside|behind|at|in)\b/;
/** Words of a place, at most. */
const LONGEST_PLACE = 6;

/** "reports to the council", "sang outside the hall": where or to whom, not what. */
function isWhereOnly(words: Words, { act, content }: ClaimCandidate, text: string): boolean {
  const [first, other] = content;
  if (act !== 'speech' || other !== undefined || !WHERE.test(text)) return false;
  const { from, to } = rangeOf(words, first);
  if (to - from > LONGEST_PLACE) return false;
  return words.classes.slice(from, to).every((each, i) => {
    return !isFiniteVerb(each) && (words.quoted[from + i] ?? -1) < 0;
  });
}

/** A content that begins in the middle of the sentence before the cue's and runs on into it. */
function runsOver(words: Words, { content: [first], cue: [cue] }: ClaimCandidate): boolean {
  if (first === undefined || cue === undefined || first.start >= cue.start) return false;
  const { tokens, quoted } = words;
  const { from, to } = rangeOf(words, first);
  const begun = tokens[from - 1]?.sentence === tokens[from]?.sentence;
  if (!begun || tokens[from]?.sentence === tokens[to - 1]?.sentence) return false;
  for (let i = from; i < to - 1; i++) {
    if (tokens[i]?.sentence !== tokens[i + 1]?.sentence && (quoted[i + 1] ?? -1) < 0) return true;
  }
  return false;
}

/** What Roman numbers stand behind. */
const NUMBERED =
  /\b(?:Class|Type|Phase|Stage|Level|Grade|Category|Tier|War|Part|Chapter|Article|Title|Division|Schedule|Annex) $/;

/** "a Class I recall" and "Heart pumps of this kind": neither a speaker nor a cue. */
function isMisread(
  { plain }: Words,
  { source: [source], cue: [cue], lemma }: ClaimCandidate,
): boolean {
  if (cue === undefined) return false;
  if (lemma === null && / of$/.test(plain.slice(cue.start, cue.end)) && source !== undefined) {
    return /^\p{L}+s of$/u.test(plain.slice(cue.start, cue.end));
  }
  if (source === undefined || plain.slice(source.start, source.end) !== 'I') return false;
  return NUMBERED.test(plain.slice(Math.max(0, source.start - 24), source.start));
}

/** "Source: the election office" under a table. */
function isCredit({ plain }: Words, { source: [source], cue: [cue] }: ClaimCandidate): boolean {
  if (source === undefined || cue === undefined || plain.slice(cue.start, cue.end) !== ':')
    return false;
  return /^(?:Sources?|Photos?|Pictures?|Credits?|Note|Data|Graphic|Map)$/.test(
    plain.slice(source.start, source.end),
  );
}

function isPointer({ act, lemma }: ClaimCandidate, text: string): boolean {
  return act === 'speech' && TELLS_IT.test(lemma ?? '') && POINTER.test(text);
}

/** "did not say who", "would not say why": a question that stays open. */
function isUntold(words: Words, { cue, lemma }: ClaimCandidate, text: string): boolean {
  if (lemma !== 'say' || !/^(?:who|what|why|how|when|where|whether|which|if)\b/i.test(text)) {
    return false;
  }
  const { from, to } = rangeOf(words, cue[0]);
  const group = words.tokens.slice(Math.max(0, from - 2), to).map(({ lower }) => lower);
  return group.some((each) => NOT.test(each)) && group.some((each) => DO.test(each));
}

const NOT = /^(?:not|n['’]t)$/;
const DO = /^(?:do|does|did|would)$/;

/** What is done with words without saying what they say: "reading a statement", "posted on a site". */
function isDeed(words: Words, claim: ClaimCandidate, text: string): boolean {
  const [cue] = claim.cue;
  if (cue === undefined) return false;
  const group = words.plain.slice(cue.start, cue.end).toLowerCase();
  if (/^(?:citing|quoting)$/.test(group)) return (claim.source[0]?.start ?? 0) < cue.start;
  if (/\b(?:posted|published|printed) (?:on|in)$/.test(group)) return true;
  if (/^(?:reading|replying|speaking|writing)$/.test(group)) return READS.test(text);
  if (/\bplead(?:ed|s|ing)? (?:not )?guilty$/.test(group)) return true;
  if (/\bpress(?:ed|es)?$/.test(group)) return /^(?:him|her|them|it)\b/.test(text);
  const deed = DEEDS.find(([verb]) => verb.test(group));
  if (deed?.[1].test(text.split(/[“"]|\bthat\b/)[0] ?? '')) return true;
  return claim.lemma === 'order' && ORDERS_THING.test(text);
}

/** What is done to texts and agreements: verbs, and the objects with which they say nothing. */
const DEEDS: readonly (readonly [verb: RegExp, object: RegExp])[] = [
  [
    /\b(?:conclud|sign|reach|ratif|negotiat|discuss)\w*$/,
    /^(?:(?:a|an|the|its|their|\d+) )?(?:[\p{L}-]+ ){0,3}(?:agreements?|deals?|treaty|treaties|contracts?|talks|pacts?|accords?|trade|memorandum)\b/u,
  ],
  [
    /\b(?:pass(?:ed|es)?|adopt(?:ed|s)?|veto(?:ed|es)|approv(?:ed|es)|table[ds]?)$/,
    /^(?:(?:a|an|the|its|their) )?(?:[\p{L}-]+ ){0,3}(?:bills?|motions?|laws?|budgets?|resolutions?|amendments?)\b/iu,
  ],
  [
    /\b(?:fil|lodg|submitt|withdr)\w*$/,
    /^(?:(?:a|an|the|its|their|his|her) )?(?:[\p{L}-]+ ){0,3}(?:complaints?|suits?|lawsuits?|appeals?|motions?|petitions?|papers|returns?|applications?)\b/u,
  ],
  [
    /\bread(?:s|ing)?$/,
    /^(?:a|the|his|her|their|its|from) (?:[\p{L}-]+ ){0,3}(?:letters?|statements?|reports?|papers?|books?|newspapers?|verdicts?)\b/u,
  ],
  [
    /\btell(?:s|ing)?$|\btold$/,
    /^(?:a|the|its|his|her|their) (?:[\p{L}-]+ ){0,2}(?:story|tale|stories|tales)\b/u,
  ],
  [/\blink(?:s|ed|ing)?$/, /^(?!.*\b(?:to|with)\b)/],
];

/** "reading a statement", "replying on behalf of the ministry". */
const READS =
  /^(?:(?:a|the|his|her|their|its|from) |on behalf|for |to (?:a|the|his|her|their|its|questions|reporters|journalists)\b)/;

/** "ordered the race to be run again": a deed, not words to somebody. */
const ORDERS_THING = /^(?:(?:the|a|an|its|his|her|their) [^,.]{1,60} )?to be \p{L}+/u;

import type { PronounCandidate } from '../../model/facts';
import type { Token } from '../../model/token';
import type { ParagraphView } from '../paragraph-facts';
import { isExpletive } from './expletive';

type Gender = PronounCandidate['gender'];

interface Form {
  readonly gender: Gender;
  readonly plural: boolean;
  readonly use: 'subject' | 'object' | 'possessive' | 'either';
}

const FORMS: ReadonlyMap<string, Form> = new Map([
  ['he', form('male', 'subject')],
  ['him', form('male', 'object')],
  ['his', form('male', 'possessive')],
  ['himself', form('male', 'object')],
  ['she', form('female', 'subject')],
  ['her', form('female', 'either')],
  ['hers', form('female', 'object')],
  ['herself', form('female', 'object')],
  ['it', form('neuter', 'either')],
  ['its', form('neuter', 'possessive')],
  ['itself', form('neuter', 'object')],
  ['they', { gender: null, plural: true, use: 'subject' }],
  ['them', { gender: null, plural: true, use: 'object' }],
  ['their', { gender: null, plural: true, use: 'possessive' }],
  ['theirs', { gender: null, plural: true, use: 'object' }],
  ['themselves', { gender: null, plural: true, use: 'object' }],
]);

function form(gender: Gender, use: Form['use']): Form {
  return { gender, plural: false, use };
}

/** Finds third-person pronouns that may refer to an actor; "it is clear" and "it rained" are left out. */
export function findPronouns({ language }: ParagraphView): readonly PronounCandidate[] {
  const { tokens } = language;
  const found: PronounCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const pronoun = pronounAt(tokens, at);
    if (pronoun !== null) found.push(pronoun);
  }
  return found;
}

function pronounAt(tokens: readonly Token[], at: number): PronounCandidate | null {
  const token = tokens[at];
  const known = token === undefined ? undefined : FORMS.get(token.lower);
  if (token === undefined || known === undefined || token.text === 'IT') return null;
  if (token.lower === 'it' && isExpletive(tokens, at)) return null;
  const { start, end, sentence } = token;
  const { gender, plural } = known;
  const possessive = known.use === 'possessive' || (token.lower === 'her' && ownsNext(tokens, at));
  const subject = known.use === 'subject' || (token.lower === 'it' && !followsVerb(tokens, at));
  return { start, end, sentence, gender, plural, possessive, subject };
}

/** "her campaign manager" against "told her that", "beside her." */
function ownsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.sentence !== tokens[at]?.sentence) return false;
  if (/^(?:noun|adjective|properNoun|number|other)$/.test(next.pos)) return true;
  const before = tokens[at - 1];
  const opens = before === undefined || /^(?:punctuation|adposition|conjunction)$/.test(before.pos);
  return next.pos === 'verb' && (opens || next.lower.endsWith('ing'));
}

function followsVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== tokens[at]?.sentence) return false;
  if (before.pos === 'adposition' || before.lower === 'to') return true;
  const next = tokens[at + 1];
  return before.pos === 'verb' && !/^(?:verb|auxiliary|modal|adverb)$/.test(next?.pos ?? '');
}

import { EITHER, PERSON_NOUNS } from '../../facts/names/lexicon';
import { singular } from '../../facts/names/singular';
import { withoutFirm } from './forms';
import type { NameMention } from './name-mentions';

/** From this evidence on the copy itself says that a name is a body's. */
const STATED = 0.97;

/** How much a firm's full name elsewhere speaks for its bare one, and what it leaves of a person. */
const FIRM = 0.97;
const LEFT = 0.2;

/**
 * Mentions with the bare names of firms taken for the firms: where copy has "Ada Quill Ltd" or "the
 * retailer Ada Quill", "Ada Quill said" is the firm as well, but for those mentions that the copy
 * says to be a person's ("Ada Quill, who founded it", "Mrs Ada Quill").
 */
export function withFirms(text: string, mentions: readonly NameMention[]): readonly NameMention[] {
  const firms = new Set<string>();
  for (const mention of mentions) {
    const bare = withoutFirm(mention.parts);
    if (bare.length < 2) continue;
    const full = bare.length < mention.parts.length;
    if (full || mention.evidence.organization >= STATED) firms.add(bare.join(' '));
  }
  if (firms.size === 0) return mentions;
  return mentions.map((mention) => {
    if (!firms.has(mention.parts.join(' '))) return mention;
    if (isPersons(text, mention)) return { ...mention, person: true };
    const { person, organization, place } = mention.evidence;
    const evidence = {
      person: person * LEFT,
      organization: Math.max(FIRM, organization),
      place: place * LEFT,
    };
    return { ...mention, evidence };
  });
}

const WHO = /^,\s(?:who|whom|whose|\d{2}\b|aged\b)/;
const ADDRESSED = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Professor)\.?\s$/;
/** How much text beside a name is read, in UTF-16 units. */
const BESIDE = 16;

function isPersons(text: string, { start, end, role }: NameMention): boolean {
  if (WHO.test(text.slice(end, end + BESIDE))) return true;
  if (ADDRESSED.test(text.slice(Math.max(0, start - BESIDE), start))) return true;
  return role !== null && isPersonRole(text.slice(role.start, role.end));
}

/** "founder of the firm", "its chief executive": the last noun before what goes on with it. */
function isPersonRole(role: string): boolean {
  const head =
    /^(?:[\p{L}\p{N}’'-]+\s)*?([\p{L}-]+)(?=$|\s(?:of|for|in|at|on|and|who|with|from)\b)/u.exec(
      role,
    );
  const noun = singular((head?.[1] ?? '').toLowerCase());
  return PERSON_NOUNS.has(noun) && !EITHER.has(noun);
}

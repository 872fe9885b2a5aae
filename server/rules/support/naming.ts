import type { Article } from '../../model/article';
import type { Quotation } from '../../model/quotation';
import type { Span } from '../../text/span';

const CALLED =
  /\b(?:called|calls|calling|known as|dubbed|nicknamed|nickname|entitled|titled|named|codenamed|branded|labell?ed|termed|describ(?:e|es|ed|ing)(?: (?:\p{L}+ ){1,4})?as|so-called|the (?:word|words|term|phrase|slogan|label|hashtag|code name|password|name|title|motto|nickname|verb|noun|chant|expression)|meaning|means|spelled|pronounced|marked|stamped|printed|tagged|headlined|reading|reads?|chanted|chants|chanting|chants of|shout(?:s|ed|ing)?(?: of)?|cries of|wrote|sang|singing|said|says|saying|say|told|as|quoted|quoting|quote|referr(?:ed|ing) to|refers to|spoke of|speaks of|speaking of|warned of|warns of|demanded|branding|calls for|talk of|talked of|accus(?:ed|ing) (?:\p{L}+ ){1,6}of|urged|vowed|promised|denounced|condemned|praised|hailed|dismissed|likened|compared)\s*(?:[:,]\s*)?(?:an? |the |it |them |him |her |his |its |their )?(?:\p{L}+ly )?$/iu;
const KIND =
  /^\s*(?:format|formula|scheme|programme|program|plan|principle|model|list|clause|movie|film|song|album|single|novel|book|series|show|documentary|game|exhibition|magazine|column|podcast|brand|button|key|sign|signs|banner|banners|placard|placards|sticker|stickers|hashtag|slogan|slogans|campaign|chant|chants|operation|vote|votes|option|box|rating|grade|category|class|label|labels|status|tag|mode|tab|section|page|rule|law|bill|act)\b/i;
const SIGN =
  /\b(?:placards?|banners?|signs?|posters?|t-shirts?|leaflets?|graffiti|stickers?|chant\w*|slogan\w*|hashtags?|labels?|headlines?)\b/i;
const CUE =
  /\b(?:claims?|statements?|remarks?|comments?|speech|interview|testimony|pledge|demand|allegations?|accusations?|tweets?|explained|saying|calling|ruled|referr(?:ed|ing)|compared|in (?:his|her|their|its) (?:eyes|words|view)|said|says|told|tells|wrote|writes|called|calls|described|describes|added|adds|according to|argued|insisted|warned|admitted|claimed|denounced|condemned|accused|praised|hailed|dismissed|branded|asked|tweeted|posted|promised|vowed|quoted|testified|recalled|joked|shouted)\b/i;

/**
 * True when the words in the marks are a name, a sign or a word spoken of, or when the sentence
 * has a speaker whose words they plainly are.
 */
export function isNaming({ text }: Article, quotation: Quotation, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, quotation.start - 80), quotation.start);
  const after = text.slice(quotation.end, quotation.end + 24);
  if (CALLED.test(before) || KIND.test(after)) return true;
  return SIGN.test(before) || CUE.test(text.slice(sentence.start, sentence.end));
}

import { beginsLikeDeed, refusesNote } from '../reading/orders/deeds.ts'
import { findVerb } from '../verbs.ts'

/** Whether words may be the plain answer to a nudge: neither denied, supposed nor a command's, and nothing wanted by them. */
export function isPlainReply(text: string): boolean {
  if (refusesNote(text)) return false
  if (quotesCommand(text)) return false
  return beginsLikeDeed(text) || !unplain.some((each) => each.test(text))
}

/** `She typed "pause 2 weeks"`. */
const quotesCommand = (text: string): boolean =>
  [...text.slice(0, longest).matchAll(/["“”`‘/'](\p{L}+) [^"“”`’']*["“”`’']/gu)].some(
    ([, first = '']) => findVerb(first.toLowerCase()) !== undefined,
  )

const longest = 1_000

const unplain = [
  // Denied, where no deed comes after it.
  /^\W*(?:please |pls |plz |wait,? |yes,? |well,? )?(?:no|nope|not|nothing to|there is nothing|do not|don['’]?t|dont|dnt|never|let['’]?s not|ain['’]?t|ignore|keep everything|i['’]?m not|i (?:am not|never|do not|don['’]?t|did not|didn['’]?t|have not|haven['’]?t|will not|won['’]?t|would(?:n['’]t| not)|was(?:n['’]t| not))|i['’]?d rather not|we did not|you (?:should|need)(?:n['’]?t| not)|it is not|was(?:n['’]?t| not))\b(?!.*\bbut (?:i|we)\b)/i,
  // Supposed, planned or wished.
  /\b(?:if (?:i|we|my|the|you|only)|maybe|perhaps|some ?day|one day|one of these days|next year|suppose|assuming|imagine|hypothetically|ideally|in theory|planning (?:to|on)|going to|gonna|toying with|in case|were i|had i|i (?:could|may|might|would|wish|should|shall)|we (?:could|may|might|will)|i['’]?d (?:like|love|be)|i['’]?ll)\b/i,
  // Wanted, and in which form.
  /^\W*(?:(?:please|pls|plz|and|ok|now|need|the|a|an)\W+)*(?:show|give|gimme|list|summary|summari[sz]e|explain|compare|tell|rank|shorter|short|half|headline|tl;?dr|top|numbered|haiku|tweet|make it|same|one|two|three|\d+)\b.*\b(?:bullets?|points?|sentences?|lines?|words?|keywords?|paragraphs?|pages?|examples?|versions?|chars|leadership|experience|outcomes?|excellence|assets?|levels?|dimensions?|guideline|page|list|pros|boxes)\b/i,
  /\b(?:in|as|max(?:imum)?|about|under|like)\b (?:\w+ ){0,2}(?:bullets?|bullet points?|sentences?|lines?|words?|keywords?|paragraphs?|pages?|emojis?|minutes|checklist)\b/i,
]

import { withoutCourtesies } from '../../reading/courtesies.ts'
import { beginsLikeDeed, refusesNote } from '../../reading/orders/deeds.ts'
import { verbs } from '../../reading/orders/heads.ts'
import { quotedIn } from '../../reading/orders/quoted.ts'
import { findVerb } from '../features/verbs.ts'
import { isPlainReply } from '../nudge-reply/plain-reply.ts'

/**
 * Whether a line, said where the bot asked what came of something, tells just that: a measure that changed, what "it"
 * did, or what others do since. What asks, orders, plans, greets or speaks of the bot is none.
 */
export function tellsResult(said: string, wants: 'result' | 'number' | 'part'): boolean {
  const text = said.trim().replace(opener, '')
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > longest || (wants === 'number' && !counts.test(text))) return false
  if (!mayBeTold(text) || isCourtesy(text)) return false
  if (isOther.test(text) || refusesNote(text) || quotedIn(text).length > 0) return false
  if (ofSpeaker.test(text)) return did.test(text) && counts.test(text)
  return (words.length <= few && measure.test(text)) || outcomes.some((each) => each.test(text))
}

const opener = /^(?:(?:well|so|ok|okay|right|yes|yeah|hm+|that)\b[\s,.!–-]*)+(?=\S+ \S)/i
/** Thanks and greetings around it, but for "all three of them …". */
const isCourtesy = (text: string): boolean =>
  withoutCourtesies(text) !== text && withoutCourtesies(text) !== text.replace(/^all /i, '')

const longest = 30
const few = 8

/**
 * "I drafted the plan", "my part was the negotiation": where the bot asked what the asker's own part was. A deed with a
 * matter of its own is another note: "I hired a recruiter for Berlin".
 */
export const tellsPart = (text: string): boolean =>
  isPlainReply(text, { asNote: false }) &&
  (/^\W*my (?:own )?(?:part|role|share)\b/i.test(text) ||
    (/^\W*i\b/i.test(text) && beginsLikeDeed(text) && refersBack.test(text)))

/** "I found them", "I drafted the plan", "I negotiated": it says nothing whole without what was said before. */
const refersBack =
  /\b(?:it|its|them|they|their|that|this|these|those|there|one|ones)\b|^\W*i(?:['’]ve)? (?:\p{L}+ ){0,2}?\p{L}+(?: (?:the|all|both|every|all the) [\p{L}-]+(?: (?:myself|alone|by myself|on my own))?)?\W*$/iu

/** Whether it may tell that, though nothing in it says so for sure. */
export const mayTellResult = (text: string): boolean =>
  isWithin(text.trim().split(/\s+/).length) &&
  !isAddressed.test(text) &&
  mayBeTold(text) &&
  !refusesNote(text)
const isAddressed =
  /[?"“”]|\b(?:you|your|u|please|pls|nudges?|remind\w*|notes?|ratings?|postings?|guidelines?|i|i['’]m|me)\b|^\W*we\b/i
const isWithin = (words: number): boolean => words >= 3 && words <= 25

/** Whether words may tell something: none asks, orders or answers by its first word. */
export function mayBeTold(text: string): boolean {
  const [first = ''] = text
    .trim()
    .toLowerCase()
    .split(/[\s,.:;]+/)
  const isOrder = verbs.has(first) || findVerb(first) !== undefined
  return !opens.test(text) && !asks.test(text) && (!isOrder || measured.test(first))
}

const measured = /^(?:saved|saves|cut|halved|doubled|tripled|reduced|dropped|fell|down|up|less|fewer)$/

const opens =
  /^\W*(?:what|which|who|whose|how|when|where|why|can|could|would|should|do|does|did|is|are|am|was|were|will|if|tell|order|book|find|show|see|give|explain|list|compare|use|forget|let|get|stop|please|no(?=[,.!]|$)|nope|nah|never mind|thanks|thank|ok|okay|and (?:for|on|what|how)|same)\b/i
/** "The result was on which level" */
export const asks =
  /^\W*(?:what|which|who|whose|how|when|where|why|can|could|should|do|does)\b|\b(?:on|at|for|of|in|to) (?:which|what|whom)\b/i

/** It speaks to somebody, of the bot, or of what is not or not yet. */
const isOther =
  /[?:]|\b(?:you|your|u|please|pls|nudges?|remind\w*|notes?|ratings?|posting|guidelines?|levels?|dimensions?|expectations?|messages?|pings?|meetings?|will|would|should|could|shall|must|might|maybe|perhaps|hope\w*|plan\w*|going to|gonna|tomorrow|next (?:week|month|quarter|year|time)|if|imagine|wish|want\w*|need\w*|says?|said|told|lol|haha|coffee|lunch|weather|same content|lines?|bullets?|sentences?|words?|never|not yet|again|button|log (?:it|this|that)|write (?:it|that|this) down|save (?:it|this|that)|record|my (?:day|morning|afternoon|evening|weekend|life))\b|\b(?:have|has|did|do|does|was|were) ?n[o'’]t\b/i

const number = String.raw`(?:(?:[€$£]\s?)?\d[\d.,]*\s?(?:%|k|m|h|d|min|hrs?|€|percent)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|half|a third|a quarter|twice|none)`
const counts = new RegExp(String.raw`(?<![\p{L}\d])${number}(?![\p{L}])`, 'iu')

const ofSpeaker = /^\W*(?:and |so |since then,? |now )?we\b|\bi\b/i
/** "We got it down to 6 from 14" */
const did =
  /^\W*(?:and |so |since then,? |now )?(?:i|we) (?:(?:now|then|finally|even|just|all) )?(?:got|brought|cut|took|have|had|made|kept|reduced|lowered|raised|doubled|halved|grew|turned|went|are|were|moved|dropped|saved?|saw|see|lost|won|closed|sold|signed)\b(?:.{0,20} (?:it|them|that|this)\b|.{0,40}\b(?:down|up|back|fewer|less|instead of|from \S+ to)\b)/i

const done =
  '(?:adopted|approved|asked for|beat|bought|came back|closed|copied|cut|dropped|doubled|extended|expanded|fell|failed|finished|got|grew|halved|hit|improved|joined|kept|liked|loved|passed|picked|praised|promoted|quit|reached|reduced|renewed|rolled|rose|saved|shipped|shrank|signed|sold|stayed|started|stopped|switched|thanked|tripled|used|went|won|(?:is|was|were|are|has been|have been|got) (?:now |all )?(?:live|in use|signed|renewed|approved|gone|faster|adopted|rolled out|reused|used|over|extended|delighted|happy|happier|thrilled|promoted|down (?:to|by|from)|up (?:to|by|from)))'
const does =
  '(?:adopts?|copy|copies|costs?|cuts?|goes|gets?|keeps?|needs?|rel(?:y|ies)|runs?|saves?|sells?|starts?|takes?|took|brought|gave|led|meant|means|uses?|using|works?)'
const them =
  "(?:it|they|that|this|which|nobody|no one|everyone|everybody|she|he|both|all of them|most of them|(?:it|that|they|she|he)['’](?:s|ve|re)(?: been)?)"
const those = String.raw`(?:(?:the|our|both|all|two|three|four|five|six|seven|eight|nine|ten|most|many|other|several|customers|partners|people|colleagues|sellers|\d+)(?: (?!(?:is|are|was|were)\b)[\p{L}\d'’-]+){0,4}?)`
const since = '(?:all|now|already|also|both|has|have|since|still|just|then|even|finally)'
const lead = String.raw`^\W*(?:(?:and|so|since then|now|then|well|in the end|as a result|after that)\b,?\s+)*`
const nearly = '(?:about |around |roughly |some |over |only |just |now |almost |nearly )?'

const outcomes: readonly RegExp[] = [
  // "It takes …", "nobody failed an audit since", "the customer renewed", "all three partners are live"
  new RegExp(`${lead}${them}(?: in \\w+)? (?:${since} ){0,3}(?:${done}|${does})\\b`, 'iu'),
  new RegExp(`${lead}${those} (?:${since} ){0,3}${done}\\b`, 'iu'),
  new RegExp(`${lead}${those} (?:${since} ){0,2}(?:now|since|already) (?:${does})\\b`, 'iu'),
  new RegExp(`${lead}${those} ${does} .{2,60}\\b(?:now|since|already|instead|any ?more)\\b`, 'iu'),
  // "Two other teams copied it"
  /^.{2,40}\b(?:uses?|using|used|cop(?:y|ies|ied)|sells?|adopt\w*|renewed|signed|won|asked for|rel(?:y|ies)) (?:\w+ )?(?:it|them|that|this|us|themselves)\b/i,
  // "Tickets dropped by half", "onboarding takes 3 days now"
  /^\W*(?!i\b|we\b)[\p{L}-]+(?: [\p{L}-]+){0,2} (?:dropped|fell|rose|grew|doubled|halved|tripled|improved|shrank|stopped|renewed|went (?:up|down))\b/iu,
  /^\W*(?!i\b|we\b)[\p{L}-]+(?: [\p{L}-]+){0,3} (?:takes?|needs?|costs?|runs?) .{1,40}\b(?:now|instead|any ?more|these days)\b/iu,
  /^\W*now (?:every|all|each|the|our|\d|two|three)\b/i,
  // "Down from 14 hours to 6", "14 days → 6", "6 instead of 14", "revenue up 12 %"
  new RegExp(`${lead}(?:(?:down|up|it) )?(?:from|to) ${number}\\b.{0,30}\\b(?:to|from) ${number}`, 'iu'),
  new RegExp(
    `${lead}${nearly}${number}.{0,20}(?:→|->|instead of|rather than|down from|up from|compared to) ?\\w`,
    'iu',
  ),
  new RegExp(`${lead}[\\p{L} ]{3,30} (?:is |are |went |now )?(?:up|down) (?:to |by |from )?${number}`, 'iu'),
  // "Fewer escalations", "30 % less churn", "no more late invoices", "half the tickets"
  new RegExp(
    `${lead}${nearly}(?:${number} )?(?:fewer|less|faster|quicker|cheaper|shorter|higher|lower)(?:[ ,]{1,2}[\\p{L}\\d%-]+){0,6}[.!]*$`,
    'iu',
  ),
  new RegExp(
    `${lead}(?:no more|zero|no further) [\\p{L}-]+|${lead}${nearly}(?:half|twice|a third of) (?:of )?(?:the|as many|as much|our|all) `,
    'iu',
  ),
]

/** "Saved us 3 hours a week": a measure and little else. */
const measure =
  /^\W*(?:about |around |roughly |some |over |almost |nearly |a |an |the |it |that |this )*(?:saved|saves|cut|halved|doubled|reduced|minus|plus|\d[\d.,]*\s?%?|two|three|four|five|six|seven|eight|nine|ten|half)\b/i

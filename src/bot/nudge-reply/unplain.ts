import { beginsLikeDeed } from '../../reading/orders/deeds.ts'
import { wordSet } from '../../reading/words/word-set.ts'
import { isDone } from './done.ts'

// Each of these looks at one sentence, as one plain line in small letters.

/** It wants something. */
export const isWish = (line: string): boolean => wishes.some((each) => each.test(line))

const wishes = [
  /\b(?:please|pls|plz|plse|bitte|asap)\b/,
  /^need\b|\b(?:i|we|id|ill) (?:just |only |really |also |now )*(?:need|want|wanna|wish|could|may|might|would|should|shall|hope|plan|planned|wanted|wonder|wondered|have to|like to|love to)\b/,
]

/** It says in which form an answer should come: "one paragraph", "max 6", "for a five year old". */
export const isOfForm = (line: string): boolean => forms.some((each) => each.test(line))

const forms = [
  /^(?:(?:and|ok|now|the|a|an|in|as|quick|just) )*(?:summary|shorter|short|half|headline|tl ?dr|top|numbered|haiku|tweet|same|bullets?|one|two|three|\d+)\b.*\b(?:bullets?|points?|sentences?|lines?|words?|keywords?|paragraphs?|pages?|examples?|versions?|chars|expectations?|levels?|dimensions?|guideline|list|prose|boxes)\b/,
  /\bfor (?:both|all|two|\d) levels\b/,
  /\b(?:in|as|max(?:imum)?|about|under|like|half|within|to) (?:\w+ ){0,2}(?:bullets?|bullet points?|sentences?|lines?|words?|keywords?|paragraphs?|page|pages|emojis?|checklist|satz|sätzen?|worten)\b/,
  /\bmax(?:imum)? \d+$|\bone paragraph\b|\b\d+ (?:bullets?|sentences?|paragraphs?|expectations?)\b|\bfor (?:a|an|my) (?:\w+ )?(?:\d+|five) year old\b|\b\d+ minute read\b|^(?:haiku|poem|tweet|summary|tl ?dr) /,
]

/** It tells of nothing that happened: a plan, a duty, a supposition, a favour asked, where they are right now. */
export const isOfPlan = (line: string): boolean => plans.some((each) => each.test(line))

const plans = [
  /\b(?:id|ill|planning (?:to|on)|going to|gonna|toying with|maybe|perhaps|some ?day|one day|one of these days|next year|assuming|were i|had i|(?:help|tell|show|give|remind|text|ping|update|ask) me|gimme)\b/,
  /\b(?:should|ought to|any(?:one|body) (?:got|have|has|know|knows)|just asking|leave (?:it|this|that|me) (?:out|alone))\b|^(?:(?:my|the|our) )?(?:plan|todo|to do|goal|idea|next steps?|tomorrow)\b|^im (?:off|out|away|back|on (?:vacation|leave|holiday|pto))\b/,
]

/** It orders: "move the review to 3", "please …". */
export function isOrdering(line: string): boolean {
  const [first = '', second = ''] = line.replace(courtesy, '').split(' ')
  return orders.has(first) && !(building.has(first) && apart.has(second)) && !named.has(second)
}

const courtesy = /^(?:(?:and|so|but|then|ok|okay|hey|hi|yes|well|also|now|just|todo|plan|kindly|please) )*/

const orders = wordSet(`
  set move put change mark keep add hold stop cancel take leave give raise drop update ask text undo rate make let lets
  tell show list explain compare pause resume nudge remind ping save log note write remove delete erase edit turn switch
  send get go look see check find try use bring call remember forget ignore rank sort skip start begin end finish wait think
  imagine help read export import share post summarize summarise describe clarify repeat correct fix bump lower
  increase decrease bitte before never always translate number break furnish condense rewrite reword format convert group
  wake buy book feed wash phone
  shorten paraphrase rephrase outline draft`)
/** "Set up a weekly call with them" tells as well as it orders. */
const building = wordSet('set put')
const apart = wordSet('up together in')
/** "Mark 3 …" orders; "update on the migration", "change of plan" name something. */
const named = wordSet('of on from with went was is has took got')

/** It says what somebody said, thinks or wants, and nothing that was done before or "after I …". */
export function isReport(line: string): boolean {
  if (hearsay.test(line)) return true
  const [, deed = ''] = /\b(?:after|because|since|when|and) (?:i|we) (\w+)/.exec(line) ?? []
  if (beginsLikeDeed(`I ${deed}`)) return false
  const words = line.split(' ')
  const at = words.findIndex((word) => reporting.has(word))
  if (at < 1) return false
  const before = words.slice(0, at)
  return !before.some((word) => own.has(word) || isDeed(word))
}

const hearsay =
  /^(?:apparently|allegedly|supposedly|(?:i )?(?:heard|was told|was informed|am told|got told)|rumou?r)\b|^(?:as )?(?:\w+ ){1,4}(?:put it|hat gesagt|be like|gave me feedback|is of the opinion)\b|^(?:\w+ ){0,4}(?:mail|email|message|memo|post|slide|note|feedback)(?: \w+)? (?:please|from \w+ says|rate|update|say)/

const reporting = wordSet(`
  said says say saying told tells asked asks thinks thought claims claimed mentioned mentions wrote writes suggests
  suggested recommends recommended reckons believes insists insisted wants wanted reported reports announced advised
  typed shouted replied feels felt swears proposed expects disse gesagt meint sagt`)
const own = wordSet('i we ive weve im')

/** Whether something done is told, wherever. */
export const isOfDeed = (line: string): boolean => line.split(' ').some(isDeed)

const isDeed = (word: string): boolean => !reporting.has(word) && (isDone(word) || word === 'had')

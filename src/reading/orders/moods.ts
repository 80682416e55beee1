import type { Word } from '../words/words.ts'
import { between, clausesIn, type Sentence, said } from './sentences.ts'

/** Politeness that looks like a condition or a question. */
const polite =
  /\b(?:if (?:you (?:dont mind|can|could|would|please|will|get a (?:chance|minute|second))|(?:its |it is |thats |that is |at all )?(?:possible|ok|okay|fine|alright|not too much(?: trouble)?)|im honest(?: with myself)?)|when(?:ever)? you (?:can|could|get a (?:chance|minute|second))|would you mind|could i (?:trouble|ask|bother) you to|may i ask you to|(?:id|i would) (?:appreciate it|be (?:very |really |so )?(?:grateful|glad|happy)) if you)\b/g

const opening =
  '(?:(?:and|so|but|ok|okay|hey|hi|hello|um|well|btw|also|just|quick|question|q|sorry|wait|lol|bot|now|please) )*'

/** What asks, where it begins a sentence. */
const questioning = new RegExp(
  `^${opening}(?:what|whats|whatd|which|who|whos|whose|how|hows|howd|when|whens|where|wheres|why|whys|is|isnt|are|arent|am|was|wasnt|were|does|doesnt|did|didnt|do (?:i|we|you|they|people|nudges|reminders|the|my|any)|has|hasnt|have (?:i|we|you|they)|should|shall|may|might|can (?!(?:you|u|ya) )|could (?!(?:you|u|ya) )|would (?!(?:you|u|ya) )|will (?!(?:you|u|ya) ))\\b`,
)

/** What only might be, wherever in the sentence it stands. */
const supposing =
  /\b(?:if|unless|suppose|supposing|some ?day|one day|one of these days|imagine|assume|assuming|hypothetically|whether|wonder|wondering|in theory|theoretically|ideally|perfect world|lets say|let us say|lets (?:pretend|assume|imagine)|what happens|pretend|pretending|had i|were i|in case|provided that|what about|say (?:i|we|someone|somebody|a|my)|(?:could|would|should|might|must) have|according to|or (?:rather |maybe )?not|under (?:any|no) circumstances?|would be (?:a|an|too|so|strange|silly|odd|wrong|overkill|crazy|rude)|is (?:how|what|the way) (?:i|we|he|she|they|you)|no (?:\w+ )?(?:needed|necessary|required))\b/

/** "I'd love that, said no one ever." */
const nobody = /\bsaid (?:no one|noone|nobody)\b/

/** Somebody's words follow after the mark. */
const telling =
  /\b(?:said|says|say|saying|told|tells|asked|asks|suggests|suggested|wrote|writes|mentioned|mentions|recommends|recommended|repeating|repeated|insists|insisted|goes|shouted|shouts|typed|reads|replied|announced|advised|advises|proposed|handover|manual|docs|command|commands|slide|slides|heading|title|subject|phrase|words|wording|example|following|todo)(?: (?:me|us|him|her|them|you|everyone|everybody|all|the \w+|to \w+(?: \w+)?|in the \w+|on the \w+|is|was|were|are)){0,2}$/
/** Whose words they were is said behind them. */
const told =
  /^(?:(?:as )?(?:\w+ ){0,3}(?:said|says|wrote|shouted|yelled|replied|typed|told (?:me|us)|suggested|suggests|recommended|recommends)|(?:said|says) (?:he|she|they|my|our|the|a) .*|according to .*|(?:is|was) what .*)$/

/** Whether a sentence is said by the asker, now, as it is: not asked, not supposed, not somebody else's words. */
export function isMeant(text: string, words: readonly Word[], sentence: Sentence): boolean {
  const { start, end } = sentence
  const line = plainly(said(text, words, start, end))
  if (isQuestion(text, words, sentence) || supposing.test(line) || nobody.test(line)) return false
  return !isReported(text, words, sentence)
}

/** Whose wish it was: "someone told me to …", "I never said …". */
const wished =
  /\b(?:told|asked|asks|tells|wants|wanted|urged|advised|ordered|begged|expects|reminded) (?:me|us|you|him|her|them|everyone|everybody|people|the \w+) to\b|\b(?:never|not|didnt) (?:said|say|asked|ask|meant|mean)\b|\b(?:says?|said|told|wrote|writes|typed|reads)\b/

/** Whether what leads to an order speaks against it: it asks, supposes, tells of others or of their wish. */
export const leadsAway = (text: string, words: readonly Word[], start: number, from: number, at: number) =>
  wished.test(said(text, words, from, at)) || !isMeant(text, words, { start, end: at + 1, asks: false })

const plainly = (line: string): string => line.replace(polite, ' ').replace(/\s+/g, ' ').trim()

const requesting =
  /(?:^|\b(?:and|so|but|please|hey|hi|ok|okay|then|to|bot|also) |, )(?:can|could|will|would) (?:you|u|ya)\b|would you mind|(?:could|may) i (?:trouble|ask|bother) you/
/** "Can you pause for three days, or is a week the least?" */
const weighing = /\bor (?:is|are|do|does|not|should|will|can|only|must|just|would|did)\b/

/** "Can you …?" asks for something to be done; other questions do not. */
export function isQuestion(text: string, words: readonly Word[], { start, end, asks }: Sentence): boolean {
  const line = plainly(said(text, words, start, end))
  if (questioning.test(line)) return true
  if (!asks) return false
  const spoken = clausesIn(text, words, start, end)
    .map(([from, to]) => said(text, words, from, to))
    .join(', ')
  return !requesting.test(spoken) || weighing.test(line)
}

function isReported(text: string, words: readonly Word[], { start, end }: Sentence): boolean {
  const parts = clausesIn(text, words, start, end).flatMap(([from, to]) => colonParts(text, words, from, to))
  return parts.some(([from, to], at) => {
    const line = said(text, words, from, to)
    const mark = at + 1 < parts.length ? between(text, words[to - 1], words[to]) : ''
    return (/[:,"“«'‘`]/.test(mark) && telling.test(line)) || (at > 0 && told.test(line))
  })
}

function colonParts(text: string, words: readonly Word[], start: number, end: number): [number, number][] {
  const starts = [start]
  for (let at = start + 1; at < end; at++)
    if (between(text, words[at - 1], words[at]).includes(':')) starts.push(at)
  return starts.map((from, index) => [from, starts[index + 1] ?? end])
}

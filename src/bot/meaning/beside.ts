import { withoutCourtesies } from '../../reading/courtesies.ts'
import { isAside, isCourtesy } from '../../reading/orders/asides.ts'
import { isMeant } from '../../reading/orders/moods.ts'
import { isRelayed, quotedIn } from '../../reading/orders/quoted.ts'
import { sentencesOf } from '../../reading/orders/sentences.ts'
import { isTakenBack, opensTold } from '../../reading/orders/taken-back.ts'
import { readTokens, wordsOf as tokenWords } from '../../reading/words/words.ts'
import { tellsSeveralMarks } from '../features/ratings/spec.ts'
import { isTime } from './time-words.ts'

/**
 * The order in a text that says why as well: "pause my nudges till the 15th, board prep is killing me". It is of one
 * clause, with the time or the subject that goes with it; all else only goes along. Undefined for what is all one
 * order, and where anything beside it asks, denies, supposes, or orders too.
 */
export function orderBeside(said: string): string | undefined {
  const text = said.replace(ranting, '')
  if (text.length > longest || quotedIn(text).length > 0 || isTakenBack(text) || opensTold(text))
    return undefined
  if (tellsSeveralMarks(text) || isRelayed(text)) return undefined
  const parts = partsIn(text)
  if (parts.length === 1 && text !== said && parts.every(isHead)) return text
  if (parts.length < 2 || parts.length > mostParts) return undefined
  const heads = parts.flatMap((part, at) => (isHead(part) ? [at] : []))
  const [head = -1] = heads
  if (heads.length !== 1) return undefined
  const [from, to] = reach(parts, head)
  const order = parts.slice(from, to)
  const before = parts[from - 1]
  const front =
    before && named.test(before.words) && pointing.test(parts[head]?.words ?? '') ? before : undefined
  const others = [...parts.slice(0, front ? from - 1 : from), ...parts.slice(to)]
  if (!isAllSaid(text) || !others.every(goesAlong)) return undefined
  if (parts.slice(to).some(({ words }) => halting.test(words) || ofWords.test(words))) return undefined
  if (order.length === parts.length) return undefined
  return withTimeOf(others, wordsOf(text, order, front))
}

const ranting = /^\W*(?:how many times|for the (?:last|nth|tenth) time|seriously|come on)\b[\s.,!…–-]*/i

/** "On the beach till the 14th, leave me be": how long is said beside an order that only points there, or not at all. */
function withTimeOf(others: readonly Part[], order: string | undefined): string | undefined {
  if (order === undefined || !resting.test(order)) return order
  const spans = others.flatMap(({ words }) => lasting.exec(words)?.[0] ?? [])
  const [span] = spans
  return spans.length === 1 && span && isTime(span.replace(untilWord, ''))
    ? `${order.replace(then, '')} ${span}`
    : order
}

const resting =
  /^(?:please |pls |just )*(?:leave me (?:be|alone|in peace)|let me be|silence|on pause|no (?:\w+ )?(?:nudges?|pings?|messages?|reminders?)|(?:do not|don['’]?t) (?:ask|nudge|ping|bother|disturb|message|remind) me(?: (?:things|anything))?|pause|hold off|(?:pause|stop|hold) (?:the |my |all )?nudges?)(?:,? (?:until )?then| during (?:this|that) time)?[\s.!]*$/i
const then = /,? (?:(?:until )?then|during (?:this|that) time)[\s.!]*$/i
const untilWord = /^(?:until|till?) /i
const lasting = /\b(?:until|till?|for|from|through|between)\b.+$/i

/** All of it is said by the asker, as it is; "could we have …?" asks for it. */
function isAllSaid(text: string): boolean {
  const words = tokenWords(readTokens(text), [])
  return sentencesOf(text, words).every((sentence) => {
    const begin = text.slice(words[sentence.start]?.from)
    return asking.test(withoutCourtesies(begin)) || isMeant(text, words, sentence)
  })
}

const longest = 300
const mostParts = 7

/** What a text says between two marks; `asks`: a question mark ends it. */
type Part = { readonly words: string; readonly from: number; readonly to: number; readonly asks: boolean }

const marks =
  /(?<!\b(?:sr|jr|mgr|vs|approx|no))[.](?=\s|$)|[!?;…\n()]|,(?!\d)|(?<=^\W*(?:(?:after|before|following|given|because|since|as|with|for)\b|(?:the|my|that) (?:\p{L}+ ){0,2}(?:reminder|note|nudge)s?\b)[^:]{3,60}):(?=\s)|\s[-–—]+\s|—|:\)|\p{Extended_Pictographic}\uFE0F?|\s(?=(?:so that (?:i|we)|so i|so (?:you (?:can|may)|please|pls|can you|could you|poke|nudge|remind|ping|pause|stop|resume|restart|start|kill|rate)|or i|before (?:i|we|my)|because|cause|cuz|coz|bc|cos|as (?:i|we|my|our|it|the)|since (?:i|we|my|our|it|the))\b)/giu

function partsIn(text: string): Part[] {
  const ends = [...text.matchAll(marks), undefined]
  let start = 0
  return ends.flatMap((mark) => {
    const end = mark?.index ?? text.length
    const said = text.slice(start, end)
    const words = said.trim()
    const from = start + said.indexOf(words)
    start = end + (mark?.[0].length ?? 0)
    // "…, so that I jot down what I did?": what asks is the order before it.
    const asks = mark?.[0] === '?' && !reason.test(words)
    return words === '' ? [] : [{ words, from, to: from + words.length, asks }]
  })
}

const reason = /^(?:so that|so|because|cause|cuz|coz|since|as) (?:i|we|my|it)\b/i

/** Joins what it says to what came before, and tells nothing. */
const joining =
  /^(?:(?:so|and so|therefore|hence|thus|anyway|meanwhile|and please|but (?=please|pls|kindly)|also)\b,?\s*)+/i

const ordering =
  /^(?:no (?:\w+ )?(?:nudg|remind|ping|poke|message|prompt|hint)\w*|no more|no further|never|not (?:this|next|on)\b|(?:do not|don['’]?t) (?:nudge|remind|ping|poke|send|bother|bug|message|ask|write)|i (?:do not|don['’]?t) (?:want|need)|i['’]?d (?:rather|prefer|give|put|rate|score|say)|poke|prod|bug|wake|bother|disturb|check in|ask me|leave me|let me be|spare me|silence|on pause|pause|stop|stopp?ing|resume|restart|re-?start|un-?pause|nudge|nudges (?=\w)|(?:weekly|monthly) nudges?|remind|ping|rate|score|grade|mark|set|change|move|shift|reschedule|switch|turn|put|take|give|have|get|make|hold|snooze|suspend|mute|silence|skip|end|quit|kill|cancel|delete|drop|remove|erase|wipe|purge|destroy|clear|forget|get rid|edit|undo|revert|update|raise|lower|bump|save (?:me|my)|log (?:me|my)|record (?:me|my)|start|begin|bring|send|export|download|pack up|let me (?:have|download)|lift|enable|disable|hide|schedule|book|go ahead|i (?:want|need|would like)|i['’]?d like)\b/i

/** "Could we have the nudge on Thursdays": asked in such words, it is asked for. */
const asking =
  /^(?:can|could|may) (?:we (?:please )?(?=(?:have|get|set|move|make|change|switch)\b)|i (?:please )?(?=(?:have|get)\b))/i

const isHead = ({ words }: Part): boolean => ordering.test(plainly(words)) && !needing.test(words)

/** What it is needed for, or is not needed any more: "I need them for the review". */
const needing =
  /^i (?:(?:do not|don['’]?t) )?(?:want|need) (?:it|them|that|this|those|these|the full|a full|so (?:many|much|long))\b(?!.*\b(?:nudg|remind|ping|prompt|message|hint)\w*)/i

const plainly = (words: string): string =>
  withoutCourtesies(words.replace(joining, '').replace(kindly, ''))
    .replace(kindly, '')
    .replace(asking, '')
    .replace(timeFirst, '')

const timeFirst =
  /^(?:(?:on|every|each|next) \w+|today|tomorrow|tonight)(?:,? (?:at|around) [\w:]+(?: [ap]m)?)?,? (?=\p{L})/iu

/** What belongs to the order: its time before it, and after it its time, and what it is about. */
function reach(parts: readonly Part[], head: number): readonly [from: number, to: number] {
  let [from, to] = [head, head + 1]
  while (from > 0 && (isTime(parts[from - 1]?.words ?? '') || hour.test(parts[from - 1]?.words ?? ''))) from--
  while (to < parts.length && belongs(parts[to]?.words ?? '')) to++
  return [from, to]
}

const belongs = (words: string): boolean =>
  (isTime(words.replace(suiting, '')) || hour.test(words) || (of.test(words) && !clause.test(words))) &&
  !isCourtesy(words.toLowerCase())
const hour = /^\d{1,2}(?:[:.]\d\d)?$/
/** "Friday 4pm works" */
const suiting =
  /(?: (?:works|is (?:fine|good|best|ok|okay)|suits me|would (?:work|be best)))+(?: best| for me)*$/i
const of = /^(?:with|for|of|about|on|at|in|until|till?|from|to|every|each|and my|and the)\b/i
/** Somebody does something in it. */
const clause =
  /\b(?:i|we|he|she|they|it|you|this|that|who|which|because)\b|\b\w+['’](?:s|m|re|ve|ll)\b|\b(?:is|are|was|were|has|have|will)\b/i

/** It says why, or is polite: nothing is asked for by it, or taken back, or told of others' wishes. */
function goesAlong({ words, asks }: Part): boolean {
  const plain = plainOf(words)
  if (isCourtesy(plain) || plain === '' || harmless.test(plain)) return true
  return !asks && isAside(plain) && !opposing.test(plain) && !/^\W*\d\W*$/.test(plain)
}

/** It begins like what speaks against an order, and goes along with it. */
const harmless =
  /^(?:(?:dont|do not) (?:judge|laugh|worry|mind)|not (?:more|less) often|not (?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?: any ?more| any longer)?|no (?:internet|wifi|laptop|phone|signal|access)(?: \w+)?|(?:and )?then (?:go on|carry on|continue|back to normal|as (?:usual|normal))(?: (?:as|like) (?:usual|normal|before))?|nobody (?:works|is here)(?: .*)?)$/

/** Behind an order these take it back. */
const halting = /^(?:oh,? )?(?:no|wait|oh|hm+|argh|ugh|ah|er|uh)\b/i

/** Behind an order it speaks of its words, as of what somebody wrote: "…, that line needs work". */
const ofWords = /^(?:that|this) (?:lines?|sentences?|text|command|button|part|wording|phrase|word)\b/i

const plainOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’‘ʼ`]/g, '')
    .replace(
      /^(?:they|so that|so|or i|before|because|cause|cuz|coz|bc|cos|since|as|and thanks|hey|hi|hello|yes|well|ok|okay) /,
      '',
    )

/** It speaks against the order, or of somebody else who would give it. */
const opposing =
  /^(?:actually|oh|ah|wait|hm+|er|uh|um|oops)\b|\b(?:disregard|ignore|pardon|if|unless|would|could|should|might|may|(?:nobody|noone)(?! works\b)|wish|wishes|wanted|wants|whether|suppose|imagine|guess|wonder|joke|example|quote|command|not sure|not yet|or not|suggests?|suggested|recommends?|recommended|proposed|advised|asks|ordered|typed|shouted|thinks|thought(?! (?:about|over) it)|idea)\b|^(?:not|no|dont|never)\b/

/** The order's own words; what was named before it stands in the place of "it". */
function wordsOf(text: string, parts: readonly Part[], front: Part | undefined): string | undefined {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return undefined
  const order = text.slice(first.from, last.to).replace(joining, '').replace(kindly, '').replace(asking, '')
  return front ? order.replace(pointing, ` ${front.words}`) : order
}

const kindly = /^(?:(?:please )?be so kind (?:as )?(?:to|and)|please (?:to|you)) /i
const pointing = / (?:it|that|this|them|that one|this one)\b/i
/** "The reminder about leadership: please delete it." */
const named = /^(?:the|my|that|this) (?:\p{L}+ ){0,2}(?:reminders?|notes?|nudges?)\b/iu

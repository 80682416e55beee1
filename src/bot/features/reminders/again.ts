import { isAside, partsOf } from '../../../reading/orders/asides.ts'
import { quotedIn } from '../../../reading/orders/quoted.ts'
import { isTime, isTimely } from '../../meaning/time-words.ts'
import type { ReminderSet } from './spec.ts'
import { isNoTimeToCome } from './times-of-others.ts'

/** Whether words by themselves ask for what can be brought back. */
type Reminds = (text: string) => boolean

/**
 * What is to come again, in words with its time and its reason anywhere among them: "tech for III, come back with it at
 * 4", "show me III vs Sr again in 2 hours, can't read now". One part of the text orders it, one may say what, and all
 * else only goes along.
 */
export function broughtBack(text: string, reminds: Reminds): ReminderSet | undefined {
  if (text.length > longest || !mayOrder.test(text) || quotedIn(text).length > 0) return undefined
  const parts = partsOf(text.replace(/(?<=\S):(?=\s)/g, ';').replace(remindSlips, 'remind')).map(timedIn)
  const orders = parts.flatMap(({ rest }, at) => (orderIn(rest) === undefined ? [] : [at]))
  const [at = -1] = orders
  if (orders.length !== 1) return undefined
  const what = orderIn(parts[at]?.rest ?? '') ?? ''
  const isNamed = what !== '' && !pointing.test(what)
  const named = isNamed ? at : nearestOf(parts, at, reminds)
  const says = plainly(isNamed ? what : (parts[named]?.rest ?? ''))
  const isOf = ({ rest }: Timed, index: number) => rest === '' || index === at || index === named
  const when = parts.flatMap((part, index) => (isOf(part, index) ? (part.when ?? []) : [])).join(' ')
  const others = parts.filter(({ rest }, index) => index !== at && index !== named && rest !== '')
  if (
    !isTime(when) ||
    isNoTimeToCome(when) ||
    bygone.test(text) ||
    says === '' ||
    !reminds(says) ||
    !others.every(({ rest }) => isAside(rest))
  )
    return undefined
  return { kind: 'reminder.set', says: asTyped(says, text), when }
}

function asTyped(says: string, text: string): string {
  const from = text.toLowerCase().indexOf(says)
  return from < 0 ? says : text.slice(from, from + says.length)
}

/** Nobody says what is to come again, and when, in more characters. */
const longest = 200

/** "I want it back when it was shorter" */
const bygone = /\bback (?:when|then|in the)\b|\bsince\b/i

const remindSlips = /\b(?:remnd|remid|rimind|reming|remimd|remaind|remind?n?d?)(?= (?:me|us)\b)/gi
const mayOrder = /\b(?:again|once more|back|rem?[imn]{1,3}d)\b/i

const courtesy =
  '(?:(?:please|pls|plz|kindly|ok|hey|hi|so|and|now|can you|could you|would you|will you|can u|could u|cd you) )*'
const wanted =
  '(?:i (?:would|should|d)? ?(?:like|want|need|love)(?: (?:to )?(?:see|have|get|read))?|id (?:like|love)(?: (?:to )?(?:see|have|get|read))?|could i (?:get|have|see)|can i (?:get|have|see))'
const giving =
  '(?:(?:show|send|give|get|tell|bring|read|post|drop|throw|lay|put|serve|hand|repeat|show|bring up|pull up)(?: (?:me|us))?)'
const reminding =
  '(?:(?:remind|ping|nudge|poke|prod|message) (?:me|us)(?: again)?(?: (?:of|about|on|with|w))?|remind (?:of|about))'
const orders = [
  new RegExp(`^${courtesy}${reminding}\\b(?! (?:to|that)\\b) ?(.*)$`),
  new RegExp(`^${courtesy}(?:${giving}|${wanted})\\b(?=.*\\b(?:again|once more|back)\\b) ?(.*)$`),
  new RegExp(`^${courtesy}come back (?:with|w) (.+)$`),
]

/** What a part orders back; empty where another part says it. */
function orderIn(rest: string): string | undefined {
  const found = orders.map((order) => order.exec(rest)?.[1]).find((what) => what !== undefined)
  return found?.replace(around, ' ').replace(/\s+/g, ' ').trim()
}

const around =
  /\b(?:again|once more|back|(?:before|in front of) my eyes|(?:on|onto) my (?:desk|screen)|in here|at me|to me|for me)\b/g
const pointing = /^(?:it|that|this|them|these|those|me)(?: then)?$/

type Timed = { readonly rest: string; readonly when: string | undefined }

/** A part without its time: the longest run of words that tells one. */
function timedIn(part: string): Timed {
  const words = part
    .replace(/[?!.]+$/, '')
    .replace(untilThen, '')
    .split(/\s+/)
  const runs = words.flatMap((word, at) =>
    isTimely(word) && !isTimely(words[at - 1] ?? '') ? [runFrom(words, at)] : [],
  )
  const [run] = runs.flatMap((each) => each ?? []).toSorted((a, b) => b.to - b.from - (a.to - a.from))
  if (!run) return { rest: words.join(' '), when: undefined }
  const rest = [...words.slice(0, run.from), ...words.slice(run.to)].join(' ')
  if (rest === 'not') return { rest: '', when: undefined }
  return { rest, when: words.slice(run.from, run.to).join(' ') }
}

/** "… before my review": until when it is needed. */
const untilThen =
  /\b(?:before|ahead of|in time for|for) (?:my|the|our|his|her) (?!end\b)(?:[\p{L}\d:]+ ?){1,3}$/u

type Run = { readonly from: number; readonly to: number }

/** From a word on, as far as words tell a time; the first ones may only join it to what is before. */
function runFrom(words: readonly string[], at: number): Run | undefined {
  const end = words.findIndex((word, index) => index > at && !isTimely(word))
  const to = end < 0 ? words.length : end
  const from = [at, at + 1, at + 2].find((start) => start < to && isTime(words.slice(start, to).join(' ')))
  return from === undefined ? undefined : { from, to }
}

/** The part that says what is to come: the one before the order, or else the one behind it. */
const nearestOf = (parts: readonly Timed[], at: number, reminds: Reminds): number =>
  [at - 1, at + 1, at - 2].find((index) => {
    const says = plainly(parts[index]?.rest ?? '')
    return says !== '' && reminds(says)
  }) ?? -1

const plainly = (what: string): string =>
  what.replace(/^(?:(?:with|w|of|about|on) )+|(?:[\s,;:.!?-]|\b(?:please|pls)\b)+$/g, '').trim()

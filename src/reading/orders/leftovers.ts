import { covers } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { functionWords } from '../words/function-words.ts'
import { isClosing, isCourtesy, kindsOf } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'

/** What is light beside any order: politeness, and how soon or for how long. */
const light = `
  mind serious sadly painful omg cheers pls hopeless take taking kindly
   thank cheers ta salut abeg mate honest honestly immediate effect forever permanently completely altogether longer ever
  enough already again back down once around starting usual time till until come good goes next 1st 2nd 3rd 20th jan feb
  mar apr jun jul aug sep sept oct nov dec second first hours minutes min mornings evenings arvo end during weekly
  monthly quarterly o`
const nudges = `
  nudge nudges nudging nudged reminder reminders remind ping pings pinging poke prod message messages messaging
  notification notifications send sending receive receiving set put turn switch change move start push`

/** The verbs of each act, and what it is done to. */
const own = {
  rate: wordSet(`${light} rate rating ratings score mark grade self myself set put change record register enter bump raise
    lower move update save log note give call solid generous assessment evaluate assess make i'd i'm id im`),
  'nudge.set': wordSet(
    `write log update wins evidence something ${light} ${nudges} schedule reschedule shift instead`,
  ),
  'nudge.resume':
    wordSet(`${light} ${nudges} resume unpause un pause paused restart continue lift cancel waiting early
    home came ready finished reenable reactivate unmute restore bring`),
  'nudge.pause':
    wordSet(`${light} ${nudges} pause hold suspend snooze mute freeze halt silence rest break ice return skip
    stop quiet carry holiday holidays vacation leave parental paternity maternity annual sick busy off away`),
  'nudge.stop':
    wordSet(`${light} ${nudges} stop quit end cancel kill discontinue disable unsubscribe opt cease remove
    delete drop terminate off tired rid shut bugging nagging writing alone bother`),
} as const

export type Weighed = keyof typeof own
export const isWeighed = (kind: string): kind is Weighed => kind in own

/** Whether each word of weight belongs to the order: any other makes it likely that something else is meant. */
export const isAllOfIt = ({ words, names }: Saying, kind: Weighed): boolean =>
  words.every(({ typed, word, stem }, at) => {
    if (own[kind].has(typed) || own[kind].has(word) || functionWords.has(stem)) return true
    if (isCourtesy(word) || isClosing(word)) return true
    return kindsOf(word).some((each) => times.has(each)) || names.some((name) => covers(name, at))
  })

const times: ReadonlySet<string> = new Set(['day', 'time', 'number', 'amount', 'period'])

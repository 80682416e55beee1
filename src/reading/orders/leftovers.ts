import { covers } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { isWeighty } from '../words/weighty.ts'
import { kindsOf } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'

/** What is light beside any order: politeness, and how soon or for how long. */
const light = `
  kind mind serious sadly painful omg cheers pls hopeless take taking kindly
   thank cheers ta salut abeg mate honest honestly immediate effect forever permanently completely altogether longer ever
  enough already again back down once around starting usual time till until come good goes next 1st 2nd 3rd 20th jan feb
  mar apr jun jul aug sep sept oct nov dec second first hours minutes min mornings evenings arvo end during weekly
  monthly quarterly o oclock half past fortnight usual normal anymore yeah k tbh ngl haha actually best possible definitely
  definitively always ffs lah omfg jeez`
const nudges = `
  nudge nudges nudging nudged reminder reminders remind ping pings pinging poke prod message messages messaging
  notification notifications send sending receive receiving set put turn switch change move start push`

/** The verbs of each act, and what it is done to. */
const own = {
  rate: wordSet(`${light} rate rating ratings score mark grade self myself set put change record register enter bump raise
    lower move update save log note give call solid generous assessment evaluate assess make i'd i'm id im`),
  'nudge.set': wordSet(
    `write log update wins evidence something smth stuff things achievements accomplishments accomplished achieved did done
    down diary jot note notes record capture forget forgetting happened new work working works fine best suits better
    bug bother disturb check poking bugging prodding same
    forgeting appreciate prodded poked pinged reminded keep ${light} ${nudges} schedule reschedule shift instead`,
  ),
  'nudge.resume':
    wordSet(`${light} ${nudges} resume unpause un pause paused snooze restart continue lift cancel waiting early
    home came ready finished reenable reactivate unmute restore bring`),
  'nudge.pause':
    wordSet(`${light} ${nudges} pause hold suspend snooze mute freeze halt silence rest break ice return skip
    stop quiet silent silence alone spare ask question questions things shut carry holiday holidays vacation leave parental paternity maternity annual sick busy off away never`),
  'nudge.stop':
    wordSet(`${light} ${nudges} stop quit end cancel kill discontinue disable unsubscribe opt cease remove
    delete drop terminate off tired rid shut bugging nagging bothering pestering annoying disturbing poking prodding spamming
    harassing writing alone bother never finish ask asking question questions did pause just good times week stopping stoping`),
  hints:
    wordSet(`${light} hint hints turn switch put on off stop hide end enable disable activate mute show give pause hold send
    under below beside note notes`),
  export:
    wordSet(`${light} export pack download copy file files csv json markdown pdf zip data everything note notes rating ratings
    entry entries evidence saved save stored store kept keep collected collect wrote written recorded held hold hand over
    send print backup back bundle packet dump extract format report document excel spreadsheet md archive full complete
    personal account information info mine own produce generate prepare create build pull deliver provide receive attach
    share history content whatever works noted far extra level profile setting settings person whole machine readable portability gdpr request`),
  erase:
    wordSet(`${light} forget delete erase wipe remove purge destroy clear nuke drop trash scrub clean close cancel terminate
    rid everything anything data information info account profile note notes rating ratings setting settings history trace
    traces record records entry entries evidence stored store saved save kept keep hold held know known have got collected
    person self mine own myself gone leave permanent irrevocably irreversibly total entirely full completely every bit scratch
    right forgotten gdpr privacy database system server bot existence`),
} as const

export type Weighed = keyof typeof own
export const isWeighed = (kind: string): kind is Weighed => kind in own

/** Whether each word of weight belongs to the order: any other makes it likely that something else is meant. */
export const isAllOfIt = (saying: Saying, kind: Weighed): boolean => leftIn(saying, kind).length === 0

/** The words of weight that belong to something else. */
const leftIn = ({ words, names }: Saying, kind: Weighed): string[] =>
  words.flatMap((each, at) => {
    const { typed, word } = each
    const isOwn =
      (own[kind].has(typed) || own[kind].has(word) || !isWeighty(each)) && !isPraise(typed, words[at - 1])
    const isTime = moment.test(typed) || kindsOf(word).some((each) => times.has(each))
    const isElse = kind === 'nudge.pause' && (isOfAbsence(words, at) || isPeace(words, at))
    return isOwn || isTime || isElse || names.some((name) => covers(name, at)) ? [] : [typed]
  })

/** "Be so kind" asks; "stop it, you're too kind" thanks. */
const isPraise = (typed: string, before: Word | undefined): boolean =>
  typed === 'kind' && before?.typed === 'too'

/** "15th", "7:45", "9am" */
const moment = /^\d{1,2}(?:st|nd|rd|th|(?::\d\d)?(?:am|pm|h|uhr)?)$/
/** "During Golden Week", "until the quarter is closed": whatever it is. */
const isOfAbsence = (words: Saying['words'], at: number): boolean =>
  words.slice(Math.max(0, at - longestAbsence), at).some(({ word }) => lasting.has(word))
/** "Leave me in peace for a fortnight": without how long, for good may be meant. */
const isPeace = (words: Saying['words'], at: number): boolean =>
  words[at]?.typed === 'peace' &&
  words.slice(at + 1, at + 3).some(({ word }) => word === 'for' || lasting.has(word))
const lasting = wordSet('during until till til over before after')
const longestAbsence = 6

const times: ReadonlySet<string> = new Set(['day', 'time', 'number', 'amount', 'period'])

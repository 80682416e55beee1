import { withoutCourtesies } from '../../../reading/courtesies.ts'
import { isTime } from '../../meaning/time-words.ts'
import { broughtBack } from './again.ts'
import type { ReminderSet } from './spec.ts'
import { isForOthers, isNoTimeToCome, isTimeOfOther } from './times-of-others.ts'

/** Whether words by themselves ask for what can be brought back. */
type Reminds = (text: string) => boolean

const [me, of] = ['(?:me|us)', '(?:of|about|on|for|with|w)']
/** Others are to be reminded, of something else. */
const others =
  '(?:people|them|everyone|everybody|him|her|folks|users|others|someone|somebody|anyone|(?:the|my|our|your|his|her|their) (?:team|people|boss|manager|colleagues?|partners?|customers?|users|reports))'
const asked = new RegExp(
  `^(?:remind ${me} (?:of|about)|(?:ping|nudge|poke|prod|prompt|message|notify|alert) ${me} ${of}|(?:set|make|create|add|schedule|book|put|send|give)(?: up| in)? (?:me )?(?:(?:a|an|the|another|one|my) )?reminder ${of}) (.+)$`,
  'is',
)

/** "Remind me leadership tonight": only where the words alone ask for an answer. */
const askedShort = new RegExp(`^remind (?:${me} |(?!${others}\\b))(?!(?:me|us|to|of|about)\\b)(.+)$`, 'is')
const askedLater = new RegExp(
  `^(?:(?:remind|ping|nudge|poke|message) ${me}|(?:set|make|create|add|schedule|book|send)(?: up)? (?:me )?(?:(?:a|an|the|another|one) )?(?:(?=weekly |monthly |quarterly )|reminder,? (?:for |on )?)) ?(.+?),? (?:of|about|with|w) (.+)$`,
  'is',
)
/** "Show me …" asks for now, but for what is to come again, or at a time that can be nothing else. */
const shown = new RegExp(
  `^(?:(?:send|show|give|get|bring|post) ${me}|(?:i['’]?d (?:like|love)|i (?:want|would like|need)) to (?:get|have|receive|see)) (.+)$`,
  'is',
)
const comesLater =
  /\bagain\b|\bas a reminder\b|\b(?:every|each) (?:\w+ )?(?:mon|tue|wed|thu|fri|sat|sun|week|month)|\bin (?:an?|half an|\d+|one|two|three|four|five|ten|twenty|thirty) ?(?:h|hrs?|hours?|mins?|minutes?)\b|\b(?:tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*(?:\d(?::\d\d| ?[ap]m|h)|\bat \d|\bnoon)/i
/** Where an order begins after the time: "in 2 hours, remind me of …". */
const timeFirst = new RegExp(
  `^(.{3,60}?)[\\s,:–—-]+((?:please |pls |can you |could you )?(?:remind|ping|nudge|send|show|give|bring) ${me}\\b.*|(?:i['’]?d like|i want) to .*)$`,
  'is',
)
/** Words with which a time can begin. */
const opener =
  /[\s,;:–-]+(?=(?:every|each|on|at|in|by|for|after|before|around|the|today|tonight|this|later|tomorrow|next|noon|midnight|weekly|monthly|quarterly|biweekly|fortnightly|once|first|last|soon|mon|tue|wed|thu|fri|sat|sun)\w*\b)/gi

/**
 * "Remind me of Sr. Mgr expectations every Monday": what is to come again, and when. Undefined for what is no such
 * answer, and for what has no time: that is answered now.
 */
export const reminderIn = (text: string, reminds: Reminds): ReminderSet | undefined =>
  isForOthers(text) ? undefined : (askedIn(text, reminds) ?? broughtBack(text, reminds))

function askedIn(text: string, reminds: Reminds): ReminderSet | undefined {
  if (text.length > longest || !mayAsk.test(text)) return undefined
  const wanted = withTimeLast(spelled(withoutCourtesies(text)).replace(confirmed, ''))
  const said = asked.exec(wanted)?.[1] ?? ''
  const split = splitAtTime(said) ?? later(wanted) ?? splitAtVague(said)
  if (split && isTimeOfOther(split.what, reminds)) return undefined
  const says = split && wordsThatAsk(split.what, reminds)
  if (says !== undefined) return { kind: 'reminder.set', says, when: split?.when ?? '' }
  const plain = shown.exec(wanted)?.[1] ?? ''
  const showing = splitAtTime(comesLater.test(plain) ? plain : '')
  const short = showing ?? splitShort(askedShort.exec(wanted)?.[1] ?? '')
  if (short && (isTimeOfOther(short.what, reminds) || (showing && isNoTimeToCome(showing.when))))
    return undefined
  const what = short && plainly(short.what)
  return what && reminds(what) ? { kind: 'reminder.set', says: what, when: short.when } : undefined
}

/** As a stranger to the language or in a hurry would have it. */
const spelled = (wanted: string): string =>
  wanted
    .replace(/\b(?:tmrw|tmr|tomo|tomorow|tommorow|2moro)\b/gi, 'tomorrow')
    .replace(/^remember (me|us)(?:,? please)? (?:of |about )?(?!that\b|to\b|this\b|it\b)/i, 'remind $1 of ')
    .replace(/(\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?) in (\d{1,2})h\b/i, '$1 at $2:00')

const mayAsk =
  /\b(?:remind|remember (?:me|us)|ping|nudge|poke|prod|prompt|message|notify|alert|send|show|give|get|bring|post|see|have|receive)/i
/** Said behind it: "… set it up please". */
const confirmed =
  /[,.;:–—-]+ *(?:please )?(?:set (?:it|that)(?: up)?|do that|make it so)(?: please| pls)?[\s.!]*$/i

/** "Every Monday at 8, send me …": the time behind what is to come. */
function withTimeLast(wanted: string): string {
  const [, when = '', order = ''] = timeFirst.exec(wanted) ?? []
  return isTime(when) ? `${withoutCourtesies(order)} ${when}` : wanted
}

/** "Principles in 45 min", "in 45 minutes principles". */
function splitShort(said: string): Split | undefined {
  const first = [...said.matchAll(/\s+/g)]
    .map(({ index, 0: gap }) => ({ when: said.slice(0, index), what: said.slice(index + gap.length) }))
    .findLast(({ when }) => isTime(when))
  return splitAtTime(said) ?? first
}

/** Nobody says a time in more characters, with what is to come then. */
const longest = 300

type Split = { readonly what: string; readonly when: string }

/** Where the time begins: the first place after which all is a time. */
function splitAtTime(said: string): Split | undefined {
  const at = [...said.matchAll(opener)]
    .map(({ index, 0: gap }) => ({ what: said.slice(0, index), when: said.slice(index + gap.length) }))
    .find(({ what, when }) => what.trim() !== '' && isTime(when))
  return at
}

/** What says when and not clearly is asked about: it is never taken for what it would be without. */
function splitAtVague(said: string): Split | undefined {
  return [...said.matchAll(opener)]
    .map(({ index, 0: gap }) => ({ what: said.slice(0, index), when: said.slice(index + gap.length) }))
    .find(({ what, when }) => what.trim() !== '' && vague.test(when))
}

const vague =
  /^(?:(?:later|around|by|after|before|at|for|on) )*(?:today|tonight|tomorrow|later|soon|this (?:morning|afternoon|evening)|in (?:a (?:bit|while|moment)|the (?:morning|afternoon|evening)|(?:a|an|\d+|one|two|three|four|five|ten) ?(?:\w+ )?(?:m|mins?|minutes?|h|hrs?|hours?|days?|weeks?))|\d{1,2}(?::\d\d| ?[ap]m|h)|noon|midnight)\b/i

/** "Remind me every Monday of …" */
function later(text: string): Split | undefined {
  const [, said = '', what = ''] = askedLater.exec(text) ?? []
  // "A weekly reminder, Thursdays 14:00, with …"
  const when = said.replace(/^(weekly|monthly|quarterly) reminder,? ?/i, '$1 ')
  return isTime(when) ? { what, when } : undefined
}

/** The words alone, where they ask for the answer by themselves; else with what asks for it. */
function wordsThatAsk(what: string, reminds: Reminds): string | undefined {
  const alone = plainly(what)
  return [alone, `remind me of ${alone}`].find(reminds)
}

const plainly = (what: string): string =>
  what
    .trim()
    .replace(/(?:[\s,;:.!?-]|\b(?:sometime|maybe|perhaps|please|pls|again|once|as a reminder)\b)+$/i, '')

import { isAside, partsOf } from '../../../reading/orders/asides.ts'
import { quotedIn } from '../../../reading/orders/quoted.ts'
import type { ReminderEnd } from './spec.ts'

const lead =
  '^(?:(?:please|pls|ok|okay|hey|hi|hello|actually|no|so|just|kindly|can you|could you|would you|will you|you can|you may|i want(?: to)?|i need to|id like to) )*'
/** With these, several reminders are reminders; with the others too, a person may mean nudges by the word. */
const ends =
  '(?:cancel|delete|remove|drop|scrap|clear|dismiss|discard|get rid of|call off|take off|forget|withdraw)'
const stops = '(?:stop|end|kill|turn off|switch off)'
const unneeded = '(?:i|we) (?:no longer|dont|do not) (?:need|want)'
const which = '(?!(?:me|us)\\b)((?:[\\p{L}\\d:/-]+ ){0,5}?)'
const after =
  '(?: (?:that )?(?:you|i) (?:have|set|made)(?: for me)?)?((?: (?:about|of|on|for|at|from|to|with|today|tonight|tomorrow|in)\\b.*?)?)'
/** A command says what it is about without more ado: "cancel reminder monday". */
const bare = '((?: [\\p{L}\\d:]+){1,3}?)'
const whose = '(?:(?:my|the|that|this|those|these|a|any) )?'
const close = '(?: (?:off|out|away))?(?: (?:please|pls|thanks|thank you|now|too|again))*\\??$'
const ending = new RegExp(
  `${lead}(${ends}|${stops}|${unneeded}) (?:(all|both) (?:of )?)?${whose}${which}reminder(s?)(?:${after}|${bare})(?: any ?more| any longer)?${close}`,
  'u',
)
const reminding = new RegExp(`${lead}(?:stop|quit) reminding (?:me|us) (?:of|about) (.+?)${close}`, 'u')
const noMore = new RegExp(`${lead}no more reminders? (?:of|about|for) (.+?)${close}`, 'u')
/** The same again, of what was named. */
const again = new RegExp(
  `${lead}(?:${ends}|${stops}|take|turn|switch|bin) (?:it|that|them|this|that one)${close}`,
  'u',
)

/** A pause, or an end of everything: not of one reminder. */
const another =
  /\b(?:until|till?|while|during|only|for (?:good|ever|now|always|a while)|forever|ever|any ?more|(?:this|next|for (?:a|one|two|three|the|\d+)) (?:next )?(?:week|weeks|month|months|days?))\b/i

/** What goes by that word too. */
const ofNudges = /\b(?:weekly|monthly|notes?|wins|writing|evidence)\b/i

/**
 * "Cancel my reminder", "drop the reminder for tomorrow": which one it is, in their words; beside it stand only
 * courtesies, reasons, and the same again.
 */
export function reminderEndIn(text: string): ReminderEnd | undefined {
  if (text.length > longest || !/remind/i.test(text) || quotedIn(text).length > 0) return undefined
  const parts = partsOf(text.replace(/(day|tomorrow|tonight|week|month|morning)['’]s\b/gi, '$1'))
  const found = parts.map(endIn)
  const at = found.findIndex((end) => end !== undefined)
  const others = parts.filter((part, index) => index !== at && !again.test(part) && !reason.test(part))
  return others.every(isAside) ? found[at] : undefined
}

const longest = 150

function endIn(part: string): ReminderEnd | undefined {
  const [, what] = reminding.exec(part) ?? noMore.exec(part) ?? []
  if (what && !another.test(part))
    return { kind: 'reminder.end', which: what.trim(), all: false, nudges: true }
  const [, verb = '', all, before = '', plural, later = '', plain = ''] = ending.exec(part) ?? []
  const isUnneeded = /need|want/.test(verb)
  const isForGood = /\bno longer\b|\bany ?(?:more|longer)\b/.test(part)
  if (!verb || (isUnneeded ? !isForGood : another.test(part))) return undefined
  const named = `${before.trim()} ${later.trim()}${plain}`.trim()
  const isMany = plural !== '' && plural !== undefined
  // "Stop the reminders" is for who wants to hear no more.
  if (isMany && named === '' && !all && !new RegExp(`^${ends}$`).test(verb)) return undefined
  return {
    kind: 'reminder.end',
    which: named,
    all: isMany || all !== undefined,
    nudges: ofNudges.test(named),
  }
}

/** Why. */
const reason =
  /^(?:done|not needed|no need|i (?:dont|do not|no longer|have|ive|am)|it)\b|^(?:but )?(?:keep|leave) (?:the |my )?(?:weekly )?nudges?(?: (?:on|running|though|as they are))?$/

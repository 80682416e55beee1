import type { Intent } from '../intent.ts'

export type ReminderEnd = Extract<Intent, { kind: 'reminder.end' }>

const lead =
  "^\\s*(?:(?:please|pls|ok|okay|hey|hi|actually|no|can you|could you|would you|i want to|i'd like to)[\\s,]+)*"
/** With these, several reminders are reminders; with the others too, a person may mean nudges by the word. */
const ends = '(?:cancel|delete|remove|drop|scrap|clear|dismiss|discard|get rid of|call off|forget)'
const stops = '(?:stop|end|kill|turn off|switch off)'
const which = "(?!(?:me|us)\\b)((?:[\\p{L}\\d'’.:/-]+\\s+){0,5}?)"
const after =
  '(?:\\s+(?:that\\s+)?(?:you|i)\\s+(?:have|set|made)(?:\\s+for\\s+me)?)?((?:\\s+(?:about|of|on|for|at|from|to|with|today|tonight|tomorrow)\\b[^,;!?]*?)?)'
/** Said behind it: why. */
const close =
  '(?:,\\s*(?:done|not needed|no need|i (?:don|do not|no longer)|it)\\b[^?]*)?(?:[\\s,]+(?:please|pls|pls|thanks|thank you|now))*[\\s.!]*\\??\\s*$'
const whose = '(?:(?:my|the|that|this|those|these|a|any)\\s+)?'
const ending = new RegExp(
  `${lead}(${ends}|${stops})\\s+(?:(all|both)\\s+(?:of\\s+)?)?${whose}${which}reminder(s?)${after}${close}`,
  'iu',
)
const reminding = new RegExp(
  `${lead}(?:stop|quit)\\s+reminding\\s+(?:me|us)\\s+(?:of|about)\\s+([^,;!?]+?)${close}`,
  'iu',
)

/** A pause, or an end of everything: not of one reminder. */
const another =
  /\b(?:until|till?|while|during|only|for (?:good|ever|now|always|a while)|forever|ever|any ?more|(?:this|next|for (?:a|one|two|three|the|\d+)) (?:next )?(?:week|weeks|month|months|days?))\b/i
/** What goes by that word too. */
const ofNudges = /\b(?:weekly|monthly|notes?|wins|writing|evidence)\b/i

/** "Cancel my reminder", "drop the reminder for tomorrow": which one it is, in their words. */
export function reminderEndIn(text: string): ReminderEnd | undefined {
  if (text.length > longest || another.test(text)) return undefined
  const [, what] = reminding.exec(text) ?? []
  if (what) return { kind: 'reminder.end', which: what.trim(), all: false, nudges: true }
  const [, verb = '', all, before = '', plural, later = ''] = ending.exec(text) ?? []
  if (!verb) return undefined
  const named = `${before} ${later}`.trim()
  const isMany = plural !== '' && plural !== undefined
  // "Stop the reminders" is for who wants to hear no more.
  if (isMany && named === '' && !all && !new RegExp(`^${ends}$`, 'i').test(verb)) return undefined
  return {
    kind: 'reminder.end',
    which: named,
    all: isMany || all !== undefined,
    nudges: ofNudges.test(named),
  }
}

const longest = 150

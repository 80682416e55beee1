import type { Subject } from '../../domain/subject.ts'
import type { Intent } from '../features/features.ts'
import { isTime } from '../meaning/time-words.ts'

/** What is said right after nudges were set, paused or stopped: another time, a longer pause, on again. */
export function ofNudges(text: string, corrected: string, last: Subject): Intent | undefined {
  const { kind } = last
  if (kind !== 'nudge.stop' && isBack.test(text)) return { kind: 'nudge.do', act: 'resume' }
  const [, on] = onAgain.exec(text) ?? []
  if (on !== undefined) {
    const when = on.trim()
    if (when === '') return kind === 'nudge.pause' ? { kind: 'nudge.do', act: 'resume' } : undefined
    return isWhen(when) ? { kind: 'nudge.set', when } : undefined
  }
  const [, pause] = pausing.exec(text) ?? []
  if (pause !== undefined && isWhen(pause.trim())) return { kind: 'nudge.pause', when: pause.trim() }
  if (kind === 'nudge.pause' && last.unit !== undefined && amount.test(corrected))
    return { kind, when: `${corrected} ${last.unit}s` }
  // "Make that 3": the hour, and by day.
  if (kind === 'nudge.set' && hourAlone.test(corrected)) return { kind, when: byDay(Number(corrected)) }
  const rather = kind === 'nudge.set' ? ratherAt(text) : undefined
  if (rather !== undefined) return { kind: 'nudge.set', when: rather }
  if (kind === 'nudge.stop' || !isWhen(corrected)) return undefined
  if (kind === 'nudge.pause') return { kind, when: pausedUntil(corrected, last) }
  return kind === 'nudge.set' ? { kind, when: corrected } : undefined
}

/** "Rather in the afternoon, say 4", "every other week is enough" */
function ratherAt(text: string): string | undefined {
  const [, often = ''] = enough.exec(text) ?? []
  if (often !== '' && isTime(often)) return often
  const [, when = '', at = ''] = rather.exec(text) ?? []
  if (at !== '' && /^(?:1?\d|2[0-3])$/.test(at)) {
    const hour = Number(at)
    return /afternoon|evening/i.test(when) && hour < 12 ? `${hour + 12}:00` : byDay(hour)
  }
  return when !== '' && isTime(when) ? when : undefined
}
const enough =
  /^\W*(?:(?:no|hm+|ok|actually|well|sorry|oh)\b\W*)*((?:every|once|twice|weekly|monthly|fortnightly)\b.{0,30}?) (?:is|would be|will be|['’]s) (?:enough|fine|plenty|better|ok|okay)[\s.!]*$/i
const rather =
  /^\W*(?:(?:no|hm+|ok|actually|well|sorry|oh)\b\W*)*(?:rather|better|preferably)\b,? (.{2,30}?)(?:,? (?:say|like|around|at) (\d{1,2}))?[\s.!]*$/i

export const isWhen = (words: string): boolean =>
  hour.test(words) || isTime(words.replace(/^(?:until|till?|from|for)\s+/i, ''))
const hourAlone = /^(?:1?\d|2[0-3])$/
const byDay = (at: number): string => `${at > 0 && at < 7 ? at + 12 : at}:00`
const hour = /^\d{1,2}[:.]\d\d$/
const amount = /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)$/i

const lead = String.raw`^\W*(?:(?:no|hm+|oh|ah|wait|sorry|actually|ok|okay|and|so|please|now|then|well|can you|could you)\b\W*)*`
/** "I'm back already" */
const isBack = new RegExp(
  `${lead}i(?:['’]?m| am) (?:already |now )?back\\b(?:\\W|\\b(?:already|now|again|lol|early|haha|today)\\b)*$`,
  'i',
)
/** "Turn them on again, Mondays 8" */
const onAgain = new RegExp(
  `${lead}(?:turn|switch|put|have) (?:them|it|that|nudges|the nudges) (?:back )?on(?: again)?(?:\\s*[,:;–-]\\s*|\\s+(?=\\S)|\\W*$)(.*?)[\\s.!]*$`,
  'i',
)
/** "Pause it for 2 weeks, off to Goa": why is said behind a comma. */
const pausing = new RegExp(
  `${lead}(?:pause|hold|suspend|mute|snooze) (?:it|them|that|these|those) ((?:for|until|till?) [^,;.–]{2,40}?)(?:[,;.–]\\s.{0,60})?$`,
  'i',
)

/** A weekday alone is no absence on that day: it answers until when, or that is asked. */
function pausedUntil(words: string, { asked }: Subject): string {
  if (!weekday.test(words)) return words
  return asked ? `until ${words}` : ''
}
const weekday = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/i

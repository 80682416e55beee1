import { endOfMonth, month } from '../../reading/times/months.ts'
import { pastDayIn } from '../../reading/times/past.ts'
import { type Earlier, earlierDays } from '../notes/earlier.ts'
import { correctedIn, plainly } from './openers.ts'

/** "It was last Tuesday", "happened on 3 June", "no, yesterday", "back in September actually": of a month its last day. */
export function dayIn(text: string, today: string): Dated | undefined {
  const corrected = correctedIn(text)
  const said = ofDay.exec(corrected ?? text)?.[1] ?? corrected ?? aloneIn(text)
  const words = said && plainly(said).replace(/\W*\b(?:btw|(?:and )?not \w+(?: \w+)?)\W*$/i, '')
  if (!words) return undefined
  if (onlyMonth.test(words)) return monthOf(words, today)
  if (!onlyDay.test(words)) return undefined
  const year = Number(today.slice(0, 4))
  // "It was on 12 February", said in November, is the one before.
  const years = /\d{4}/.test(words) || !/\p{L}{3}/u.test(words) ? [] : [year, year - 1]
  const day = [words, ...years.map((each) => `${words} ${each}`)]
    .map((each) => pastDayIn(each, today))
    .find((each) => each !== undefined)
  return day === undefined ? undefined : { day }
}

/** "No, it was the Tuesday before", "a week earlier": counted from the day that a note has. */
export function earlierIn(text: string): Earlier | undefined {
  const corrected = correctedIn(text)
  const said = ofDay.exec(corrected ?? text)?.[1] ?? corrected
  const [, by = ''] = (said && earlier.exec(plainly(said))) || []
  return by === '' ? undefined : earlierBy[by.slice(0, 3).toLowerCase()]
}
const earlier =
  /^(?:on )?(?:(?:the|a|one) )?(day|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:before(?: (?:that|last(?: \w+day)?))?|earlier|prior)\W*$/i
const earlierBy: Readonly<Record<string, Earlier>> = Object.fromEntries(
  earlierDays.map((each) => [each.slice(0, 3), each]),
)

type Dated = { readonly day: string; readonly month?: string }

function monthOf(words: string, today: string): Dated | undefined {
  const day = endOfMonth(words, today)
  return day === undefined ? undefined : { day, month: new RegExp(month, 'i').exec(words)?.[0] ?? '' }
}

/** "Late October", "last Tuesday": nothing else is said; "may" and "Friday" may be anything. */
const aloneIn = (text: string): string | undefined => {
  const said = text.replace(opening, '')
  return ofPast.test(said) ? said : undefined
}
const opening = /^\W*(?:(?:and|but|sorry|btw|oh|ah|so|around|about|i think|i guess)\b\W*)+/i
const ofPast = new RegExp(
  `^\\W*(?:yesterday\\b|(?:on )?last \\p{L}+|(?:a|\\d+|one|two|three|four|five|six) (?:days?|weeks?) ago|(?:back )?(?:in|during) |(?:early|mid|late)[ -]|(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b|on ${month} \\d)`,
  'iu',
)

const ofDay =
  /^\s*(?:and |but |sorry,? |btw,? |actually,? |oh,? )*(?:(?:it|that|this)(?: actually)? (?:was|happened|is from|dates from)|happened|from)(?: (?:on|already|actually|back|around|about))*\s+(.+?)(?:,? (?:actually|though|sorry|btw|i think))*[\s.!]*$/is
const onlyDay =
  /^(?:(?:on|last|this|the|of|a|an|one|two|three|four|five|six|\d{1,4}(?:st|nd|rd|th)?|days?|weeks?|ago|yesterday|today|before|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d{4}-\d\d-\d\d)(?:[\s,.]+|$))+$/i
const onlyMonth = new RegExp(
  `^(?:back )?(?:(?:in|during) )?(?:the )?(?:(?:early|mid|late|end of|start of|beginning of)[ -]|last )?${month}\\b\\.?(?:,? (?:of )?(?:\\d{4}|(?:last|this) year))?[\\s.!]*$`,
  'i',
)

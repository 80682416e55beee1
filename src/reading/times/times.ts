import { GB } from 'chrono-node/en'
import { dayNumber } from '../../domain/days.ts'

/** The day and time that it is for a person. */
export type Clock = { readonly today: string; readonly time: string }

/** A day or time as it was said. */
export type Said = {
  /** The words before it, and its own. */
  readonly before: string
  readonly text: string
  /** A day named as such: "3 August", "tomorrow"; with `until`, the last of several. */
  readonly day: string | undefined
  readonly until: string | undefined
  /** Monday is 1; its next day is `next`. */
  readonly weekday: number | undefined
  /** The coming day that is meant, by name or by weekday. */
  readonly next: string
  readonly time: string | undefined
}

/** Characters; what comes after tells no time. */
const longest = 500

/** Days and times in a text, in their order; days without a year are the coming ones. */
export function timesIn(text: string, { today, time }: Clock): Said[] {
  const plain = plainer(text.slice(0, longest))
  // The person's own day and hour, told as if in UTC: which zone that is makes no difference here.
  const reference = { instant: new Date(`${today}T${time}:00Z`), timezone: 0 }
  return GB.parse(plain, reference, { forwardDate: true }).map(({ start, end, text: words, index }): Said => {
    const isDay = start.isCertain('day') || (start.isCertain('month') && !start.isCertain('hour'))
    const weekday = start.isCertain('weekday') ? start.get('weekday') : null
    return {
      before: plain.slice(0, index),
      text: words,
      day: isDay ? dayOf(start.date()) : undefined,
      until: end ? lastOf(dayOf(start.date()), dayOf(end.date())) : undefined,
      weekday: weekday === null ? undefined : weekday || 7,
      next: dayOf(start.date()),
      time: start.isCertain('hour') ? start.date().toISOString().slice(11, 16) : undefined,
    }
  })
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** An end before its start is that of the year after. */
const lastOf = (from: string, until: string): string =>
  dayNumber(until) < dayNumber(from) ? `${Number(until.slice(0, 4)) + 1}${until.slice(4)}` : until

/** The same in words that the library knows. */
function plainer(text: string): string {
  const exact = rewritten(text.replace(/[–—−]/g, '-').replace(/[‘’]/g, "'"), exactWords)
  return /\d:\d\d|\d ?[ap]m\b/i.test(exact) ? exact : rewritten(exact, vagueWords)
}

type Rewriting = readonly [RegExp, string | ((...found: string[]) => string)]

const rewritten = (text: string, all: readonly Rewriting[]): string =>
  all.reduce(
    (left, [words, by]) => (typeof by === 'string' ? left.replace(words, by) : left.replace(words, by)),
    text,
  )

const weekday = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?'
const numbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const number = `(\\d{1,2}|${numbers.join('|')})`

/** Nobody means three in the night: 1 to 6 is the afternoon. */
function hour(said: string): number {
  const hours = numbers.includes(said.toLowerCase()) ? numbers.indexOf(said.toLowerCase()) + 1 : Number(said)
  return hours >= 1 && hours <= 6 && !said.startsWith('0') ? hours + 12 : hours
}

const month = '((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)'
const date = '(\\d{1,2})(?:st|nd|rd|th)?'

const exactWords: readonly Rewriting[] = [
  [/(?<![\p{L}\d])['’]?till?\b/giu, 'until'],
  // "24.12.–2.1." and "3.–14.8.": as two days, or the dash joins what belongs to each.
  [
    /\b(\d{1,2})\.(?:(\d{1,2})\.(\d{4})?)? ?- ?(\d{1,2})\.(\d{1,2})\.(\d{4})?/g,
    (_, first = '', of, year, last = '', to = '', then) =>
      `${[first, of ?? to, year].filter(Boolean).join('/')} to ${[last, to, then].filter(Boolean).join('/')}`,
  ],
  [/(?<!\bonce )\ba fortnight\b/gi, '2 weeks'],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})?/g, (_, day, of, year) => `${day}/${of}${year ? `/${year}` : ''}`],
  // "Nov 30" is a day, and not a month of 2030.
  [new RegExp(`\\b${month}\\.? ${date}\\b(?! ?[-:])`, 'gi'), '$2 $1'],
  [
    new RegExp(
      `\\b${date} (?:of )?${month} (?:to|until|till|-) (?:the )?${date}\\b(?! ?(?:of )?[a-z])`,
      'gi',
    ),
    '$1 $2 - $3 $2',
  ],
  // "From 3 aug" is no hour: 3 a(m).
  [new RegExp(`\\bfrom (?=\\d{1,2} ${month})`, 'gi'), ''],
  [/\b(\d{1,2}) ?wks?\b/gi, '$1 weeks'],
  // "The next 2 Fridays": two weeks.
  [new RegExp(`\\bnext ${number} (?:mon|tues|wednes|thurs|fri|satur|sun)days\\b`, 'gi'), '$1 weeks'],
  [/\b(mon|tues|wednes|thurs|fri|satur|sun)days\b/gi, '$1day'],
  [new RegExp(`\\bhalf past ${number}\\b`, 'gi'), (_, said = '') => `at ${hour(said)}:30`],
  [new RegExp(`\\bquarter past ${number}\\b`, 'gi'), (_, said = '') => `at ${hour(said)}:15`],
  [new RegExp(`\\bquarter to ${number}\\b`, 'gi'), (_, said = '') => `at ${hour(said) - 1}:45`],
  [/\b(\d{1,2}) in the morning\b/gi, '$1am'],
  [/\b(\d{1,2}) in the (?:afternoon|evening)\b/gi, '$1pm'],
  [/\b([01]?\d|2[0-3])[.h]([0-5]\d)\b(?![.\d])/gi, '$1:$2'],
  [/\b(\d{1,2}) ?(?:h|ish|o'?clock)\b/gi, (_, said = '') => `at ${hour(said)}:00`],
  [new RegExp(`\\bat ${number}\\b(?![:.\\d]|(?: ?[ap]m))`, 'gi'), (_, said = '') => `at ${hour(said)}:00`],
  [
    new RegExp(
      `\\b(${weekday}),? (\\d{1,2})(?=$|[ ,!]+(?!\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[ap]m))`,
      'gi',
    ),
    (_, day = '', said = '') => `${day} at ${hour(said)}:00`,
  ],
  [/\b(?:new year'?s?(?: day)?)\b/gi, '1 January'],
  [/\bchristmas\b/gi, '25 December'],
]

const vagueWords: readonly Rewriting[] = [
  [/\b(?:before|ahead of) lunch\b/gi, 'at 11:30'],
  [/\bafter lunch\b/gi, 'at 13:30'],
  [/\b(?:at |around |over )?(?:lunch(?:time)?|noon|midday)\b/gi, 'at 12:00'],
  [/\b(?:at )?(?:the )?(?:end of (?:the |my )?day|eod|close of business|cob)\b/gi, 'at 17:00'],
  [/\bafter work\b/gi, 'at 17:30'],
  [/\bfirst thing(?: in the morning)?\b/gi, 'at 9:00'],
  [/\b(?:in the )?mornings?\b/gi, 'at 9:00'],
  [/\b(?:in the )?afternoons?\b/gi, 'at 15:00'],
  [/\b(?:in the )?evenings?\b/gi, 'at 18:00'],
  [/\b(?:at )?nights?\b/gi, 'at 20:00'],
]

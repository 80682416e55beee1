import { plusDays } from '../domain/days.ts'
import { isZone } from '../domain/own/profile.ts'
import { dayOfPeriod, type Wish } from '../domain/schedule/wish.ts'
import { type Clock, type Said, timesIn } from './times/times.ts'

/** What to go by where a text says nothing of it. */
export type Usual = {
  readonly wish: Wish
  /** Whether a day without "every" is one day, or every week's. */
  readonly alone: 'once' | 'weekly'
}

export type Wished =
  | { readonly kind: 'wish'; readonly wish: Wish }
  /** More than once a week. */
  | { readonly kind: 'too-often' }
  | { readonly kind: 'unclear' }

/** When a person wants to hear from the bot, in their words: "every second Monday at 9". */
export function wishIn(words: string, clock: Clock, { wish: usual, alone }: Usual): Wished {
  const text = words.replace(deniedDay, ' ')
  const said = timesIn(text, clock)
  if (isTooOften(text, said)) return { kind: 'too-often' }
  const time = said.find((each) => each.time !== undefined)?.time
  const weekday = said.find((each) => each.day === undefined && each.weekday !== undefined)?.weekday
  const rhythm = rhythmOf(text)
  if (noTime.test(text) || (!rhythm && noComingDay.test(text))) return { kind: 'unclear' }
  const day = said.find((each) => each.day !== undefined)
  if (rhythm)
    return {
      kind: 'wish',
      wish: started({ ...repeated(rhythm, usual, weekday), time: time ?? usual.time }, clock),
    }
  const exact = alone === 'once' && time !== undefined ? { exact: true } : {}
  const named = said.find((each) => each.weekday !== undefined || each.day !== undefined)
  if (named && (day || alone === 'once' || /\bnext\b/i.test(named.text))) {
    return { kind: 'wish', wish: { unit: 'once', day: named.next, time: time ?? usual.time, ...exact } }
  }
  if (weekday !== undefined) {
    const weekly = repeated({ unit: 'week', every: 1 }, usual, weekday)
    return { kind: 'wish', wish: started({ ...weekly, time: time ?? usual.time }, clock) }
  }
  if (time === undefined) return { kind: 'unclear' }
  if (alone === 'once') {
    const day = time > clock.time ? clock.today : plusDays(clock.today, 1)
    return { kind: 'wish', wish: { unit: 'once', day, time, ...exact } }
  }
  return { kind: 'wish', wish: started({ ...usual, time }, clock) }
}

/** "Friday, not Monday", "not Wednesday any more" */
const deniedDay =
  /[,(]?\s*\b(?:not|instead of|rather than)(?: on)? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b(?: any ?more)?/gi

/** "25:00", "9:75" */
const noTime = /\b(?:2[4-9]|[3-9]\d):\d\d\b|\b\d{1,2}:[6-9]\d\b/
/** "Last Friday" is over, and "Friday week" is not the coming one: better asked for again than taken for it. */
const noComingDay =
  /\b(?:last|past) (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* week\b/i

type Rhythm =
  | { readonly unit: 'week' | 'month'; readonly every: number }
  | { readonly unit: 'nth'; readonly every: number; readonly nth: number }
  | { readonly unit: 'day'; readonly every: number; readonly day: number }

const nths = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'last|final|fifth|5th']
const weekdayWord = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*'

function rhythmOf(text: string): Rhythm | undefined {
  const lower = text.toLowerCase()
  const every = everyMonths(lower)
  const isMonthly = /\bmonth|\bquarter|\bevery (?:first|1st|last) /.test(lower)
  const nth = isMonthly
    ? nths.findIndex((words) => new RegExp(`\\b(?:${words}) ${weekdayWord}`).test(lower))
    : -1
  if (nth >= 0) return { unit: 'nth', every: every ?? 1, nth: nth + 1 }
  if (every !== undefined || /\bof (?:the |each |every |a )?month\b/.test(lower)) {
    const day = dayOfMonth(lower)
    return day === undefined ? { unit: 'month', every: every ?? 1 } : { unit: 'day', every: every ?? 1, day }
  }
  const weeks = everyWeeks(lower)
  return weeks === undefined ? undefined : { unit: 'week', every: weeks }
}

function everyMonths(lower: string): number | undefined {
  const counted = /\bevery (\w+) months?\b/.exec(lower)?.[1]
  const count = counted === undefined ? undefined : countOf(counted)
  if (count !== undefined) return Math.min(count, 12)
  if (/\bquarterly\b|\b(?:every|each|once a|per) quarter\b/.test(lower)) return 3
  if (/\byearly\b|\b(?:every|each|once a) year\b/.test(lower)) return 12
  return /\bmonthly\b|\b(?:every|each|once a|once per|a|per) month\b/.test(lower) ? 1 : undefined
}

function everyWeeks(lower: string): number | undefined {
  if (/\b(?:bi-?weekly|fortnightly|(?<!\b(?:in|for) a )fortnight|alternate|alternating)\b/.test(lower))
    return 2
  const counted = new RegExp(`\\bevery (\\w+) (?:weeks?\\b|${weekdayWord})`).exec(lower)?.[1]
  const count = counted === undefined ? undefined : countOf(counted)
  if (count !== undefined) return Math.min(count, 52)
  return /\bweekly\b|\b(?:every|each|once a|once per) (?:single )?(?:week|mon|tue|wed|thu|fri|sat|sun)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/.test(
    lower,
  )
    ? 1
    : undefined
}

const counts = ['one', 'two|second|other|2nd', 'three|third|3rd', 'four|fourth|4th', 'five', 'six']

function countOf(word: string): number | undefined {
  const found = counts.findIndex((words) => words.split('|').includes(word))
  if (found >= 0) return found + 1
  return /^\d{1,2}$/.test(word) && Number(word) > 0 ? Number(word) : undefined
}

function dayOfMonth(lower: string): number | undefined {
  if (/\b(?:last day|end)\b/.test(lower)) return 31
  if (/\b(?:first day|start|beginning)\b/.test(lower)) return 1
  const day = Number(/\b(\d{1,2})(?:st|nd|rd|th)\b/.exec(lower)?.[1])
  return day >= 1 && day <= 31 ? day : undefined
}

function isTooOften(text: string, said: readonly Said[]): boolean {
  const days = new Set(said.flatMap(({ day, until, weekday }) => (day || until || !weekday ? [] : [weekday])))
  return (
    days.size > 1 ||
    /\b(?:daily|hourly|weekdays|workdays|twice a (?:week|day)|every (?:single )?(?:day|weekday|workday|working day|morning|evening|afternoon|night|hour|minute|min|(?:two|three|four|five|ten|other|second|few|couple of|half|half an|\d+) ?(?:(?:day|hour|hr|h|minute|min)s?|seconds))|each day)\b/i.test(
      text,
    )
  )
}

type Repeated = Exclude<Wish, { unit: 'once' }>

/** The rhythm with its day: the weekday that was said, else the usual one. */
function repeated(rhythm: Rhythm, usual: Wish, said: number | undefined): Repeated {
  const { every } = rhythm
  const given = { time: usual.time, anchor: '2000-01-03' }
  if (rhythm.unit === 'day') return { ...given, unit: 'month-day', every, day: rhythm.day }
  const weekday = said ?? ('weekday' in usual ? usual.weekday : 5)
  if (rhythm.unit === 'week') return { ...given, unit: 'week', every, weekday }
  if (rhythm.unit === 'nth') return { ...given, unit: 'month', every, nth: rhythm.nth, weekday }
  if (usual.unit === 'month-day' && said === undefined) return { ...given, ...usual, every }
  const nth = usual.unit === 'month' ? usual.nth : 1
  return { ...given, unit: 'month', every, nth, weekday }
}

/** Counted from the period with the next day that is still to come. */
function started(wish: Wish, { today, time }: Clock): Wish {
  if (wish.unit === 'once') return wish
  const each: Wish = { ...wish, every: 1, anchor: today }
  const coming = [0, 1].find((period) => {
    const day = dayOfPeriod(each, period)
    return day !== undefined && (day > today || (day === today && wish.time > time))
  })
  return { ...wish, anchor: dayOfPeriod(each, coming ?? 1) ?? today }
}

const zoneName = /\b[A-Z]\w+\/[A-Z][\w/+-]+/

/** What looks like a zone's name and is none: "Mars/Olympus". */
export function unknownZoneIn(text: string): string | undefined {
  const named = zoneName.exec(text)?.[0]
  return named && !isZone(named) ? named : undefined
}

/** A zone by its IANA name, or by its city: "Europe/Warsaw", "Singapore time". */
export function zoneIn(text: string): string | undefined {
  const named = zoneName.exec(text)?.[0]
  if (named) return isZone(named) ? named : undefined
  const city = /\b(\w+(?: \w+)?) time\b/i.exec(text)?.[1]?.toLowerCase().split(' ') ?? []
  const names = [city.join('_'), city.at(-1) ?? '']
  return names.flatMap((name) => zonesByCity(name)).at(0)
}

const zonesByCity = (city: string): string[] =>
  city === ''
    ? []
    : Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().endsWith(`/${city}`))

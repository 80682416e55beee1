import { dayIn, plusDays, toldIn } from '../../domain/days.ts'
import { localMoment, plusTwelve } from '../../domain/schedule/moments.ts'
import { timesIn } from './times.ts'

/** One moment of today, or some hours from now; `over`: it has passed. */
export type Once =
  | { readonly kind: 'once'; readonly day: string; readonly time: string }
  | { readonly kind: 'over'; readonly day: string; readonly time: string }
  | { readonly kind: 'unclear' }

/** The moment that it is, and where. */
export type Here = { readonly now: Date; readonly zone: string }

const minute = 60_000

/** "In 2 hours", "this afternoon", "tonight at 8", "today at 23:30"; undefined for what names neither. */
export function onceIn(text: string, here: Here): Once | undefined {
  const lower = text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ')
  if (repeats.test(lower)) return undefined
  const length = lengthIn(lower)
  if (length !== undefined) return length < 1 ? { kind: 'unclear' } : soon(length, here)
  const part = parts.find(({ words }) => words.test(lower))
  return part && (hour.test(lower) ? atHour(text, lower, here) : inPart(part, here))
}

const repeats = /\b(?:every|each|daily|weekly|monthly|quarterly|fortnightly|weekdays|tomorrow|next)\b/

const units = '(?:minutes?|mins?|hours?|hrs?|h|m)'
const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const tens: Readonly<Record<string, number>> = {
  ...{
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    'forty-five': 45,
    'forty five': 45,
    sixty: 60,
    ninety: 90,
  },
  ...{ a: 1, an: 1, 'a couple of': 2, 'a few': 3, 'half an': 0.5, 'half a': 0.5 },
}
const amount = `(\\d{1,3}(?:[.,]\\d)?|${[...numbers, ...Object.keys(tens)].toSorted((a, b) => b.length - a.length).join('|')})`
const length = new RegExp(
  `\\bin (?:about |around |like |just |another )?${amount}( and a half)? ?(${units})(?![a-z])(?: ?(?:and )?(?:(a half)|(\\d{1,2}) ?(?:${units})?\\b))?`,
)
const fromNow = new RegExp(`\\b${amount}( and a half)? (${units}) from now\\b`)

/** How many minutes from now. */
function lengthIn(lower: string): number | undefined {
  const found = length.exec(lower) ?? fromNow.exec(lower)
  if (!found) return undefined
  const [, count = '', half, unit = '', andHalf, more] = found
  const each = unit.startsWith('h') ? 60 : 1
  const whole = numberOf(count) + (half || andHalf ? 0.5 : 0)
  return Math.round(whole * each + Number(more ?? 0))
}

const numberOf = (word: string): number =>
  tens[word] ?? (numbers.includes(word) ? numbers.indexOf(word) + 1 : Number(word.replace(',', '.')))

/** So many minutes from now; where the clocks show that minute twice, once they show it no more. */
function soon(minutes: number, { now, zone }: Here): Once {
  const wanted = now.getTime() + minutes * minute
  for (let at = wanted; ; at += minute) {
    const shown = { day: dayIn(zone, new Date(at)), time: toldIn(zone, new Date(at), 'HH:mm') }
    if (localMoment(zone, shown.day, shown.time).getTime() > wanted - minute)
      return { kind: 'once', ...shown }
  }
}

type Part = { readonly words: RegExp; readonly times: readonly string[]; readonly end: string }

/** Parts of today, when each is told of, and when it is over. */
const parts: readonly Part[] = [
  { words: /\btonight\b/, times: ['20:00'], end: '23:59' },
  { words: /\bthis morning\b/, times: ['09:00'], end: '12:00' },
  { words: /\bthis (?:noon|lunch(?:time)?)\b/, times: ['12:00'], end: '14:00' },
  { words: /\bthis afternoon\b/, times: ['15:00'], end: '18:00' },
  { words: /\bthis evening\b/, times: ['18:00'], end: '23:00' },
  { words: /\btoday\b|\blater(?: on)?[\s.!?]*$/, times: ['09:00', '17:00'], end: '23:59' },
]

/** Its usual time, or, when that has passed, one hour from now as long as it lasts. */
function inPart({ times, end }: Part, { now, zone }: Here): Once {
  const today = dayIn(zone, now)
  const ahead = times.find((time) => localMoment(zone, today, time) > now)
  if (ahead) return { kind: 'once', day: today, time: ahead }
  const later = soon(60, { now, zone })
  if (later.kind === 'once' && later.day === today && later.time <= end) return later
  return { kind: 'over', day: today, time: times.at(-1) ?? end }
}

const hour = new RegExp(
  `\\d|\\bnoon\\b|\\bmidday\\b|\\bmidnight\\b|\\b(?:at|past|to) (?:${numbers.join('|')})\\b`,
)
const late = /\btonight\b|\bevening\b/

function atHour(text: string, lower: string, { now, zone }: Here): Once {
  const today = dayIn(zone, now)
  const clock = { today, time: toldIn(zone, now, 'HH:mm') }
  const isMidnight = /\bmidnight\b/.test(lower)
  const said = isMidnight ? '00:00' : timesIn(text, clock).find(({ time }) => time !== undefined)?.time
  if (said === undefined) return { kind: 'unclear' }
  const isEvening = late.test(lower) && !/\bam\b|\da\.?m\b/.test(lower)
  const isLater = isEvening || (/\bafternoon\b/.test(lower) && said < '07:00')
  // "Tonight at 8" is 20:00; "tonight at half past midnight" is tomorrow's.
  const time = isLater && said >= '05:00' && said < '12:00' ? plusTwelve(said) : said
  const isPastMidnight = isMidnight || (late.test(lower) && time < '05:00')
  const day = isPastMidnight ? plusDays(today, 1) : today
  return { kind: localMoment(zone, day, time) > now ? 'once' : 'over', day, time }
}

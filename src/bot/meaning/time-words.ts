import { onceIn } from '../../reading/times/once.ts'
import type { Clock } from '../../reading/times/times.ts'
import { wishIn } from '../../reading/wish.ts'

/** Whether words tell a time, and nothing else: "every second Monday at 9". */
export const isTime = (words: string): boolean =>
  /[a-z]/i.test(words) &&
  isTimely(words) &&
  (onceIn(words, { now: new Date(`${someDay.today}T00:00:00Z`), zone: 'UTC' })?.kind === 'once' ||
    isWish(words))

/** Any day will do to find out whether words tell a time. */
const someDay: Clock = { today: '2026-01-05', time: '00:00' }

const isWish = (words: string): boolean =>
  wishIn(words, someDay, {
    wish: { unit: 'week', every: 1, weekday: 1, time: '09:00', anchor: someDay.today },
    alone: 'once',
  }).kind !== 'unclear'

/** Whether every word tells a time, or joins those that do. */
export const isTimely = (words: string): boolean => words !== '' && withoutTimes(words) === ''

/** What is left of a text without the words that tell a time. */
export const withoutTimes = (words: string): string =>
  words
    .replace(timely, ' ')
    .replace(zoneName, ' ')
    .replace(/[\s\d.,:;!?–-]+/g, ' ')
    .trim()

const zoneName = /\b[A-Z]\w+\/[A-Z][\w/]+/g
const timely =
  /\b(?:every|each|on|at|in|of|the|a|an|and|from|now|per|once|just|around|about|single|other|next|this|coming|first|second|third|fourth|fifth|last|final|two|three|four|five|six|(?:seven|eight|nine|ten|eleven|twelve)|fifteen|twenty|thirty|forty|ninety|couple|few|by|for|later|hours?|hrs?|minutes?|mins?|midnight|eod|days?|weeks?|months?|quarters?|years?|daily|weekly|bi-?weekly|fortnight(?:ly)?|monthly|quarterly|yearly|weekdays?|workdays?|tomorrow|today|tonight|mornings?|afternoons?|evenings?|nights?|noon|midday|lunch(?:time)?|before|after|half|past|quarter|to|end|start|beginning|eod|cob|close|business|time|please|pls|thanks|o'?clock|ish|\d+(?:st|nd|rd|th|h\d*|am|pm|ish)|[ap]m|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*)\b/gi

/** "Nudge me again, on Mondays" sets when. */
export const isDated = (text: string): boolean => dated.test(text)
const dated = /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:monthly|quarterly|every)\b/i

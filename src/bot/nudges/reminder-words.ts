import type { Intent } from '../intent.ts'
import type { Clock } from '../reading/times/times.ts'
import { wishIn } from '../reading/wish.ts'

type Read = (text: string) => Intent

const asked = /^\W*(?:(?:please|pls|can you|could you|hey)\s+)*remind (?:me|us) (?:of|about) (.+)$/is
const askedLater =
  /^\W*(?:(?:please|pls|can you|could you|hey)\s+)*remind (?:me|us) (.+?) (?:of|about) (.+)$/is
/** Words with which a time can begin. */
const opener =
  /[\s,;:–-]+(?=(?:every|each|on|at|in|the|tomorrow|next|weekly|monthly|quarterly|biweekly|fortnightly|once|first|last|mon|tue|wed|thu|fri|sat|sun)\w*\b)/gi

/**
 * "Remind me of Sr. Mgr expectations every Monday": what is to come again, and when. Undefined for what is no such
 * answer, and for what has no time: that is answered now.
 */
export function reminderIn(text: string, read: Read): Extract<Intent, { kind: 'reminder.set' }> | undefined {
  if (text.length > longest) return undefined
  const split = splitAtTime(asked.exec(text)?.[1] ?? '') ?? later(text)
  const says = split && wordsThatAsk(split.what, read)
  return says === undefined ? undefined : { kind: 'reminder.set', says, when: split?.when ?? '' }
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

/** "Remind me every Monday of …" */
function later(text: string): Split | undefined {
  const [, when = '', what = ''] = askedLater.exec(text) ?? []
  return isTime(when) ? { what, when } : undefined
}

/** Any day will do to find out whether words tell a time. */
const someDay: Clock = { today: '2026-01-05', time: '00:00' }

const isTime = (words: string): boolean =>
  isTimely(words) &&
  wishIn(words, someDay, {
    wish: { unit: 'week', every: 1, weekday: 1, time: '09:00', anchor: someDay.today },
    alone: 'once',
  }).kind !== 'unclear'

/** Whether every word tells a time, or joins those that do. */
const isTimely = (words: string): boolean =>
  /[a-z]/i.test(words) &&
  words
    .replace(timely, ' ')
    .replace(zoneName, ' ')
    .replace(/[\s\d.,:;!?–-]+/g, '') === ''

const zoneName = /\b[A-Z]\w+\/[A-Z][\w/]+/g
const timely =
  /\b(?:every|each|on|at|in|of|the|a|an|and|from|now|per|once|just|around|about|single|other|next|this|coming|first|second|third|fourth|fifth|last|final|two|three|four|five|six|(?:seven|eight|nine|ten|eleven|twelve)|days?|weeks?|months?|quarters?|years?|daily|weekly|bi-?weekly|fortnight(?:ly)?|monthly|quarterly|yearly|weekdays?|workdays?|tomorrow|today|tonight|mornings?|afternoons?|evenings?|nights?|noon|midday|lunch(?:time)?|before|after|half|past|quarter|to|end|start|beginning|eod|cob|close|business|time|please|pls|thanks|o'?clock|ish|\d+(?:st|nd|rd|th|h|am|pm|ish)|[ap]m|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*)\b/gi

/** The words alone, where they ask for the answer by themselves; else with what asks for it. */
function wordsThatAsk(what: string, read: Read): string | undefined {
  const alone = what.trim().replace(/[\s,;:.!?-]+$/, '')
  return [alone, `remind me of ${alone}`].find((words) => repeatable.has(read(words).kind))
}

const repeatable: ReadonlySet<Intent['kind']> = new Set([
  'compare',
  'expectations',
  'dimensions',
  'levels',
  'principles',
  'posting',
  'search',
  'readiness',
  'notes.list',
])

import { dayNumber } from '../../domain/days.ts'
import { quotesIn } from '../quotes.ts'
import { endOfMonth, inMonth, month, monthIn } from './months.ts'
import { pastDayIn } from './past.ts'

/**
 * The day on which something happened, as its teller says: at its start ("yesterday I …", "on Thursday we …") or at the
 * end of what was done ("… on 3 November"). A day that the deed is about ("planned the launch for 3 March"), a span and
 * a day to come are none. A month alone is its last day.
 */
export const happenedIn = (text: string, today: string): string | undefined => told(text, today)?.day

/** The words of a day that is not the one given: "last Tuesday", of what happened a week before; as said on `saidOn`. */
export function otherDayTold(text: string, day: string, saidOn: string): string | undefined {
  const found = told(text, saidOn)
  if (!found || found.day === day) return undefined
  return monthIn(found.words) && found.day.slice(0, 7) === day.slice(0, 7) ? undefined : found.words
}

/** The month that is all its teller says of the day: "In March I …", as they wrote it. */
export function monthTold(
  text: string,
  today: string,
): { readonly day: string; readonly month: string } | undefined {
  const found = told(text, today)
  const month = found && monthIn(found.words)
  return month ? { day: found.day, month } : undefined
}

type Told = { readonly day: string; readonly words: string }

/** The day, and the words that name it. */
export function told(text: string, today: string): Told | undefined {
  const first = firstSentence(text.slice(0, longest))
  const [, opening = ''] = opens.exec(first) ?? []
  const led = first.slice(opening.length)
  const leading = leads.exec(led)
  if (leading) {
    const [all, words = ''] = leading
    return isSpan(led.slice(all.length)) ? undefined : toldBy(words, today)
  }
  return trailing(first, today)
}

const longest = 500

const weekday = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?'
const year = String.raw`(?:,? \d{4}\b)?`
const date = String.raw`(?:(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\b\.?${year}|${month}\.? \d{1,2}(?:st|nd|rd|th)?\b${year}|\d{4}-\d\d-\d\d\b)`
const count = String.raw`(?:\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten)`
/** What says by itself that it lies behind. */
const behind = String.raw`(?:(?:the )?day before yesterday|yesterday|last ${weekday}\b|${count} days? ago)`
const onDay = String.raw`(?:(?:on|this) (?:last )?${weekday}\b(?:,? ${date})?|on ${date})`
const part = String.raw`(?: (?:early |late )?(?:morning|noon|afternoon|evening|night))?(?![\p{L}\p{N}’'-])`

const opens =
  /^((?:\W|\b(?:yes|yeah|yep|well|so|ok|okay|hi|hey|hello|also|and|just|fyi|btw|good (?:morning|afternoon|evening))\b)*)/i
const leads = new RegExp(`^(${inMonth}|${behind}|${onDay}|${weekday}\\b|${date})${part}`, 'iu')
const within = new RegExp(`(?<![\\p{L}\\p{N}’'-])(${inMonth}|${behind}|${onDay})${part}`, 'giu')

/** "From 3 November on", "on Monday and Tuesday", "on 3 November to 5 November", "on Tuesday last week" */
const isSpan = (after: string): boolean => spans.test(after)
const spans = new RegExp(
  `^\\s*(?:[-–—]\\s*(?:\\d|${weekday}\\b|${month}\\b|today|tomorrow|now)|(?:to|until|till|through|or|and)\\s+(?:the |on |in )?(?:\\d|${weekday}\\b|${month}\\b|today|tomorrow)|onwards?\\b|(?:of )?(?:last|next|this) (?:week|month)\\b|,\\s*(?:${weekday}|${month})\\b)`,
  'i',
)

/** A full stop behind a month's short name ends nothing. */
function firstSentence(text: string): string {
  const end = /(?<!\b(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec))[.!?](?=\s|$)|\n/i.exec(text)
  return end ? text.slice(0, end.index) : text
}

/** The one day named after the deed, which belongs to it and to nothing that was said in between. */
function trailing(sentence: string, today: string): Told | undefined {
  const quotes = quotesIn(sentence)
  const [found, ...more] = [...sentence.matchAll(within)].filter(
    ({ index }) => !quotes.some(({ from, to }) => index > from && index < to),
  )
  if (!found || more.length > 0) return undefined
  const { 0: all, 1: words = '', index } = found
  const [before, after] = [sentence.slice(0, index), sentence.slice(index + all.length)]
  const isOfDeed = !isMatter.test(before) && !reported.test(before) && !isSpan(after)
  const isAhead = ahead.test(before) || (ends.test(before) && !held.test(before))
  if (!isOfDeed || (onlyNamed.test(words) && isAhead)) return undefined
  return toldBy(words, today)
}

/** What stands before the day makes it the day of something else: "by …", "the bug that came in …". */
const isMatter =
  /(?:\b(?:for|until|till|by|to|from|since|before|after|due|of|than|as|between|through|next|and|or|about|against)|[-–—])\s*$|\b(?:that|which|who|whose|where|because|since|until|after|before|when|if|will|would)\b/i
/** "the outage reported on Monday"; "I reported …" and "… and reported …" tell of the deed itself. */
const reported = /\b\p{L}+ (?:the|a|an|our|their|my|\d+) (?:\p{L}+ )*?(?<!\b(?:and|then|i|we) )\p{L}+ed\s*$/iu
const onlyNamed = /^(?:on|this|back|in|during)\b/i
/** What is done now for a day of its own. */
const ahead =
  /\b(?:plann?|schedul|book|arrang|agree|promis|announc|prepar|propos|mov|postpon|delay|reschedul|invit|commit|set|brought forward|confirm|target|reserv|offer)(?:ed|d)?\b/i
/** "Wrote the brief of the launch on Thursday"; who "led the launch on Thursday" did so on that day. */
const ends = /\b(?:launch|deadline|release|kick-?off|go-?live)\s*$/i
const held =
  /\b(?:led|ran|did|drove|held|hosted|managed|supported|supervised|oversaw|handled|delivered|completed|finished|facilitated|coordinated|co-?ordinated|chaired|moderated|staffed|covered|joined|attended|opened|shipped|made|pulled off|took part in) (?:(?:the|a|an|our|my|their|its|this|another) )?(?:[\p{L}\p{N}&.’'-]+ ){0,4}?\S+\s*$/iu

function toldBy(words: string, today: string): Told | undefined {
  const day = monthIn(words) ? endOfMonth(words, today) : dayOf(words, today)
  return day === undefined ? undefined : { day, words }
}

/** Without a year, a day far ahead is the one that lies behind. */
function dayOf(words: string, today: string): string | undefined {
  const plain = words.replace(/^(?:on|this)\s+/i, '').replace(/^the (?=\d)/i, '')
  const day = pastDayIn(plain, today)
  if (day !== undefined || /\d{4}/.test(plain) || !/\d/.test(plain)) return day
  const thisYear = Number(today.slice(0, 4))
  return [thisYear, thisYear - 1]
    .flatMap((each) => pastDayIn(`${plain.replace(/\.$/, '')} ${each}`, today) ?? [])
    .find((each) => dayNumber(today) - dayNumber(each) < longAgo)
}

/** Days; a day of last year that is further back is more likely one to come. */
const longAgo = 275

import type { Saying } from '../saying.ts'
import { isMeant } from './moods.ts'
import { quotedIn } from './quoted.ts'
import { between, said, sentencesOf } from './sentences.ts'

const courtesy =
  '(?:(?:hi|hey|hello|fyi|heads up|btw|ok|okay|so|just|please|note that|also|and|morning|good morning) )*'
const am = '(?:(?:i|we) (?:am|are|will be|shall be)|im|ill be|well be|were)'
const timely =
  '(?:from|until|till|til|to|through|thru|between|and|next|this|coming|the|on|for|of|in|a|an|all|whole|rest|starting|beginning|back|again|tomorrow|today|tonight|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|\\d{1,4}(?:st|nd|rd|th)?|one|two|three|four|five|six|days?|weeks?|wks?|months?|fortnight|year|morning|afternoon|easter|christmas|xmas|noon|(?:incl|inclusive|included|inclusively))'
const away =
  '(?:out of (?:the )?office|ooo|out|off(?: (?:sick|work))?|away|(?:off )?on (?:a |my )?(?:\\w+ )?(?:leave|vacation|vacay|holiday|holidays|pto|break))'

// Each word is taken in one way alone: "thursday" could be read in three, and all ways of many would be tried.
const absent = new RegExp(
  `^${courtesy}(?:${am} )?(?:currently |now )?${away}((?:(?=( ${timely}(?= |$)))\\2)+)$`,
)
const dated =
  /\b(?:tomorrow|today|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|wk|month|day|year|fortnight|easter|christmas|xmas|\d)/
const back = new RegExp(
  `^${courtesy}(?:${am}|have been|ive been) back(?: (?:from|at|in|to|now|again|early|work|the|my|office|leave|vacation|holiday|holidays|pto|parental|sick|annual|online|since|trip|desk|here|today|this|week|morning|mon|monday|finally|all|guys|everyone))*$`,
)

/** Cheap: whether it may tell that somebody is away, or is back. */
export const mayTellPresence = (text: string): boolean =>
  text.length < longest &&
  /\b(?:back|out|off|away|ooo|leave|vacation|vacay|holidays?|pto|break)\b/i.test(text)

const longest = 300

/** Days on which the asker says they are not there, or that they are there again. */
export function presenceIn({ text, words }: Saying): 'away' | 'back' | undefined {
  if (quotedIn(text).length > 0) return undefined
  for (const sentence of sentencesOf(text, words)) {
    const { start, end, asks } = sentence
    if (asks || !isMeant(text, words, sentence)) return undefined
    const comma = words.findIndex(
      (word, at) =>
        at > start && at < end && /[,(;:]|[^\d]\s*[–—]\s/.test(between(text, words[at - 1], word)),
    )
    for (const to of comma > 0 ? [end, comma] : [end]) {
      const line = said(text, words, start, to)
      const [, when = ''] = absent.exec(line) ?? []
      if (dated.test(when)) return 'away'
      if (back.test(line)) return 'back'
    }
  }
  return undefined
}

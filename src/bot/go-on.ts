import type { Subject } from '../domain/subject.ts'
import { pastDayIn } from '../reading/times/past.ts'
import { inWords, type Utterance } from '../reading/utterance.ts'
import type { Intent } from './features/features.ts'
import { leaningOf } from './leaning.ts'
import { isTime } from './time-words.ts'

type Before = { readonly last: Subject; readonly today: string | undefined }

/**
 * What a few words mean right after an act: the answer to what the bot asked ("Which dimension?" "leadership"), or the
 * correction of what it did ("no, make it 4"). Undefined for anything that says more than that.
 */
export function goneOn(utterance: Utterance, { last, today }: Before): Intent | undefined {
  const { text } = utterance
  if (text.length > longest || text.includes('?')) return undefined
  const corrected = correcting.exec(text)?.[1]
  // What nobody asked for needs a word that takes it back.
  const words = plainly(corrected ?? (last.asked ? text : ''))
  switch (last.kind) {
    case 'rate':
      return rated(inWords(utterance, words), last)
    case 'nudge.set':
    case 'nudge.pause':
      return isWhen(words) ? { kind: last.kind, when: words } : undefined
    case 'notes.add':
      return today === undefined ? undefined : dated(text, corrected, today)
    default:
      return undefined
  }
}

/** Whether a day may be named for it, so that one has to know which day it is. */
export const goesOnByDay = ({ kind }: Subject): boolean => kind === 'notes.add'

const longest = 60

const correcting =
  /^\s*(?:(?:(?:no|nope|oh|ah|oops|wait|sorry|hm+|argh|well|hang on|hold on|actually|i (?:mean|meant)|rather|better|correction|(?:please |pls )?(?:make|change) (?:it|that)(?: to)?|(?:it|that) should be|should be|should have been|not \S+ but)(?:[\s,.!:–—-]+|$))+)(.+)$/is
const plainly = (words: string): string =>
  words
    .replace(/(?:[\s,.!:–—-]|\b(?:please|pls|thanks|thank you|then|instead|sorry|rather|actually)\b)+$/gi, '')
    .replace(/^(?:(?:a|an|say|maybe make it|for|in|on (?=\p{L}+$)|it['’]?s|to|the|please)\s+)+(?=\S)/iu, '')
    .trim()

const isWhen = (words: string): boolean =>
  hour.test(words) || isTime(words.replace(/^(?:until|till?|from|for)\s+/i, ''))
const hour = /^\d{1,2}[:.]\d\d$/

function rated(said: Utterance, last: Subject): Intent | undefined {
  const words = said.text
  const mark = marks.findIndex((each) => each.test(words))
  const about = { ...(last.guideline !== undefined && { guideline: last.guideline }), levels: [] }
  if (mark >= 0 && last.dimensions.length === 1)
    return { kind: 'rate', score: mark + 1, ...about, dimensions: [...last.dimensions] }
  if (last.score === undefined || words === '') return undefined
  const named = leaningOf(said, last.guideline)
  if (named?.dimensions.length !== 1 || named.levels.length > 0 || named.acts.size > 0) return undefined
  return { kind: 'rate', score: last.score, ...about, dimensions: [...named.dimensions] }
}

const marks = [/^(?:1|one)$/i, /^(?:2|two)$/i, /^(?:3|three)$/i, /^(?:4|four)$/i]

/** "It was last Tuesday", "no, yesterday". */
function dated(text: string, corrected: string | undefined, today: string): Intent | undefined {
  const said = ofDay.exec(corrected ?? text)?.[1] ?? corrected
  const words = said && plainly(said)
  const day = words && onlyDay.test(words) ? pastDayIn(words, today) : undefined
  return day === undefined ? undefined : { kind: 'note.day', day }
}

const ofDay =
  /^\s*(?:and |but )?(?:it|that|this)(?: actually)? (?:was|happened)(?: (?:on|already|actually))*\s+(.+)$/is
const onlyDay =
  /^(?:(?:on|last|this|the|of|week|a|an|one|two|three|four|five|six|\d{1,4}(?:st|nd|rd|th)?|days?|weeks?|ago|yesterday|today|before|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|\d{4}-\d\d-\d\d)[\s,.]*)+$/i

import type { Subject } from '../../domain/subject.ts'
import { withoutCourtesies } from '../../reading/courtesies.ts'
import { isNamed } from '../../reading/names/name-index.ts'
import { verbs } from '../../reading/orders/heads.ts'
import { pastDayIn } from '../../reading/times/past.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'
import type { Intent } from '../features/features.ts'
import { findVerb } from '../features/verbs.ts'
import { correctedWordsIn, lead, orderedWordsIn } from './go-on-words.ts'
import { leaningOf } from './leaning.ts'
import { correctedIn, plainly } from './openers.ts'

/**
 * What is said right after a note is of that note: what came of it, its day, its dimension, other words for it, or that
 * it be saved, as it is already. Undefined for anything else.
 */
export function ofNote(utterance: Utterance, last: Subject, today: string | undefined): Intent | undefined {
  const { note: id } = last
  const { text } = utterance
  if (id === undefined || today === undefined || text.length > longestAnswer) return undefined
  const { dimensions } = last
  const place = last.guideline === undefined ? {} : { guideline: last.guideline }
  if (saves.test(text) && pointsBack.test(text))
    return { kind: 'note.kept', id, ...place, levels: [], dimensions: [...dimensions] }
  const change = (changes: object): Intent => ({
    kind: 'note.change',
    id,
    ...place,
    levels: [],
    dimensions: [],
    ...changes,
  })
  const day = dayIn(text, today)
  if (day !== undefined) return change({ day })
  const filed = filedIn(utterance, last.guideline)
  if (filed) return change(filed)
  const result = resultIn(text)
  if (result !== undefined) return asks.test(result) ? undefined : change({ result })
  const other = orderedWordsIn(text)
  if (other) return change(other)
  // All else must tell, as nothing in it says that it's of the note.
  if (!mayBeTold(text.replace(leads, '')) || namesAny(utterance, last)) return undefined
  if (isAnswer(utterance, last)) return change({ result: text.trim() })
  const corrected = correctedWordsIn(text)
  return corrected && change(corrected)
}

/** What answers the bot's question about a note is no longer than this. */
export const longestAnswer = 400
const leads = new RegExp(lead, 'i')

/** "Ok save that as a note" */
const saves = new RegExp(
  `${lead}(?:save|keep|log|note|record|store|jot|add|write)(?: (?:down|it|that|this|that one|this one))*(?: (?:down|as|to|in|into|for))*(?: (?:a|an|my|the))?(?: (?:new )?(?:notes?|evidence|it|that|this))?(?:[\\s,.!]|\\b(?:please|pls|too|then|for me|now|thanks|as well)\\b)*$`,
  'i',
)

/** "Add a note" is another one. */
const pointsBack =
  /\b(?:it|that|this)\b|\b(?:as|to|in|into|for)(?: (?:a|an|my|the))?(?: new)? (?:notes?|evidence)\b/i

/** "It was last Tuesday", "happened on 3 June", "no, yesterday". */
function dayIn(text: string, today: string): string | undefined {
  const corrected = correctedIn(text)
  const said = ofDay.exec(corrected ?? text)?.[1] ?? corrected
  const words = said && plainly(said).replace(/\W*\bbtw\W*$/i, '')
  if (!words || !onlyDay.test(words)) return undefined
  const year = Number(today.slice(0, 4))
  // "It was on 12 February", said in November, is the one before.
  const years = /\d{4}/.test(words) || !/\p{L}{3}/u.test(words) ? [] : [year, year - 1]
  return [words, ...years.map((each) => `${words} ${each}`)]
    .map((each) => pastDayIn(each, today))
    .find((day) => day !== undefined)
}

const ofDay =
  /^\s*(?:and |but |sorry,? |btw,? )*(?:(?:it|that|this)(?: actually)? (?:was|happened)|happened)(?: (?:on|already|actually))*\s+(.+)$/is
const onlyDay =
  /^(?:(?:on|last|this|the|of|a|an|one|two|three|four|five|six|\d{1,4}(?:st|nd|rd|th)?|days?|weeks?|ago|yesterday|today|before|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d{4}-\d\d-\d\d)(?:[\s,.]+|$))+$/i

/** "Tag it leadership", "no, tag it ops": with "no" or "instead" under that alone. */
function filedIn(utterance: Utterance, guideline: string | undefined): object | undefined {
  const { text } = utterance
  const [, name] = filing.exec(text) ?? []
  const named = name && leaningOf(inWords(utterance, name), guideline)
  if (!named || named.dimensions.length === 0 || named.levels.length > 0 || named.acts.size > 0)
    return undefined
  return { dimensions: [...named.dimensions], ...(onlyThat.test(text) && { only: true }) }
}

const filing = new RegExp(
  `${lead}(?:tag|file|label|put|mark|move|set|change)(?: (?:it|that|this|(?:the|my|that|this) note|the (?:tag|dimension)))(?: (?:as|under|to|with|for|in|into))? (.+)$`,
  'is',
)
const onlyThat =
  /^\W*(?:no|nope|nah|oh no|actually|sorry|hm+,? no)\b|\b(?:instead|rather|only|not)\b|^\W*(?:move|change)\b/i

/** "Result: …", "add the result: …", "the outcome was …" */
function resultIn(text: string): string | undefined {
  const [, told = ''] = telling.exec(text) ?? []
  return told.trim() === '' ? undefined : told.trim()
}

const telling = new RegExp(
  `${lead}(?:(?:add|with|set) )?(?:(?:(?:the|a|as|its|this) )*(?:result|outcome|impact)(?: (?:was|is|of (?:it|that)(?: was| is)?))?\\s*:|(?:the|its) (?:result|outcome|impact)(?: of (?:it|that))? was(?: that)?\\b|(?:what )?came of it(?: was| is)?\\s*[:,–-])\\s*(.+)$`,
  'is',
)

/** Whether words may tell something: none asks, orders or answers by its first word. */
function mayBeTold(text: string): boolean {
  const [first = ''] = text
    .trim()
    .toLowerCase()
    .split(/[\s,.:;]+/)
  return !opens.test(text) && !asks.test(text) && !verbs.has(first) && findVerb(first) === undefined
}

/** What names a level or a dimension asks for it. */
const namesAny = (utterance: Utterance, { guideline }: Subject): boolean =>
  utterance.saying(guideline).names.some((name) => named.has(name.kind) && isNamed(name))

/** The next line, where the bot asked what came of it: it tells something, and asks or orders nothing. */
function isAnswer({ text }: Utterance, { wants }: Subject): boolean {
  const words = text.trim().split(/\s+/)
  if (wants === undefined || (wants === 'number' && !/\d/.test(text)) || words.length < 3) return false
  // "I led …" is a note of its own; a courtesy is what it is.
  if (!mayBeTold(text) || withoutCourtesies(text) !== text.trim() || denies.test(text)) return false
  const isMeasure = words.length <= 8 && measures.test(text)
  return isMeasure || (words.length <= 14 && tells.test(text))
}

const opens =
  /^\W*(?:i|we|my|what|which|who|whose|how|when|where|why|can|could|would|should|do|does|did|is|are|am|was|were|will|if|tell|order|book|find|show|see|give|explain|list|compare|use|forget|let|get|stop|please|no|nope|nah|never|thanks|thank|ok|okay|and (?:for|on|the|what|how)|same)\b/i
/** It points back at what was done, or is a measure and little else. */
/** "The result was on which level" */
const asks =
  /^\W*(?:what|which|who|whose|how|when|where|why|can|could|should|do|does)\b|\b(?:on|at|for|of|in|to) (?:which|what|whom)\b/i
const tells =
  /\b(?:use|uses|using|used|copy|copies|copied|sell|sells|adopt\w*|saves?|saved|cuts?|runs?|works?|gave|got|renewed|signed|led to|brought|won|asked for|rely|relies) (?:\w+ )?(?:it|them|that|this|us|themselves)\b|\b(?:it|they|that|this|which) (?:now |already |also |has |have )*(?:saves?|saved|cuts?|brought|led|gave|got|went|dropped|fell|rose|halved|doubled|grew|won|closed|signed|renewed|takes?|took|means|meant|reduced)\b/i
const named: ReadonlySet<string> = new Set(['level', 'dimension'])
const denies = /\b(?:not|never|don['’]?t|won['’]?t|would|should|could|nobody|please)\b|:/i
const measures =
  /^\W*(?:about |around |roughly |some |over |almost |nearly |a |an |the )*(?:saved|saves|cut|halved|doubled|reduced|minus|plus|\d[\d.,]*\s?%?|two|three|four|five|six|seven|eight|nine|ten|half)\b/i

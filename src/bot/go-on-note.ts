import type { Subject } from '../domain/subject.ts'
import { withoutCourtesies } from '../reading/courtesies.ts'
import { isNamed } from '../reading/names/name-index.ts'
import { verbs } from '../reading/orders/heads.ts'
import { pastDayIn } from '../reading/times/past.ts'
import { inWords, type Utterance } from '../reading/utterance.ts'
import type { Intent } from './features/features.ts'
import { findVerb } from './features/verbs.ts'
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
  if (saves.test(text)) return { kind: 'note.kept', id, ...place, levels: [], dimensions: [...dimensions] }
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
  const told = resultIn(text) ?? (isAnswer(utterance, last) ? text.trim() : undefined)
  if (told !== undefined) return change({ result: told })
  const other = otherWordsIn(text)
  return other && change(other)
}

/** What answers the bot's question about a note is no longer than this. */
export const longestAnswer = 400
/** Said before what is meant, and nothing by itself. */
const lead = String.raw`^\W*(?:(?:no|nope|nah|oh|ah|oops|wait|sorry|hm+|argh|ok(?:ay)?|yes|great|good|cool|so|and|but|also|now|then|please|pls|can you|could you|actually|better|rather|instead|let['’]?s)\b\W*)*`

/** "Ok save that as a note" */
const saves = new RegExp(
  `${lead}(?:save|keep|log|note|record|store|jot|add|write)(?: (?:down|it|that|this|that one|this one))*(?: (?:down|as|to|in|into|for))*(?: (?:a|an|my|the))?(?: (?:new )?(?:notes?|evidence|it|that|this))?(?:[\\s,.!]|\\b(?:please|pls|too|then|for me|now|thanks|as well)\\b)*$`,
  'i',
)

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
  /^(?:(?:on|last|this|the|of|week|a|an|one|two|three|four|five|six|\d{1,4}(?:st|nd|rd|th)?|days?|weeks?|ago|yesterday|today|before|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|\d{4}-\d\d-\d\d)(?:[\s,.]+|$))+$/i

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

/** "Result: …", "add the result: …", "what came of it: …" */
function resultIn(text: string): string | undefined {
  const [, told = ''] = telling.exec(text) ?? []
  return told.trim() === '' ? undefined : told.trim()
}

const telling = new RegExp(
  `${lead}(?:(?:add|with|set) )?(?:(?:the|a|as|its|this) )*(?:(?:result|outcome|impact)(?: (?:was|is|of (?:it|that)(?: was| is)?))?\\s*(?:[:,–-]|\\b(?:that|was|is)\\b|(?<=\\b(?:was|is)))|(?:what )?came of it(?: was| is)?\\s*[:,–-]?)\\s*(.+)$`,
  'is',
)

/** The next line, where the bot asked what came of it: it tells something, and asks or orders nothing. */
function isAnswer(utterance: Utterance, { wants, guideline }: Subject): boolean {
  const { text } = utterance
  const [first = '', second = ''] = text
    .trim()
    .toLowerCase()
    .split(/[\s,.:;]+/)
  if (wants === undefined || (wants === 'number' && !/\d/.test(text)) || text.trim().split(/\s+/).length < 3)
    return false
  // "I led …" is a note of its own; a command, a question and a courtesy are what they are.
  if (
    opens.test(text) ||
    verbs.has(first) ||
    findVerb(first) !== undefined ||
    withoutCourtesies(text) !== text.trim()
  )
    return false
  const count = text.trim().split(/\s+/).length
  const isMeasure = count <= 8 && measures.test(text)
  if (second === '' || denies.test(text) || !(isMeasure || (count <= 14 && tells.test(text)))) return false
  // What names a level or a dimension asks for it.
  return !utterance.saying(guideline).names.some((name) => named.has(name.kind) && isNamed(name))
}

const opens =
  /^\W*(?:i|we|my|what|which|who|whose|how|when|where|why|can|could|would|should|do|does|did|is|are|am|was|were|will|if|tell|order|book|find|forget|let|get|stop|please|no|nope|nah|never|thanks|thank|ok|okay|and (?:for|on|the|what|how)|same)\b/i
/** It points back at what was done, or is a measure and little else. */
const tells =
  /\b(?:use|uses|using|used|copy|copies|copied|sell|sells|adopt\w*|saves?|saved|cuts?|runs?|works?|gave|got|renewed|signed|led to|brought|won|asked for|rely|relies) (?:\w+ )?(?:it|them|that|this|us|themselves)\b|\b(?:it|they|that|this|which) (?:now |already |also |has |have )*(?:saves?|saved|cuts?|brought|led|gave|got|went|dropped|fell|rose|halved|doubled|grew|won|closed|signed|renewed|takes?|took|means|meant|reduced)\b/i
const named: ReadonlySet<string> = new Set(['level', 'dimension'])
const denies = /\b(?:not|never|don['’]?t|won['’]?t|would|should|could|nobody|please)\b|:/i
const measures =
  /^\W*(?:about |around |roughly |some |over |almost |nearly |a |an |the )*(?:saved|saves|cut|halved|doubled|reduced|minus|plus|\d[\d.,]*\s?%?|two|three|four|five|six|seven|eight|nine|ten|half)\b/i

/** "Replace X with Y", "20th instead of 25th", "it was 4, not 3", "change it to: …" */
function otherWordsIn(text: string): object | undefined {
  const said = text.trim().replace(afterwards, '')
  const [, whole] = rewording.exec(said) ?? []
  if (whole !== undefined) return { what: bare(whole) }
  for (const [pattern, from, to] of replacing) {
    const found = pattern.exec(said)
    const [old, fresh] = [bare(found?.[from] ?? ''), bare(found?.[to] ?? '')]
    if (old !== '' && fresh !== '' && old !== fresh) return { from: old, to: fresh }
  }
  return undefined
}

const afterwards = /(?:[\s,.;–-]+(?:my bad|sorry|please|pls|thanks|oops|my mistake|typo))+[.!]*$/i
const bare = (words: string): string => words.trim().replace(/^["“'‘](.+)["”'’]$/, '$1')

const rewording = new RegExp(
  `${lead}(?:change|make|rewrite|reword|edit|correct) (?:it|that|this|the note)(?: (?:to|say|read|to say|to read|as))*\\s*:\\s*(.+)$`,
  'is',
)

const [part, short] = [
  '(.{1,80}?)',
  String.raw`((?!(?:hang|hold|nope|no|wait|even|that|this|it|the one)\b)(?:[\p{L}\p{N}%€$£&.'’+/-]+ ?){1,4})`,
]
const numbers = String.raw`(\p{L}{0,3}\d[\d.,:]*(?:st|nd|rd|th|%|k|m|h)?)`
/** Where what is replaced, and what takes its place, stand in each. */
const replacing: readonly (readonly [RegExp, from: number, to: number])[] = [
  [new RegExp(`${lead}(?:replace|swap) ${part} (?:with|by|for) (.{1,80})$`, 'isu'), 1, 2],
  [new RegExp(`${lead}(?:change|correct) ["“'‘](.{1,80}?)["”'’] (?:to|into) (.{1,80})$`, 'isu'), 1, 2],
  [new RegExp(`${lead}(?:change|correct) (?:the )?${numbers} (?:to|into) (?:the )?${numbers}$`, 'isu'), 1, 2],
  [
    new RegExp(
      `${lead}(?:it (?:was|is|should be|says?) )?(?:the )?${short} ?(?:instead of|rather than) (?:the )?${short}$`,
      'isu',
    ),
    2,
    1,
  ],
  [
    new RegExp(
      `${lead}(?:it|that|there) (?:was|were|is|should be|should say|should have been) ${short}, ?(?:and )?not ${short}$`,
      'isu',
    ),
    2,
    1,
  ],
  [new RegExp(`${lead}(?:it|that|there) (?:was|were|is) not ${short},? ?but ${short}$`, 'isu'), 1, 2],
  [new RegExp(`^${numbers}, not ${numbers}$`, 'isu'), 2, 1],
]

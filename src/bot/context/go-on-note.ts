import { type Subject, sameGuideline } from '../../domain/subject.ts'
import { isNamed } from '../../reading/names/name-index.ts'
import { beginsLikeDeed } from '../../reading/orders/deeds.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'
import { wordSet } from '../../reading/words/word-set.ts'
import type { Intent } from '../features/features.ts'
import { dayIn, earlierIn } from './go-on-day.ts'
import { correctedNumberIn, correctedWordsIn, lead, orderedWordsIn } from './go-on-words.ts'
import { leaningOf } from './leaning.ts'
import { asks, mayBeTold, tellsPart, tellsResult } from './told-result.ts'

/**
 * What is said right after a note is of that note: what came of it, its day, its dimension, other words for it, or that
 * it be saved, as it is already. Undefined for anything else.
 */
export function ofNote(utterance: Utterance, last: Subject, today: string | undefined): Intent | undefined {
  const { note: id } = last
  const { text } = utterance
  if (id === undefined || today === undefined || text.length > longestAnswer) return undefined
  if (deletesIt.test(text)) return { kind: 'note', act: 'delete', id, sure: false }
  const { dimensions } = last
  if (saves.test(text) && pointsBack.test(text))
    return { kind: 'note.kept', id, ...sameGuideline(last), levels: [], dimensions: [...dimensions] }
  const change = changeOf(id, last)
  const earlier = earlierIn(text)
  if (earlier) return change({ earlier })
  const day = dayIn(text, today)
  if (day !== undefined) return change(day)
  const filed = filedIn(utterance, last.guideline)
  if (filed) return change(filed)
  const result = resultIn(text)
  if (result !== undefined) return asks.test(result) ? undefined : change({ result })
  const other = orderedWordsIn(text) ?? correctedNumberIn(text)
  if (other) return change(other)
  if (last.wants === 'part' && tellsPart(text)) return change({ more: text.trim(), unnamed: true })
  // All else must tell, as nothing in it says that it's of the note.
  if (!mayBeTold(text.replace(leads, '')) || asksByName(utterance, last)) return undefined
  if (last.wants && tellsResult(text, last.wants)) return change({ result: text.trim(), unnamed: true })
  // "Ops rather than leadership" says nothing of its words.
  const names = utterance.saying(last.guideline).names
  if (names.some((name) => name.kind === 'dimension' && isNamed(name))) return undefined
  const corrected = correctedWordsIn(text)
  return corrected && change(corrected)
}

/** What the bot asked about a note, answered after an act beside it: nudges were turned on, the profile set. */
export function toldLater(utterance: Utterance, last: Subject): Intent | undefined {
  const { note: id, wants } = last
  const { text } = utterance
  if (id === undefined || text.length > longestAnswer) return undefined
  const change = changeOf(id, last)
  const result = resultIn(text)
  if (result !== undefined) return asks.test(result) ? undefined : change({ result })
  if (wants === 'part' && tellsPart(text)) return change({ more: text.trim(), unnamed: true })
  if (!wants || !mayBeTold(text.replace(leads, '')) || asksByName(utterance, last)) return undefined
  return tellsResult(text, wants) ? change({ result: text.trim(), unnamed: true }) : undefined
}

/** "Another one: built a dashboard": what stands behind that, as a note of its own; nothing that asks or orders. */
export function anotherNote(text: string): string | undefined {
  const [, mark = '', told = ''] = another.exec(text) ?? []
  const said = told.trim()
  const isDeed = beginsLikeDeed(said) || beginsLikeDeed(`I ${said}`)
  return said !== '' &&
    !asks.test(said) &&
    !said.includes('?') &&
    (isDeed || (mark === ':' && mayBeTold(said)))
    ? said
    : undefined
}
const another =
  /^\W*(?:(?:ok|okay|oh|ah|so|right|and|also|great|thanks|thank you|plus|now|yes)\b\W*)*(?:(?:here['’]?s |i have |i['’]ve got |got |one |and )*(?:another|one more|a second|the next|next|second|a new)(?: (?:one|note|thing|win|entry|item))?(?: (?:for|from|to add to) (?:my (?:notes|list|case)|me|today|the list|the record))?|(?:one|two) more things?)\s*([:,–—-])\s*(?:that |and )?(.{3,})$/is

const changeOf =
  (id: string, last: Subject) =>
  (changes: object): Intent => ({
    kind: 'note.change',
    id,
    ...sameGuideline(last),
    levels: [],
    dimensions: [],
    ...changes,
  })

/** What answers the bot's question about a note is no longer than this. */
export const longestAnswer = 400
const leads = new RegExp(lead, 'i')

/** "Actually delete it": what was just spoken of, and never everything. */
export const deletesIt = new RegExp(
  `${lead}(?:delete|remove|erase|bin|trash|discard|drop|wipe) (?:it|that|this|that one|this one|(?:the|that|this|my) (?:note|rating|mark|score|entry))(?:[\\s,.!]|\\b(?:please|pls|again|now|then|thanks|after all|from my notes)\\b)*$`,
  'i',
)

/** "Ok save that as a note" */
const saves = new RegExp(
  `${lead}(?:save|keep|log|note|record|store|jot|add|write)(?: (?:down|it|that|this|that one|this one))*(?: (?:down|as|to|in|into|for))*(?: (?:a|an|my|the))?(?: (?:new )?(?:notes?|evidence|it|that|this))?(?:[\\s,.!]|\\b(?:please|pls|too|then|for me|now|thanks|as well)\\b)*$`,
  'i',
)

/** "Add a note" is another one. */
const pointsBack =
  /\b(?:it|that|this)\b|\b(?:as|to|in|into|for)(?: (?:a|an|my|the))?(?: new)? (?:notes?|evidence)\b/i

/** "Tag it leadership", "no, tag it ops": with "no" or "instead" under that alone. */
function filedIn(utterance: Utterance, guideline: string | undefined): object | undefined {
  const { text } = utterance
  const [, name] = filing.exec(text) ?? []
  const dimensions = dimensionsIn(utterance, name, guideline)
  if (dimensions) return { dimensions, ...(onlyThat.test(text) && { only: true }) }
  return correctedTag(utterance, guideline)
}

/** "It's ops", "no, I meant tech", "that's about partners, not customers": what it is about instead. */
function correctedTag(utterance: Utterance, guideline: string | undefined): object | undefined {
  const text = utterance.text.trim().replace(closing, '')
  const [, name = '', other] = naming.exec(text) ?? taking.exec(text) ?? []
  if (other !== undefined && !dimensionsIn(utterance, other, guideline)) return undefined
  const dimensions = dimensionsIn(utterance, name, guideline)
  return dimensions && { dimensions, ...(!besides.test(text) && { only: true }) }
}

/** What is named where nothing else is said. */
function dimensionsIn(
  utterance: Utterance,
  name: string | undefined,
  guideline: string | undefined,
): string[] | undefined {
  const named = name && leaningOf(inWords(utterance, name), guideline)
  if (!named || named.dimensions.length === 0 || named.levels.length > 0 || named.acts.size > 0)
    return undefined
  return [...named.dimensions]
}

const filing = new RegExp(
  `${lead}(?:tag|file|label|put|mark|move|set|change|make)(?: (?:it|that|this|(?:the|my|that|this) note|the (?:tag|dimension)))(?: (?:as|under|to|with|for|in|into))? (.+)$`,
  'is',
)
const instead = `(.{2,40}?)(?:,? (?:and |but )?(?:not|rather than|instead of) (?:about )?(.{2,40}))?$`
const naming = new RegExp(
  `${lead}(?:(?:it|this|that|the note)(?:['’]?s| is| was| should be| should have been)|i (?:mean|meant)|should (?:be|have been))(?: (?:really|actually|more|rather|also|just|mostly|about|for|of|under|on))* ${instead}`,
  'is',
)
/** "No, tech" */
const taking = new RegExp(
  `^\\W*(?:(?:no|nope|nah|sorry|oops|rather)\\b\\W*)+(?:(?:about|for|under) )?${instead}`,
  'is',
)
const closing = /(?:[\s,.!–-]+(?:please|pls|thanks|sorry|my bad))*[\s.!]*$/i
const besides = /\b(?:also|too|as well)\b/i
const onlyThat =
  /^\W*(?:no|nope|nah|oh no|actually|sorry|hm+,? no)\b|\b(?:instead|rather|only|not)\b|^\W*(?:move|change|make)\b/i

/** "Result: …", "add the result: …", "the outcome was …" */
function resultIn(text: string): string | undefined {
  const [, told = ''] = telling.exec(text) ?? []
  return told.trim() === '' ? undefined : told.trim()
}

const telling = new RegExp(
  `${lead}(?:(?:add|with|set) )?(?:(?:(?:the|a|as|its|this) )*(?:result|outcome|impact)(?: (?:was|is|of (?:it|that)(?: was| is)?))?\\s*:|(?:(?:the|its|end) )*(?:result|outcome|impact)(?: of (?:it|that))? (?:was|is)(?: that)?\\b|(?:what )?came of it(?: was| is)?\\s*[:,–-])\\s*(.+)$`,
  'is',
)

/** What names a level asks for it, as names and small words alone do: "partners at III". */
function asksByName(utterance: Utterance, { guideline }: Subject): boolean {
  const { names, words } = utterance.saying(guideline)
  // In "all three partners" no level three is meant.
  const isNumber = (at: number) => numbers.has(words[at]?.typed ?? '')
  return (
    leaningOf(utterance, guideline) !== undefined ||
    names.some((name) => name.kind === 'level' && isNamed(name) && !(name.length === 1 && isNumber(name.at)))
  )
}
const numbers = wordSet('one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10')

import type { Library } from '../../../domain/library/library.ts'
import { isTimely } from '../../meaning/time-words.ts'

type Named = { readonly named: string; readonly dimensions: readonly string[] }

/**
 * Which note is to be gone, in other words than "delete the note about …": "scrap the Contoso one", "get rid of my Oslo
 * note", "make the second one disappear". Undefined where something else may be meant by "one".
 */
export function noteToDelete(text: string, { guidelines }: Library): Named | undefined {
  if (pointed.test(text)) return { named: '', dimensions: [] }
  const said = gone.map((each) => each.exec(text)?.groups).find((found) => found !== undefined)
  const which = (said?.which ?? '').trim()
  const at = ordinals.findIndex((each) => each.test(which))
  if (said === undefined || ofOthers.test(which) || (isTimely(which) && at < 0)) return undefined
  if (at >= 0) return { named: String(at + 1), dimensions: [] }
  if (which === '' || /^(?:very )?(?:last|latest|newest|whole|other|wrong)$/i.test(which)) return undefined
  const of = guidelines
    .flatMap(({ dimensions }) => dimensions)
    .find(({ id, short }) => [id, ...id.split('-'), short.toLowerCase()].includes(which.toLowerCase()))
  return of ? { named: '', dimensions: [of.id] } : { named: which, dimensions: [] }
}

const polite = String.raw`^\W*(?:(?:please|pls|plz|ok|okay|hey|hi|so|and|actually|now|just|can you|could you|would you|will you|i want to|i need to|let['’]?s)\W+)*`
const which = String.raw`(?:the|my|that|this) (?<which>(?:(?!(?:and|or|but|if|when|not)\b)[\p{L}\d][\p{L}\d&'’.-]* ){1,4}?)(?:one|note|entry)`
const end = String.raw`(?: from (?:my|the) (?:notes|list)| off (?:my|the) (?:notes|list))?(?:\W|\b(?:please|pls|plz|thanks|now|for me|will you|would you)\b)*$`
const verb =
  '(?:delete|erase|remove|scrap|bin|trash|toss|chuck|ditch|dump|drop|kill|nuke|lose|strike|forget|discard|cancel|get rid of|do away with|throw (?:out|away)|take out|cross out)'
const gone = [
  new RegExp(`${polite}${verb} ${which}(?: (?:out|away|off))?${end}`, 'iu'),
  new RegExp(`${polite}(?:throw|take|cross|strike|chuck|cut) ${which} (?:out|away|off)${end}`, 'iu'),
  new RegExp(`${polite}make ${which} (?:disappear|vanish|go away|be gone)${end}`, 'iu'),
  new RegExp(
    `${polite}i (?:do not|don['’]?t|no longer) (?:need|want) ${which.replace('|entry)', ' note|note|entry)')}(?: (?:any ?more|any longer|now))?${end}`,
    'iu',
  ),
]

/** "Toss it please": as "bin it", it is the newest one. */
const pointed = new RegExp(
  `${polite}(?:bin|toss|chuck|ditch|trash|nuke) (?:it|this|that)(?: (?:out|away))?${end}`,
  'iu',
)

/** What else there is one of. */
const ofOthers =
  /\b(?:notes|nudges?|reminders?|recaps?|ratings?|marks?|scores?|shares?|levels?|dimensions?|postings?|guidelines?|drafts?|versions?|files?|cases?|buttons?|weekly|monthly|quarterly|daily|mon|tues|wednes|thurs|fri|satur|sun)(?:days?)?\b/i

const ordinals = [
  /^(?:first|1st)$/i,
  /^(?:second|2nd)$/i,
  /^(?:third|3rd)$/i,
  /^(?:fourth|4th)$/i,
  /^(?:fifth|5th)$/i,
]

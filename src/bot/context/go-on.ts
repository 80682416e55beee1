import { type Subject, sameGuideline } from '../../domain/subject.ts'
import { covers } from '../../reading/names/names.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'
import type { Intent } from '../features/features.ts'
import { ofNote } from './go-on-note.ts'
import { isWhen, ofNudges } from './go-on-nudge.ts'
import { correctedIn, plainly } from './openers.ts'

type Before = { readonly last: Subject; readonly today: string | undefined }

/**
 * What a few words mean right after an act: the answer to what the bot asked ("Which dimension?" "leadership"), or the
 * correction of what it did ("no, make it 4"). Undefined for anything that says more than that.
 */
export function goneOn(utterance: Utterance, { last, today }: Before): Intent | undefined {
  const { text } = utterance
  if (text.includes('?')) return undefined
  // What is told of a note may be long.
  if (last.kind === 'notes.add') return ofNote(utterance, last, today)
  if (text.length > longest) return undefined
  const corrected = correctedIn(text)
  // What nobody asked for needs a word that takes it back.
  const words = plainly(corrected ?? (last.asked ? text : ''))
  switch (last.kind) {
    case 'rate':
      return rated(inWords(utterance, words), last) ?? ratedToo(utterance, last)
    case 'readiness':
      return ratedToo(utterance, last)
    case 'nudge.set':
    case 'nudge.pause':
    case 'nudge.stop':
      return ofNudges(text, words, last)
    case 'reminder.set':
      return isNewTime(words) ? { kind: 'reminder.move', when: words, ...idOf(last) } : undefined
    case 'delete':
      return last.note === undefined ? undefined : answered(text, last.note)
    case 'packet':
      return sends.test(text) ? { kind: 'export' } : undefined
    default:
      return undefined
  }
}

/** Whether a day may be named for it, so that one has to know which day it is. */
export const goesOnByDay = ({ kind }: Subject): boolean => kind === 'notes.add'

const longest = 60

/** "Delete this note?" is a question: what was changed before it stays as it is, whatever is answered. */
function answered(text: string, id: string): Intent | undefined {
  if (keeps.test(text)) return { kind: 'note.stays', id }
  return deletes.test(text) ? { kind: 'note', act: 'delete', id, sure: true } : undefined
}

const polite =
  '(?:oh|wait|actually|sorry|please|pls|thanks|thank you|then|there|as it is|after all|ok(?:ay)?)'
const those = '(?:it|that|this|(?:the|this|that|my) note)'
const no = `(?:no|nope|nah|never ?mind|cancel|undo|don['’]?t|do not|(?:keep|leave|don['’]?t delete|do not delete)(?: ${those})?)`
const yes = "yes|yeah|yep|yup|sure|i['’]?m sure|do it|go ahead|confirm(?:ed)?"
const keeps = new RegExp(`^\\W*(?:${polite}\\W+)*${no}(?:\\W+(?:${no}|${polite}))*\\W*$`, 'i')
/** A yes to what was asked: another act's verb is an order of its own. */
const agreesTo = (act: string) =>
  new RegExp(`^\\W*(?:${polite}\\W+)*(?:${yes}|${act})(?:\\W+(?:${yes}|${act}|${polite}))*\\W*$`, 'i')
const deletes = agreesTo(`(?:delete|remove)(?: ${those})?`)
const sends = agreesTo('send(?: (?:it|that|this|them|(?:the|this|that) files?))?')

/** "No, 10" says at what hour a reminder is to come. */
const isNewTime = (words: string): boolean => isWhen(words) || /^(?:at )?(?:1?\d|2[0-3])$/i.test(words)
const idOf = ({ reminder }: Subject) => (reminder === undefined ? {} : { id: reminder })

function rated(said: Utterance, last: Subject): Intent | undefined {
  const words = said.text
  const mark = marks.findIndex((each) => each.test(words))
  const about = { ...sameGuideline(last), levels: [] }
  if (mark >= 0 && last.dimensions.length === 1)
    return { kind: 'rate', score: mark + 1, ...about, dimensions: [...last.dimensions] }
  if (last.score === undefined || words === '') return undefined
  const dimension = namedAlone(said, last.guideline)
  return dimension === undefined
    ? undefined
    : { kind: 'rate', score: last.score, ...about, dimensions: [dimension] }
}

const marks = [/^(?:1|one)$/i, /^(?:2|two)$/i, /^(?:3|three)$/i, /^(?:4|four)$/i]

/** "And tech 3", "I'd say ops is a 2": one more mark, beside others or where the gaps were looked at. */
function ratedToo(said: Utterance, last: Subject): Intent | undefined {
  const [, lead = '', name = '', mark = ''] = tooMarked.exec(said.text) ?? []
  if (mark === '' || (last.kind === 'readiness' && !says.test(lead))) return undefined
  const dimension = namedAlone(inWords(said, name), last.guideline)
  if (dimension === undefined) return undefined
  const score = marks.findIndex((each) => each.test(mark)) + 1
  const place = sameGuideline(last)
  return { kind: 'rate', score, ...place, levels: [], dimensions: [dimension] }
}

/** The dimension that is named, and nothing beside: "show me ops" asks for it. */
function namedAlone(said: Utterance, guideline: string | undefined): string | undefined {
  const { words, names, dimensions } = said.saying(guideline)
  const [id, ...others] = dimensions.ids
  const ofDimensions = names.filter(({ kind }) => kind === 'dimension')
  const isNamed = (at: number) => ofDimensions.some((name) => covers(name, at))
  return others.length === 0 && words.every((_, at) => isNamed(at)) ? id : undefined
}

const tooMarked =
  /^\W*((?:(?:and|also|plus|ok|okay)\b\W*)*(?:(?:i(?:['’]d| would)? (?:say|give|put|rate|call|think|guess)|let['’]?s say|make|rate|score|mark)\b\W*)?)(?:myself |me )?(?:my )?(.{2,40}?)(?<!\blevel)(?: is| at| gets| as| to|:|,|=)*(?: maybe| about| only| just)?(?: an?)? ([1-4]|one|two|three|four)[\s.!]*(?:please|pls|then|too)?[\s.!]*$/i
const says = /\b(?:say|give|put|rate|call|score|mark)\b/i

import { type Subject, sameGuideline } from '../../domain/subject.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'
import { wordsOf } from '../codec.ts'
import type { Intent } from '../features/features.ts'
import { fairerIn, rated, ratedAlike, ratedToo } from './go-on-mark.ts'
import { deletesIt, ofNote, toldLater } from './go-on-note.ts'
import { isWhen, ofNudges } from './go-on-nudge.ts'
import { leaningOf } from './leaning.ts'
import { correctedIn, plainly } from './openers.ts'

type Before = { readonly last: Subject; readonly today: string | undefined }

/**
 * What a few words mean right after an act: the answer to what the bot asked ("Which dimension?" "leadership"), or the
 * correction of what it did ("no, make it 4"). Undefined for anything that says more than that.
 */
export function goneOn(utterance: Utterance, { last, today }: Before): Intent | undefined {
  const { text } = utterance
  if (text.includes('?')) return ofLeft.has(last.kind) ? listedAfter(text) : undefined
  // What is told of a note may be long.
  if (last.kind === 'notes.add') return ofNote(utterance, last, today)
  return ofAct(utterance, last) ?? toldLater(utterance, last)
}

function ofAct(utterance: Utterance, last: Subject): Intent | undefined {
  const { text } = utterance
  if (text.length > longest) return undefined
  const corrected = correctedIn(text)
  // What nobody asked for needs a word that takes it back; why, may stand behind it.
  const words = plainly((corrected ?? (last.asked ? text : '')).replace(because, '$1'))
  switch (last.kind) {
    case 'rate':
      return (
        rated(inWords(utterance, fairerIn(text) ?? words), last) ??
        ratedToo(utterance, last) ??
        ratedAlike(utterance, last) ??
        (!last.asked && deletesIt.test(text) ? { kind: 'undo', of: 'rating' } : undefined)
      )
    case 'readiness':
      return ratedToo(utterance, last)
    case 'nudge.set':
    case 'nudge.pause':
    case 'nudge.stop':
      return ofNudges(text, words, last)
    case 'reminder.set':
      return ofReminder(utterance, words, last)
    case 'delete':
      return last.note === undefined ? listedAfter(text) : (answered(text, last.note) ?? listedAfter(text))
    case 'note':
      return listedAfter(text)
    case 'erase':
      return keeps.test(text) ? { kind: 'smalltalk', about: 'kept' } : undefined
    case 'others':
      return ofOthers(text, last)
    case 'case':
      return sends.test(text)
        ? { kind: 'case.do', act: 'document', ...sameGuideline(last), levels: last.levels }
        : chooses.test(text)
          ? { kind: 'case.choose', ...sameGuideline(last), levels: last.levels }
          : caseFor(utterance, last)
    default:
      return undefined
  }
}

/** "And which ones are left" */
const listedAfter = (text: string): Intent | undefined =>
  left.test(text) ? { kind: 'notes.list', words: [], levels: [], dimensions: [] } : undefined
const ofLeft: ReadonlySet<string> = new Set(['delete', 'note', 'notes.add', 'notes.list'])
const left =
  /^\W*(?:(?:and|so|ok|okay|now)\b\W*)*(?:what(?:['’]s| is| do i have)?|which(?: ones| notes)?)(?: (?:is|are|have i|do i have))?(?: still)? (?:left|remaining|remains)\W*$/i

/** "Fine, show mine", "but I'm his manager" */
function ofOthers(text: string, { of }: Subject): Intent | undefined {
  if (insists.test(text)) return { kind: 'others', ...(of && { of }) }
  if (!mine.test(text)) return undefined
  if (of === 'ratings') return { kind: 'ratings' }
  return of === 'readiness'
    ? { kind: 'readiness', levels: [], dimensions: [] }
    : { kind: 'notes.list', words: [], levels: [], dimensions: [] }
}
const insists =
  /\b(?:i['’]?m|i am) (?:\w+ )?(?:his|her|their|\p{L}+['’]s) (?:\w+ )?(?:manager|boss|lead|mentor|hrbp|director|supervisor|coach)\b|\b(?:s?he|they) reports? to me\b|\bi(?:['’]m| am) (?:from|in|with) hr\b/iu
const mine =
  /^\W*(?:(?:fine|ok|okay|fair enough|alright|all right|then|so|well|and|what about|how about|show(?: me)?|just)\b\W*)*(?:mine|my own(?: ones?)?)(?:\W|\b(?:then|please|pls|instead)\b)*$/i

/** "For Sr. Mgr, obviously" */
function caseFor(utterance: Utterance, last: Subject): Intent | undefined {
  const said = leaningOf(inWords(utterance, plainly(utterance.text.replace(sureEnough, ''))), last.guideline)
  if (!said || said.whole || said.acts.size > 0 || said.levels.length !== 1 || said.dimensions.length > 0)
    return undefined
  return { kind: 'case', ...sameGuideline(last), levels: [...said.levels], dimensions: [] }
}
const sureEnough = /\b(?:obviously|of course|naturally|i guess|i think|i mean)\b/gi

/** Whether a day may be named for it, so that one has to know which day it is. */
export const goesOnByDay = ({ kind }: Subject): boolean => kind === 'notes.add'

const longest = 90
const because = /^(\S+(?: \S+){0,2}?)(?:,| [–-]) (?:i|we|because|since|as|my|the|that|it)\b.*$/is

/**
 * "Delete this note?" is a question: what was changed before it stays as it is, whatever is answered. Only its button
 * deletes: a typed yes is asked again.
 */
function answered(text: string, id: string): Intent | undefined {
  if (keeps.test(text)) return { kind: 'note.stays', id }
  return deletes.test(text) ? { kind: 'note', act: 'delete', id, sure: false } : undefined
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

/** "Drop the Fabrikam one from it", "put the audit back in": which notes stand in a case is chosen in its form. */
const chooses =
  /^(?:(?:please|can you|could you|no|ok|okay)\b[, ]*)*(?:drop|remove|take|leave|kick|cut|exclude|add|put|include)\b.*\b(?:from|out of|out|into|in|to) ?(?:it|(?:the|my) case|that|there)?\W*$/i

/** "No, 10" says at what hour a reminder is to come. */
const isNewTime = (words: string): boolean => isWhen(words) || /^(?:at )?(?:1?\d|2[0-3])$/i.test(words)
/** "No, Tuesday", "for the III", "sorry, the senior ones" */
function ofReminder(utterance: Utterance, words: string, last: Subject): Intent | undefined {
  const { text, vocabulary } = utterance
  const { levels, dimensions } = last
  const place = last.guideline === undefined ? {} : { guideline: last.guideline }
  const move = {
    kind: 'reminder.move' as const,
    when: '',
    ...idOf(last),
    ...place,
    levels: [...levels],
    dimensions: [...dimensions],
  }
  if (isNewTime(words)) return { ...move, when: words }
  const said = instead.test(text)
    ? leaningOf(inWords(utterance, text.replace(instead, '')), last.guideline)
    : undefined
  if (!said || said.whole || said.acts.size > 0 || said.levels.length + said.dimensions.length === 0)
    return undefined
  const about = {
    levels: [...(said.levels.length > 0 ? said.levels : levels)],
    dimensions: [...(said.dimensions.length > 0 ? said.dimensions : dimensions)],
  }
  const says = wordsOf({ kind: 'expectations', ...place, ...about }, vocabulary.library)
  return says === undefined ? undefined : { ...move, ...about, says }
}
const instead =
  /^\W*(?:(?:no|sorry|oh|wait|actually|i meant?|make (?:it|that)|rather|please|but|and)\b\W*)*(?:for|about|on|the|i meant?|no,|sorry,)\s+/i

const idOf = ({ reminder }: Subject) => (reminder === undefined ? {} : { id: reminder })

import type { Subject } from '../../domain/subject.ts'
import { type Context, understand } from '../../reading/understand.ts'
import type { Utterance } from '../../reading/utterance.ts'
import { goneOn } from '../context/go-on.ts'
import { anotherNote } from '../context/go-on-note.ts'
import { resumed } from '../context/resumed.ts'
import { mayTellResult, tellsResult } from '../context/told-result.ts'
import { featureOf, type Reading } from '../features/features.ts'
import type { Mind } from '../mind.ts'
import type { Room } from '../question.ts'
import { orderBeside } from './beside.ts'
import { offering } from './instead.ts'
import { changes, decide } from './policy.ts'
import { severalMarks } from './several-marks.ts'
import { type Place, stepped } from './steps.ts'

/** A text as it was read, and what the policy made of that. */
export type Meaning = { readonly read: Reading; readonly decided: Reading }

/** `today`: what day it is for the asker. `place`: where they stand in their guideline. */
export type Here = {
  readonly room: Room
  readonly context?: Context
  readonly today?: string | undefined
  readonly place?: Place | undefined
}

type Reader = Pick<Mind, 'vocabulary' | 'rules'>

/** What a text means here, and what is done about it. */
export const meaningOf = (mind: Reader, text: string, here: Here): Meaning =>
  settled(mind, understand(mind, text, here.context), here)

/**
 * The same of what was read already. An answer to what the bot has just asked, or a correction of what it has just done,
 * does that, but not in a channel; an order beside a reason is taken for what it says alone.
 */
export function settled(
  mind: Reader,
  read: Reading & { readonly utterance: Utterance },
  { room, context = {}, today, place }: Here,
): Meaning {
  const { last, ...hint } = context
  const goesOn =
    last && room !== 'channel' && mayGoOn(read, last) ? goneOn(read.utterance, { last, today }) : undefined
  if (goesOn && (goesOn.kind !== 'note' || room === 'dm')) {
    const reading: Reading = { intent: goesOn, confidence: 1 }
    return { read: reading, decided: reading }
  }
  const other = read.exact || room !== 'dm' || !last?.note ? undefined : anotherNote(read.utterance.text)
  if (other !== undefined) {
    const again = understand(mind, `note ${other}`, hint)
    return { read: again, decided: decide(again, room) }
  }
  const marks = read.exact ? [] : severalMarks(read.utterance)
  if (marks.length > 0) return { read, decided: offering(marks) }
  const goneOnWith = resumedIn(decide(read, room), read.utterance, { last, room })
  const found = stepped(goneOnWith, read.utterance, place)
  const whole = { read, decided: (room === 'dm' && orResult(found, read.utterance.text, last)) || found }
  const { intent } = whole.decided
  if (read.exact || featureOf(intent).change?.asksFirst || changes(intent, room)) return whole
  const text = orderBeside(read.utterance.text)
  if (text === undefined) return whole
  const alone = understand(mind, text, hint)
  const order = decide(alone, room)
  return isOrder(order, text) ? { read: alone, decided: order } : whole
}

/** What was not understood right after a note may tell what came of it: a button offers it. */
function orResult({ intent }: Reading, text: string, last: Subject | undefined): Reading | undefined {
  if (last?.note === undefined || !featureOf(intent).vague) return undefined
  // Where the bot asked nothing, only what plainly tells of a result is taken for one.
  const mayTell = last.wants ? mayTellResult(text) : last.kind !== 'delete' && tellsResult(text, 'result')
  if (!mayTell) return undefined
  const others =
    intent.kind === 'unclear'
      ? intent.suggestions.filter((says) => !(tookTime.test(text) ? noResult : sameWords).test(says))
      : []
  return offering([`result: ${text.trim()}`, `note ${text.trim()}`, ...others])
}

const sameWords = /^(?:note|search) /
/** “It was two weeks of work” is no pause. */
const tookTime = /\b(?:was|were|took|lasted)\b/i
const noResult = /^(?:note|search|pause|nudge) /

/** A command or a button means the same whatever was said before; "undo" and "no" answer whether to delete. */
const mayGoOn = ({ exact }: Reading, { kind }: Subject): boolean => !exact || kind === 'delete'

/** In a channel nothing is changed by what was said before. */
function resumedIn(
  decided: Reading,
  utterance: Utterance,
  { last, room }: { last: Subject | undefined; room: Room },
): Reading {
  const found = resumed(decided, utterance, last)
  if (found === decided || !changes(found.intent, room)) return found
  return room === 'channel' ? decided : decide({ ...found, utterance }, room)
}

/** A verb beside something else may be anybody's: it is an order to the bot where it names what the bot has. */
function isOrder({ intent }: Reading, text: string): boolean {
  const { change } = featureOf(intent)
  if (!change || change.besideReason === 'never') return false
  if (change.besideReason === 'timed' && lasting.test(text)) return true
  return change.besideReason === 'always' || ours.test(text)
}

/** "Give it a rest for a fortnight" */
const lasting = /\b(?:until|till?|for|from)\b/i

const ours =
  /\b(?:nudg\w*|remind\w*|ping\w*|pok(?:e|es|ing)|weekly (?:message|prompt|mail)s?|hints?|notes?|entr(?:y|ies)|evidence|ratings?|scores?|marks?|rate|grade|me|my|mine|myself|everything|all of it|it all|data|un-?pause|resume|undo)\b/i

import { readKinds } from '../../reading/kinds/kinds.ts'
import { isBareNote } from '../../reading/kinds/note-words.ts'
import { mayTellPresence, presenceIn } from '../../reading/orders/absence.ts'
import { beginsLikeDeed, isDeedAmong, isPlainDeed, refusesNote } from '../../reading/orders/deeds.ts'
import { speaksOfDeleting } from '../../reading/orders/deleting.ts'
import { isAllOfIt, isWeighed } from '../../reading/orders/leftovers.ts'
import { ordersIn } from '../../reading/orders/orders.ts'
import type { OrderKind } from '../../reading/orders/phrases.ts'
import { quotedIn } from '../../reading/orders/quoted.ts'
import { isTakenBack, opensTold } from '../../reading/orders/taken-back.ts'
import type { Saying } from '../../reading/saying.ts'
import type { Utterance } from '../../reading/utterance.ts'
import { featureOf, type Intent, type Reading } from '../features/features.ts'
import { findVerb } from '../features/verbs.ts'
import type { Room } from '../question.ts'
import { insteadOf, offering } from './instead.ts'
import { isDated } from './time-words.ts'

/**
 * What is done about a reading: every intent passes here. What changes something needs words that order it: the
 * command's own form, or a verb of that act with its object, said by the asker, now, and neither denied, quoted, supposed
 * nor asked about. Anything less is offered as buttons, or read as something that changes nothing. Where nobody else
 * reads along, one's own absence or return is enough for nudges, and in a direct message a plain deed is a note.
 */
export function decide(read: Reading & { readonly utterance: Utterance }, room: Room): Reading {
  const reading = decidedOf(read, room)
  const { intent } = reading
  if (intent.kind !== 'unclear' || speaksOfDeleting(read.utterance.text)) return reading
  const suggestions = intent.suggestions.filter((says) => !deleting.test(says))
  return suggestions.length < intent.suggestions.length
    ? { ...reading, intent: { ...intent, suggestions } }
    : reading
}

/** Nothing is offered to be deleted where no word says so. */
const deleting = /^(?:forget me\b|delete\b)/

function decidedOf(read: Reading & { readonly utterance: Utterance }, room: Room): Reading {
  const { utterance, ...reading } = read
  const { intent } = reading
  const { text } = utterance
  const isChange = changes(intent, room)
  // "Don't note this" asks for no list of notes either.
  const { change, resumable, ofNoting } = featureOf(intent)
  if ((ofNoting || intent.kind === 'unclear') && refusesNote(text) && !text.includes('?')) return offering([])
  const isWeighty = isChange || change?.asksFirst === true
  const isTaken = isTakenBack(text, intent.kind === 'undo') || opensTold(text)
  if (
    intent.kind === 'unclear' &&
    !ofOwn.test(text) &&
    intent.suggestions.some((says) => ofTheirs.test(says))
  )
    return {
      ...reading,
      intent: { ...intent, suggestions: intent.suggestions.filter((says) => !ofTheirs.test(says)) },
    }
  if (reading.exact || change?.always)
    return isChange && (isTaken || (isAsked(text) && !change?.keepsQuestions))
      ? offering([text.replace(asking, '')])
      : reading
  const alone = room === 'channel' ? undefined : mayTellPresence(text) && !isTaken
  const mayBeDeed = room === 'dm' && beginsLikeDeed(text) && !isTaken
  if (!isWeighty && !alone && !mayBeDeed && !change?.isEmpty && !resumable) return reading
  const saying = utterance.saying()
  const orders = isTaken ? noOrders : ordersIn(saying)
  const resumes =
    orders.has('nudge.resume') &&
    resumable === true &&
    !(intent.kind === 'nudge.set' && isDated(text)) &&
    isAllOfIt(saying, 'nudge.resume')
  if (
    isWeighty &&
    !resumes &&
    !isTaken &&
    (isOrdered(intent.kind, saying, orders, intent) ||
      isOwnForm(intent, saying) ||
      (room === 'dm' && change?.isTold?.(saying, intent)))
  )
    return reading
  // "Delete me from this bot": no note is meant, but all there is of them; that is asked about.
  if (intent.kind === 'delete' && !isTaken && isOrdered('erase', saying, orders))
    return sure({ kind: 'erase' })
  const presence = alone ? presenceIn(saying) : undefined
  if (presence === 'back' || resumes) return sure({ kind: 'nudge.do', act: 'resume' })
  if (presence === 'away')
    return intent.kind === 'nudge.pause' ? reading : sure({ kind: 'nudge.pause', when: text.trim() })
  if (mayBeDeed && isPlainDeed(saying))
    return intent.kind === 'notes.add' ? reading : sure(noteOf(text, intent))
  const mayTell = room === 'dm' && featureOf(intent).keepsWords === true && reading.confidence >= likely
  if (mayTell && !isTaken && isDeedAmong(saying)) return reading
  if (!isWeighty && !change?.isEmpty?.(intent, saying)) return reading
  const ruledOut = new Set(changing.filter((kind) => !isOrdered(kind, saying, orders)))
  return insteadOf(reading, { utterance, ruledOut, isChange, isAlone: room !== 'channel' })
}

/** What is only done to what is one's own is not offered where nothing of that is spoken of. */
const ofTheirs = /^(?:export|forget me|delete note|edit )/
const ofOwn = /\b(?:my|me|mine|i|we|us|all|everything|anything|data|notes?|ratings?|entr(?:y|ies))\b/i

/** What reads as a note so clearly is one where a deed is told in it. */
const likely = 0.9

const noOrders: ReadonlySet<OrderKind> = new Set()

const sure = (intent: Intent): Reading => ({ intent, confidence: 1 })

/** A command, asked about: "stop?" */
const isAsked = (text: string): boolean => asking.test(text) && !requesting.test(text)
const asking = /\s*\?[?!\s]*$/
const requesting = /(?:^|[,.;:!–—-])\W*(?:(?:please|pls|hey|hi|ok)\W+)*(?:can|could|will|would) (?:you|u)\b/i

/** What free text can be read as that changes something at once. */
const changing = readKinds.filter((kind) => featureOf({ kind }).change !== undefined)

/** Whether something would be different afterwards, without a further question. */
export function changes(intent: Intent, room: Room): boolean {
  const { change } = featureOf(intent)
  return change !== undefined && !change.asksFirst && (change.happens?.(intent, room) ?? true)
}

/** Whether words order it, and nothing that weighs is said beside. */
function isOrdered(
  kind: Intent['kind'],
  saying: Saying,
  orders: ReadonlySet<OrderKind>,
  intent?: Intent,
): boolean {
  const { change } = featureOf({ kind })
  const isAlone = !isWeighed(kind) || isAllOfIt(saying, kind) || change?.isOrderedAmong?.(saying) === true
  if (!change?.asksFirst && !isAlone) return false
  return change?.isOrdered?.(saying, orders, intent) === true
}

/** "Nudge lunes 9h": a command's first word and a few more, which tell nothing. */
function isOwnForm(intent: Intent, { text, words }: Saying): boolean {
  const isTold = words.some(({ word, typed }) => word === 'be' || word === 'not' || /^\w{3,}ed$/.test(typed))
  const isCommand = featureOf(intent).change?.ownForm === true
  const isFirst = findVerb(words[0]?.typed ?? '')?.kind === intent.kind
  return (
    isCommand &&
    isFirst &&
    words.length <= longestForm &&
    !isTold &&
    !text.includes('?') &&
    quotedIn(text).length === 0
  )
}

const longestForm = 5

const noteOf = (text: string, intent: Intent): Intent => ({
  kind: 'notes.add',
  note: isBareNote(text) ? '' : text.trim(),
  levels: [],
  dimensions: 'dimensions' in intent ? intent.dimensions : [],
  guessed: true,
})

import type { Intent, Kind, Reading } from '../reading/intent.ts'
import { isNamed } from '../reading/names/name-index.ts'
import { mayTellPresence, presenceIn } from '../reading/orders/absence.ts'
import { beginsLikeDeed, isPlainDeed } from '../reading/orders/deeds.ts'
import { isAllMeant, ordersIn } from '../reading/orders/orders.ts'
import type { OrderKind } from '../reading/orders/phrases.ts'
import { quotedIn } from '../reading/orders/quoted.ts'
import { isTakenBack, opensTold } from '../reading/orders/taken-back.ts'
import type { Hint } from '../reading/read.ts'
import { type Saying, sayingOf } from '../reading/saying.ts'
import { findVerb } from '../reading/verbs.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import { kindsOf } from '../reading/words/word-kinds.ts'
import { type Instead, insteadOf, isEmptyMark, offering } from './instead.ts'
import type { Room } from './mind.ts'
import { isTime } from './nudges/reminder-words.ts'

type Said = { readonly text: string; readonly room: Room; readonly hint: Hint }

/**
 * What is done about a reading: every intent passes here. What changes something needs words that order it: the
 * command's own form, or a verb of that act with its object, said by the asker, now, and neither denied, quoted, supposed
 * nor asked about. Anything less is offered as buttons, or read as something that changes nothing. Where nobody else
 * reads along, one's own absence or return is enough for nudges, and in a direct message a plain deed is a note.
 */
export function decide(vocabulary: Vocabulary, reading: Reading, { text, room, hint }: Said): Reading {
  const { intent } = reading
  const isChange = changes(intent, room)
  const isTaken = isTakenBack(text, intent.kind === 'undo') || opensTold(text)
  if (reading.exact || intent.kind === 'reminder.end')
    return isChange && (isTaken || isAsked(text)) ? offering([text.replace(asking, '')]) : reading
  const alone = room === 'channel' ? undefined : mayTellPresence(text) && !isTaken
  const mayBeDeed = room === 'dm' && beginsLikeDeed(text) && !isTaken
  if (!isChange && !alone && !mayBeDeed && intent.kind !== 'rate' && !resumable.has(intent.kind))
    return reading
  const saying = sayingOf(vocabulary, text, hint.guideline)
  const orders = isTaken ? noOrders : ordersIn(saying)
  const resumes =
    orders.has('nudge.resume') &&
    resumable.has(intent.kind) &&
    !(intent.kind === 'nudge.set' && dated.test(text))
  if (isChange && !resumes && !isTaken && (isOrdered(intent, saying, orders) || isOwnForm(intent, saying)))
    return reading
  const presence = alone ? presenceIn(saying) : undefined
  if (presence === 'back' || resumes) return sure({ kind: 'nudge.do', act: 'resume' })
  if (presence === 'away')
    return intent.kind === 'nudge.pause' ? reading : sure({ kind: 'nudge.pause', when: text.trim() })
  if (mayBeDeed && isPlainDeed(saying))
    return intent.kind === 'notes.add' ? reading : sure(noteOf(text, intent))
  if (!isChange && !isEmptyMark(intent, saying)) return reading
  const ruledOut = new Set<Kind>(changing.filter((kind) => !isOrdered({ kind }, saying, orders)))
  const instead: Instead = { saying, hint, ruledOut, isChange, isAlone: room !== 'channel' }
  return insteadOf(vocabulary, reading, instead)
}

const noOrders: ReadonlySet<OrderKind> = new Set()

const sure = (intent: Intent): Reading => ({ intent, confidence: 1 })

/** A command, asked about: "stop?" */
const isAsked = (text: string): boolean => asking.test(text) && !requesting.test(text)
const asking = /\s*\?[?!\s]*$/
const requesting = /(?:^|[,.;:!–—-])\W*(?:(?:please|pls|hey|hi|ok)\W+)*(?:can|could|will|would) (?:you|u)\b/i

/** What words that begin nudges again may be read as. */
const resumable: ReadonlySet<Kind> = new Set([
  'nudge.pause',
  'nudge.stop',
  'nudge.set',
  'readiness',
  'smalltalk',
  'unclear',
  'unknown',
])

/** "Nudge me again, on Mondays" sets when. */
const dated = /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:monthly|quarterly|every)\b/i

/** What free text can be read as that changes something at once. */
const changing = ['notes.add', 'rate', 'nudge.set', 'nudge.pause', 'nudge.stop', 'hints'] as const

/** Whether something would be different afterwards, without a further question. */
export function changes(intent: Intent, room: Room): boolean {
  switch (intent.kind) {
    case 'notes.add':
      return room !== 'channel' && intent.note.trim() !== ''
    case 'rate':
      return intent.score !== undefined && intent.dimensions.length === 1
    case 'nudge.set':
      return intent.when.trim() !== ''
    case 'nudge.do':
      return intent.act === 'resume'
    case 'nudge.pause':
    case 'nudge.stop':
    case 'reminder.set':
    case 'reminder.end':
    case 'undo':
    case 'hints':
      return true
    default:
      return false
  }
}

function isOrdered(
  { kind }: { readonly kind: Kind },
  saying: Saying,
  orders: ReadonlySet<OrderKind>,
): boolean {
  switch (kind) {
    case 'nudge.set':
      return (orders.has(kind) && !isOfAnswer(saying)) || (isTime(saying.text) && often.test(saying.text))
    // Whoever ends nudges until a day pauses them.
    case 'nudge.pause':
      return (orders.has(kind) || orders.has('nudge.stop')) && !deniesOne(saying)
    case 'nudge.stop':
      return orders.has(kind) && !deniesOne(saying)
    // Its words are read strictly.
    case 'reminder.set':
      return isAllMeant(saying)
    case 'notes.add':
    case 'rate':
    case 'hints':
      return orders.has(kind)
    default:
      return false
  }
}

/** "Don't remind me of leadership", "don't nudge me every Tuesday at 10": one that isn't wanted ends nothing else. */
const deniesOne = (saying: Saying): boolean =>
  denial.test(saying.text) &&
  (isOfAnswer(saying) || (dated.test(saying.text) && !forAWhile.test(saying.text)))

const denial =
  /\b(?:not|don['’]?t|never|needn['’]?t)\s+(?:\w+\s+)?(?:remind|nudge|ping|send me (?:the |a |any )?nudge)/i
const forAWhile =
  /\b(?:any ?more|ever|again|until|till?|before|for|during|while|this|next|on (?:mon|tue|wed|thu|fri|sat|sun)\w*$)\b/i

/** "Remind me of leadership …", "a reminder for lunch" want something else than a nudge to write notes. */
function isOfAnswer({ text, names }: Saying): boolean {
  if (/\b(?:notes?|evidence|log|write|writing|journal|wins?)\b/i.test(text)) return false
  if (/\bas (?:a |my )?reminder\b/i.test(text)) return true
  const [, of = '', what = ''] = /\bremind\w*(?: me| us)? (of|about|for) ([\p{L}\d]+)/iu.exec(text) ?? []
  if (of !== '')
    return of.toLowerCase() !== 'for' || !(timely.test(what) || kindsOf(what.toLowerCase()).length > 0)
  return /\bremind(?:er)?\b/i.test(text) && names.some((name) => answered.has(name.kind) && isNamed(name))
}

const timely = /^(?:every|each|next|the|my|me|us|a|this|mon|tue|wed|thu|fri|sat|sun)/i

/** "Every second Monday", "monthly": a rhythm alone is a nudge's. */
const often = /\b(?:every|each|weekly|monthly|quarterly|bi-?weekly|fortnightly|alternate)\b/i

const answered: ReadonlySet<string> = new Set(['level', 'dimension', 'posting', 'principle'])

/** "Nudge lunes 9h": a command's first word and a few more, which tell nothing. */
function isOwnForm({ kind }: Intent, { text, words }: Saying): boolean {
  const isTold = words.some(({ word, typed }) => word === 'be' || word === 'not' || /^\w{3,}ed$/.test(typed))
  const isCommand = kind === 'nudge.set' || kind === 'nudge.pause'
  const isFirst = findVerb(words[0]?.typed ?? '')?.kind === kind
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
  note: text.trim(),
  levels: [],
  dimensions: 'dimensions' in intent ? intent.dimensions : [],
})

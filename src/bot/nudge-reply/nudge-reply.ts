import { addMilliseconds, subDays } from '../../domain/dates.ts'
import { transition } from '../../domain/schedule/transitions.ts'
import { beginsLikeDeed, refusesNote } from '../../reading/orders/deeds.ts'
import type { Conversation } from '../../store/conversations.ts'
import { findNudgeByMessage, lastSent } from '../../store/nudges/find.ts'
import type { Nudge } from '../../store/nudges/rows.ts'
import { findSchedule, markSchedule } from '../../store/nudges/schedules.ts'
import type { Owner } from '../../store/vault.ts'
import { featureOf, type Intent } from '../features/features.ts'
import { longestNote, offering } from '../meaning/instead.ts'
import type { Meaning } from '../meaning/meaning.ts'
import { changes } from '../meaning/policy.ts'
import type { Own } from '../person/me.ts'
import type { NudgeAct } from '../schedules/acts.ts'
import { theNudge } from '../schedules/kept.ts'
import { isPlainReply } from './plain-reply.ts'
import { isWorthKeeping } from './worth-keeping.ts'

/** So long a nudge waits for words in the direct message. */
const patience = 4

/** So far the clocks of several processes may be apart, in milliseconds. */
const skew = 60_000

/** The nudge that words in a direct message may answer: in its thread, or the last one while nothing else was asked. */
export async function nudgeBefore(
  own: Own,
  owner: Owner,
  { channel, thread }: Conversation,
): Promise<Nudge | undefined> {
  const { db } = own.vault
  if (thread) {
    const nudge = await findNudgeByMessage(db, owner, { channel, ts: thread })
    return nudge?.scheduleId === theNudge ? nudge : undefined
  }
  const last = await lastSent(db, owner, theNudge)
  const now = own.now()
  if (!last?.endedAt || last.endedAt < subDays(now, patience)) return undefined
  // The clock was set back: as in the local workspace, after a restart.
  if (last.endedAt > addMilliseconds(now, skew)) return undefined
  const kept = await findSchedule(own.vault, owner, theNudge)
  return kept?.schedule.awaiting ? last : undefined
}

/** Whether it is an answer to a nudge, or words that are asked about first. */
export const isOfNudge = (intent: Intent): boolean =>
  featureOf(intent).answersNudge === true ||
  (intent.kind === 'unclear' && intent.suggestions.some((says) => says.startsWith('note ')))

/** They spoke of something else: what they write from now on is no answer to the nudge. */
export const turnAway = (own: Own, owner: Owner): Promise<void> =>
  markSchedule(own.vault, owner, theNudge, (schedule) => transition(schedule, { kind: 'turned' }))

/** What words after a nudge mean, once the policy has passed on them: one of its buttons, a note, or else what they mean anywhere. */
export function replyTo({ id }: Nudge, text: string, { read, decided }: Meaning): Intent {
  const act = actIn(text)
  if (act) return { kind: 'nudge.tap', act, id }
  if (stops.test(text)) return { kind: 'nudge.stop' }
  const found = answerIn(id, text, { read, decided })
  return isLittle.test(text) && featureOf(found).vague ? orNothing(id, found) : found
}

function answerIn(id: string, text: string, { read, decided }: Meaning): Intent {
  const { intent, confidence } = decided
  if (intent.kind === 'notes.add' && intent.note.trim()) return { ...intent, kind: 'nudge.reply', id }
  // What changes something was ordered in so many words, or the policy would not have let it pass.
  if (changes(intent, 'dm')) return intent
  const asNote = read.intent.kind === 'notes.add'
  const isOther = featureOf(read.intent).ofNudges || (read.intent.kind === 'rate' && !beginsLikeDeed(text))
  if (isOther || !isPlainReply(text, { asNote })) return orNote(text, intent)
  if (isCommand(text, intent, confidence)) return intent
  if (!isWorthKeeping(text, { asNote })) return orNote(text, unclear)
  return { kind: 'nudge.reply', id, note: text.trim(), levels: [], dimensions: [] }
}

/** Only what is said of the nudge itself: "stop asking me" ends it. */
const stops =
  /^\W*(?:(?:please|pls|ok|okay|just|hey|can you|could you)\b\W*)*(?:(?:stop|quit) (?:asking|bothering|bugging|pestering)(?: me)?|(?:don['’]?t|do not) ask me)(?: (?:this|that|these things|about (?:this|that|it)|any ?more|again|every (?:week|month)|all the time|please|pls|thanks|now))*[\s.!]*$/i

/** "Not much this week, mostly meetings": little was done, or nothing worth a note; which, they say. */
const isLittle =
  /^\W*(?:(?:honestly|well|hm+|sorry|oh|eh|meh)\b\W*)*(?:not (?:much|a lot|really)|nothing(?: (?:much|really|special|big|major|new))?|nope|no|little)\b(?!.*\bbut (?:i|we)\b)/i

function orNothing(id: string, intent: Intent): Intent {
  const offers = intent.kind === 'unclear' ? intent.suggestions : []
  const notes = offers.filter((says) => says.startsWith('note '))
  return notes.length === 0 ? intent : offering([`nudge ${id} nothing`, ...notes]).intent
}

/** As if it had not been understood. */
const unclear: Intent = { kind: 'unclear', suggestions: [] }

/** What was not understood, and may have been an answer after all. */
function orNote(text: string, intent: Intent): Intent {
  if (!featureOf(intent).vague || refusesNote(text) || text.length > longestNote) return intent
  const others = intent.kind === 'unclear' ? intent.suggestions.slice(0, 2) : []
  return offering([...others, `note ${text.trim()}`]).intent
}

/** A nudge's buttons in words. */
function actIn(text: string): NudgeAct | undefined {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[.!\s]+$/, '')
  const found = acts.find(([words]) => words.test(said))
  return found?.[1]
}

/** "Nothing really, it was a slow week", and no deed beside it. */
const slowWeek = new RegExp(
  [
    String.raw`^(?:(?:nothing|nope|no|nah|none|nada|not (?:much|really|a lot))(?: (?:really|much|new|special|big|to (?:report|add|note|tell)|happened|this (?:week|time|month)))*(?:$|[\s,.;:!–—-]+))+`,
    "(?:(?:(?:it|this|that)(?: week)?(?:['’]s| is| was| has|['’]s been| has been)?|i had|had|just|been) )*",
    `(?:an? )?(?:(?:very|really|pretty|quite|rather|super|so|just|bit) )*(?:slow|quiet|calm|boring|dull|uneventful|lazy|short|light|normal|usual|ordinary|routine|business as usual|off|on (?:holiday|vacation|leave|pto))(?: (?:week|month|one|days?|time|fortnight))?$`,
  ].join(''),
)

const acts: readonly (readonly [RegExp, NudgeAct])[] = [
  [
    /^(?:nothing|nope|no|none|nada)(?: (?:(?:for |in )?(?:this|these|the (?:past|last))(?: \w+)? (?:weeks?|months?|time)|lately|new|to (?:report|add|note|tell)|really|special))*$/,
    'nothing',
  ],
  [slowWeek, 'nothing'],
  [/^(?:skip|skip it|skip this(?: one)?|not this (?:week|month|time))$/, 'skip'],
  [/^(?:tomorrow|later|remind me tomorrow|ask me tomorrow|not now)$/, 'tomorrow'],
  [/^why(?: this)?\??$/, 'why'],
]

/**
 * What is asked or ordered stays that: questions, and what the reading is sure of. What begins like a deed
 * ("moved the reports …", "I led …") tells something, whatever else it names.
 */
function isCommand(text: string, intent: Intent, confidence: number): boolean {
  if (confidence === 1 && !featureOf(intent).vague) return true
  // Whoever left the job tells of it first, and wants no reminders any more.
  if (featureOf(intent).ofNudges && /\bremind me\b/i.test(text)) return true
  if (beginsLikeDeed(text)) return false
  if (
    featureOf(intent).ofNudges ||
    asks.test(text) ||
    /\?\s*$|\b(?:nudges?|reminders?|posting|vacancy)\b/i.test(text)
  )
    return true
  // Two words are a greeting, or nothing that is worth to be kept.
  if (featureOf(intent).vague) return text.trim().split(/\s+/).length < 3
  return confidence >= (text.length <= shortest ? barely : sure)
}

const sure = 0.5

/** A greeting, or a command's few words. */
const shortest = 25
const barely = 0.3

const asks = /^\W*(?:what|which|who|whose|how|when|where|why|can|could|would|did|do|does|is|are|am|should)\b/i

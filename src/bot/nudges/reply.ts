import { subDays } from '../../domain/dates.ts'
import { after } from '../../domain/transitions.ts'
import type { Conversation } from '../../store/conversations.ts'
import { findNudgeByMessage, lastSent, type Nudge } from '../../store/nudges.ts'
import { findSchedule, markSchedule } from '../../store/schedules.ts'
import type { Owner } from '../../store/vault.ts'
import type { Intent, NudgeAct, Reading } from '../intent.ts'
import type { Own } from '../own/me.ts'
import { findVerb } from '../verbs.ts'
import { theNudge } from './kept.ts'

/** So long a nudge waits for words in the direct message. */
const patience = 4

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
  if (!last?.endedAt || last.endedAt < subDays(own.now(), patience)) return undefined
  const kept = await findSchedule(own.vault, owner, theNudge)
  return kept?.schedule.awaiting ? last : undefined
}

/** Whether it is an answer to a nudge. */
export const isOfNudge = ({ kind }: Intent): boolean => kind === 'nudge.tap' || kind === 'nudge.reply'

/** They spoke of something else: what they write from now on is no answer to the nudge. */
export const turnAway = (own: Own, owner: Owner): Promise<void> =>
  markSchedule(own.vault, owner, theNudge, (schedule) => after(schedule, { kind: 'turned' }))

/** What words after a nudge mean: one of its buttons, a note, or else what they mean anywhere. */
export function replyTo({ id }: Nudge, text: string, { intent, confidence }: Reading): Intent {
  const act = actIn(text)
  if (act) return { kind: 'nudge.tap', act, id }
  if (intent.kind === 'notes.add' && intent.note.trim()) return { ...intent, kind: 'nudge.reply', id }
  if (isCommand(text, intent, confidence)) return intent
  return { kind: 'nudge.reply', id, note: text.trim(), levels: [], dimensions: [] }
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

const acts: readonly (readonly [RegExp, NudgeAct])[] = [
  [
    /^(?:nothing|nope|no|none|nada)(?: (?:this|for this) week| (?:new|to report|really|special))*$/,
    'nothing',
  ],
  [/^(?:skip|skip it|skip this(?: one)?|not this (?:week|time))$/, 'skip'],
  [/^(?:tomorrow|later|remind me tomorrow|ask me tomorrow|not now)$/, 'tomorrow'],
  [/^why(?: this)?\??$/, 'why'],
]

const asks =
  /\?\s*$|^\W*(?:what|which|who|whom|whose|how|when|where|why|can|could|would|will|do|does|did|is|are|am|should|shall|may|tell me|show me|give me|list|remind me|help|explain|find)\b/i

/** What is asked or ordered stays that: questions, commands, and all that speaks of nudges and of one's own data. */
function isCommand(text: string, intent: Intent, confidence: number): boolean {
  if (confidence === 1 && intent.kind !== 'unclear' && intent.kind !== 'unknown') return true
  if (asks.test(text)) return true
  const words = text.trim().split(/\s+/)
  const [first = ''] = words
  if (findVerb(first.toLowerCase().replace(/:$/, ''))) return words.length <= longestCommand
  return aboutMe.has(intent.kind) && words.length <= longestCommand
}

/** More words than that tell something. */
const longestCommand = 12

const aboutMe: ReadonlySet<Intent['kind']> = new Set([
  'nudge.set',
  'nudge.pause',
  'nudge.stop',
  'export',
  'holdings',
  'erase',
  'hints',
  'delete',
  'notes.list',
  'smalltalk',
  'help',
  'me',
])

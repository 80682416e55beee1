import type { Goal } from '../../../domain/own/goals.ts'
import type { Schedule, ScheduleEvent } from '../../../domain/schedule/schedule.ts'
import { listNotes } from '../../../store/notes/note-list.ts'
import { findNudge } from '../../../store/nudges/find.ts'
import type { AskerReply } from '../../answer.ts'
import { goalOfNudge } from '../../goals/goals.ts'
import { openNoteForm } from '../../notes/opening.ts'
import { addNote, guessed, originOf } from '../../notes/saving.ts'
import type { Me, Own } from '../../person/me.ts'
import { standings } from '../../readiness/standings.ts'
import { formReply } from '../../replies/form-reply.ts'
import type { NudgeAct } from '../../schedules/acts.ts'
import { answeredBy, happened } from '../../schedules/answered.ts'
import { closed } from '../../schedules/closing.ts'
import { clockIn, schedulesOf, theNudge } from '../../schedules/kept.ts'
import { nudgeOffReply } from '../../schedules/reply.ts'
import { stopNudges } from '../../schedules/stop.ts'
import { pauseForm } from './form.ts'
import { goalHint, thinText, unchangedReply, whyReply } from './reply.ts'

/** One tap on a nudge: its message becomes the line that says what happened. */
export async function tapNudge(own: Own, me: Me, act: NudgeAct, id: string): Promise<AskerReply> {
  switch (act) {
    case 'add':
      return openFromNudge(own, me, id)
    case 'pause':
      return formReply(pauseForm(clockIn(me.profile.zone, own.now()).today, { nudge: id }), {
        kind: 'nudge.pause',
        when: '',
      })
    case 'why':
      return why(own, me, id)
    case 'stop':
      return closed(own, me.owner, id, await stopNudges(own, me))
    case 'nothing':
    case 'skip':
      return closed(own, me.owner, id, await tapped(own, me, id, act, { kind: 'answered' }))
    case 'tomorrow':
      return closed(own, me.owner, id, await tapped(own, me, id, act, { kind: 'snoozed', now: own.now() }))
  }
}

/** Only the newest nudge has a say about the next one. */
async function tapped(
  own: Own,
  me: Me,
  id: string,
  act: 'nothing' | 'skip' | 'tomorrow',
  event: ScheduleEvent,
): Promise<AskerReply> {
  const tap = await findNudge(own.vault.db, me.owner, id)
  const { nudge } = await schedulesOf(own, me.owner)
  if (!nudge) return nudgeOffReply
  if (tap?.scheduleId !== theNudge) return unchangedReply('unknown', nudge.schedule, own.now())
  if (isPast(nudge.schedule, tap.dueAt)) return unchangedReply('past', nudge.schedule, own.now())
  return happened(own, me, nudge, act, event)
}

/** Whether something came after this moment, or nudges were turned on anew. */
const isPast = ({ since, handled }: Schedule, dueAt: Date): boolean =>
  since > dueAt || (handled !== undefined && handled.at > dueAt)

/** The note form, which says now which goal it is about, or where the notes are thin. */
async function openFromNudge(own: Own, me: Me, id: string): Promise<AskerReply> {
  const opened = openNoteForm(own, me, {})
  const goal = await goalOf(own, me, id)
  const {
    standings: [thinnest],
    untagged,
  } = await standings(own, me)
  const text = goal ? goalHint(goal) : thinnest && thinText(thinnest, untagged)
  if (!opened.form || !text) return opened
  const { form } = opened
  const hint = { kind: 'words', text } as const
  return { ...opened, form: { ...form, keep: { ...form.keep, nudge: id }, fields: [hint, ...form.fields] } }
}

/** The goal that this nudge is about, where they have some. */
async function goalOf(own: Own, me: Me, id: string): Promise<Goal | undefined> {
  const { nudge } = await schedulesOf(own, me.owner)
  const sent = await findNudge(own.vault.db, me.owner, id)
  return nudge && sent && goalOfNudge(me, nudge.schedule, sent.dueAt)
}

type Replied = {
  readonly id: string
  readonly note: string
  readonly dimensions: readonly string[] | 'to guess'
  readonly level?: string | undefined
}

/** Words that answer a nudge are a note, shown back. */
export async function replyToNudge(
  own: Own,
  me: Me,
  { id, note, dimensions, level }: Replied,
): Promise<AskerReply> {
  const about = dimensions === 'to guess' ? guessed(own, me, note) : { dimensions: [...dimensions] }
  const draft = { what: note, ...about, ...(level && { level }) }
  return answeredBy(own, me, id, await addNote(own, me, draft, originOf(own)))
}

async function why(own: Own, me: Me, id: string): Promise<AskerReply> {
  const { nudge } = await schedulesOf(own, me.owner)
  if (!nudge) return nudgeOffReply
  const {
    standings: [thinnest],
    untagged,
  } = await standings(own, me)
  const [newest] = await listNotes(own.vault, me.owner)
  const goal = await goalOf(own, me, id)
  return whyReply(nudge.schedule, { newest, thinnest, untagged, goal, now: own.now() })
}

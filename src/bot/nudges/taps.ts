import type { Schedule, ScheduleEvent } from '../../domain/schedule/schedule.ts'
import { transition } from '../../domain/schedule/transitions.ts'
import type { NudgeAct } from '../../reading/intent.ts'
import { listNotes } from '../../store/notes/note-list.ts'
import { findNudge } from '../../store/nudges/find.ts'
import type { KeptSchedule } from '../../store/nudges/schedule-rows.ts'
import type { AskerAnswer } from '../answer.ts'
import type { Me, Own } from '../own/me.ts'
import { addNote, openNoteForm, originOf } from '../own/notes.ts'
import { standings } from '../own/ratings.ts'
import { formReply } from '../replies/form.ts'
import { answeredReply, thinText, unchangedReply, whyReply } from '../replies/nudges/nudges.ts'
import { nudgeOffReply } from '../replies/nudges/settings.ts'
import { closed } from './closing.ts'
import { pauseForm } from './forms.ts'
import { change, clockIn, schedulesOf, theNudge } from './kept.ts'
import { stopNudges } from './settings.ts'

/** One tap on a nudge: its message becomes the line that says what happened. */
export async function tapNudge(own: Own, me: Me, act: NudgeAct, id: string): Promise<AskerAnswer> {
  switch (act) {
    case 'add':
      return openFromNudge(own, me, id)
    case 'pause':
      return formReply(pauseForm(clockIn(me.profile.zone, own.now()).today, { nudge: id }), 'pause')
    case 'why':
      return why(own, me)
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
): Promise<AskerAnswer> {
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

async function happened(
  own: Own,
  me: Me,
  nudge: KeptSchedule | undefined,
  act: 'nothing' | 'skip' | 'tomorrow' | 'added',
  event: ScheduleEvent,
): Promise<AskerAnswer> {
  const changed = nudge && (await change(own, me.owner, nudge, (schedule) => transition(schedule, event)))
  return changed ? answeredReply(act, changed, own.now()) : nudgeOffReply
}

/** The note form, which says now where the notes are thin. */
async function openFromNudge(own: Own, me: Me, id: string): Promise<AskerAnswer> {
  const opened = openNoteForm(own, me, {})
  const [thinnest] = (await standings(own, me)).standings
  if (!opened.form || !thinnest) return opened
  const { form } = opened
  const hint = { kind: 'words', text: thinText(thinnest) } as const
  return { ...opened, form: { ...form, keep: { ...form.keep, nudge: id }, fields: [hint, ...form.fields] } }
}

/** What was saved from a nudge's form or by a reply to it. */
export async function answeredBy(own: Own, me: Me, id: string, saved: AskerAnswer): Promise<AskerAnswer> {
  if (!saved.changed || !(await findNudge(own.vault.db, me.owner, id))) return saved
  const { nudge } = await schedulesOf(own, me.owner)
  const { summary } = await happened(own, me, nudge, 'added', { kind: 'answered' })
  return closed(own, me.owner, id, saved, summary)
}

/** Words that answer a nudge are a note, shown back. */
export async function replyToNudge(
  own: Own,
  me: Me,
  {
    id,
    note,
    dimensions,
    level,
  }: { id: string; note: string; dimensions: readonly string[]; level?: string | undefined },
): Promise<AskerAnswer> {
  const draft = { what: note, dimensions: [...dimensions], ...(level && { level }) }
  return answeredBy(own, me, id, await addNote(own, me, draft, originOf(own)))
}

async function why(own: Own, me: Me): Promise<AskerAnswer> {
  const { nudge } = await schedulesOf(own, me.owner)
  if (!nudge) return nudgeOffReply
  const [thinnest] = (await standings(own, me)).standings
  const [newest] = await listNotes(own.vault, me.owner)
  return whyReply(nudge.schedule, { newest, thinnest, now: own.now() })
}

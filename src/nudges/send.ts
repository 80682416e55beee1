import type { Sent } from '../bot/messenger.ts'
import { unansweredLine } from '../bot/schedules/message.ts'
import { scheduledMessage } from '../bot/schedules/scheduled.ts'
import { addMilliseconds } from '../domain/dates.ts'
import { decide } from '../domain/schedule/decide.ts'
import { momentOf, promptFor } from '../domain/schedule/prompt.ts'
import type { Decision, Facts, Schedule } from '../domain/schedule/schedule.ts'
import { lastNoteAt } from '../store/notes/last-note.ts'
import { lastSent } from '../store/nudges/find.ts'
import { reopenNudge } from '../store/nudges/nudges.ts'
import type { Nudge, Taken } from '../store/nudges/rows.ts'
import { isDueAt } from '../store/nudges/schedule-undo.ts'
import { findSchedule } from '../store/nudges/schedules.ts'
import type { Outcome } from './deps.ts'
import { end, failed, giveUp, putAside, rescheduled, type Sender } from './end.ts'

/** Brings a nudge that was taken to its end, or puts it back for later. Throws only when the store does. */
export async function handle(sender: Sender, taken: Taken): Promise<Outcome> {
  if (taken.state !== 'open') {
    const outcome = await look(sender, taken)
    if (outcome !== 'not there') return outcome
    // Before the schedule is read, so that whoever stops it from here on finds something to end.
    if (!(await reopenNudge(sender.vault.db, taken))) return 'lost'
  }
  const kept = await findSchedule(sender.vault, taken, taken.scheduleId)
  if (!kept || (await isChanged(sender, taken, kept.at))) {
    const next = rescheduled(sender, 'skipped', taken.dueAt)
    return end(sender, taken, { state: 'skipped', reason: 'changed' }, next)
  }
  let facts: Facts
  try {
    facts = await factsOf(sender, taken, kept.schedule)
  } catch (error) {
    return failed(sender, taken, sender.messenger.failureOf(error), 'open')
  }
  return carryOut(sender, taken, kept.schedule, facts)
}

/**
 * What was under way when its owner changed the schedule, and did not get through, is not tried again; unless the
 * change was undone, and the schedule waits for this very moment.
 */
const isChanged = async ({ vault }: Sender, taken: Taken, changedAt: Date): Promise<boolean> =>
  taken.state !== 'open' &&
  changedAt > taken.createdAt &&
  !(await isDueAt(vault.db, taken, taken.scheduleId, taken.dueAt))

/** Looks in Slack for the message of a nudge whose call was cut off. */
async function look(sender: Sender, taken: Taken): Promise<Outcome | 'not there'> {
  const { messenger, settings, wait, missed } = sender
  // The process that had it may still be in its call: look only once that must be over.
  if (taken.state === 'trying' && !(await wait(settings.timeout * 1.2))) return 'waiting'
  let sent: Sent | undefined
  try {
    sent = await messenger.findSent(taken)
    if (!sent && !missed.has(taken.id)) {
      // Slack may have taken it a moment ago and not show it yet. Where it allows of no second look now, that one comes later.
      missed.add(taken.id)
      if (!(await wait(settings.timeout / 2))) return 'waiting'
      sent = await messenger.findSent(taken)
    }
    missed.delete(taken.id)
  } catch (error) {
    return failed(sender, taken, sender.messenger.failureOf(error), 'unsure')
  }
  if (!sent) return 'not there'
  return end(
    sender,
    taken,
    { state: 'sent', ...sent },
    rescheduled(sender, 'sent', taken.dueAt, momentOf(taken)),
  )
}

async function factsOf(sender: Sender, taken: Taken, schedule: Schedule): Promise<Facts> {
  const { vault, messenger, now } = sender
  const { zone, readStatus } = schedule
  const asking = { personId: taken.personId, zone, readStatus, now: now() }
  const [known, noteAt, nudge] = await Promise.all([
    messenger.factsOf(asking),
    lastNoteAt(vault.db, taken),
    lastSent(vault.db, taken, taken.scheduleId),
  ])
  return { ...known, dueAt: taken.dueAt, now: now(), lastNoteAt: noteAt, lastNudgeAt: nudge?.endedAt }
}

async function carryOut(sender: Sender, taken: Taken, schedule: Schedule, facts: Facts): Promise<Outcome> {
  const decision = decide(schedule, facts)
  switch (decision.kind) {
    case 'send':
      return send(sender, taken, schedule, decision)
    case 'wait':
      return putAside(sender, taken, { state: 'open', readyAt: decision.until, reason: decision.why })
    case 'skip': {
      const next = (current: Schedule) => {
        // From the schedule as it is by then: its owner may have changed it meanwhile.
        const again = decide(current, facts)
        const { schedule: left, next: nextAt } = again.kind === 'skip' ? again : decision
        return { schedule: left, nextAt }
      }
      // Failed until its time was over: nobody chose to skip it.
      if (decision.why === 'too-late' && taken.attempts > 0) {
        return end(sender, taken, { state: 'failed', reason: taken.reason ?? decision.why }, next)
      }
      return end(sender, taken, { state: 'skipped', reason: decision.why }, next)
    }
    case 'end':
      if (decision.why === 'deactivated') await sender.left(taken)
      return giveUp(sender, taken, { state: 'skipped', reason: decision.why })
  }
}

async function send(
  sender: Sender,
  taken: Taken,
  schedule: Schedule,
  decision: Extract<Decision, { kind: 'send' }>,
): Promise<Outcome> {
  const { pace, now, lately, settings } = sender
  const { personId } = taken
  if (lately.has(personId)) {
    return putAside(sender, taken, {
      state: 'open',
      readyAt: addMilliseconds(now(), settings.spacing),
      reason: 'spacing',
    })
  }
  lately.add(personId)
  try {
    if (await pace.turn()) return await post(sender, taken, schedule, decision)
    return await putAside(sender, taken, { state: 'open', readyAt: now(), reason: undefined })
  } finally {
    setTimeout(() => lately.delete(personId), settings.spacing).unref()
  }
}

async function post(
  sender: Sender,
  taken: Taken,
  schedule: Schedule,
  { followUp, slowed }: Extract<Decision, { kind: 'send' }>,
): Promise<Outcome> {
  const { vault, messenger, pace, begin, now, settings, recapOf } = sender
  const answer =
    scheduledMessage(schedule, {
      nudgeId: taken.id,
      prompt: promptFor(momentOf(taken), schedule.prompt),
      followUp,
      slowed,
    }) ?? (await recapOf(taken, schedule, taken.dueAt))
  const since = now()
  if (!(await begin(taken))) return 'lost'
  if (stoodStill(sender, since)) {
    return putAside(sender, taken, { state: 'open', readyAt: now(), reason: 'stood-still' })
  }
  const earlier = await lastSent(vault.db, taken, taken.scheduleId)
  let sent: Sent
  try {
    sent = await messenger.post(taken.personId, taken.id, answer)
  } catch (error) {
    const failure = messenger.failureOf(error)
    // The limit is the workspace's, so all sending pauses.
    if (failure.kind === 'limited') await pace.hold(failure.ms ?? settings.unsaid)
    return failed(sender, taken, failure, failure.kind === 'unsure' ? 'unsure' : 'open')
  }
  if (schedule.unanswered > 0) await retire(sender, earlier)
  return end(
    sender,
    taken,
    { state: 'sent', ...sent },
    rescheduled(sender, 'sent', taken.dueAt, momentOf(taken)),
  )
}

/** One that nobody answered asks no more, once another one has come; where that fails, it only looks as before. */
async function retire({ messenger, log }: Sender, earlier: Nudge | undefined): Promise<void> {
  if (!earlier?.message) return
  try {
    await messenger.retire(earlier.message, earlier.id, unansweredLine)
  } catch (err) {
    log.info({ err, nudge: earlier.id }, 'an unanswered nudge keeps its buttons')
  }
}

/**
 * Whether another process may have taken the nudge, because most of the lease is over: this process was suspended, or
 * the machine slept. Checked right before the call, so that only a later pause goes unnoticed.
 */
function stoodStill({ now, settings }: Sender, since: Date): boolean {
  const passed = now().getTime() - since.getTime()
  // If the clock was set back, the difference means nothing.
  return passed < 0 || passed > settings.lease / 2
}

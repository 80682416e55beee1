import type { Failure, Messenger } from '../bot/messenger.ts'
import { addMilliseconds } from '../domain/dates.ts'
import { nextMoment } from '../domain/schedule/next-moment.ts'
import type { Schedule } from '../domain/schedule/schedule.ts'
import { transition } from '../domain/schedule/transitions.ts'
import { type Ended, type Ending, putBack, silence, type Waiting } from '../store/nudges/nudges.ts'
import type { Taken } from '../store/nudges/rows.ts'
import type { Timed } from '../store/nudges/schedule-rows.ts'
import type { NudgeDeps, Outcome } from './deps.ts'
import type { Pace } from './pace.ts'

export type Sender = NudgeDeps & {
  readonly pace: Pace
  readonly messenger: Messenger
  /** Marks a nudge right before the call to Slack; false when another process has it by now. */
  readonly begin: (taken: Taken) => Promise<boolean>
  /** Ends a nudge; false when another process has it by now. */
  readonly finish: (ending: Ending) => Promise<boolean>
  /** True after so many milliseconds, false at once when the end is asked for. */
  readonly wait: (ms: number) => Promise<boolean>
  /** Nudges that were looked for in vain once: one more look, and they are not there. */
  readonly missed: Set<string>
  /** People who got a message within the last moments. */
  readonly lately: Set<string>
}

/** Ends a nudge, and moves its schedule on. */
export async function end(
  { finish }: Sender,
  taken: Taken,
  ended: Ended,
  reschedule: (schedule: Schedule) => Timed,
): Promise<Outcome> {
  return (await finish({ taken, ended, reschedule })) ? ended.state : 'lost'
}

/** Where a schedule stands after the moment that was due; never before it, also when the clock went back meanwhile. */
export const rescheduled =
  ({ now }: Pick<Sender, 'now'>, kind: 'sent' | 'skipped', dueAt: Date, moment?: string) =>
  (schedule: Schedule): Timed => {
    const event = kind === 'sent' && moment !== undefined ? { kind, dueAt, moment } : { kind, dueAt }
    const left = transition(schedule, event)
    return { schedule: left, nextAt: nextMoment(left, new Date(Math.max(now().getTime(), dueAt.getTime()))) }
  }

/** Puts a nudge back that did not fail. */
export async function putAside(
  { vault }: Sender,
  taken: Taken,
  waiting: Omit<Waiting, 'attempts'>,
): Promise<Outcome> {
  await putBack(vault.db, taken, { ...waiting, attempts: taken.attempts })
  return 'waiting'
}

const longestBackoff = 10 * 60_000

/** Puts a nudge back that failed, or gives it up; `state` is what is known of its message now. */
export async function failed(
  sender: Sender,
  taken: Taken,
  failure: Failure,
  state: Waiting['state'],
): Promise<Outcome> {
  const { now, settings, log } = sender
  if (failure.kind === 'limited') {
    const readyAt = addMilliseconds(now(), failure.ms ?? settings.unsaid)
    return putAside(sender, taken, { state, readyAt, reason: 'ratelimited' })
  }
  const { code: reason } = failure
  if (failure.kind === 'final' && (await isAboutThem(sender, reason))) {
    return giveUp(sender, taken, { state: 'failed', reason })
  }
  const attempts = taken.attempts + 1
  const about = { nudge: taken.id, person: taken.personId, reason, attempts }
  // A message that may have arrived is looked for a few more times before the nudge is given up.
  if (attempts >= (state === 'open' ? settings.tries : 2 * settings.tries)) {
    log.warn(about, 'a nudge is given up')
    return end(sender, taken, { state: 'failed', reason }, rescheduled(sender, 'skipped', taken.dueAt))
  }
  log.info(about, 'a nudge waits for another try')
  const backoff = Math.min(longestBackoff, settings.backoff * 2 ** (attempts - 1))
  await putBack(sender.vault.db, taken, { state, readyAt: addMilliseconds(now(), backoff), reason, attempts })
  return 'waiting'
}

/** Slack says `account_inactive` of a person who left, and also of a revoked token. */
const isAboutThem = async ({ messenger }: Sender, code: string): Promise<boolean> =>
  code !== 'account_inactive' || messenger.isUsable()

/** Nothing comes to this person any more. */
export async function giveUp(
  sender: Sender,
  taken: Taken,
  ended: Exclude<Ended, { state: 'sent' }>,
): Promise<Outcome> {
  const outcome = await end(sender, taken, ended, (schedule) => ({ schedule, nextAt: undefined }))
  if (outcome === 'lost') return outcome
  // Schedules that they changed since then show that they are back.
  await silence(sender.vault, taken, taken.createdAt)
  sender.log.warn({ person: taken.personId, reason: ended.reason }, 'the nudges of a person are stopped')
  return outcome
}

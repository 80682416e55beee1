import { type Schedule, scheduleSchema } from '../../domain/schedule/schedule.ts'
import type { Wish } from '../../domain/schedule/wish.ts'
import { theNudge } from './kept.ts'

/** Friday at three, when the week can be looked back on. */
export const usualWish = (today: string): Wish => ({
  unit: 'week',
  every: 1,
  weekday: 5,
  time: '15:00',
  anchor: today,
})

/** A nudge's beginning: the person said yes now. */
export const newNudge = (wish: Wish, zone: string, now: Date): Schedule =>
  scheduleSchema.parse({ id: theNudge, what: { kind: 'nudge' }, wish, zone, since: now.toISOString() })

/** The schedule with another wish, which begins afresh. */
export function wishing(old: Schedule, wish: Wish, zone: string, now: Date): Schedule {
  // One that came on that day, or that a clock which was ahead saw come, does not stand in for it.
  const handled = wish.unit === 'once' || (old.handled && old.handled.at > now) ? undefined : old.handled
  const afresh = { unanswered: 0, slowed: 'no', pausedUntil: undefined, inDnd: undefined } as const
  return { ...old, wish, zone, handled, ...afresh }
}

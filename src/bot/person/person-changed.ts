import { nextMoment } from '../../domain/schedule/next-moment.ts'
import { transition } from '../../domain/schedule/transitions.ts'
import { silence } from '../../store/nudges/nudges.ts'
import { changeSchedule, listSchedules } from '../../store/nudges/schedules.ts'
import { readProfile, saveProfile } from '../../store/people/profiles.ts'
import type { Owner, Vault } from '../../store/vault.ts'

/** What the chat product says of a person now. */
export type Change = { readonly zone: string | undefined; readonly gone: boolean }

/** `stopped`: nothing comes to them any more; `moved`: everything comes at the same hours of their new zone. */
export type Changed = 'same' | 'stopped' | 'moved'

/** Follows a person who moved to another zone, left, or came back. */
export async function personChanged(vault: Vault, owner: Owner, change: Change, now: Date): Promise<Changed> {
  const { zone, gone } = change
  const schedules = await listSchedules(vault, owner)
  if (gone) {
    if (schedules.every(({ nextAt }) => nextAt === undefined)) return 'same'
    await silence(vault, owner)
    return 'stopped'
  }
  const profile = zone === undefined ? undefined : await readProfile(vault, owner)
  if (profile && zone !== undefined && profile.zone !== zone) {
    await saveProfile(vault, owner, { ...profile, zone }, now)
  }
  const before = profile?.zone ?? schedules[0]?.schedule.zone
  const others = schedules.filter(({ schedule, nextAt }) => {
    // A zone that they named themselves stays: only what went by their profile goes with it.
    const isElsewhere = zone !== undefined && schedule.zone !== zone && schedule.zone === before
    // Of who came back, what was stopped when they left goes on.
    return isElsewhere || (nextAt === undefined && nextMoment(schedule, now) !== undefined)
  })
  for (const { schedule } of others) {
    await changeSchedule(
      vault,
      owner,
      schedule.id,
      (kept) => {
        const there =
          zone === undefined || kept.zone !== before ? kept : transition(kept, { kind: 'moved', zone, now })
        return { schedule: there, nextAt: nextMoment(there, now) }
      },
      now,
    )
  }
  return others.length > 0 ? 'moved' : 'same'
}

import { randomBytes } from 'node:crypto'
import { type Schedule, scheduleSchema } from '../../src/domain/schedule/schedule.ts'
import { seal, toKey } from '../../src/store/keys/seal.ts'
import { scheduleRow } from '../../src/store/nudges/schedule-rows.ts'
import { lockAppKey, ownedBy, type Vault } from '../../src/store/people/owner.ts'
import { additionalDataOfKey } from '../../src/store/people/owner-row.ts'

export type Enrolling = {
  readonly teamId: string
  readonly people: readonly string[]
  readonly now: Date
  readonly schedule: Schedule
  readonly nextAt: (index: number) => Date
}

/** A schedule whose moment is now, wherever in the day and the week that is. */
export function scheduleAt(now: Date): Schedule {
  // A zone in which it is about noon, so that the day is not over before everybody was written to.
  const ahead = 12 - now.getUTCHours()
  const zone = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
  const local = new Date(now.getTime() + ahead * 3_600_000)
  const day = local.toISOString().slice(0, 10)
  return scheduleSchema.parse({
    id: 'nudge',
    what: { kind: 'nudge' },
    wish: {
      unit: 'week',
      every: 1,
      weekday: local.getUTCDay() || 7,
      time: local.toISOString().slice(11, 16),
      anchor: day,
    },
    zone,
    workdays: [1, 2, 3, 4, 5, 6, 7],
    since: new Date(now.getTime() - 86_400_000).toISOString(),
  })
}

/** Many people with a schedule each, straight into the tables. */
export async function enrol(vault: Vault, enrolling: Enrolling): Promise<void> {
  const { teamId, people, now, schedule, nextAt } = enrolling
  const { db, ring } = vault
  const appKeyId = await db.transaction().execute(lockAppKey)
  const appKey = ring.find(appKeyId)
  for (let from = 0; from < people.length; from += 10_000) {
    await db.transaction().execute(async (trx) => {
      for (let at = from; at < Math.min(from + 10_000, people.length); at += 500) {
        const made = people.slice(at, at + 500).map((personId, index) => {
          const owner = { teamId, personId }
          const id = randomBytes(16).toString('base64url')
          const bytes = randomBytes(32)
          const sealed = seal(appKey, bytes, additionalDataOfKey(owner, id))
          const opened = { ...owner, keyId: id, key: toKey(bytes) }
          return {
            key: { ...ownedBy(owner), id, sealed_by: appKeyId, sealed },
            person: { ...ownedBy(owner), key_id: id, since: now.toISOString() },
            schedule: scheduleRow(opened, { schedule, nextAt: nextAt(at + index) }, now),
          }
        })
        await trx
          .insertInto('keys.person_key')
          .values(made.map(({ key }) => key))
          .execute()
        await trx
          .insertInto('person')
          .values(made.map(({ person }) => person))
          .execute()
        await trx
          .insertInto('schedule')
          .values(made.map((each) => each.schedule))
          .execute()
      }
    })
  }
}

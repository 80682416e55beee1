import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { usualNudges } from '../../src/nudges/deps.ts'
import { wavesOf } from '../../src/nudges/planning.ts'
import { saveSchedule } from '../../src/store/nudges/schedules.ts'
import { testVault } from '../running.ts'
import { later, now, schedule } from '../store/samples.ts'

test('a wave ends, also for a process that another one finished it for', async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  let at = later(1)
  let made = 0
  const process = () =>
    wavesOf(
      {
        vault,
        now: () => at,
        newId: () => `n${made++}`,
        settings: { ...usualNudges, perMinute: 1 },
        log: pino({ level: 'silent' }),
      },
      async () => undefined,
    )
  const due = (personId: string, nextAt: Date) =>
    saveSchedule(vault, { teamId: 'T1', personId }, { schedule, nextAt }, now)
  for (const personId of ['U1', 'U2', 'U3', 'U4']) await due(personId, now)
  const [one, other] = [process(), process()]
  // Of so many workspaces each has one moment planned at a time.
  const many = ['T1', ...Array.from({ length: 999 }, (_, index) => `T0${index}`)]
  expect(await one(many)).toBe(1)
  expect(await other(['T1'])).toBe(3)
  at = later(2 * 24 * 60 * 60)
  await due('U5', at)
  expect(await one(['T1'])).toBe(1)
  const { ready_at } = await vault.db
    .selectFrom('nudge')
    .select('ready_at')
    .where('person_id', '=', 'U5')
    .executeTakeFirstOrThrow()
  expect(ready_at).toBe(at.toISOString())
})

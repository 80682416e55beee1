import { expect, test } from 'vitest'
import { tendDepartures } from '../../../src/bot/person/departures.ts'
import { noteDeparture } from '../../../src/store/people/departures.ts'
import { testVault } from '../../running.ts'
import { dana, eli, fill, later, now } from '../../store/samples.ts'

test('who can’t be looked up, or deleted, keeps nobody else’s data, and is told of', async () => {
  const vault = await testVault()
  for (const owner of [dana, eli]) {
    await fill(vault, owner, 'a mark')
    await noteDeparture(vault.db, owner, now, 1)
  }
  const standingOf = async ({ personId }: { readonly personId: string }) => {
    if (personId === dana.personId) throw new Error('Slack is away')
    return 'gone' as const
  }
  const tending = tendDepartures(
    { vault, now: () => later(400 * 86_400), reach: { standingOf } },
    dana.teamId,
  )
  await expect(tending).rejects.toThrow('Slack is away')
  const left = await vault.db.selectFrom('departure').select('person_id').execute()
  expect(left).toEqual([{ person_id: dana.personId }])
  await vault.db.destroy()
})

test('those of whom nothing is known now wait their turn behind the others', async () => {
  const vault = await testVault()
  await fill(vault, eli, 'a mark')
  await noteDeparture(vault.db, eli, now, 2)
  const [at, due] = [now.toISOString(), later(86_400).toISOString()]
  const unknown = Array.from({ length: 20 }, (_, index) => ({
    ...{ team_id: eli.teamId, person_id: `W${index}`, at, destroy_at: due },
  }))
  await vault.db.insertInto('departure').values(unknown).execute()
  const standingOf = async ({ personId }: { readonly personId: string }) =>
    personId === eli.personId ? ('gone' as const) : ('unknown' as const)
  const needs = { vault, now: () => later(400 * 86_400), reach: { standingOf } }
  await tendDepartures(needs, eli.teamId)
  await tendDepartures(needs, eli.teamId)
  const left = await vault.db.selectFrom('departure').select('person_id').execute()
  expect(left).toHaveLength(20)
  expect(left).not.toContainEqual({ person_id: eli.personId })
  await vault.db.destroy()
})

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

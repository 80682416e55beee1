import { expect, test } from 'vitest'
import { days, hours, soon, twoWorkspaces } from './installing/many.ts'

async function kept() {
  const two = await twoWorkspaces()
  const { north, south, start, add, say, vault } = two
  await start({ leftDays: 40 })
  for (const workspace of [north, south]) await add(workspace)
  for (const workspace of [north, south]) await say(workspace, 'note ops: cut the list')
  const people = async () =>
    (await vault.db.selectFrom('person').select('team_id').orderBy('team_id').execute()).map(
      ({ team_id }) => team_id,
    )
  const departures = () => vault.db.selectFrom('departure').selectAll().execute()
  /** Time enough for two looks at what is due. */
  const looked = () => new Promise((resolve) => setTimeout(resolve, 150))
  return { ...two, people, departures, looked }
}

test('of who left, all that is theirs is destroyed so many days later, and nothing of who has their id elsewhere', async () => {
  const { north, south, vault, people, departures, looked, advance } = await kept()
  const key = await vault.db
    .selectFrom('keys.person_key')
    .select('id')
    .where('team_id', '=', north.teamId)
    .execute()
  // Of who keeps nothing here, nothing is noted.
  north.changePerson('marcus', { deleted: true })
  north.changePerson('lena', { deleted: true })
  await soon(departures).toMatchObject([{ person_id: north.person('lena').id }])
  advance(days(39))
  north.changePerson('lena', { title: 'Gone' })
  await looked()
  expect(await people()).toEqual([north.teamId, south.teamId])
  advance(days(1))
  await soon(people).toEqual([south.teamId])
  expect(await departures()).toEqual([])
  expect(await vault.db.selectFrom('keys.destroyed_key').select('id').execute()).toEqual(key)
})

test('who is back before keeps everything, also where Slack’s word of it never came; and while it does not tell, nothing goes', async () => {
  const { north, people, departures, looked, say, advance, calls } = await kept()
  north.changePerson('lena', { deleted: true })
  await soon(departures).toHaveLength(1)
  north.changePerson('lena', { deleted: false })
  await soon(departures).toEqual([])
  north.changePerson('lena', { deleted: true })
  await soon(departures).toHaveLength(1)
  const asked = { method: 'users.info', fault: { kind: 'server_error' } } as const
  north.setFaults({ rules: [asked] })
  advance(days(41))
  await soon(() => calls(north, 'users.info').length).toBeGreaterThan(1)
  await looked()
  expect(await people()).toHaveLength(2)
  expect(await departures()).toHaveLength(1)
  Object.assign(north.person('lena'), { deleted: false })
  north.setFaults({})
  advance(hours(1))
  await soon(departures).toEqual([])
  expect(await say(north, 'my notes')).toContain('cut the list')
})

test('who left while the bot was away is noticed when a nudge is due for them', async () => {
  const { north, departures, say, advance } = await kept()
  await say(north, 'remind me of levels in two hours')
  Object.assign(north.person('lena'), { deleted: true })
  advance(hours(2.1))
  await soon(departures).toMatchObject([{ team_id: north.teamId, person_id: north.person('lena').id }])
})

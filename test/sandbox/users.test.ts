import { expect, test } from 'vitest'
import { openWorkspace, refusal, webClient, without } from './client.ts'

test('tells a person’s zone as it is on the day, and their locale when asked', async () => {
  let now = new Date('2026-01-15T12:00:00Z')
  const workspace = await openWorkspace({ now: () => now })
  const client = webClient(workspace)
  const info = async (name: string) => (await client.users.info({ user: workspace.person(name).id })).user
  expect(await info('lena')).toMatchObject({ tz: 'Europe/Berlin', tz_offset: 3600, is_bot: false })
  expect(await info('ananya')).toMatchObject({ tz: 'Asia/Kolkata', tz_offset: 19_800 })
  expect(await info('marcus')).toMatchObject({ tz: 'America/Los_Angeles', tz_offset: -28_800 })
  expect(await info('tama')).toMatchObject({ tz_offset: 46_800, is_restricted: true })
  expect(await info('lena')).not.toHaveProperty('locale')
  now = new Date('2026-07-15T12:00:00Z')
  expect(await info('lena')).toMatchObject({ tz_offset: 7200 })
  const asked = await client.users.info({ user: workspace.person('lena').id, include_locale: true })
  expect(asked.user).toMatchObject({ locale: 'de-DE' })
})

test('shows someone who left as deleted, without a zone', async () => {
  const workspace = await openWorkspace()
  const { user } = await webClient(workspace).users.info({ user: workspace.person('zoe').id })
  expect(user).toMatchObject({ deleted: true, name: 'zoe' })
  expect(user).not.toHaveProperty('tz')
})

test('shows e-mail addresses only with their scope', async () => {
  const profile = async (workspace: Awaited<ReturnType<typeof openWorkspace>>) =>
    (await webClient(workspace).users.info({ user: 'U07LENA4BR7' })).user?.profile
  expect(await profile(await openWorkspace())).toMatchObject({ email: 'lena@northwind.example' })
  expect(await profile(await openWorkspace({ manifest: without('users:read.email') }))).not.toHaveProperty(
    'email',
  )
})

test('lists people and bots in pages', async () => {
  const client = webClient(await openWorkspace())
  const first = await client.users.list({ limit: 4 })
  const second = await client.users.list({ limit: 4, cursor: first.response_metadata?.next_cursor ?? '' })
  const all = [...(first.members ?? []), ...(second.members ?? [])]
  expect(all.map(({ name }) => name)).toEqual(['lena', 'marcus', 'ananya', 'tama', 'zoe', 'example_bot'])
  expect(all.at(-1)).toMatchObject({ is_bot: true })
})

test('tells about do not disturb, the team and the bot', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const user = workspace.person('lena').id
  expect(await client.dnd.info({ user })).toMatchObject({ dnd_enabled: false })
  workspace.changePerson('lena', { dnd: { start: 100, end: 200 } })
  expect(await client.dnd.info({ user })).toMatchObject({ dnd_enabled: true, next_dnd_end_ts: 200 })
  const both = [user, workspace.person('marcus').id]
  expect(await client.dnd.teamInfo({ users: both.join(',') })).toMatchObject({
    users: { [user]: { dnd_enabled: true, next_dnd_start_ts: 100 }, [both[1] ?? '']: { dnd_enabled: false } },
  })
  expect(await refusal(client.dnd.teamInfo({ users: user }))).toBe('no_users_provided')
  workspace.changePerson('lena', { status: { emoji: ':palm_tree:', text: 'Away', expires: 200 } })
  expect((await client.users.info({ user })).user?.profile).toMatchObject({ status_emoji: ':palm_tree:' })
  expect(await client.team.info()).toMatchObject({ team: { name: 'Northwind', domain: 'northwind' } })
  expect(await client.bots.info({ bot: workspace.botId })).toMatchObject({
    bot: { user_id: workspace.botUserId },
  })
})

test('refuses people and bots that are not there', async () => {
  const client = webClient(await openWorkspace())
  expect(await refusal(client.users.info({ user: 'U0' }))).toBe('user_not_found')
  expect(await refusal(client.dnd.info({ user: 'U0' }))).toBe('user_not_found')
  expect(await refusal(client.bots.info({ bot: 'B0' }))).toBe('bot_not_found')
})

test('somebody of another workspace is told apart, in a channel that is told to be shared', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const noor = workspace.person('noor').id
  const { user } = await client.users.info({ user: noor })
  expect(user).toMatchObject({ is_stranger: true, team_id: 'T09FABRIKM2' })
  const { members = [] } = await client.users.list({})
  expect(members.some(({ id }) => id === noor)).toBe(false)
  const shared = workspace.channel('#with-fabrikam').id
  const { channel } = await client.conversations.info({ channel: shared })
  expect(channel).toMatchObject({ is_ext_shared: true })
})

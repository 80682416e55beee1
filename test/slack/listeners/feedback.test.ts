import { expect, onTestFinished, test } from 'vitest'
import { questionsReport } from '../../../src/cli/questions.ts'
import type { Block } from '../../../src/sandbox/state/state.ts'
import { listOpinions } from '../../../src/store/feedback.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { noon, type Running, startRunning, testVault } from '../../running.ts'
import { behindHttp } from '../behind-http.ts'

async function running(vault: Vault): Promise<Running> {
  const started = await startRunning({ vault })
  onTestFinished(started.close)
  return started
}

const answers = ({ workspace }: Running, user: string, place: string) =>
  workspace.messages(user, place).filter((message) => message.user === workspace.botUserId)

type Thumbs = { action_id: string; positive_button: { value: string }; negative_button: { value: string } }
const isThumbs = (element: unknown): element is Thumbs =>
  typeof element === 'object' && element !== null && 'positive_button' in element
const thumbsIn = (blocks: readonly Block[]) =>
  blocks.flatMap(({ block_id, elements }) =>
    Array.isArray(elements) ? elements.filter(isThumbs).map((thumbs) => ({ block_id, thumbs })) : [],
  )[0]

/** Presses a thumb under the first answer of a place. */
async function press(app: Running, who: string, place: string, helpful: boolean) {
  const message = answers(app, who, place)[0]
  const found = message && thumbsIn(message.blocks)
  if (!found) throw new Error('There are no thumbs.')
  const { block_id, thumbs } = found
  const choice = (helpful ? thumbs.positive_button : thumbs.negative_button).value
  await app.workspace.press(
    who,
    { channel: message.channel, ts: message.ts },
    { action_id: thumbs.action_id, block_id, choice },
  )
  await app.settled()
}

test('the last thumb of a person counts, and why is kept for an operator', async () => {
  const vault = await testVault()
  const app = await running(vault)
  app.workspace.say('lena', 'dm', 'compare leadership')
  await app.settled()
  await press(app, 'lena', 'dm', true)
  await press(app, 'lena', 'dm', false)
  expect(await listOpinions(vault, noon)).toMatchObject([{ helpful: false, reason: undefined }])
  const told = answers(app, 'lena', 'dm').at(-1)
  expect(told).toMatchObject({ ephemeral: true })
  const why = told?.blocks.find(({ type }) => type === 'actions')
  if (!told || !why) throw new Error('Nobody asks why.')
  await app.workspace.press(
    'lena',
    { channel: told.channel, ts: told.ts },
    { action_id: 'say:0', block_id: why.block_id },
  )
  await app.settled()
  expect((await app.workspace.submitView('lena', {})).kind).toBe('refused')
  await app.workspace.submitView('lena', { reason: 'I missed examples' })
  await app.settled()
  expect((await questionsReport(vault, { since: noon, days: 1 })).join('\n')).toContain(
    'compare leadership: I missed examples',
  )
  await vault.db.destroy()
})

test('a thumb is counted at the first try, also when Slack takes no thanks', async () => {
  const http = await behindHttp()
  const running = await http.start({ keeping: { backoff: 1, poll: 20 } })
  onTestFinished(running.close)
  const { workspace, vault } = http
  const id = '00000000-0000-7000-8000-000000000001'
  await http.interaction({
    type: 'block_actions',
    user: { id: workspace.person('lena').id, team_id: workspace.teamId },
    team: { id: workspace.teamId },
    container: { channel_id: workspace.dm('lena') },
    response_url: `${workspace.url}/response/used-up`,
    actions: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        block_id: 'b',
        value: `helpful ${id} compare leadership`,
      },
    ],
  })
  await running.app.idle()
  expect(await vault.db.selectFrom('seen_event').select(['ready_at', 'attempts']).execute()).toEqual([
    { ready_at: null, attempts: 1 },
  ])
  expect(await listOpinions(vault, new Date(0))).toMatchObject([{ helpful: true }])
})

test('thumbs stand under facts, and under nothing else', async () => {
  const vault = await testVault()
  const app = await running(vault)
  for (const text of ['hello', 'note: mine alone', 'notes', 'asdf qwer', 'will I be promoted?']) {
    app.workspace.say('lena', 'dm', text)
    await app.settled()
  }
  expect(answers(app, 'lena', 'dm').map(({ blocks }) => thumbsIn(blocks))).toEqual(Array(5).fill(undefined))
  await app.workspace.command('lena', '#general', '/level', 'levels')
  await app.settled()
  expect(thumbsIn(answers(app, 'lena', '#general')[0]?.blocks ?? [])).toBeDefined()
  await vault.db.destroy()
})

test('everyone has a thumb of their own under an answer for all', async () => {
  const vault = await testVault()
  const app = await running(vault)
  await app.workspace.command('lena', '#leveling', '/level', 'compare leadership')
  await app.settled()
  const message = answers(app, 'lena', '#leveling')[0]
  const share = message?.blocks.find(({ block_id }) => block_id.startsWith('share|'))
  if (!message || !share) throw new Error('There is no share button.')
  const on = { channel: message.channel, ts: message.ts }
  await app.workspace.press('lena', on, { action_id: 'share', block_id: share.block_id })
  await app.settled()
  await press(app, 'marcus', '#leveling', true)
  await press(app, 'ananya', '#leveling', false)
  const opinions = await listOpinions(vault, noon)
  expect(opinions.map(({ helpful }) => helpful).sort()).toEqual([false, true])
  expect(answers(app, 'lena', '#leveling')).toHaveLength(2)
  await vault.db.destroy()
})

import { expect, onTestFinished, test } from 'vitest'
import { type Running, startRunning } from '../running.ts'

const withBot = '#mpdm-lena--marcus--level_guide-1'
const withoutBot = '#mpdm-lena--ananya-1'
const shared = '#with-fabrikam'

async function running() {
  const app = await startRunning()
  onTestFinished(app.close)
  const { workspace } = app
  return {
    ...app,
    /** What the command shows, and the button that shares it, if there is one. */
    typed: async (where: string, text: string) => {
      await workspace.command('lena', where, '/level', text)
      await app.settled()
      const message = workspace.messages('lena', where).at(-1)
      const block = message?.blocks.find(({ block_id }) => block_id.startsWith('share|'))
      if (!message) throw new Error('Nothing was answered.')
      return { message, block }
    },
    press: async ({ message, block }: Shown) => {
      if (!block) throw new Error('There is no share button.')
      const on = { channel: message.channel, ts: message.ts }
      await workspace.press('lena', on, { action_id: 'share', block_id: block.block_id })
      await app.settled()
    },
  }
}
type Seen = ReturnType<Running['workspace']['messages']>[number]
type Shown = { readonly message: Seen; readonly block: Seen['blocks'][number] | undefined }

const infoRefused = {
  method: 'conversations.info',
  fault: { kind: 'refusal', error: 'missing_scope' },
} as const

test('in a group that the bot is in, an answer is shared, and a mention is answered', async () => {
  const { typed, press, workspace, settled } = await running()
  await press(await typed(withBot, 'compare ops'))
  expect(JSON.stringify(workspace.messages('marcus', withBot).at(-1))).toContain('Posted by <@')
  const root = workspace.say('marcus', withBot, `<@${workspace.botUserId}> levels`)
  await settled()
  expect(workspace.messages('lena', withBot, root.ts)).toHaveLength(2)
})

test('in a group that it is not in, the bot offers to share nothing, and says why', async () => {
  const { typed } = await running()
  const { message, block } = await typed(withoutBot, 'compare ops')
  expect(JSON.stringify(message)).toContain('Governance')
  expect(block).toBeUndefined()
  const again = await typed(withoutBot, 'share that here')
  expect(again.message.text).toContain('I’m not in this group')
  expect(again.block).toBeUndefined()
})

test('where other organisations read along, only what is for anyone is offered to be shared', async () => {
  const { typed, press, workspace } = await running()
  expect((await typed(shared, 'compare ops')).block).toBeUndefined()
  expect((await typed(shared, 'share that here')).message.text).toContain('for our own workspace only')
  await press(await typed(shared, 'posting account-manager pay'))
  expect(workspace.messages('noor', shared)).toHaveLength(1)
})

test('a channel that is shared since the offer gets nothing that is for the workspace only', async () => {
  const { typed, press, workspace } = await running()
  const shown = await typed('#leveling', 'compare ops')
  Object.assign(workspace.channel('#leveling'), { shared: true })
  await press(shown)
  expect(workspace.messages('marcus', '#leveling')).toEqual([])
})

test('where Slack does not tell who reads along, nothing is claimed of it, and nothing is shown', async () => {
  const { typed, press, workspace } = await running()
  const shown = await typed('#leveling', 'compare ops')
  workspace.setFaults({ rules: [infoRefused] })
  await press(shown)
  expect(workspace.messages('marcus', '#leveling')).toEqual([])
  expect(workspace.messages('lena', '#leveling').at(-1)?.text).toContain('may read this channel')
})

test('where Slack does not tell from the start, only what is for anyone is offered', async () => {
  const { typed, workspace } = await running()
  workspace.setFaults({ rules: [infoRefused] })
  expect((await typed(withBot, 'compare ops')).block).toBeUndefined()
})

import { expect, onTestFinished, test } from 'vitest'
import { startRunning } from '../running.ts'

test('an export that somebody attaches in the direct messages is imported again', async () => {
  const { workspace, settled, close } = await startRunning()
  onTestFinished(close)
  workspace.say('lena', 'dm', 'note ops: cut status prep from 6 h to 1 h')
  await settled()
  workspace.say('lena', 'dm', 'export')
  await settled()
  const file = workspace.files('lena').find(({ name }) => String(name).endsWith('.json'))
  const response = await fetch(`${workspace.url}/sandbox/files/${file?.id}?user=lena`)
  const content = Buffer.from(await response.arrayBuffer())
  workspace.say('marcus', 'dm', '', { files: [{ name: 'my-notes.json', content }] })
  await workspace.until(() =>
    workspace.messages('marcus', 'dm').find(({ text }) => text.includes('Imported: 1 note')),
  )
  expect(workspace.messages('lena', 'dm').at(-1)?.text).not.toContain('Imported')
})

import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { runPrompt } from '../../src/sandbox/terminal/prompt.ts'
import { socketApp } from './bolt.ts'
import { openWorkspace } from './client.ts'

test(':next jumps to what the app does next, as the page’s button does', async () => {
  const at = new Date('2026-11-27T14:00:00Z')
  const workspace = await openWorkspace({ nextMoment: async () => ({ at, what: 'the next nudge' }) })
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write(':next\n')
  await workspace.until(() => Math.abs(workspace.clock.now().getTime() - at.getTime()) < 60_000)
  const told = await (await fetch(`${workspace.url}/sandbox/next-moment`)).json()
  expect(told).toEqual({ at: at.toISOString(), what: 'the next nudge' })
  input.write(':quit\n')
  await ended
  expect(String(output.read())).toContain('the time of the next nudge')
})

test('and it is told what became of that', async () => {
  const became = async () => ['lena: nothing came.']
  const at = new Date('2026-11-27T14:00:00Z')
  const workspace = await openWorkspace({ nextMoment: async () => ({ at, what: 'the next nudge', became }) })
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write(':next\n')
  expect(await heard(output, 'lena: nothing came.\n')).toContain('the time of the next nudge.\n')
  input.write(':quit\n')
  await ended
})

test('a form that the app opens is told of, once, with where it can be filled in', async () => {
  const workspace = await openWorkspace()
  const title = { type: 'plain_text' as const, text: 'A note' }
  await socketApp(workspace, (app) =>
    app.command('/example', async ({ ack, body, client }) => {
      await ack()
      const blocks = [{ type: 'section' as const, text: title }]
      await client.views.open({ trigger_id: body.trigger_id, view: { type: 'modal', title, blocks } })
    }),
  )
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write('/example\n')
  await workspace.until(() => workspace.modals('lena').length === 1)
  input.write(':people\n:quit\n')
  await ended
  const told = String(output.read())
  expect(told.match(/a form is open for lena/g)).toHaveLength(1)
  expect(told).toContain(`on the page, ${workspace.url}`)
})

test('people are called by their names, and not by their ids', async () => {
  const workspace = await openWorkspace()
  const lena = workspace.people().find(({ name }) => name === 'lena')?.id
  await socketApp(workspace, (app) =>
    app.command('/example', async ({ ack, respond }) => {
      await ack()
      await respond(`Shared by <@${lena}>, not by <@U0NOBODY01>`)
    }),
  )
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write('/example\n')
  await workspace.until(() => workspace.messages('lena', '#leveling').length > 0)
  input.write(':people\n:quit\n')
  await ended
  const told = String(output.read())
  expect(told).toContain('Shared by @lena')
  expect(told).not.toContain(lena)
})

test('who is there tells guests and those who left from the others', async () => {
  const workspace = await openWorkspace()
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write(':people\n:quit\n')
  await ended
  const told = await heard(output, 'noor: ')
  expect(told).toContain('  tama: Tama Ngāta, Contract Architect (Pacific/Auckland) · guest\n')
  expect(told).toContain('  zoe: Zoë Dubois, Former Program Manager (Europe/Paris) · deactivated\n')
  expect(told).toContain('  lena: Lena Brandt, Manager III, Professional Services (Europe/Berlin)\n')
})

/** All that came, up to these words. */
async function heard(output: PassThrough, words: string): Promise<string> {
  let told = ''
  while (!told.includes(words)) {
    told += output.read() ?? ''
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return told
}

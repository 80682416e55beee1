import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { runPrompt } from '../../src/sandbox/terminal/prompt.ts'
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

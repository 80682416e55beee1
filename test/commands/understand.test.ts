import { expect, test } from 'vitest'
import { understand } from '../../src/commands/understand.ts'
import { folderOf } from '../files.ts'
import { garden } from '../garden.ts'
import { ended } from '../shell.ts'

const line = (id: string, text: string, intent: string, levels: string[], dimensions: string[]) =>
  JSON.stringify({ id, text, intent, levels, dimensions, sections: [] })

test('understand scores any file against any data, and lists what was missed', async () => {
  const lines = [
    line('line-1', 'what does a Senior do about the shed?', 'expectations', ['senior'], ['shed']),
    line('line-2', 'show Junior soil', 'expectations', ['senior'], ['soil']),
  ]
  const dir = folderOf({ ...garden(), 'lines.jsonl': lines.join('\n') })
  const out = await said(['--data', dir, `${dir}/lines.jsonl`])
  expect(out).toContain('right 50.0 %, asked back 0.0 %, wrong with confidence 50.0 %')
  expect(out).toContain('line-2 show Junior soil')
  expect(out).not.toContain('line-1')
})

test('understand keeps misses of held-out lines to itself', async () => {
  const held = line('line-3', 'show Junior soil', 'expectations', ['senior'], ['soil'])
  const dir = folderOf({ ...garden(), 'held-out.jsonl': held, 'b.jsonl': held })
  const out = await said(['--data', dir, `${dir}/held-out.jsonl`])
  expect(out).toContain('wrong with confidence 100.0 %')
  expect(out).not.toContain('line-3')
  expect(await said(['--data', dir, '--counts', `${dir}/b.jsonl`])).not.toContain('line-3')
})

const said = async (args: readonly string[]): Promise<string> => (await ended(understand, args)).out

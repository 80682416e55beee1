import { expect, test } from 'vitest'
import { understand } from '../../src/cli/understand.ts'
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

test('understand counts what changes something without an order, and which orders work', async () => {
  const harmless = [
    { surface: 'dm', text: "don't stop now" },
    { surface: 'dm', text: 'stop' },
    { surface: 'dm', text: 'I closed 3 deals', deed: true },
    { surface: 'dm', text: 'the workshop with the customer went well', told: true },
  ]
  const orders = [
    { surface: 'command', text: 'stop', intent: 'nudge.stop' },
    { surface: 'dm', text: 'the nudges could stop', intent: 'nudge.stop' },
  ]
  const lines = (all: readonly object[]) => all.map((line) => JSON.stringify(line)).join('\n')
  const dir = folderOf({
    ...garden(),
    'harmless-a.jsonl': lines(harmless),
    'harmless-held-out.jsonl': lines(harmless),
    'orders-a.jsonl': lines(orders),
  })
  const out = await said(['--data', dir, `${dir}/harmless-a.jsonl`, `${dir}/orders-a.jsonl`])
  expect(out).toMatch(/lines that must change nothing +4\n +changed something +1\n/)
  expect(out).toMatch(/became a note, as they may +1\n/)
  expect(out).toMatch(/while a nudge waits for an answer +4\n +changed something +1\n +plainly told, .* +2\n/)
  expect(out).toContain('dm: stop\n       nudges stopped')
  expect(out).toMatch(/all +2 +1\n/)
  expect(out).toContain('the nudges could stop')
  expect(await said(['--data', dir, `${dir}/harmless-held-out.jsonl`])).not.toContain('dm: stop')
})

test('understand has dialogues turn by turn, and tells what follows from what was said first', async () => {
  const turn = (text: string, labels: object) =>
    JSON.stringify({ conversation: 'd1', person: 'p1', surface: 'dm', text, ...labels })
  const lines = [
    turn('show Junior soil', { intent: 'expectations', levels: ['junior'], dimensions: ['soil'] }),
    turn('and the shed?', { intent: 'expectations', levels: ['junior'], dimensions: ['shed'] }),
    turn('I planted two beds', { intent: 'notes.add', note: 'I planted two beds' }),
    turn('and for Senior?', { intent: 'expectations', levels: ['junior'], dimensions: ['shed'] }),
  ].join('\n')
  const dir = folderOf({ ...garden(), 'dialogues-a.jsonl': lines, 'dialogues-held-out.jsonl': lines })
  const out = await said(['--data', dir, `${dir}/dialogues-a.jsonl`])
  expect(out).toMatch(/first +1 +1 +0 +0\n/)
  expect(out).toMatch(/following +3 +2 +0 +1\n/)
  expect(out).toContain('d1 and for Senior?')
  expect(await said(['--data', dir, `${dir}/dialogues-held-out.jsonl`])).not.toContain('d1 and')
})

test('understand counts searches whose answer shows a passage that answers', async () => {
  const search = (text: string, passages: string[]) =>
    JSON.stringify({ text, surface: 'dm', passages, tags: ['other-words'] })
  const lines = [
    search('search tools', ['junior/shed/tools']),
    search('search weeds', ['senior/shed/tools']),
  ].join('\n')
  const dir = folderOf({ ...garden(), 'searches-a.jsonl': lines })
  const out = await said(['--data', dir, `${dir}/searches-a.jsonl`])
  expect(out).toMatch(/all +2 +1\n +other words +2 +1\n/)
  expect(out).toMatch(/search weeds\n +senior\/shed\/tools → /)
})

const said = async (args: readonly string[]): Promise<string> => (await ended(understand, args)).out

import { expect, test } from 'vitest'
import type { Answer } from '../../src/bot/answer.ts'
import { reply } from '../../src/slack/deliver.ts'

const long = (items: number): Answer => ({
  for: 'room',
  summary: 'Much to read.',
  parts: [
    { kind: 'list', items: Array.from({ length: items }, (_, index) => `${index} ${'x'.repeat(900)}`) },
  ],
})

type Around = Parameters<typeof reply>[2]

async function replies(answer: Answer, around: Around = {}): Promise<string[]> {
  const sent: string[] = []
  await reply(
    async (message) => {
      sent.push(JSON.stringify(message))
      return new Response('ok')
    },
    answer,
    around,
  )
  return sent
}

test('an answer that fits is sent whole', async () => {
  expect(await replies(long(3))).toHaveLength(1)
})

test('an answer that Slack would not take whole says so, and leaves a use of the address', async () => {
  const sent = await replies(long(400))
  expect(sent).toHaveLength(4)
  expect(sent.at(-1)).toContain('That’s not all')
  expect(sent.slice(0, -1).join('')).not.toContain('That’s not all')
})

test('an answer goes into its thread, to the asker alone, and only its first message in the place of another', async () => {
  const sent = await replies(long(40), { thread: '1.2', replace: true })
  expect(sent.length).toBeGreaterThan(1)
  for (const [index, message] of sent.entries()) {
    expect(JSON.parse(message)).toMatchObject({
      thread_ts: '1.2',
      response_type: 'ephemeral',
      replace_original: index === 0,
    })
  }
  const [alone] = await replies(long(1))
  expect(JSON.parse(alone ?? '')).not.toHaveProperty('thread_ts')
  expect(JSON.parse(alone ?? '')).toMatchObject({ replace_original: false })
})

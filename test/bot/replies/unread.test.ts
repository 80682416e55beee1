import { expect, test } from 'vitest'
import { withUnread } from '../../../src/bot/replies/unread.ts'

test('a nudge that would become one line says beside it that a file was not read', () => {
  const closes = { nudgeId: 'n', channel: 'D1', ts: '1', line: 'Noted.', alone: true }
  const answer = withUnread({ for: 'asker', summary: 'Noted.', parts: [], closes }, 'Not read.')
  expect(answer).toMatchObject({ parts: [{ kind: 'text', text: 'Not read.' }], closes: { alone: false } })
})

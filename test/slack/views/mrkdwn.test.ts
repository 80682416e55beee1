import { expect, test } from 'vitest'
import { textObject } from '../../../src/slack/views/mrkdwn.ts'

test('what is bold is bold in Slack, whose stars stand at words', () => {
  const text = textObject([{ text: 'New: ', strong: true }, { text: 'digs' }, { text: ' ', strong: true }])
  expect(text).toMatchObject({ type: 'mrkdwn', text: '*New:* digs ' })
})

import { webApi } from '@slack/bolt'
import { expect, test } from 'vitest'
import { jsonFileOf } from '../../src/slack/files.ts'

const client = new webApi.WebClient('xoxb-a-token')
const files = (url_private_download: string, size = 1_000) => [
  { name: 'my-notes.json', size, url_private_download },
]

test.each([
  'http://slack.com/files/x.json',
  'https://slack.com.example.org/x.json',
  'https://fakeslack.com/x.json',
  'https://files.slack.com@example.org/x.json',
  'file:///etc/passwd',
])('the token is not sent to %s', async (address) => {
  await expect(jsonFileOf(client, files(address))).rejects.toThrow('not at Slack')
})

test.each([
  ['too large', files('https://files.slack.com/x.json', 10_000_000)],
  ['of no known size', [{ name: 'my-notes.json', url_private_download: 'https://files.slack.com/x.json' }]],
])('a file that is %s is not fetched, and counts as an empty one', async (_, given) => {
  expect(await jsonFileOf(client, given)).toBe('')
})

test.each([
  ['no JSON', [{ ...files('https://files.slack.com/x')[0], name: 'x.exe' }]],
  ['nothing of ours', 'words'],
])('a file that is %s is not fetched', async (_, given) => {
  expect(await jsonFileOf(client, given)).toBeUndefined()
})

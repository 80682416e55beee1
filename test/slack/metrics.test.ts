import { expect, test } from 'vitest'
import { methodAt } from '../../src/slack/metrics.ts'

test.each([
  ['https://slack.com/api/chat.postMessage', 'chat.postMessage'],
  ['https://slack-gov.com/api/oauth.v2.access', 'oauth.v2.access'],
  ['https://files.slack.com/upload/v1/CwABAAAA', 'other'],
  ['https://hooks.slack.com/commands/T1/2/abc', 'other'],
  ['https://slack.com/api/U0123', 'other'],
])('a call of %s is one of %s', (address, method) => expect(methodAt(address)).toBe(method))

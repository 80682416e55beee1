import type { Messenger } from '../../bot/messenger.ts'
import type { Client } from '../client.ts'
import { failureOf } from '../failures.ts'
import type { Log } from '../log.ts'
import { toMessages } from '../views/blocks.ts'
import type { Workspace } from '../workspace.ts'
import { slackFacts } from './facts.ts'
import { gateOf } from './gate.ts'
import { findSent, type Looks, nudgeMetadata } from './lookup.ts'
import { quietHours } from './quiet.ts'

type With = {
  /** A client of its own, which neither waits nor repeats: the calls that people wait for go by another one. */
  readonly client: Client
  readonly workspace: Workspace
  readonly log: Log
  /** The wait after a 429 without a Retry-After, in milliseconds. */
  readonly unsaid: number
  /** True after so many milliseconds, false at once when the end is asked for. */
  readonly wait: (ms: number) => Promise<boolean>
}

/** Slack, as the worker of nudges knows it. */
export function slackMessenger({ client, workspace, log, unsaid, wait }: With): Messenger {
  const gate = gateOf(wait, unsaid)
  const looks: Looks = new Map()
  const quiet = quietHours(client, gate, log)
  return {
    factsOf: (asking) => slackFacts({ client, workspace, gate, quiet }, asking),
    findSent: (posted) => findSent(client, gate, posted, looks),
    failureOf,
    post: async (personId, nudgeId, answer) => {
      const [message] = toMessages(answer)
      const { channel = '', ts = '' } = await client.chat.postMessage({
        channel: personId,
        text: message?.text ?? '',
        blocks: message?.blocks ?? [],
        unfurl_links: false,
        metadata: nudgeMetadata(nudgeId),
      })
      return { channel, ts }
    },
    retire: async ({ channel, ts }, nudgeId, line) => {
      const [message] = toMessages({ for: 'asker', summary: line, parts: [] })
      const { text = line, blocks = [] } = message ?? {}
      const change = { channel, ts, text, blocks, metadata: nudgeMetadata(nudgeId) }
      await gate('chat.update', () => client.chat.update(change))
    },
    isUsable: () =>
      client.auth.test().then(
        () => true,
        () => false,
      ),
  }
}

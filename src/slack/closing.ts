import type { Closing } from '../bot/answer.ts'
import type { Client } from './client.ts'
import type { Deps } from './deps.ts'
import { refusalOf } from './log.ts'
import { nudgeMetadata } from './nudges/lookup.ts'
import { toMessages } from './views/blocks.ts'

/** The message of a nudge becomes one line; false where Slack has it no more. */
export async function closeNudge(
  { log }: Pick<Deps, 'log'>,
  client: Client,
  { nudgeId, channel, ts, line, choices = [] }: Closing,
): Promise<boolean> {
  const parts = choices.length > 0 ? [{ kind: 'choices' as const, choices }] : []
  const [message] = toMessages({ for: 'asker', summary: line, parts })
  const [alone] = toMessages({ for: 'asker', summary: line, parts: [] })
  try {
    await client.chat.update({
      channel,
      ts,
      // One line, to whoever reads or hears it instead of the blocks.
      text: alone?.text ?? line,
      blocks: message?.blocks ?? [],
      // By it the message is found again after a crash, also when it was answered before we knew that it was sent.
      metadata: nudgeMetadata(nudgeId),
    })
    return true
  } catch (err) {
    if (!refusalOf(err)) throw err
    log.warn({ err }, 'a nudge was not closed')
    return false
  }
}

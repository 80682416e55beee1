import type { BlockAction } from '@slack/bolt'
import { z } from 'zod'
import type { Client } from './client.ts'
import type { Deps } from './deps.ts'
import { refusalOf } from './log.ts'
import type { Block } from './views/block.ts'

/** A message that a button of was pressed, and the block that the button stands in. */
export type Pressed = z.infer<typeof messageSchema> & { readonly channel: string; readonly blockId: string }

const blockSchema = z.custom<Block>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string',
)
const messageSchema = z.object({ ts: z.string(), text: z.string(), blocks: z.array(blockSchema) })

/** Nothing for what no call can change: a modal, Home, or what one person alone sees. */
export function pressedOf(body: BlockAction, channel: string, blockId: string): Pressed | undefined {
  const { data } = messageSchema.safeParse(body.message)
  return data && { ...data, channel, blockId }
}

/** The buttons that were pressed give way to a line; what stands above them stays. */
export async function takeButtons(
  { log }: Pick<Deps, 'log'>,
  client: Client,
  { channel, ts, text, blocks, blockId }: Pressed,
  line: string,
): Promise<void> {
  const told: Block = {
    type: 'context',
    elements: [{ type: 'plain_text', text: line, emoji: false }],
  }
  const rest = blocks.map((block) => (block.block_id === blockId ? told : block))
  try {
    await client.chat.update({ channel, ts, text, blocks: rest })
  } catch (err) {
    if (!refusalOf(err)) throw err
    log.warn({ err }, 'buttons were not taken away')
  }
}

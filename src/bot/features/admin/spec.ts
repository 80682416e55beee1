import { z } from 'zod'
import type { Spec } from '../feature.ts'

const schema = z.object({ kind: z.literal('admin') })

/** How the bot is used in this workspace, for those who run it: of closed months, and of nobody. */
export const admin: Spec<typeof schema> = {
  schema,
  verb: {
    verb: 'admin',
    usage: 'admin',
    help: 'how I’m used here, in numbers without names; for admins and owners',
    example: 'admin',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: () => 'admin',
  parse: ({ plain }) => (asks.test(plain) ? { kind: 'admin' } : undefined),
}

const numbers = '(?:numbers|figures|statistics|stats|report)'
/** "Usage numbers", "how is the bot used here?" */
const asks = new RegExp(
  `^(?:please )?(?:(?:show|give)(?: me)? |what are )?(?:the |our |your )?(?:admin(?: ${numbers})?|usage ${numbers}|usage of (?:the|this) bot)(?: please)?$|^how (?:much |often )?(?:is|are|do people use) (?:(?:the|this) bot|you|level guide)(?: being)?(?: used)?(?: here| in (?:this|our) workspace)?$|^how many (?:people|colleagues) use (?:(?:the|this) bot|you|level guide)(?: here)?$`,
)

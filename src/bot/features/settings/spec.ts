import { z } from 'zod'
import type { Spec } from '../feature.ts'

const schema = z.object({ kind: z.literal('settings') })

/** All that somebody set, and what they can do with what is kept of them. */
export const settings: Spec<typeof schema> = {
  schema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: () => 'settings',
  parse: ({ plain }) => (asked.test(plain) ? { kind: 'settings' } : undefined),
}

const asked = /^(?:(?:show|open|change)(?: me)? )?(?:my |the )?(?:settings|preferences)$/
